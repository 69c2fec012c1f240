import type { Verdict } from '../../domain/verdict/verdict'
import { LINE_COLOURS } from './lineColours'

/**
 * The colours of every drawing, as references to palette.css with its light values to fall back on.
 * At or above and below differ in hue and in lightness, for every kind of colour vision; both, and
 * all lines, stand out from the paper by at least 3 to 1; texts are in ink or quiet, 7 to 1 on paper and tint.
 */
export const PALETTE = {
  /** What is drawn on. */
  paper: 'var(--paper, #ffffff)',
  /** Main text. */
  ink: 'var(--ink, #1a1d21)',
  /** Secondary text, and outlines. */
  quiet: 'var(--quiet, #4a5259)',
  /** Grid and axes. */
  rule: 'var(--rule, #d9dde1)',
  /** The row of a highlighted ally, and the band of estimates. */
  tint: 'var(--tint, #f6f4ef)',
  meets: 'var(--meets, #0b4f8a)',
  below: 'var(--below, #b86e1c)',
  undecided: 'var(--undecided, #69717a)',
  /** A figure that is not judged. */
  plain: 'var(--line-1, #2029bb)',
  /** NATO's own rows. */
  aggregate: 'var(--aggregate, #6b737b)',
  /** Before accession, not counted. */
  uncounted: 'var(--uncounted, #586068)',
} as const

/** At or above the judged mark, and of further ones at none, at some, and at all: only for who draws several marks. */
export const REACHED = {
  meets1: 'var(--meets-1, #6096c3)',
  meets2: 'var(--meets-2, #2b6ca6)',
  meets3: 'var(--meets-3, #083a66)',
} as const

const LINES: readonly string[] = [
  'var(--line-1, #2029bb)',
  'var(--line-2, #be7f2a)',
  'var(--line-3, #087aa1)',
  'var(--line-4, #6a004e)',
  'var(--line-5, #9177fd)',
  'var(--line-6, #625e00)',
  'var(--line-7, #d01361)',
  'var(--line-8, #122e00)',
]

/** A text whose colours are references to palette.css, with their light values in their place. */
export function inLightColours(text: string): string {
  const light = new Map(
    [...Object.values({ ...PALETTE, ...REACHED }), ...LINES].map((colour) => {
      const [name = '', value = ''] = colour.slice(4, -1).split(', ')
      return [name, value]
    }),
  )
  return text.replace(/var\((--[\w-]+)[^)]*\)/g, (whole, name) => light.get(name) ?? whole)
}

/** Colour of a line, by its index; NATO's own are grey. */
export function lineColour(line: {
  readonly colour: number
  readonly isAggregate: boolean
}): string {
  if (line.isAggregate) return PALETTE.aggregate
  return LINES[line.colour % LINE_COLOURS] ?? PALETTE.ink
}

/** Colour of a figure that is judged; grey for one that is not. */
export function verdictColour(verdict: Verdict): string {
  return verdict === 'none' ? PALETTE.uncounted : PALETTE[verdict]
}
