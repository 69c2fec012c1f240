import type { Ally, SeriesCode } from '../../domain/ally'
import { PATH_YEAR, type PathSums } from '../../domain/path'
import type { Release } from '../../domain/release'
import { releaseWords } from './answerWords'
import { nameOf } from './figureNouns'
import { valueWords, yearWords } from './figureWords'
import { formats } from './formats'
import { capitalised, inText } from './grammar'

/** The page's question. */
export const question = `What would 3.5 % by ${PATH_YEAR} take?`

export function title(release: Release, year: number): string {
  return `From the share of GDP in ${yearWords(release, year)} to 3.5 % in ${PATH_YEAR} in a straight line`
}

/** Release, and how figures and arithmetic are told apart. */
export function subtitle(release: Release, level: string): string {
  return `NATO ${releaseWords(release)}. Solid: figures; dashed and hollow: estimates; dotted: a straight line, which is arithmetic, not a forecast. ${level}.`
}

/** What stands after the source line: how the sums are made, with the price base. */
export function method(release: Release, year: number): string {
  return `Gap: ${dollars(release)}, at the GDP of ${year}. Equipment: its share of defence expenditure in ${year}. Arithmetic on these figures, not a forecast.`
}

/** US$ with their base year: "US$ at 2021 prices". */
function dollars({ priceBase }: Release): string {
  return priceBase === null ? 'constant US$, base year not known' : `US$ at ${priceBase} prices`
}

/** A number of points of GDP: "0.09"; with its sign where it is a change. */
export const points = (value: number) => formats.decimal(value, 2)

/** A multiple in tenths: "2.2". */
export const times = (tenths: number) => formats.decimal(tenths * 10, 1)

const million = (value: number) => `US$ ${formats.integer(value)} million`

/** One ally's figures as its sentences need them. */
export interface NamedPath {
  readonly series: SeriesCode
  readonly sums: PathSums
}

/** Who would need the most, and who is at the level already, in one sentence or two. */
export function finding(
  paths: readonly NamedPath[],
  allies: readonly Ally[],
  release: Release,
): string {
  const name = ({ series }: NamedPath) => inText(nameOf(allies, series))
  const open = paths.flatMap((path) =>
    path.sums.needed === null ? [] : [{ path, needed: path.sums.needed }],
  )
  const [most] = open.toSorted((a, b) => b.needed - a.needed)
  const there = paths.filter(({ sums }) => sums.isAtLevel).map(name)
  const parts: string[] = []
  if (most !== undefined) {
    const needs = `In a straight line to 3.5 % of GDP in ${PATH_YEAR}, ${name(most.path)} would need about ${points(most.needed)} points more each year`
    parts.push(
      open.length > 1
        ? `${needs}, the most of those shown.`
        : `${needs}${rest(most.path.sums, release)}`,
    )
  }
  if (there.length > 0) {
    const are = there.length === 1 ? 'is' : 'are'
    parts.push(
      `${capitalised(formats.list(there))} ${are} already at the level due by ${PATH_YEAR}.`,
    )
  }
  if (parts.length === 0) parts.push('Those shown have no figure to start from.')
  return parts.join(' ')
}

/** What else is said of a single ally: how its share moved, and the gap in money. */
function rest({ start, pace, gap }: PathSums, release: Release): string {
  const before = pace === null ? '' : `; ${paceClause(pace)} in the last five years`
  if (gap === null) return `${before}.`
  return `${before}. At the GDP of ${start.year} the gap is about ${million(gap)} a year, in ${dollars(release)}.`
}

function paceClause(pace: number): string {
  if (pace === 0) return 'its share did not change on average'
  return `its share ${pace > 0 ? 'rose' : 'fell'} by about ${points(Math.abs(pace))} a year`
}

export function alt(
  paths: readonly NamedPath[],
  allies: readonly Ally[],
  release: Release,
  year: number,
): string {
  const each = paths.map(({ series, sums }) => {
    const value = valueWords(sums.start)
    return `${nameOf(allies, series)} ${value === '' ? 'has no figure' : `is at ${value}`}`
  })
  return `Small line charts, one for each ally: ${each.join('; ')} in ${yearWords(release, year)}. ${finding(paths, allies, release)}`
}

/** What it takes, in short sentences under a small chart. */
export function facts({ start, isAtLevel, needed, pace, gap, timesEquipment }: PathSums) {
  if (start.value === null) return []
  const lines: string[] = []
  if (isAtLevel) lines.push(`Already at the level due by ${PATH_YEAR}.`)
  if (needed !== null) lines.push(`Needs about ${points(needed)} points a year.`)
  if (pace !== null) lines.push(`Last five years: ${signed(pace)} a year.`)
  if (gap !== null) lines.push(`Gap: about ${million(gap)},`)
  if (timesEquipment !== null) lines.push(`${times(timesEquipment)} × equipment spending.`)
  return lines
}

/** A change with its sign: "+0.25", "−0.06". */
function signed(value: number): string {
  return value > 0 ? `+${points(value)}` : points(value)
}

/** Names the end of a straight line. */
export function endLabel(name: string): string {
  return `${name}, 3.5 % in ${PATH_YEAR} on a straight line: arithmetic, not a forecast`
}

/** Headers of the table that no other chart has. */
export const headers = {
  needed: `Needed, points of GDP a year to ${PATH_YEAR}`,
  pace: 'Last five years, points a year',
  gap: (release: Release) =>
    `Gap to 3.5 %, US$ million${release.priceBase === null ? ', constant prices' : ` at ${release.priceBase} prices`}`,
  equipment: 'Gap as a multiple of equipment spending',
} as const

/** In the table, in place of what is needed, for who is there already. */
export const alreadyWords = 'already at the level due'
