import type { ReadTable } from '../reading'
import type { Drafts } from './drafts'

/** How the numbers of a column are written: what divides decimals and what groups thousands; `null` where nothing does. */
interface ColumnMarks {
  readonly decimal: '.' | ',' | null
  readonly thousands: '.' | ',' | 'space' | null
}

const SPACED = /\d[ \u00a0\u2007\u2009\u202f'’‘·]\d{3}/

/** The table with the marks that its numbers were read by, column by column: those of the drafts between two places. */
export function withMarks(table: ReadTable, drafts: Drafts, from: number, to: number): ReadTable {
  const found = new Map<number, ColumnMarks>()
  for (let place = from; place < to; place += 1) {
    if (drafts.texts[place] === null) continue
    const column = drafts.columns[place] ?? 0
    const before = found.get(column)
    if (before?.decimal && (before.thousands || drafts.shapes[place] === null)) continue
    const marks = marksOf(drafts, place)
    found.set(column, {
      decimal: before?.decimal ?? marks.decimal,
      thousands: before?.thousands ?? marks.thousands,
    })
  }
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, ...found.get(column.column - 1) })),
  }
}

function marksOf(drafts: Drafts, place: number): ColumnMarks {
  const shape = drafts.shapes[place] ?? null
  const cell = drafts.cells[place] ?? ''
  if (shape === null) return { decimal: cell.includes('.') ? '.' : null, thousands: null }
  const thousands = SPACED.test(cell) ? 'space' : null
  const { mark } = shape
  if (mark === null) return { decimal: null, thousands }
  if (shape.isOpen ? drafts.isOpenAsThousands(place) : shape.right === '')
    return { decimal: null, thousands: mark }
  const other = mark === '.' ? ',' : '.'
  return { decimal: mark, thousands: cell.includes(other) ? other : thousands }
}
