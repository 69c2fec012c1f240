import { useWords } from '../wordsContext'
import type { TableOrder } from './tableOrder'

interface SortHeadProps {
  /** Key of the column, by which narrow screens leave some out. */
  readonly column: string
  readonly header: string
  readonly isNumeric: boolean
  /** Whether it stands before each cell, and not here, on a narrow screen. */
  readonly isLabelled: boolean
  /** `null` where the table is not sorted by this column. */
  readonly direction: TableOrder['direction'] | null
  readonly sort: () => void
}

/** A column’s head, with the button that sorts by it. */
export function SortHead(props: SortHeadProps) {
  const { column, header, isNumeric, isLabelled, direction, sort } = props
  const { table } = useWords()
  return (
    <th
      scope="col"
      data-column={column}
      data-labelled={isLabelled ? '' : undefined}
      className={isNumeric ? 'numeric' : undefined}
      aria-sort={direction ?? undefined}
    >
      <button type="button" className="sort" title={table.sortBy(header)} onClick={sort}>
        {header}
        <span className="sort-sign" aria-hidden="true">
          {direction === null ? '↕' : direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  )
}
