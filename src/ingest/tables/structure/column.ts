import type { Measure } from '../../../domain/measure'
import type { Grid } from '../grid'
import type { NameBook, Naming } from '../names/nameBook'
import { isNumericCodeHeader } from '../names/numericCodes'
import { otherLabel } from '../names/otherLabels'
import { isPlainDecimal, numberShape } from '../numbers/numberShape'
import { type ColumnRole, roleIn } from '../terms/columnTerms'
import { estimateIn, isKnownMark } from '../terms/estimateTerms'
import { type MeasureFound, measureIn } from '../terms/measures'
import { isError, isMissing } from '../terms/missingMarks'
import { isPartOfYear, type YearFound, yearInText, yearOf } from '../terms/years'
import type { RawTable } from './splitTables'

/** A column: what its header says, and what its cells are. */
export interface Column {
  /** From 0. */
  readonly index: number
  /** Its header, rows joined. */
  readonly header: string
  readonly year: YearFound | null
  /** Whether the header, or one row of it, is a year and nothing else. */
  readonly isWholeYear: boolean
  readonly ally: string | null
  /** The header without years and names of allies: what says the measure. */
  readonly measured: string
  readonly found: MeasureFound
  readonly role: ColumnRole | null
  /** How its cells name countries: by words and codes in capitals, by ISO's numbers, or by codes in small letters alone. */
  readonly naming: Naming
  /** Names of the parts of a cell that holds several divided by commas, as Eurostat writes them; else `null`. */
  readonly parts: readonly string[] | null
  readonly profile: Profile
  /** What the reader says that it is, against all that was found; a measure makes it a column of figures. */
  readonly said?: 'ally' | 'year' | 'left out' | Measure
}

/** What the cells of a column are, counted over a sample of rows. */
interface Profile {
  readonly filled: number
  readonly numbers: number
  readonly years: number
  readonly missing: number
  readonly entities: number
  readonly allies: number
  readonly texts: number
}

/** Rows that a column is judged by; beyond them every so many is looked at. */
const SAMPLE = 1500

/** Describes the columns of a table. */
export function columnsOf(grid: Grid, table: RawTable, names: NameBook): readonly Column[] {
  const { from, to } = table.span ?? { from: 0, to: Number.POSITIVE_INFINITY }
  const cellsAt = (at: number) => grid.records.get(at)?.cells.slice(0, to) ?? []
  const headers = table.headers.map(cellsAt)
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE))
  const isSampled = (index: number) => index < SAMPLE / 2 || index % step === 0
  const sample = table.rows.filter((_, index) => isSampled(index)).map(cellsAt)
  const width = Math.max(
    0,
    ...headers.map((cells) => cells.length),
    ...sample.map((cells) => cells.length),
  )
  const hasSmallCodes = headers.some((cells) => areSmallCodes(cells.slice(1), names))
  return Array.from({ length: Math.max(0, width - from) }, (_, place) => {
    const index = from + place
    const pieces = headers.map((_, row) => headerPiece(headers, row, index))
    const kept = pieces.filter((piece, row) => piece !== '' && pieces.indexOf(piece) === row)
    const naming: Naming = kept.some(isNumericCodeHeader)
      ? 'numbers'
      : areSmallCodes(cellsIn(sample, index), names)
        ? 'small codes'
        : 'names'
    const kind = (text: string) => kindOf(text, names, naming)
    const profile = profileOf(sample, index, kind)
    return { ...describe(kept, names, hasSmallCodes), index, naming, profile }
  })
}

const SMALL_CODE = /^[a-z]{2}$/

/** Whether texts are codes of countries in small letters: several, and nothing else; a few alone may be words. */
function areSmallCodes(texts: Iterable<string>, names: NameBook): boolean {
  const codes = new Set<string>()
  for (const text of texts) {
    const code = text.trim()
    if (code === '' || codes.has(code)) continue
    if (!SMALL_CODE.test(code) || names.find(code.toUpperCase()) === null) return false
    codes.add(code)
  }
  return codes.size > 2
}

/** The cells of a column in some records. */
function* cellsIn(sample: readonly (readonly string[])[], index: number): Generator<string> {
  for (const cells of sample) yield cells[index] ?? ''
}

