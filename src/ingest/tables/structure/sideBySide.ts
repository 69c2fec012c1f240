import type { Grid } from '../grid'
import { roleIn } from '../terms/columnTerms'
import type { ColumnSpan, RawTable } from './splitTables'

/**
 * Tables that stand beside one another under one header, each with its own column of names: `Country, 2024, , Country,
 * 2024`. Each becomes a table of its own columns and the same rows; any other table stays as it is.
 */
export function besideOneAnother(grid: Grid, table: RawTable): readonly RawTable[] {
  const header = grid.records.get(table.headers.at(-1) ?? -1)?.cells ?? []
  const texts = header.map((cell) => cell.trim())
  const [first = ''] = texts.filter((text) => roleIn(text) === 'ally')
  const starts = [...texts.keys()].filter((column) => first !== '' && texts[column] === first)
  const spans = starts.map((from, place): ColumnSpan => {
    const to = starts[place + 1] ?? Number.POSITIVE_INFINITY
    return { from: place === 0 ? 0 : from, to }
  })
  const hasFigures = ({ from, to }: ColumnSpan) =>
    texts.slice(from, to).some((text) => text !== '' && roleIn(text) !== 'ally')
  if (spans.length < 2 || !spans.every(hasFigures)) return [table]
  return spans.map((span) => ({ ...table, span }))
}

/** Whether a record holds anything within a span. */
export function isFilledIn(cells: readonly string[], { from, to }: ColumnSpan): boolean {
  return cells.slice(from, to).some((cell) => cell.trim() !== '')
}
