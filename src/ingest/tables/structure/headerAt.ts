import type { RecordList } from '../grid'
import type { NameBook } from '../names/nameBook'
import { roleIn } from '../terms/columnTerms'
import {
  isDataLike,
  isHeaderContinued,
  isHeaderLike,
  type RecordTraits,
  traitsOf,
} from './recordTraits'

/** The places of the header that begins at a record, if rows (or nothing at all) follow it; else `null`. */
export function headerAt(
  records: RecordList,
  at: number,
  names: NameBook,
  { isInTable, isFirst }: { readonly isInTable: boolean; readonly isFirst: boolean },
): number[] | null {
  if (isTitle(records, at, names)) return null
  const headers = [at]
  for (let next = at + 1; headers.length < 3; next += 1) {
    const record = records.get(next)
    if (record === undefined || !isHeaderContinued(traitsOf(record, names))) break
    headers.push(next)
  }
  for (let next = at + headers.length; next < records.length; next += 1) {
    const record = records.get(next)
    if (record === undefined) break
    const traits = traitsOf(record, names)
    if (traits.filled === 0) continue
    const isSingle = traits.filled === 1 && traits.numbers === 0 && traits.years === 0
    if (isSingle && traits.allies === 0 && next < at + 12) continue
    if (isDataLike(traits) || !isHeaderLike(traits, isInTable))
      return follows(traits) ? headers : null
    return null
  }
  return !isInTable && isFirst ? headers : null
}

function follows(traits: RecordTraits): boolean {
  return isDataLike(traits) || traits.numbers > 0 || traits.missing > 0 || traits.years > 0
}

/** A title that was divided at its commas: the record below it is the header, and wider. */
function isTitle(records: RecordList, at: number, names: NameBook): boolean {
  const cells = records.get(at)?.cells ?? []
  const below = records.get(at + 1)
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const hasGaps = cells.slice(0, filled).some((cell) => cell.trim() === '')
  if (below === undefined || hasGaps || !isRunning(cells[0] ?? '')) return false
  const isHeader = !namesRows(cells) && namesRows(below.cells)
  return isHeader && traitsOf(below, names).filled > filled
}

/** Three words or more. */
function isRunning(text: string): boolean {
  return /\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u.test(text)
}

function namesRows(cells: readonly string[]): boolean {
  return cells.some((cell) => roleIn(cell) === 'ally')
}
