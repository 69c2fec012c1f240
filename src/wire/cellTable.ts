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
   * What most figures of each year are, `,,e`: `e` an estimate, `d` computed and not printed, `l` perhaps 0.01
   * lower, `o` printed by our source with one decimal.
   */
  readonly signs: string
  /**
   * A row for each ally or aggregate of which anything is held, with a cell for each year: `POL:372,40! NATO_TOTAL:…`.
   * A cell is a number, less the one before it in its row, for series move little and short cells compress well; where it is
   * not what most of its year are, `!` and its own signs. `u`: NATO left it empty. Nothing: none is held.
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
  const decimals = decimalsOf(figures.release, measure)
  const most = years.map((_, index) =>
    mostOf(
      observed.flatMap(({ observations }) => observations[index] ?? []).filter(hasValue),
      decimals,
    ),
  )
  const rows = observed.flatMap(({ code, observations }) => {
    let before = 0
    const cells = observations.map((one, index) => {
      const cell = written(one, decimals, scale, before, most[index])
      before = one.value ?? before
      return cell
    })
    return cells.every((cell) => cell === '') ? [] : [`${code}:${cells.join()}`]
  })
  return { years, scale, signs: most.join(), rows: rows.join(' ') }
}

const SCALES = [100, 10]

const hasValue = ({ value }: Observation) => value !== null

function signsOf(o: Observation, decimals: number): string {
  const precision = o.mayBeLower ? 'l' : o.decimals < decimals ? 'o' : ''
  return `${o.status === 'estimate' ? 'e' : ''}${o.origin === 'derived' ? 'd' : ''}${precision}`
}

/** The signs that most of some observations have. */
function mostOf(observations: readonly Observation[], decimals: number): string {
  const counts = new Map<string, number>()
  for (const one of observations) {
    const signs = signsOf(one, decimals)
    counts.set(signs, (counts.get(signs) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function written(
  o: Observation,
  decimals: number,
  scale: number,
  before: number,
  most = '',
): string {
  if (o.value === null) return o.status === 'unpublished' ? 'u' : ''
  const signs = signsOf(o, decimals)
  return `${(o.value - before) / scale}${signs === most ? '' : `!${signs}`}`
}

const CELL = /^(-?\d+)(?:!(\w*))?$/

/** A table read back: rows as a release file has them, and the figures that NATO left empty. */
interface TableFigures {
  readonly rows: readonly ObservationRow[]
  readonly gaps: readonly Gap[]
}

/** The figures of a release's table again. */
export function readCells(
  release: string,
  { years, scale, signs, rows }: CellTable,
  measure: Measure,
): TableFigures {
  const read: ObservationRow[] = []
  const gaps: Gap[] = []
  const most = signs.split(',')
  for (const row of rows.split(' ')) {
    const [series = '', text = ''] = row.split(':')
    const cells = text.split(',')
    let value = 0
    for (const [index, year] of years.entries()) {
      const cell = cells[index]
      const [, digits, own = most[index] ?? ''] = CELL.exec(cell ?? '') ?? []
      if (cell === 'u') gaps.push({ release, ally: series, year, measure, source: '' })
      if (digits === undefined) continue
      value += Number(digits) * scale
      const precision = own.includes('l') ? 'open tie' : own.includes('o') ? 'one decimal' : null
      read.push({
        series,
        year,
        isEstimate: own.includes('e'),
        values: new Map([[measure, value]]),
        derived: new Set(own.includes('d') ? [measure] : []),
        precision: new Map(precision ? [[measure, precision]] : []),
      })
    }
  }
  return { rows: read, gaps }
}
