import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lineColour, PALETTE } from '../../src/figures/ink/palette'

const css = readFileSync('src/figures/ink/palette.css', 'utf8')
/** The colours of one theme: what `var(--light, …)` or `var(--dark, …)` falls back on. */
const coloursOf = (theme: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+):([^;]*);/g)].flatMap(([, name = '', value = '']) => {
      const [, hex] = new RegExp(`var\\(--${theme}, (#[0-9a-f]{6})\\)`).exec(value) ?? []
      return hex === undefined ? [] : [[name, hex] as const]
    }),
  )
const [light, dark] = [coloursOf('light'), coloursOf('dark')]
/** What each block says of the two themes. */
const switches = [...css.matchAll(/(:root[^{]*)\{([^{}]*)\}/g)].map(
  ([, selector = '', body = '']) => [
    selector.trim(),
    /--light:\s*(\w*);/.exec(body)?.[1],
    /--dark:\s*(\w*);/.exec(body)?.[1],
  ],
)

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

/** What the three kinds of colour blindness make of linear colours, at full severity (Machado, Oliveira, Fernandes 2009). */
const SIMULATED = {
  'who has no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'who has no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'who has no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

test('one of two colours is taken: the dark one where the system or the reader asks for it', () => {
  expect(switches).toEqual([
    [':root', 'initial', ''],
    [':root:not([data-theme="light"])', '', 'initial'],
    [':root[data-theme="dark"]', '', 'initial'],
    [':root[data-theme="light"]', undefined, undefined],
  ])
  expect(light.size).toBe(22)
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

  test.each(['meets', 'below', 'undecided', 'aggregate', 'uncounted', 'focus'])(
    '%s stands out from the paper by 3 to 1',
    (name) => {
      expect(on(name, 'paper')).toBeGreaterThanOrEqual(3)
    },
  )

  const LINES = Array.from({ length: 8 }, (_, index) => `line-${index + 1}`)

  test.each(LINES)('%s stands out from paper and from the band of estimates by 3 to 1', (name) => {
    expect(on(name, 'paper')).toBeGreaterThanOrEqual(3)
    expect(on(name, 'tint')).toBeGreaterThanOrEqual(3)
  })

  const pairsOf = (names: readonly string[]) =>
    names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))
  const pairs = pairsOf(['meets', 'below', 'undecided', 'uncounted'])

  // Thin lines need more than areas: 19 apart, Poland's and Estonia's were hardly told.
  test.each(pairsOf(LINES))('%s and %s are told apart as thin lines', (one, other) => {
    const seen = (name: string) => linear(colours.get(name) ?? '#000000')
    expect(distance(seen(one), seen(other))).toBeGreaterThanOrEqual(30)
  })

  test.each(pairs)('%s and %s are told apart in greyscale', (one, other) => {
    expect(on(one, other)).toBeGreaterThanOrEqual(1.2)
  })

  describe.each(Object.entries(SIMULATED))('as %s sees them', (_, matrix) => {
    test.each(pairs)('%s and %s are told apart', (one, other) => {
      const seen = (name: string) => simulated(colours.get(name) ?? '#000000', matrix)
      expect(distance(seen(one), seen(other))).toBeGreaterThanOrEqual(6)
    })

    test.each(pairsOf(LINES))('%s and %s are told apart as thin lines', (one, other) => {
      const seen = (name: string) => simulated(colours.get(name) ?? '#000000', matrix)
      expect(distance(seen(one), seen(other))).toBeGreaterThanOrEqual(18)
    })
  })
})

/** A difference of 2.3 is just seen. The colour space of the International Commission on Illumination in which equal distances look about equal. */
function lab(rgb: readonly number[]): readonly number[] {
  const [r = 0, g = 0, b = 0] = rgb
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ]
  const [x = 0, y = 0, z = 0] = xyz.map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  )
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function simulated(hex: string, matrix: readonly (readonly number[])[]): readonly number[] {
  const [r = 0, g = 0, b = 0] = linear(hex)
  return matrix.map(([x = 0, y = 0, z = 0]) => Math.min(1, Math.max(0, x * r + y * g + z * b)))
}

function distance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)))
}
