import type { ReadTable } from '../reading'
import type { Draft } from './draft'

/** How the numbers of a column are written: what divides decimals and what groups thousands; `null` where nothing does. */
interface ColumnMarks {
  readonly decimal: '.' | ',' | null
  readonly thousands: '.' | ',' | 'space' | null
}

const SPACED = /\d[ \u00a0\u2007\u2009\u202f'’‘·]\d{3}/

/** The table with the marks that its numbers were read by, column by column. */
export function withMarks(table: ReadTable, drafts: readonly Draft[]): ReadTable {
  const found = new Map<number, ColumnMarks>()
  for (const draft of drafts) {
    if (draft.text === null) continue
    const before = found.get(draft.column)
    if (before?.decimal && before.thousands) continue
    const marks = marksOf(draft)
    found.set(draft.column, {
      decimal: before?.decimal ?? marks.decimal,
      thousands: before?.thousands ?? marks.thousands,
    })
  }
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, ...found.get(column.column - 1) })),
  }
}

function marksOf({ shape, cell, openAs }: Draft): ColumnMarks {
  if (shape === null) return { decimal: cell.includes('.') ? '.' : null, thousands: null }
  const thousands = SPACED.test(cell) ? 'space' : null
  const { mark } = shape
  if (mark === null) return { decimal: null, thousands }
  if (shape.isOpen ? openAs === 'thousands' : shape.right === '')
    return { decimal: null, thousands: mark }
  const other = mark === '.' ? ',' : '.'
  return { decimal: mark, thousands: cell.includes(other) ? other : thousands }
}
