import type { SeriesCode } from '../../domain/ally'
import type { Measure } from '../../domain/measure'
import type { TableDoubt, TableFigure, TableGap } from '../../domain/release/natoTables'
import { columnName, type SheetRow } from '../workbook/sheet'
import { figureIn } from './figureCell'
import { refusing } from './refusedTable'
import type { YearColumn } from './yearRow'

/** A row of figures, and what is known of it. */
export interface RowOfFigures {
  readonly table: string
  readonly sheet: string
  readonly years: readonly YearColumn[]
  readonly measure: Measure
  /** By how many places the point moves to the right. */
  readonly places: number
  readonly series: SeriesCode
  readonly row: SheetRow
}

/** Excel's name of a cell: `A5`. */
export function addressOf(
  { column }: { readonly column: number },
  { row }: { readonly row: number },
): string {
  return `${columnName(column)}${row}`
}

/** Reads the cells of a row, one below each year. What stands right of the last year would be lost, so it is refused. */
export function readRowOfFigures({
  table,
  sheet,
  years,
  measure,
  places,
  series,
  row,
}: RowOfFigures): {
  readonly figures: readonly TableFigure[]
  readonly gaps: readonly TableGap[]
  readonly doubts: readonly TableDoubt[]
} {
  const reading = {
    figures: [] as TableFigure[],
    gaps: [] as TableGap[],
    doubts: [] as TableDoubt[],
  }
  for (const { column, year } of years) {
    const address = addressOf({ column }, row)
    const place = { sheet, cell: address }
    const value = row.cells.find((cell) => cell.column === column)?.value
    const read = figureIn(value, measure, places)
    const at = { series, year, measure, place }
    if (read.kind === 'refused') throw refusing(table, place)(read.refusal, value?.text ?? '')
    if (read.kind === 'gap') reading.gaps.push({ ...at, mark: read.mark })
    else reading.figures.push({ ...at, digits: read.digits })
    if (read.kind === 'figure' && read.wasText) {
      const found = value?.text ?? ''
      reading.doubts.push({ kind: 'text number', ...at, found, expected: '', isGrave: false })
    }
  }
  const next = (years.at(-1)?.column ?? 0) + 1
  const beside = row.cells.find(({ column }) => column === next)
  if (beside?.value.kind === 'number') {
    throw refusing(table, { sheet, cell: addressOf(beside, row) })(
      'no year above',
      beside.value.text,
    )
  }
  return reading
}
