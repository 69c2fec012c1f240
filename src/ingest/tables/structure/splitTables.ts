import type { Grid } from '../grid'
import type { NameBook } from '../names/nameBook'
import { isNote } from '../names/otherLabels'
import { roleIn } from '../terms/columnTerms'
import { yearOf } from '../terms/years'
import { headerAt } from './headerAt'
import {
  hasPlainNumber,
  isDataLike,
  isHeaderLike,
  type RecordTraits,
  traitsOf,
} from './recordTraits'

/** A heading among the rows of a table, over those from `from` on. */
interface Block {
  readonly texts: readonly string[]
  /** Place in the table's rows. */
  readonly from: number
}

/** A header and what stands below it, before it is understood. Records are named by their place. */
export interface RawTable {
  readonly headers: readonly number[]
  /** Texts right above the header, from top to bottom. */
  readonly headings: readonly string[]
  readonly blocks: readonly Block[]
  /** Places of its records. */
  readonly rows: readonly number[]
  /** Its columns, where other tables stand beside it in the same records. */
  readonly span?: ColumnSpan
}

/** Columns from one (from 0) up to another, which is no part of it. */
export interface ColumnSpan {
  readonly from: number
  readonly to: number
}

/** Told now and then how many records were seen; an answer of `false` stops the reading. */
export type Progress = (seen: number) => void

interface OpenTable {
  headers: number[]
  headings: string[]
  blocks: Block[]
  rows: number[]
}

/**
 * Divides a grid into tables: each a header (of one to three rows) with the rows up to the next one.
 * Texts above the first header are titles; single texts among the rows are headings of blocks; all else
 * below a header is a row, notes and totals among them, so that nothing is lost.
 * `header` overrules that: the lines of the one header there is, `3` or `3-4`, or `none`.
 */
export function splitTables(
  grid: Grid,
  names: NameBook,
  progress: Progress,
  header: string | null = null,
): readonly RawTable[] {
  const lines = header === 'none' ? [0, 0] : /^(\d+)(?:-(\d+))?$/.exec(header ?? '')?.slice(1)
  if (lines === undefined) return new TableSplitter(grid, names, progress).split()
  const [first, last] = [Number(lines[0]), Number(lines[1] ?? lines[0])]
  return new TableSplitter(grid, names, progress).splitBelow(first, last)
}

class TableSplitter {
  readonly #grid: Grid
  readonly #names: NameBook
  readonly #progress: Progress
  readonly #tables: OpenTable[] = []
  #pending: string[] = []
  #table: OpenTable | null = null

  constructor(grid: Grid, names: NameBook, progress: Progress) {
    this.#grid = grid
    this.#names = names
    this.#progress = progress
  }

