import { plainDecimal, shortHundredths } from '../../domain/hundredths'
import type { Figure } from '../../figures/chart'
import { escapeHtml } from '../../figures/document/frame'
import type { FigureNote, TableCell, TableColumn, TableRow } from '../../figures/figure'
import { defused } from '../../ingest/csvText'

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
  return [heads, ...rows].map((cells) => cells.map(pasted).join('\t')).join('\n')
}

/** A cell as it is pasted: in one line, and never a formula. */
function pasted(cell: string): string {
  return defused(cell.replace(/\s+/g, ' '))
}

/** A plain number, as the cells of a column of numbers hold them. */
export const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * A table as HTML, which pastes into texts and spreadsheets as a table. Numbers say what they are, as Excel and
 * LibreOffice read it: where a comma is the decimal sign, 4.12 would be pasted as a day of December.
 */
export function tableMarkup(caption: string, { heads, rows }: PlainTable): string {
  const text = (cell: string) => escapeHtml(pasted(cell))
  const cellOf = (cell: string) =>
    PLAIN_NUMBER.test(cell)
      ? `<td x:num="${cell}" sdval="${cell}" sdnum="1033;0;${numberFormat(cell)}">${cell}</td>`
      : `<td>${text(cell)}</td>`
  const head = heads.map((one) => `<th>${text(one)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('')
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** How a spreadsheet shows a plain number with the decimals that it has: `0.00`. */
export function numberFormat(plain: string): string {
  const { length } = plain.split('.')[1] ?? ''
  return length === 0 ? '0' : `0.${'0'.repeat(length)}`
}
