import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lineColour, PALETTE } from '../../src/figures/ink/palette'

const css = readFileSync('src/figures/ink/palette.css', 'utf8')
const blocks = [...css.matchAll(/:root[^{]*\{([^{}]*)\}/g)].map(
  ([, body = '']) =>
    new Map(
      [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    ),
)
const [light = new Map<string, string>(), darkBySystem, dark = new Map<string, string>()] = blocks

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** Contrast ratio of the Web Content Accessibility Guidelines. */
const contrast = (one: string, other: string) => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

test('the dark colours are the same whether the system or the reader asks for them', () => {
  expect(darkBySystem).toEqual(dark)
  expect([...dark.keys()]).toEqual([...light.keys()])
})

test('a drawing without the style sheet has the light colours', () => {
  const references = [
    ...Object.values(PALETTE),
    ...Array.from({ length: 8 }, (_, i) => lineColour({ colour: i, isAggregate: false })),
  ]
  for (const reference of references) {
    const [, name = '', fallback] = /^var\(--([\w-]+), (#[0-9a-f]{6})\)$/.exec(reference) ?? []
    expect(fallback).toBe(light.get(name))
  }
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, colours) => {
  const on = (name: string, ground: string) =>
    contrast(colours.get(name) ?? '#000000', colours.get(ground) ?? '#000000')

  test.each(['ink', 'quiet'])('text in %s stands out from paper and tint by 7 to 1', (name) => {
    expect(on(name, 'paper')).toBeGreaterThanOrEqual(7)
    expect(on(name, 'tint')).toBeGreaterThanOrEqual(7)
  })

  test.each([
    'meets',
    'below',
    'undecided',
    'aggregate',
    'uncounted',
    'focus',
    ...Array.from({ length: 8 }, (_, index) => `line-${index + 1}`),
  ])('%s stands out from the paper by 3 to 1', (name) => {
    expect(on(name, 'paper')).toBeGreaterThanOrEqual(3)
  })

  test('at or above and below differ in lightness, not only in hue', () => {
    expect(on('meets', 'below')).toBeGreaterThanOrEqual(1.8)
  })
})
