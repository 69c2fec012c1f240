import { type ReactNode, useState } from 'react'
import { isAggregate } from '../../domain/ally'
import type { FigureTable, TableRow } from '../../figures/figure'
import { useWords } from '../wordsContext'
import { SortHead } from './SortHead'
import { TableRows } from './TableRows'
import { nextOrder, sortRows, type TableOrder } from './tableOrder'

interface DataTableProps {
  readonly table: FigureTable
  /** Whether rows are of different years, and say of which. */
  readonly isOverYears: boolean
  /** What can be done with it. */
  readonly children: ReactNode
}

/** The table equal to the chart, folded. NATO’s own rows stand apart from the allies’, however it is sorted. */
export function DataTable({ table, isOverYears, children }: DataTableProps) {
  const words = useWords()
  const [order, setOrder] = useState<TableOrder | null>(null)
  const column = table.columns.findIndex(({ key }) => key === order?.key)
  const sorted =
    order === null || column === -1
      ? table.rows
      : sortRows(table.rows, column, order.direction, words.lang)
  const allies = sorted.filter((row) => !isTotal(row))
  const aggregates = sorted.filter(isTotal)
  return (
    // The fold itself would not do as a target: a negative tabindex takes its summary from the keyboard.
    <div id="table" tabIndex={-1}>
      <details className="data-fold">
        <summary>{words.table.tableSummary}</summary>
        {children}
        <p className="hint screen-only">{words.table.sortHint}</p>
        <table data-view className="data-table">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ key, header, isNumeric, isLabelled = false }) => (
                <SortHead
                  key={key}
                  column={key}
                  isLabelled={isLabelled}
                  header={header}
                  isNumeric={isNumeric === true}
                  direction={order?.key === key ? order.direction : null}
                  sort={() => setOrder(nextOrder(order, key))}
                />
              ))}
            </tr>
          </thead>
          <TableRows columns={table.columns} rows={allies} isOverYears={isOverYears} />
          {aggregates.length > 0 && (
            <TableRows
              columns={table.columns}
              rows={aggregates}
              isOverYears={isOverYears}
              head={words.table.aggregatesHead}
            />
          )}
        </table>
      </details>
    </div>
  )
}

function isTotal({ series }: TableRow): boolean {
  return series !== null && isAggregate(series)
}
