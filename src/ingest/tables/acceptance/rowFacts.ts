import type { CellHint, GridRecord } from '../grid'
import type { NameBook } from '../names/nameBook'
import { isPlainDecimal, type NumberShape } from '../numbers/numberShape'
import type { Column } from '../structure/column'
import type { Layout } from '../structure/layout'
import { subjectOfRow } from '../structure/subjectColumn'
import { estimateIn } from '../terms/estimateTerms'
import { isPlainYear, type YearFound, yearOf } from '../terms/years'
import { entityOfRow, type RowEntity } from './entityOfRow'
import { type Figure, readFigure } from './readFigure'
import type { TablePlan } from './tablePlan'

/** So many names, years and figures are kept in mind; what is beyond them is worked out each time. */
const MAX_KNOWN = 5_000

/** Reads ally, year and figures of rows; the same cells come again and again. */
export class RowFacts {
  readonly #layout: Layout
  readonly #flags: TablePlan['flags']
  readonly #subject: TablePlan['subject']
  readonly #names: NameBook
  readonly #years = new Map<string, YearFound | null>()
  readonly #figures = new Map<string, Figure>()
  readonly #entities = new Map<string, RowEntity>()

  constructor({ layout, flags, subject }: TablePlan, names: NameBook) {
    this.#layout = layout
    this.#flags = flags
    this.#subject = subject
    this.#names = names
  }

  /** The ally of a row, or why it has none; `null` where headers name the allies. */
  entityOf({ cells }: GridRecord): RowEntity | null {
    const { names } = this.#layout
    if (names.length === 0) return null
    const [only] = names
    const label = names.length === 1 && only !== undefined ? (cells[only.index] ?? '') : ''
    const known = label === '' ? undefined : this.#entities.get(label)
    if (known !== undefined) return known
    const found = entityOfRow(cells, names, this.#names)
    if (label.trim() !== '' && this.#entities.size < MAX_KNOWN) this.#entities.set(label, found)
    return found
  }

  /** Whether a row may be about defence: it says so, or the table has no column that tells. */
  isOfDefence(record: GridRecord): boolean {
    return this.#subject === null || subjectOfRow(record, this.#subject) === 'defence'
  }

  /** A cell of figures; see `readFigure`. */
  figureOf(cell: string, hint: CellHint | undefined): Figure {
    if (hint !== undefined) return readFigure(cell, hint)
    if (isPlainDecimal(cell)) return cell
    const known = this.#figures.get(cell)
    if (known !== undefined) return known
    const found = readFigure(cell, hint)
    if (this.#figures.size < MAX_KNOWN) this.#figures.set(cell, found)
    return found
  }

  /** The year that stands in the row's cell of years; `null` where none can be told. */
  yearOf(record: GridRecord, index: number): YearFound | null {
    const hint = record.hints?.[index]
    if (hint?.kind === 'date')
      return { year: hint.year, estimate: null, marked: false, fiscal: false }
    const cell = record.cells[index] ?? ''
    if (isPlainYear(cell)) return yearOf(cell)
    const known = this.#years.get(cell)
    if (known !== undefined) return known
    const found = yearOf(cell.trim())
    if (this.#years.size < MAX_KNOWN) this.#years.set(cell, found)
    return found
  }

  /** Whether a figure is an estimate; `undefined` where nothing speaks of it. A footnote may call the figure an estimate: then the file does not say. */
  estimateOf(
    record: GridRecord,
    column: Column,
    year: YearFound,
    shape: NumberShape | null,
  ): boolean | null | undefined {
    if (shape?.flagged) return shape.estimate
    const mark = this.#flags.get(column.index) ?? this.#layout.status?.index
    const text = mark === undefined ? '' : (record.cells[mark] ?? '')
    if (text.trim() !== '') return estimateIn(text)
    if (year.marked) return year.estimate
    return shape?.noted ? null : undefined
  }
}
