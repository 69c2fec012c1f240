import type { FileRefusal } from '../../domain/file/fileRefusal'
import type { Reason } from './reasons'

/** A value as read: ally, year, column of data/nato, exact decimal text in its unit, and whether the file calls it an estimate (`null`: it does not say). */
export type ReadValue = readonly [
  ally: string,
  year: number,
  measure: string,
  value: string,
  estimate: boolean | null,
]

/** A record that gave no value. */
export interface ListedRow {
  readonly line: number
  readonly sheet?: string
  readonly reason: Reason
  /** What stands there, shortened; text, never markup. */
  readonly found: string
  readonly cure: string
}

/** A cell that gave no value although its record did. */
export interface ListedCell extends ListedRow {
  /** From 1. */
  readonly column: number
}

/** What the reader is asked. `value` is what an answer must name. */
export interface ReadQuestion {
  /** What an answer to this one question names: its subject, and what of it where several are put. */
  readonly id: string
  readonly about: string
  /** `must`: nothing that hangs on it is read before it is answered. `may`: decided as `decided` unless answered otherwise. */
  readonly need: 'must' | 'may'
  readonly sentence: string
  readonly options: readonly string[]
  /** Whether an answer may be something that is no option, such as a year. */
  readonly free: boolean
  /** The option taken without an answer; `null` where it must be asked. */
  readonly decided: string | null
  /** The answer that was applied, or `null`. */
  readonly answer: string | null
}

/** How a column was understood. */
export interface ReadColumn {
  /** From 1. */
  readonly column: number
  readonly header: string
  readonly role: 'ally' | 'year' | 'status' | 'indicator' | 'value' | 'left out'
  readonly year: number | null
  readonly ally: string | null
  readonly measure: string | null
  /** What divides decimals and what groups thousands in its numbers, where anything does. */
  readonly decimal?: '.' | ',' | null
  readonly thousands?: '.' | ',' | 'space' | null
}

/** How one table of the file was understood. */
export interface ReadTable {
  /** Where its header stands; empty where it has none. */
  readonly headerLines: readonly number[]
  readonly rows: number
  readonly columns: readonly ReadColumn[]
}

/** What the file is and how it was understood. */
export interface ReadMeta {
  readonly format: 'text' | 'workbook' | 'json' | null
  readonly encoding: string | null
  readonly separator: string | null
  readonly sheet: string | null
  /** What `line` counts. */
  readonly unit: 'line' | 'row' | 'item' | null
  readonly tables: readonly ReadTable[]
}

/** Everything that came of a file. `rows.accepted` and `rows.listed` add up to its data rows. */
export interface Reading {
  /** `ask`: a question that must be answered is open. `refuse`: no table; see `refusal`. */
  readonly outcome: 'read' | 'ask' | 'refuse'
  readonly values: readonly ReadValue[]
  readonly rows: { readonly accepted: number; readonly listed: number }
  readonly listed_rows: readonly ListedRow[]
  readonly listed_cells: readonly ListedCell[]
  /** How many rows and cells were listed for each reason, the ones beyond the held lists included. */
  readonly reasons: Readonly<Record<string, number>>
  readonly questions: readonly ReadQuestion[]
  /** Its sentence is in words/. */
  readonly refusal: FileRefusal | null
  /** Read and shown, never counted: ally and year before its accession. */
  readonly before_accession: readonly (readonly [string, number])[]
  readonly warnings: readonly string[]
  readonly meta: ReadMeta
}

/** At most so many listed rows, and as many cells, are held; the rest are counted. */
export const MAX_LISTED = 10_000

const NO_META: ReadMeta = {
  format: null,
  encoding: null,
  separator: null,
  sheet: null,
  unit: null,
  tables: [],
}

/** The reading of a file that is no table. */
export function refuse(kind: FileRefusal['kind'], found = ''): Reading {
  return {
    outcome: 'refuse',
    values: [],
    rows: { accepted: 0, listed: 0 },
    listed_rows: [],
    listed_cells: [],
    reasons: {},
    questions: [],
    before_accession: [],
    warnings: [],
    meta: NO_META,
    refusal: { kind, found },
  }
}
