import { AGGREGATES, type Ally, type SeriesCode } from '../domain/ally'
import type { Measure } from '../domain/measure'
import {
  decimalsOf,
  type Gap,
  type Observation,
  type ObservationRow,
  observe,
  type ReleaseFigures,
} from '../domain/observation/observation'

/** A release's figures of one measure in their shortest form, so that an embed may load them. */
export interface CellTable {
  /** Ascending. */
  readonly years: readonly number[]
  /** How many hundredths each number in the cells counts: what all of them can be divided by. */
  readonly scale: number
  /** What most figures of each year are: sums of `SIGNS`. */
  readonly signs: readonly number[]
  /**
   * A cell for each year of each ally, then of each aggregate, in their order: what the figure is above the one that was to be
   * expected (`expected`), as `writtenNumber` has it, and its own signs where they are not those of its year. `!`: NATO left
   * it empty. `.`: none is held.
   */
  readonly cells: string
}

/** What may be said of a figure: an estimate; computed and not printed; perhaps 0.01 lower; printed by our source with one decimal. */
const SIGNS = { estimate: 1, derived: 2, mayBeLower: 4, oneDecimal: 8 }

/**
 * Figures of the tables before, in hundredths, by measure, series and year. Writing and reading a table adds its own.
 */
export type KnownFigures = Map<string, number>

const seriesOf = (allies: readonly Ally[]): readonly SeriesCode[] => [
  ...allies.map(({ code }) => code),
  ...AGGREGATES,
]

/**
 * What a figure is expected to be: what the release before says of the year, since few are revised, or else the figure `before` it
 * in its row. Small numbers compress well.
 */
const expected = (known: KnownFigures, key: string, before: number) => known.get(key) ?? before

/** Writes what a release holds of a measure in some years. A reader must know the same tables by then. */
export function cellTable(
  figures: ReleaseFigures,
  years: readonly number[],
  measure: Measure,
  known: KnownFigures = new Map(),
): CellTable {
  const decimals = decimalsOf(figures.release, measure)
  const rows = seriesOf(figures.allies).map((code) => {
    let before = 0
    return years.map((year) => {
      const one = observe(figures, code, year, measure)
      if (one.value === null) return one.status === 'unpublished' ? '!' : '.'
      const key = `${measure} ${code} ${year}`
      const above = one.value - expected(known, key, before)
      before = one.value
      known.set(key, before)
      return { above, signs: signsOf(one, decimals) }
    })
  })
  const cells = rows.flat().filter((cell) => typeof cell !== 'string')
  const scale = SCALES.find((one) => cells.every(({ above }) => above % one === 0)) ?? 1
  const most = years.map((_, index) => mostOf(rows.flatMap((row) => row[index] ?? [])))
  const written = rows.flatMap((row) =>
    row.map((cell, index) => {
      if (typeof cell === 'string') return cell
      return `${writtenNumber(cell.above / scale)}${cell.signs === most[index] ? '' : cell.signs}`
    }),
  )
  return { years, scale, signs: most, cells: written.join('') }
}

const SCALES = [100, 10]

function signsOf(o: Observation, decimals: number): number {
  const { estimate, derived, mayBeLower, oneDecimal } = SIGNS
  const precision = o.mayBeLower ? mayBeLower : o.decimals < decimals ? oneDecimal : 0
  return (
    (o.status === 'estimate' ? estimate : 0) + (o.origin === 'derived' ? derived : 0) + precision
  )
}

/** The signs that most of some cells have; 0 where none has a figure. */
function mostOf(cells: readonly (string | { readonly signs: number })[]): number {
  const counts = new Map<number, number>()
  for (const cell of cells) {
    if (typeof cell !== 'string') counts.set(cell.signs, (counts.get(cell.signs) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/**
 * A whole number in base 32, twice its size, odd where it is negative: its last digit is one of `]` to `|`, those before it are of `;` to
 * `Z`, so that none needs a comma behind it. There are no quotes and no backslashes among them.
 */
function writtenNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number
  let text = String.fromCharCode(LAST_DIGIT + (rest % 32))
  for (rest = Math.floor(rest / 32); rest > 0; rest = Math.floor(rest / 32)) {
    text = String.fromCharCode(FIRST_DIGIT + (rest % 32)) + text
  }
  return text
}

const FIRST_DIGIT = 59
const LAST_DIGIT = 93

/** The number again. */
function readNumber(text: string): number {
  let twice = 0
  for (let at = 0; at < text.length; at++) {
    twice = twice * 32 + ((text.charCodeAt(at) - FIRST_DIGIT) % (LAST_DIGIT - FIRST_DIGIT))
  }
  return twice % 2 ? (twice + 1) / -2 : twice / 2
}

const CELL = /([;-Z]*[\]-|])(\d*)|[.!]/g

/** A table read back: rows as a release file has them, and the figures that NATO left empty. */
interface TableFigures {
  readonly rows: readonly ObservationRow[]
  readonly gaps: readonly Gap[]
}

/** The figures of a release's table again; `known` are those of the tables before it. */
export function readCells(
  release: string,
  { years, scale, signs, cells }: CellTable,
  measure: Measure,
  allies: readonly Ally[],
  known: KnownFigures,
): TableFigures {
  const rows: ObservationRow[] = []
  const gaps: Gap[] = []
  const read = cells.matchAll(CELL)
  for (const series of seriesOf(allies)) {
    let value = 0
    for (const [index, year] of years.entries()) {
      const [cell, number, own] = read.next().value ?? []
      if (cell === '!') gaps.push({ release, ally: series, year, measure, source: '' })
      if (number === undefined) continue
      const key = `${measure} ${series} ${year}`
      value = expected(known, key, value) + readNumber(number) * scale
      known.set(key, value)
      const said = Number(own || signs[index])
      const precision =
        said & SIGNS.mayBeLower ? 'open tie' : said & SIGNS.oneDecimal ? 'one decimal' : null
      rows.push({
        series,
        year,
        isEstimate: (said & SIGNS.estimate) > 0,
        values: new Map([[measure, value]]),
        derived: new Set(said & SIGNS.derived ? [measure] : []),
        precision: new Map(precision ? [[measure, precision]] : []),
      })
    }
  }
  return { rows, gaps }
}
