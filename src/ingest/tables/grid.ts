/** What a workbook says of a cell besides its text. Cells of delimited text have no hint. */
export type CellHint =
  /** A number of the file; its text has a decimal point and no grouping. `percent`: shown times 100. */
  | { readonly kind: 'number'; readonly percent: boolean }
  /** A date; only its year counts here. */
  | { readonly kind: 'date'; readonly year: number }
  /** An error such as `#DIV/0!`. */
  | { readonly kind: 'error' }
  /** A formula whose value the file does not hold. */
  | { readonly kind: 'formula' }

/** One record of a file: a line of text, a row of a sheet, an item of a JSON list. */
export interface GridRecord {
  /** Where it begins: the physical line (1 is the first), Excel's row, or the item's number. */
  readonly line: number
  readonly cells: readonly string[]
  /** By column; absent where there is none. */
  readonly hints?: readonly (CellHint | undefined)[]
  /** Hidden in the workbook: it is listed, never read. */
  readonly hidden?: boolean
}

/** Records by their place. They need not lie about as objects: a long file's are made as they are asked for. */
export interface RecordList {
  readonly length: number
  /** `undefined` where there is none. */
  readonly get: (place: number) => GridRecord | undefined
}

/** Records that are here already. */
export function recordList(records: readonly GridRecord[]): RecordList {
  return { length: records.length, get: (place) => records[place] }
}

/** A file, or one sheet of it, as records of cells: what delimited text, workbooks and JSON have in common. */
export interface Grid {
  /** Name of the sheet; `null` outside workbooks. */
  readonly sheet: string | null
  /** What one record is called. */
  readonly unit: 'line' | 'row' | 'item'
  readonly records: RecordList
  /** Columns (from 0) hidden in the workbook: listed, never read. */
  readonly hiddenColumns: ReadonlySet<number>
  /** The line of its header, where the form of the file says it. */
  readonly header?: string
  /** Texts about the whole table that stand outside its records, such as a name of the sheet. */
  readonly titles: readonly string[]
}

/** A grid of plain text records. */
export function textGrid(records: RecordList, unit: Grid['unit'] = 'line'): Grid {
  return { sheet: null, unit, records, hiddenColumns: new Set(), titles: [] }
}
