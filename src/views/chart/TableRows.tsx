import { quoteIn } from '../../figures/document/quote'
import type { TableCell, TableColumn, TableRow } from '../../figures/figure'
import { rowAttributes } from '../../figures/rowAttributes'
import { LinkedText } from '../LinkedText'
import { useWords } from '../wordsContext'

interface TableRowsProps {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly isOverYears: boolean
  /** A row of its own above the others, or nothing. */
  readonly head?: string
}

/** Rows with the public contract’s data attributes: a value has two decimals, or is empty. */
export function TableRows({ columns, rows, isOverYears, head }: TableRowsProps) {
  return (
    <tbody>
      {head !== undefined && (
        <tr className="rows-head">
          <th scope="rowgroup" colSpan={columns.length}>
            {head}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr
          key={isOverYears ? `${row.series} ${row.year} ${row.said}` : row.series}
          {...rowAttributes(row, isOverYears)}
        >
          {columns.map(({ key, isNumeric, isLabelled = false, isAddress, header }, index) => (
            <Cell
              key={key}
              column={key}
              isNumeric={isNumeric === true}
              isAddress={isAddress === true}
              label={isLabelled ? header : undefined}
              cell={row.cells[index]}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface CellProps {
  readonly column: string
  readonly isNumeric: boolean
  readonly isAddress: boolean
  /** Stands before the cell on a narrow screen. */
  readonly label: string | undefined
  readonly cell: TableCell | undefined
}

function Cell({ column, isNumeric, isAddress, label, cell }: CellProps) {
  const { lang } = useWords()
  const text = cell && (quoteIn(lang)?.(cell) ?? cell.text)
  const className = isNumeric ? 'numeric' : undefined
  return column === 'ally' ? (
    <th scope="row" data-column={column}>
      {text}
    </th>
  ) : (
    <td data-column={column} data-label={label} className={className}>
      {isAddress && cell !== undefined ? <LinkedText text={cell.text} /> : text}
    </td>
  )
}
