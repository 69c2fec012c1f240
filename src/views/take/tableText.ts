import { plainDecimal, shortHundredths } from '../../domain/hundredths'
import type { Figure } from '../../figures/chart'
import type { FigureNote, TableCell, TableColumn, TableRow } from '../../figures/figure'

/** A table as a program takes it: plain numbers in its columns of numbers, all words in the others. */
export interface PlainTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The number in a cell as shown, with its sign, and with what else stands at a place or a year (`=2`, `2024e`). */
const NUMBER = /=?[+−]?\d[\d,]*(?:\.(\d+))?e?/

/**
 * A figure’s table for a file or a spreadsheet. What a cell of numbers says besides its number goes to
 * the column of remarks, which is added where the table has none.
 */
export function plainTable({ table, notes }: Figure, remarkHead: string): PlainTable {
  const heads = table.columns.map(({ header }) => header)
  const at = table.columns.findIndex(({ key }) => key === 'remark')
  const rows = table.rows.map((row) => plainRow(row, table.columns, notes))
  if (at >= 0) {
    return {
      heads,
      rows: rows.map(({ cells, remarks }) =>
        cells.map((cell, index) => (index === at ? joined([cell, ...remarks]) : cell)),
      ),
    }
  }
  return {
    heads: [...heads, remarkHead],
    rows: rows.map(({ cells, remarks }) => [...cells, joined(remarks)]),
  }
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('; ')

function plainRow(row: TableRow, columns: readonly TableColumn[], notes: readonly FigureNote[]) {
  const remarks: string[] = []
  const cells = row.cells.map((cell, index) => {
    const column = columns[index]
    if (column?.isNumeric !== true) return cell.text
    if (column.key === 'value') return row.value === null ? '' : shortHundredths(row.value)
    const rest = cell.text.replace(NUMBER, '').trim()
    if (rest !== '') remarks.push(...remarksOn(cell.text, rest, column.header, notes))
    return plainNumber(cell, column)
  })
  return { cells, remarks }
}

/** What stands beside a number: notes by their signs, or the cell as it is shown. */
function remarksOn(
  text: string,
  rest: string,
  header: string,
  notes: readonly FigureNote[],
): readonly string[] {
  const found = rest.split(' ').map((sign) => notes.find((note) => note.sign === sign))
  const isShown = found.some((note) => note === undefined)
  return [
    ...(isShown ? [`${header}: ${text}`] : []),
    // † is said of many figures; every other note names its own.
    ...found.flatMap((note) =>
      note === undefined ? [] : note.sign === '†' ? `${header}: ${note.text}` : note.text,
    ),
  ]
}

/** With as many decimals as are shown; empty where no number is. */
function plainNumber({ text, sortBy }: TableCell, { scale }: TableColumn): string {
  const [shown, fraction = ''] = NUMBER.exec(text) ?? []
  if (shown === undefined || typeof sortBy !== 'number') return ''
  const places = fraction.length === 0 ? 0 : fraction.length === 1 ? 1 : 2
  return plainDecimal(sortBy * (100 / (scale ?? 100)), places)
}

/** A table as text with tabs, which pastes into the cells of a spreadsheet. */
export function tabbed({ heads, rows }: PlainTable): string {
  return [heads, ...rows]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n')
}
