import { AGGREGATES, type SeriesCode } from '../domain/ally'
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
  /** How many hundredths each number in the rows counts: what all of them can be divided by. */
  readonly scale: number
  /**
   * A row for each ally or aggregate of which anything is held, with a cell for each year: `POL:372,412e NATO_TOTAL:…`.
   * A cell is a number, then `e` for an estimate, `d` where it is computed and not printed, `l` where
   * it may be 0.01 lower and `o` where our source printed one decimal. `u`: NATO left it empty. Nothing: none is held.
   */
  readonly rows: string
}

/** Writes what a release holds of a measure in some years. */
export function cellTable(
  figures: ReleaseFigures,
  years: readonly number[],
  measure: Measure,
): CellTable {
  const codes: readonly SeriesCode[] = [...figures.allies.map(({ code }) => code), ...AGGREGATES]
  const observed = codes.map((code) => ({
    code,
    observations: years.map((year) => observe(figures, code, year, measure)),
  }))
  const values = observed.flatMap(({ observations }) => observations.map(({ value }) => value ?? 0))
  const scale = SCALES.find((one) => values.every((value) => value % one === 0)) ?? 1
  const rows = observed.flatMap(({ code, observations }) => {
    const usual = decimalsOf(figures.release, measure)
    const cells = observations.map((one) => written(one, usual, scale))
    return cells.every((cell) => cell === '') ? [] : [`${code}:${cells.join()}`]
  })
  return { years, scale, rows: rows.join(' ') }
}

const SCALES = [100, 10]

function written(o: Observation, usual: number, scale: number): string {
  if (o.value === null) return o.status === 'unpublished' ? 'u' : ''
  const signs = [
    o.status === 'estimate' && 'e',
    o.origin === 'derived' && 'd',
    o.mayBeLower ? 'l' : o.decimals < usual && 'o',
  ]
  return [o.value / scale, ...signs].filter((sign) => sign !== false).join('')
}

const CELL = /^(?:(-?\d+)(e?)(d?)([lo]?)|u?)$/

/** Parts are of a whole; changes may be negative, and amounts are as large as they are. In hundredths. */
const rangeOf = (measure: Measure): readonly [low: number, high: number] =>
  /share|equip/i.test(measure) ? [0, 10_000] : [-1e11, 1e11]

/** A table read back: rows as a release file has them, and the figures that NATO left empty. */
interface TableFigures {
  readonly rows: readonly ObservationRow[]
  readonly gaps: readonly Gap[]
}

/**
 * The figures of a release's table again. Throws the code of a row that is not sound: one that is nobody's or
 * there twice, that has not a cell for each year, or one that is none or out of range; `years` for those.
 */
export function readCells(
  release: string,
  { years, scale, rows }: CellTable,
  measure: Measure,
  allies: ReleaseFigures['allies'],
): TableFigures {
  const codes = new Set<string>([...AGGREGATES, ...allies.map(({ code }) => code)])
  const [low, high] = rangeOf(measure)
  const read: ObservationRow[] = []
  const gaps: Gap[] = []
  if (!years.every((year) => 1949 <= year && year <= 2099)) throw 'years'
  for (const row of rows.split(' ')) {
    const [series = '', text = ''] = row.split(':')
    const cells = text.split(',')
    if (!codes.delete(series) || cells.length !== years.length) throw series
    for (const [index, year] of years.entries()) {
      const [cell, digits, estimate, derived, precision] = CELL.exec(cells[index] ?? '') ?? []
      const value = Number(digits ?? low / scale) * scale
      if (cell === undefined || !(low <= value && value <= high)) throw series
      if (cell === 'u') gaps.push({ release, ally: series, year, measure, source: '' })
      if (digits === undefined) continue
      read.push({
        series,
        year,
        isEstimate: estimate !== '',
        values: new Map([[measure, value]]),
        derived: new Set(derived ? [measure] : []),
        precision: new Map(
          precision ? [[measure, precision === 'l' ? 'open tie' : 'one decimal']] : [],
        ),
      })
    }
  }
  return { rows: read, gaps }
}
