import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inkOf } from '../../src/figures/ink/barInk'
import { PALETTE } from '../../src/figures/ink/palette'
import { areaFill } from '../../src/figures/map/mapInk'
import { reachedInk } from '../../src/figures/ranking/reachedInk'

const css = readFileSync('src/figures/ink/palette.css', 'utf8')

/** Relative luminance of a colour that a drawing refers to, as WCAG reckons it. */
function luminance(reference: string, theme: string): number {
  const name = /--([\w-]+)/.exec(reference)?.[1]
  const value = new RegExp(`--${name}: (.*);`).exec(css)?.[1] ?? ''
  const hex = new RegExp(`var\\(--${theme}, #([0-9a-f]{6})\\)`).exec(value)?.[1] ?? ''
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** What is seen of a mark where all is grey: its form, and how light it is. */
interface Seen {
  readonly form: 'no mark' | 'hollow' | 'solid' | 'hatched' | 'hatched crosswise'
  readonly light: number
}

/** Ratios from here on are told apart side by side. */
const APART = 1.2

const areApart = (one: Seen, other: Seen) =>
  one.form !== other.form ||
  (Math.max(one.light, other.light) + 0.05) / (Math.min(one.light, other.light) + 0.05) >= APART

function seenFill(fill: string, part: number, stroke: string, theme: string): Seen {
  if (fill === PALETTE.paper) return { form: 'hollow', light: luminance(stroke, theme) }
  const paper = luminance(PALETTE.paper, theme)
  const light = part * luminance(fill.replace(/^url\([^)]*\) /, ''), theme) + (1 - part) * paper
  if (!fill.startsWith('url(')) return { form: 'solid', light }
  return { form: /undecided\)/.test(fill) ? 'hatched crosswise' : 'hatched', light }
}

const NO_MARK: Seen = { form: 'no mark', light: 0 }

/** How bars and points look that are below, undecided, not counted, and without a figure. */
function bars(status: 'actual' | 'estimate', theme: string): Readonly<Record<string, Seen>> {
  const seen = (kind: 'meets' | 'meets1' | 'below' | 'undecided' | 'none') => {
    const { fill, stroke } = kind === 'meets1' ? reachedInk(kind, 'x') : inkOf(kind, status, 'x')
    return seenFill(fill, 1, stroke, theme)
  }
  return {
    'at or above': seen('meets'),
    'at or above, and at no further mark': seen('meets1'),
    below: seen('below'),
    undecided: seen('undecided'),
    'not counted': seen('none'),
    'no figure': NO_MARK,
  }
}

/** How areas of the map look likewise: estimates as actuals, for a year's are all one or the other, which is said. */
function areas(theme: string): Readonly<Record<string, Seen>> {
  const seen = (colour: 'meets' | 'meets1' | 'below' | 'undecided' | 'none' | 'absent') => {
    const fill: { readonly fill: string; readonly fillOpacity?: number } = areaFill(colour, 'x')
    return seenFill(fill.fill, fill.fillOpacity ?? 1, '', theme)
  }
  return {
    'at or above': seen('meets'),
    'at or above, and at no further mark': seen('meets1'),
    below: seen('below'),
    undecided: seen('undecided'),
    'not counted': seen('none'),
    'no figure': seen('absent'),
  }
}

const SETS = ['light', 'dark'].flatMap((theme) => [
  [`bars of actuals, ${theme}`, bars('actual', theme)] as const,
  [`bars of estimates, ${theme}`, bars('estimate', theme)] as const,
  [`areas, ${theme}`, areas(theme)] as const,
])

describe.each(SETS)('where all is grey, of %s', (_, set) => {
  const names = Object.keys(set)
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]))

  test.each(pairs)('%s and %s are told apart by form or by lightness', (one = '', other = '') => {
    const [a, b] = [set[one], set[other]]
    if (a === undefined || b === undefined) throw new Error(`${one} ${other}`)
    expect(areApart(a, b), JSON.stringify([a, b])).toBe(true)
  })
})
