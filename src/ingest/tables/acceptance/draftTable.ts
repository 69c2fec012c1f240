import type { GridRecord } from '../grid'
import { isNote } from '../names/otherLabels'
import type { ReadTable } from '../reading'
import { SeriesBook } from '../series/seriesBook'
import type { Column } from '../structure/column'
import { isFilledIn } from '../structure/sideBySide'
import type { RawTable } from '../structure/splitTables'
import type { YearFound } from '../terms/years'
import { calendarYear } from './calendarYear'
import { describeTable } from './describeTable'
import type { Drafting } from './drafting'
import { type RowEntity, reasonOfLabel } from './entityOfRow'
import { because, firstFilled, type RefusedRow } from './refusedRow'
import { RowFacts } from './rowFacts'
import { indicatorIn, planTable, type TablePlan } from './tablePlan'

/** How a table was understood, and between which places its figures stand among the drafts. */
export interface DraftedTable {
  readonly from: number
  readonly to: number
  readonly described: ReadTable
  /** Whether its rows or columns name allies at all. */
  readonly hasNames: boolean
}

/** Reads the figures of one table with their ally, year and measure. Each of its rows is opened in the book. */
export function draftTable(drafting: Drafting, table: RawTable): DraftedTable {
  return new TableDrafter(drafting, table).draft()
}

const HIDDEN = { reason: 'hidden' } as const

class TableDrafter {
  readonly #in: Drafting
  readonly #table: RawTable
  readonly #plan: TablePlan
  readonly #series: SeriesBook
  readonly #facts: RowFacts
  readonly #from: number
  /** The heading that the row at hand stands below; -1 above the first. */
  #block = -1

  constructor(drafting: Drafting, table: RawTable) {
    this.#in = drafting
    this.#from = drafting.drafts.count
    this.#table = table
    this.#plan = planTable(drafting, table)
    this.#series = new SeriesBook(drafting, table, this.#plan)
    this.#facts = new RowFacts(this.#plan, drafting.names)
  }

