import { PACE_YEARS, PATH_YEAR, type PathSums } from '../../../domain/observation/path'
import type { Release } from '../../../domain/release/release'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { moneyWords } from '../moneyWords'
import { datedWords } from '../page/answerWords'
import { points } from './pathFinding'

export { altText, deckText, finding, headline, type PathsTold, points } from './pathFinding'

/** The page's question. */
export const questionText = `What would 3.5% by ${PATH_YEAR} take?`

export function title(year: number): string {
  return `From the share of GDP in ${year} to 3.5% in ${PATH_YEAR} in a straight line`
}

/** Release, and how figures and arithmetic are told apart, if any are drawn. */
export function subtitle(release: Release, level: string, isDrawn: boolean): string {
  const key =
    'Solid: figures; dashed and hollow: estimates; dotted: a straight line, which is arithmetic, not a forecast. '
  return `${datedWords(release)}. ${isDrawn ? key : ''}${level}.`
}

/** What stands after the source line: how the sums are made, with the price base. */
export function method(release: Release, year: number): string {
  return `Gap: ${dollars(release)}, at the GDP of ${year}. Equipment: its share of defence spending in ${year}. Arithmetic on these figures, not a forecast.`
}

/** US$ with their base year: "US$ at 2021 prices". */
function dollars({ priceBase }: Release): string {
  return priceBase === null ? 'constant US$, base year not known' : `US$ at ${priceBase} prices`
}

/** A multiple in tenths: "2.2". */
export const times = (tenths: number) => formats.decimal(tenths * 10, 1)

/** What it takes, in short sentences under a small chart; of a year before the last with its number. */
export function facts(
  { start, isAtLevel, needed, pace, gap, timesEquipment }: PathSums,
  isPast: boolean,
) {
  if (start.value === null) return []
  const { year } = start
  const lines: string[] = []
  if (isAtLevel) {
    lines.push(`${isPast ? `In ${year} at` : 'Already at'} the level due by ${PATH_YEAR}.`)
  }
  if (needed !== null) {
    const needs = isPast ? `From ${valueWords(start)} in ${year}: about ` : 'Needs about '
    lines.push(`${needs}${points(needed)} points a year.`)
  }
  if (pace !== null) lines.push(`${year - PACE_YEARS} to ${year}: ${signed(pace)} a year.`)
  if (gap !== null) lines.push(`Gap${isPast ? ` in ${year}` : ''}: about ${moneyWords(gap * 100)},`)
  if (timesEquipment !== null) lines.push(`${times(timesEquipment)} times equipment spending.`)
  return lines
}

/** A change with its sign: "+0.25", "−0.06". */
function signed(value: number): string {
  return value > 0 ? `+${points(value)}` : points(value)
}

/** Names the end of a straight line. */
export function endLabel(name: string): string {
  return `${name}, 3.5% in ${PATH_YEAR} on a straight line: arithmetic, not a forecast`
}

/** Headers of the table that no other chart has. */
export const headers = {
  needed: `Needed, points of GDP a year to ${PATH_YEAR}`,
  pace: (year: number) => `${year - PACE_YEARS} to ${year}, points a year`,
  gap: (release: Release) =>
    `Gap to 3.5%, US$ million${release.priceBase === null ? ', constant prices' : ` at ${release.priceBase} prices`}`,
  equipment: 'Gap as a multiple of equipment spending',
} as const

/** In the table, in place of what is needed, for who is there. */
export const atLevelWords = 'at the level due'
