import type { Measure } from '../../../domain/measure'
import type { ReadColumn, ReadTable } from '../reading'
import { columnNameOf } from '../series/seriesOf'
import type { Column } from '../structure/column'
import type { Layout } from '../structure/layout'

/** How a table was understood, for the preview and the report. */
export function describeTable(
  columns: readonly Column[],
  layout: Layout,
  values: readonly Column[],
  {
    headerLines,
    rows,
    measureOf,
  }: Pick<ReadTable, 'headerLines' | 'rows'> & {
    readonly measureOf: (column: Column) => Measure | null
  },
): ReadTable {
  return {
    headerLines,
    rows,
    columns: columns.map((column): ReadColumn => {
      const role = roleOf(column, layout, values)
      const measure = role === 'value' ? measureOf(column) : null
      return {
        column: column.index + 1,
        header: column.header,
        role,
        year: role === 'value' ? (column.year?.year ?? null) : null,
        ally: role === 'value' ? column.ally : null,
        measure: measure === null ? null : columnNameOf(measure),
      }
    }),
  }
}

function roleOf(column: Column, layout: Layout, values: readonly Column[]): ReadColumn['role'] {
  if (values.includes(column)) return 'value'
  if (layout.names.includes(column)) return 'ally'
  if (layout.year === column) return 'year'
  if (layout.status === column) return 'status'
  return layout.indicators.includes(column) ? 'indicator' : 'left out'
}