  draft(): DraftedTable {
    const { grid, book, drafts, progress } = this.#in
    const { rows, span } = this.#table
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? -1
      const record = grid.records.get(row)
      if (record === undefined) continue
      if (index % 4096 === 0) progress(row)
      if (this.#table.blocks[this.#block + 1]?.from === index) this.#block += 1
      if (span !== undefined && !isFilledIn(record.cells, span)) continue
      const opened = book.open(record.line, span !== undefined)
      const refused = this.#draftRow(opened, record)
      if (refused === null) continue
      // What stands beside it may give figures all the same.
      if (span !== undefined) book.note(opened, span.from, refused.reason, refused.found)
      else book.refuse(opened, refused.reason, refused.found)
    }
    const marksHeaders = (this.#plan.values ?? []).some(({ year }) => year?.estimate === true)
    drafts.settleEstimates(this.#from, marksHeaders)
    return {
      from: this.#from,
      to: drafts.count,
      described: this.#describe(),
      hasNames: this.#plan.hasNames,
    }
  }

  /** Why a whole row gives nothing, or `null` where its cells decide. */
  #draftRow(row: number, record: GridRecord): RefusedRow | null {
    const { layout, hasNames, values } = this.#plan
    if (record.hidden) return because('hidden', record)
    if (!hasNames) return because('other_measure', record)
    const entity = this.#entityOf(record)
    if (entity !== null && entity.ally === null)
      return { reason: entity.reason, found: entity.found }
    if (!this.#facts.isOfDefence(record)) return because('other_measure', record)
    const surplus = this.#surplus(record)
    if (surplus !== null) return { reason: 'not_a_number', found: surplus }
    const year = this.#yearOfRow(record)
    if (year === null) return this.#withoutYear(record)
    if (values === null) return because('awaits_answer', record)
    if (values.length === 0)
      return because(this.#plan.hasOthers ? 'other_measure' : 'no_value', record)
    for (const { index, header } of layout.strangers) {
      const cell = record.cells[index] ?? ''
      if (cell.trim() !== '')
        this.#in.book.note(row, index, reasonOfLabel(header, this.#in.names), cell)
    }
    for (const column of values) {
      const ally = column.ally ?? entity?.ally ?? null
      if (ally !== null)
        this.#draftCell(row, record, column, ally, this.#counted(column.year ?? year))
    }
    return null
  }

  /** The ally of a row, by its cells or by the heading above it; `null` where columns name the allies. */
  #entityOf(record: GridRecord): RowEntity | null {
    const { blockEntities } = this.#plan
    if (blockEntities === null) return this.#facts.entityOf(record)
    const found = firstFilled(record)
    if (isNote(found)) return { ally: null, reason: 'note', found }
    return blockEntities[this.#block] ?? { ally: null, reason: 'unknown_name', found: '' }
  }

  /** Where rows are years, what is none may be a note or an average; where rows are allies, the year is wrong. */
  #withoutYear(record: GridRecord): RefusedRow {
    const first = firstFilled(record)
    const { names, year } = this.#plan.layout
    const reason = names.length > 0 ? 'unknown_name' : reasonOfLabel(first, this.#in.names)
    if (reason !== 'unknown_name') return { reason, found: first }
    return { reason: 'bad_year', found: record.cells[year?.index ?? -1] ?? '' }
  }

  #draftCell(
    row: number,
    record: GridRecord,
    column: Column,
    ally: string,
    year: YearFound | 'open',
  ): void {
    const { index } = column
    const cell = record.cells[index] ?? ''
    const hint = record.hints?.[index]
    const { hiddenColumns } = this.#in.grid
    const isHidden = hiddenColumns.size > 0 && hiddenColumns.has(index) && cell.trim() !== ''
    const figure = isHidden ? HIDDEN : this.#facts.figureOf(cell, hint)
    if (typeof figure !== 'string' && 'reason' in figure) {
      this.#in.book.note(row, index, figure.reason, cell)
      return
    }
    const series = this.#series.find(column, this.#block, this.#indicatorOf(record))
    if (series === null || series === 'open' || year === 'open') {
      this.#in.book.note(row, index, series === null ? 'other_measure' : 'awaits_answer', cell)
      return
    }
    const isPlain = typeof figure === 'string'
    const shape = isPlain ? null : figure.shape
    this.#in.drafts.add({
      row,
      column: index,
      cell,
      shape,
      isPercentFormat: hint?.kind === 'number' && hint.percent,
      ally,
      year: year.year,
      series,
      estimate: this.#facts.estimateOf(record, column, year, shape),
      text: isPlain ? figure : null,
    })
    if (isPlain && !series.decimal.has('.') && figure.includes('.')) series.decimal.add('.')
    if (shape?.mark && shape.proves) series[shape.proves].add(shape.mark)
  }

  /** A fiscal year counts for the calendar year that holds most of its months, unless answered otherwise. */
  #counted(year: YearFound | 'open'): YearFound | 'open' {
    return year !== 'open' && year.fiscal ? calendarYear(year, this.#in.inquiry) : year
  }

  /** `null` where a year must stand in the row and none can be told. */
  #yearOfRow(record: GridRecord): YearFound | 'open' | null {
    const { layout, year: common, blockYears, values } = this.#plan
    const { year } = layout
    // Every column of figures has its own year where neither rows nor the table have one.
    if (year === null)
      return (
        blockYears[this.#block] ??
        common ??
        values?.find((column) => column.year !== null)?.year ??
        'open'
      )
    return this.#facts.yearOf(record, year.index)
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

  #describe(): ReadTable {
    const { columns, layout, values } = this.#plan
    const first = this.#in.grid.records.get(this.#table.rows[0] ?? -1)
    const indicator = first === undefined ? null : this.#indicatorOf(first)
    const measureOf = (column: Column) => {
      const series = this.#series.find(column, this.#table.blocks.length - 1, indicator)
      return series === null || series === 'open' ? null : series.measure
    }
    const lines = this.#table.headers.map((at) => this.#in.grid.records.get(at)?.line ?? 0)
    return describeTable(columns, layout, values ?? [], {
      headerLines: lines,
      rows: this.#table.rows.length,
      measureOf,
    })
  }
}