  split(): readonly RawTable[] {
    const { records } = this.#grid
    const lastData = this.#lastData()
    for (let at = 0; at < records.length; at += 1) {
      if (at % 4096 === 0) this.#progress(at)
      const record = records.get(at)
      if (record === undefined) continue
      if (this.#table !== null && hasPlainNumber(record) && hasTwoCells(record.cells))
        this.#addRow(at)
      else at = this.#place(at, traitsOf(record, this.#names), lastData)
    }
    return this.#tables
  }

  /** Everything below the header that is given; what stands above it are titles. */
  splitBelow(first: number, last: number): readonly RawTable[] {
    const { records } = this.#grid
    const headers = Array.from({ length: records.length }, (_, at) => at).filter((at) => {
      const line = records.get(at)?.line ?? 0
      return line >= first && line <= last
    })
    const lastData = this.#lastData()
    const begin = headers[0] ?? 0
    for (let at = 0; at < begin; at += 1) this.#pend(at)
    this.#open(headers)
    for (let at = (headers.at(-1) ?? -1) + 1; at < records.length; at += 1) {
      const record = records.get(at)
      if (at % 4096 === 0) this.#progress(at)
      if (record === undefined || !record.cells.some((cell) => cell.trim() !== '')) continue
      const traits = traitsOf(record, this.#names)
      if (this.#isNameOverYears(traits, at) || this.#isHeading(traits, at, lastData)) this.#pend(at)
      else this.#addRow(at)
    }
    return this.#tables
  }

  /** Places one record; gives the place of the last one that was used. */
  #place(at: number, traits: RecordTraits, lastData: number): number {
    if (traits.filled === 0) return at
    if (isHeaderLike(traits, this.#table !== null)) {
      const headers = headerAt(this.#grid.records, at, this.#names, {
        isInTable: this.#table !== null,
        isFirst: this.#tables.length === 0,
      })
      if (headers !== null) {
        if (!this.#isRepeated(headers)) this.#open(headers)
        return headers[headers.length - 1] ?? at
      }
    }
    if (this.#isNameOverYears(traits, at)) this.#pend(at)
    else if (isDataLike(traits)) this.#addRow(at)
    else if (this.#table === null || this.#isHeading(traits, at, lastData)) this.#pend(at)
    else this.#addRow(at)
    return at
  }

  #isHeading(traits: RecordTraits, at: number, lastData: number): boolean {
    const isSingle =
      traits.filled === 1 && traits.texts + traits.entities === 1 && traits.allies === 0
    const isOne = isSingle || this.#isYearAmongNames(traits, at)
    return at < lastData && isOne && !isNote(traits.first)
  }

  /** A year alone, in the column whose header speaks of allies, heads the rows below it. */
  #isYearAmongNames({ filled, years }: RecordTraits, at: number): boolean {
    const { records } = this.#grid
    if (filled !== 1 || years !== 1) return false
    const column = records.get(at)?.cells.findIndex((cell) => cell.trim() !== '') ?? -1
    const header = this.#table?.headers.at(-1) ?? -1
    return roleIn(records.get(header)?.cells[column] ?? '') === 'ally'
  }

  /** An ally alone, above rows that begin with years, heads them. */
  #isNameOverYears({ filled, allies }: RecordTraits, at: number): boolean {
    if (this.#table === null || filled !== 1 || allies !== 1) return false
    const below = this.#grid.records.get(at + 1)?.cells.filter((cell) => cell.trim() !== '') ?? []
    return below.length > 1 && yearOf(below[0] ?? '') !== null
  }

  #pend(at: number): void {
    const cells = this.#grid.records.get(at)?.cells ?? []
    const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '#')
    if (texts.length > 0) this.#pending.push(texts.join(' ').slice(0, 300))
    if (this.#pending.length > 60) this.#pending.shift()
  }

  #open(headers: number[]): void {
    this.#table = { headers, headings: this.#pending, blocks: [], rows: [] }
    this.#tables.push(this.#table)
    this.#pending = []
  }

  /** Whether a header is the table's own again: after a page break, or above its next block. */
  #isRepeated(headers: readonly number[]): boolean {
    const textOf = (all: readonly number[]) =>
      all
        .map((at) =>
          this.#grid.records
            .get(at)
            ?.cells.map((cell) => cell.trim())
            .join('|'),
        )
        .join('\n')
    return this.#table !== null && textOf(headers) === textOf(this.#table.headers)
  }

  #addRow(at: number): void {
    if (this.#table === null) this.#open([])
    const table = this.#table
    if (table === null) return
    if (this.#pending.length > 0) {
      table.blocks.push({ texts: this.#pending, from: table.rows.length })
      this.#pending = []
    }
    table.rows.push(at)
  }

  #lastData(): number {
    const { records } = this.#grid
    for (let at = records.length - 1; at >= 0; at -= 1) {
      const record = records.get(at)
      if (record === undefined) continue
      if (hasPlainNumber(record) && hasTwoCells(record.cells)) return at
      if (at < records.length - 400) continue
      const traits = traitsOf(record, this.#names)
      if (isDataLike(traits) && traits.filled > 1) return at
    }
    return -1
  }
}

function hasTwoCells(cells: readonly string[]): boolean {
  let count = 0
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') count += 1
    if (count === 2) return true
  }
  return false
}
