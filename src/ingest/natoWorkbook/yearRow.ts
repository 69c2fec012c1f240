import type { TableRefusal } from '../../domain/release/natoTables'
import { columnName, type SheetCell, type SheetRow } from '../workbook/sheet'

/** A column of figures and the year that stands above it. */
export interface YearColumn {
  readonly column: number
  readonly year: number
  readonly isEstimate: boolean
}

const YEAR = /^(20\d\d) ?\(?(e?)\)?$/i
const FEWEST = 3

function yearIn({ column, value }: SheetCell): YearColumn | null {
  const text = value.kind === 'date' ? value.text.slice(0, 4) : value.text.trim()
  const match = YEAR.exec(text)
  return match === null ? null : { column, year: Number(match[1]), isEstimate: match[2] !== '' }
}

/** What a row says of years: nothing, the years, or why it cannot be taken for them. */
export type YearRow =
  | { readonly kind: 'none' }
  | { readonly kind: 'years'; readonly years: readonly YearColumn[] }
  | { readonly kind: 'refused'; readonly refusal: Omit<TableRefusal, 'table'> }

/**
 * A row is one of years when at least three of its cells are a year and most are. Then all must be, one
 * after the other, save one text before the first; `isLabel` tells the label of a row of figures, which
 * may look like years.
 */
export function yearRow(
  { row, cells }: SheetRow,
  sheet: string,
  isLabel: (text: string) => boolean,
): YearRow {
  const filled = cells.filter(({ value }) => value.text.trim() !== '')
  const years = filled.flatMap((cell) => yearIn(cell) ?? [])
  if (years.length < FEWEST || years.length * 2 <= filled.length) return { kind: 'none' }
  const [first] = filled
  const isHeadless = first !== undefined && yearIn(first) !== null
  if (!isHeadless && first !== undefined && isLabel(first.value.text)) return { kind: 'none' }
  const refused = (
    kind: 'not a year' | 'years not consecutive',
    cell: { column: number },
    found: string,
    expected = '',
  ): YearRow => ({
    kind: 'refused',
    refusal: { kind, place: { sheet, cell: `${columnName(cell.column)}${row}` }, found, expected },
  })
  const other = filled.slice(isHeadless ? 0 : 1).find((cell) => yearIn(cell) === null)
  if (other !== undefined) return refused('not a year', other, other.value.text)
  for (const [index, year] of years.entries()) {
    const before = years[index - 1]
    if (before !== undefined && year.year !== before.year + 1) {
      return refused('years not consecutive', year, String(year.year), String(before.year + 1))
    }
  }
  return { kind: 'years', years }
}
