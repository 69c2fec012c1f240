import { GENERAL, type NumberFormat } from './cellStyles'
import { dayOf, exactNumber } from './exactNumber'
import { plainText } from './sharedStrings'
import { attribute, isSet, readXml } from './xml'

/**
 * What a cell holds. A `number` keeps every digit that the workbook stores, as a plain decimal; shown as
 * a per cent it is a fraction of one (2.06 % is `0.0206`). A `date` is a day without a time zone. An
 * `error` is Excel's (`#REF!`). `no value`: a formula whose result was not stored, so that nothing is
 * known. A cell that holds nothing, or an empty text, is not in the row at all.
 */
export type CellValue =
  | { readonly kind: 'number'; readonly text: string; readonly format: NumberFormat }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: 'true' | 'false' }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'no value'; readonly text: '' }

/** One cell that holds something. */
export interface SheetCell {
  /** 1 is column A. */
  readonly column: number
  readonly value: CellValue
}

/** One row that holds at least one cell. */
export interface SheetRow {
  /** Excel's row number: 1 is the first. */
  readonly row: number
  readonly isHidden: boolean
  /** From left to right. */
  readonly cells: readonly SheetCell[]
}

/** Cells that are merged into one: the value stands in the first, the others are empty. */
interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a sheet's own part says. */
export interface SheetContent {
  /** From top to bottom; rows without anything are left out. */
  readonly rows: readonly SheetRow[]
  readonly hiddenColumns: ReadonlySet<number>
  readonly merged: readonly MergedRange[]
}

/** What the other parts of a workbook say that a sheet's cells refer to. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly formats: readonly NumberFormat[]
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** Excel's name of a column: 1 is `A`, 28 is `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/** Row and column of an address such as `AB12`; `null` for what is none. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address)
  if (match === null) return null
  const letters = (match[1] ?? '').toUpperCase()
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const row = Number(match[2])
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** Reads a sheet's part; `null` for one that is damaged. */
export function readSheet(source: string, context: SheetContext): SheetContent | null {
  const reading = new SheetReading(context)
  const isWhole = readXml(source, reading)
  return isWhole && !reading.isDamaged
    ? {
        rows: reading.rows.sort((a, b) => a.row - b.row),
        hiddenColumns: reading.hiddenColumns,
        merged: reading.merged,
      }
    : null
}

class SheetReading {
  readonly rows: SheetRow[] = []
  readonly hiddenColumns = new Set<number>()
  readonly merged: MergedRange[] = []
  isDamaged = false
  private readonly context: SheetContext
  private row = 0
  private isHidden = false
  private cells: SheetCell[] = []
  private column = 0
  private attributes = ''
  private hasFormula = false
  private stored = ''
  private inline = ''
  private place: 'value' | 'text' | null = null
  private isPhonetic = false

  constructor(context: SheetContext) {
    this.context = context
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.openRow(attributes)
    else if (name === 'c') this.openCell(attributes)
    else if (name === 'f') this.hasFormula = true
    else if (name === 'rPh') this.isPhonetic = true
    else if (name === 'col' && isSet(attributes, 'hidden')) this.hideColumns(attributes)
    else if (name === 'mergeCell') this.merge(attribute(attributes, 'ref') ?? '')
    this.place = name === 'v' ? 'value' : name === 't' && !this.isPhonetic ? 'text' : null
  }

  text(text: string): void {
    if (this.place === 'value') this.stored += text
    else if (this.place === 'text') this.inline += text
  }

  close(name: string): void {
    this.place = null
    if (name === 'rPh') this.isPhonetic = false
    else if (name === 'c') this.closeCell()
    else if (name === 'row' && this.cells.length > 0) {
      const cells = this.cells.sort((a, b) => a.column - b.column)
      this.rows.push({ row: this.row, isHidden: this.isHidden, cells })
    }
  }

  private openRow(attributes: string): void {
    const said = attribute(attributes, 'r')
    this.row = said === null ? this.row + 1 : Number(said)
    if (!(Number.isInteger(this.row) && this.row >= 1 && this.row <= LAST_ROW))
      this.isDamaged = true
    this.isHidden = isSet(attributes, 'hidden')
    this.cells = []
    this.column = 0
  }

  private openCell(attributes: string): void {
    const said = attribute(attributes, 'r')
    const place = said === null ? { row: this.row, column: this.column + 1 } : placeOf(said)
    if (place === null || place.row !== this.row) this.isDamaged = true
    this.column = place?.column ?? this.column + 1
    this.attributes = attributes
    this.hasFormula = false
    this.stored = ''
    this.inline = ''
  }

  private closeCell(): void {
    const value = this.value()
    if (value !== null) this.cells.push({ column: this.column, value })
  }

  private value(): CellValue | null {
    const type = attribute(this.attributes, 't') ?? 'n'
    if (type === 'inlineStr') return textValue(plainText(this.inline))
    if (this.stored === '') return this.hasFormula ? { kind: 'no value', text: '' } : null
    if (type === 's') return textValue(this.context.texts[Number(this.stored)] ?? '')
    if (type === 'str') return textValue(plainText(this.stored))
    if (type === 'b') return { kind: 'boolean', text: this.stored === '1' ? 'true' : 'false' }
    if (type === 'e') return { kind: 'error', text: this.stored }
    if (type === 'd') return { kind: 'date', text: this.stored.slice(0, 10) }
    return this.numberValue()
  }

  private numberValue(): CellValue {
    const format = this.context.formats[Number(attribute(this.attributes, 's') ?? 0)] ?? GENERAL
    const text = exactNumber(this.stored)
    if (text === null) return { kind: 'error', text: this.stored }
    const day = format.isDate ? dayOf(text, this.context.from1904) : null
    return day === null ? { kind: 'number', text, format } : { kind: 'date', text: day }
  }

  private hideColumns(attributes: string): void {
    const first = Number(attribute(attributes, 'min') ?? 0)
    const last = Math.min(Number(attribute(attributes, 'max') ?? 0), LAST_COLUMN)
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column)
  }

  private merge(range: string): void {
    const [from = '', to = from] = range.split(':')
    const [start, end] = [placeOf(from), placeOf(to)]
    if (start === null || end === null) return
    this.merged.push({ top: start.row, left: start.column, bottom: end.row, right: end.column })
  }
}

function textValue(text: string): CellValue | null {
  return text === '' ? null : { kind: 'text', text }
}
