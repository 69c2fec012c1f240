import type { GridRecord } from '../grid'
import type { ReadTable } from '../reading'
import type { Reason } from '../reasons'
import type { Column } from '../structure/column'
import { textsAbove } from '../structure/context'
import type { RawTable, TableRow } from '../structure/splitTables'
import { estimateIn } from '../terms/estimateTerms'
import { type YearFound, yearOf } from '../terms/years'
import { describeTable } from './describeTable'
import type { Draft, Series } from './draft'
import type { Drafting } from './drafting'
import { entityOfRow } from './entityOfRow'
import { readFigure } from './readFigure'
import type { RowState } from './rowBook'
import { seriesOf } from './seriesOf'
import { indicatorIn, planTable, type TablePlan } from './tablePlan'

/** The figures of a table, and how it was understood. */
export interface DraftedTable {
  readonly drafts: readonly Draft[]
  readonly described: ReadTable
}

/** Reads the figures of one table with their ally, year and measure. Each of its rows is opened in the book. */
export function draftTable(drafting: Drafting, table: RawTable): DraftedTable {
  return new TableDrafter(drafting, table).draft()
}

/** Most series of a table that are kept in mind; a file with more has them worked out again. */
const MAX_SERIES = 5_000

class TableDrafter {
  readonly #in: Drafting
  readonly #table: RawTable
  readonly #plan: TablePlan
  readonly #series = new Map<string, Series | 'open' | null>()
  readonly #drafts: Draft[] = []

  constructor(drafting: Drafting, table: RawTable) {
    this.#in = drafting
    this.#table = table
    this.#plan = planTable(drafting, table)
  }

  draft(): DraftedTable {
    const { grid, book, progress } = this.#in
    for (const [index, row] of this.#table.rows.entries()) {
      const record = grid.records[row.record]
      if (record === undefined) continue
      if (index % 4096 === 0) progress(row.record)
      const state = book.open(record.line)
      const refused = this.#draftRow(state, row, record)
      if (refused !== null) Object.assign(state, refused)
    }
    return { drafts: this.#withActuals(), described: this.#describe() }
  }

  /** Why a whole row gives nothing, or `null` where its cells decide. */
  #draftRow(
    state: RowState,
    row: TableRow,
    record: GridRecord,
  ): { readonly reason: Reason; readonly found: string } | null {
    const { layout, hasNames, values } = this.#plan
    const found = record.cells.find((cell) => cell.trim() !== '') ?? ''
    if (record.hidden) return { reason: 'hidden', found }
    if (!hasNames) return { reason: 'other_measure', found }
    const entity =
      layout.names.length === 0 ? null : entityOfRow(record.cells, layout.names, this.#in.names)
    if (entity !== null && entity.ally === null)
      return { reason: entity.reason, found: entity.found }
    const surplus = this.#surplus(record)
    if (surplus !== null) return { reason: 'not_a_number', found: surplus }
    const year = this.#yearOfRow(record)
    if (year === null)
      return { reason: 'bad_year', found: record.cells[layout.year?.index ?? -1] ?? '' }
    if (values === null) return { reason: 'awaits_answer', found }
    if (values.length === 0) return { reason: 'no_value', found }
    for (const column of values) {
      const ally = column.ally ?? entity?.ally ?? null
      if (ally !== null) this.#draftCell(state, row, record, column, ally, column.year ?? year)
    }
    return null
  }

  #draftCell(
    state: RowState,
    row: TableRow,
    record: GridRecord,
    column: Column,
    ally: string,
    year: YearFound | 'open',
  ): void {
    const { index } = column
    const cell = record.cells[index] ?? ''
    const hint = record.hints?.[index]
    const give = (reason: Reason) => state.issues.push({ column: index, reason, found: cell })
    const isHidden = this.#in.grid.hiddenColumns.has(index) && cell.trim() !== ''
    const figure = isHidden ? ({ reason: 'hidden' } as const) : readFigure(cell, hint)
    if ('reason' in figure) {
      give(figure.reason)
      return
    }
    const series = this.#seriesOf(column, row.block, this.#indicatorOf(record))
    if (series === null || series === 'open' || year === 'open') {
      give(series === null ? 'other_measure' : 'awaits_answer')
      return
    }
    const { shape } = figure
    const estimate = shape.flagged ? shape.estimate : this.#estimateOf(record, year)
    this.#drafts.push({
      row: state,
      column: index,
      cell,
      shape,
      hint,
      ally,
      year: year.year,
      estimate,
      series,
    })
  }

  #estimateOf(record: GridRecord, year: YearFound): boolean | null | undefined {
    const { status } = this.#plan.layout
    const text = status === null ? '' : (record.cells[status.index] ?? '')
    if (text.trim() !== '') return estimateIn(text)
    if (year.marked) return year.estimate
    return this.#in.facts.estimate ?? undefined
  }

  /** Where a table marks estimates, what is unmarked is actual; where it marks none, it does not say. */
  #withActuals(): readonly Draft[] {
    const marksHeaders = (this.#plan.values ?? []).some(({ year }) => year?.estimate === true)
    const isMarked = marksHeaders || this.#drafts.some(({ estimate }) => estimate === true)
    const unmarked = isMarked ? false : null
    return this.#drafts.map((draft) =>
      draft.estimate === undefined ? { ...draft, estimate: unmarked } : draft,
    )
  }

  /** `null` where a year must stand in the row and none can be told. */
  #yearOfRow(record: GridRecord): YearFound | 'open' | null {
    const { layout, year: common, values } = this.#plan
    const { year } = layout
    // Every column of figures has its own year where neither rows nor the table have one.
    if (year === null)
      return common ?? values?.find((column) => column.year !== null)?.year ?? 'open'
    const hint = record.hints?.[year.index]
    if (hint?.kind === 'date')
      return { year: hint.year, estimate: null, marked: false, fiscal: false }
    return yearOf((record.cells[year.index] ?? '').trim())
  }

  /** A number beyond the last column of the header, as an unquoted decimal comma makes it. */
  #surplus({ cells }: GridRecord): string | null {
    const { width } = this.#plan
    if (width === null) return null
    for (let at = width; at < cells.length; at += 1) {
      if (/^\s*\d/.test(cells[at] ?? '')) return cells.slice(Math.max(0, at - 1)).join(',')
    }
    return null
  }

  #indicatorOf(record: GridRecord): string | null {
    const { indicators } = this.#plan
    if (indicators.length === 0) return null
    return indicators
      .map((column) => indicatorIn(record.cells[column.index] ?? '', column))
      .join(' · ')
  }

  #seriesOf(column: Column, block: number, indicator: string | null): Series | 'open' | null {
    const key = `${column.index}|${block}|${indicator ?? ''}`
    const known = this.#series.get(key)
    if (known !== undefined) return known
    const { tables, grid, inquiry } = this.#in
    const above = textsAbove(tables, this.#table, block, grid.titles)
    const series = seriesOf(
      { column, above, indicator, table: tables.indexOf(this.#table) },
      inquiry,
    )
    if (this.#series.size < MAX_SERIES) this.#series.set(key, series)
    return series
  }

  #describe(): ReadTable {
    const { columns, layout, values } = this.#plan
    const measureOf = (column: Column) => {
      const series = this.#seriesOf(column, this.#table.blocks.length - 1, null)
      return series === null || series === 'open' ? null : series.measure
    }
    const lines = this.#table.headers.map((at) => this.#in.grid.records[at]?.line ?? 0)
    return describeTable(columns, layout, values ?? [], {
      headerLines: lines,
      rows: this.#table.rows.length,
      measureOf,
    })
  }
}