/** A header's cell; in the upper rows of one, years and measures reach over the empty cells to their right. */
function headerPiece(headers: readonly (readonly string[])[], row: number, index: number): string {
  const own = headers[row]?.[index]?.trim() ?? ''
  if (own !== '' || row === headers.length - 1) return own
  const below = headers.slice(row + 1).some((cells) => (cells[index] ?? '').trim() !== '')
  if (!below) return ''
  const before =
    (headers[row] ?? [])
      .slice(0, index)
      .findLast((cell) => cell.trim() !== '')
      ?.trim() ?? ''
  const reaches =
    yearInText(before) !== null || measureIn(before).measure !== null || /[%$]/.test(before)
  return reaches && roleIn(before) !== 'ally' ? before : reachesAsName(before) ? before : ''
}

/** Words such as Plan and Actual over two columns reach to the right as well; words for the names' column do not. */
function reachesAsName(before: string): boolean {
  return before !== '' && roleIn(before) === null
}

function describe(
  pieces: readonly string[],
  names: NameBook,
  hasSmallCodes: boolean,
): Omit<Column, 'index' | 'naming' | 'profile'> {
  const header = pieces.join(' ').replace(/\s+/g, ' ')
  const years = pieces.map((piece) => yearInText(piece))
  const whole = pieces.findLast((piece) => yearOf(piece) !== null)
  const year =
    (whole === undefined ? years.findLast((found) => found !== null) : yearOf(whole)) ?? null
  const ally =
    pieces
      .map((piece) => {
        if (!SMALL_CODE.test(piece)) return names.allyIn(piece)
        return hasSmallCodes ? names.allyIn(piece.toUpperCase()) : null
      })
      .find((code) => code !== null) ?? null
  const measured = pieces
    .filter((piece) => yearOf(piece) === null && names.allyIn(piece) === null)
    .join(' ')
  const parts = /[\\/]/.test(header) && header.includes(',') ? header.split(',') : null
  return {
    header,
    year: year === null ? null : withMark(year, pieces),
    isWholeYear: whole !== undefined,
    ally,
    measured,
    found: measureOver(header, year, measureIn(measured)),
    role: roleOf(pieces),
    parts,
  }
}

function roleOf(pieces: readonly string[]): ColumnRole | null {
  if (pieces.some(isPartOfYear)) return 'left out'
  return pieces.map((piece) => roleIn(piece)).findLast((role) => role !== null) ?? null
}

/**
 * An average of years is the figure of none of them. A change from one year to the next, `Change 2023-24`, may be of
 * anything; NATO's real change has one year.
 */
function measureOver(header: string, year: YearFound | null, found: MeasureFound): MeasureFound {
  const isChange = year?.fiscal === true && found.measure === 'realChange'
  const isAverage = otherLabel(header)?.kind === 'statistic'
  return isChange || isAverage ? { ...found, measure: 'other' } : found
}

/** A year whose mark stands in a row of its own: `2024`, and `estimate` below it. */
function withMark(year: YearFound, pieces: readonly string[]): YearFound {
  const isMark = (piece: string) =>
    yearInText(piece) === null && isKnownMark(piece) && measureIn(piece).measure === null
  const mark = pieces.find(isMark)
  return year.marked || mark === undefined
    ? year
    : { ...year, marked: true, estimate: estimateIn(mark) }
}

function profileOf(
  sample: readonly (readonly string[])[],
  index: number,
  kindIn: (text: string) => CellKind,
): Profile {
  const profile = { filled: 0, numbers: 0, years: 0, missing: 0, entities: 0, allies: 0, texts: 0 }
  const kinds = new Map<string, CellKind>()
  for (const cells of sample) {
    const text = cells[index]?.trim() ?? ''
    if (text === '') continue
    const kind = kinds.get(text) ?? kindIn(text)
    kinds.set(text, kind)
    profile.filled += 1
    profile[kind.is] += 1
    if (kind.isYear) profile.years += 1
    if (kind.isAlly) profile.allies += 1
  }
  return profile
}

interface CellKind {
  readonly is: 'missing' | 'numbers' | 'entities' | 'texts'
  readonly isYear: boolean
  readonly isAlly: boolean
}

function kindOf(text: string, names: NameBook, naming: Naming): CellKind {
  const isYear = yearOf(text) !== null
  if (isMissing(text) || isError(text)) return { is: 'missing', isYear, isAlly: false }
  if (naming !== 'numbers' && (isPlainDecimal(text) || numberShape(text) !== null))
    return { is: 'numbers', isYear, isAlly: false }
  const entity = names.findAs(naming, text)
  return { is: entity === null ? 'texts' : 'entities', isYear, isAlly: entity?.kind === 'ally' }
}
