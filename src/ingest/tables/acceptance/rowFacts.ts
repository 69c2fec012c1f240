import type { GridRecord } from '../grid'
import type { NameBook } from '../names/nameBook'
import type { Layout } from '../structure/layout'
import { type YearFound, yearOf } from '../terms/years'
import { entityOfRow, type RowEntity } from './entityOfRow'

/** So many names and years are kept in mind; what is beyond them is worked out each time. */
const MAX_KNOWN = 5_000

/** Reads the ally and the year of rows; names and years come again and again. */
export class RowFacts {
  readonly #layout: Layout
  readonly #names: NameBook
  readonly #years = new Map<string, YearFound | null>()
  readonly #entities = new Map<string, RowEntity>()

  constructor(layout: Layout, names: NameBook) {
    this.#layout = layout
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

  /** The year that stands in the row's cell of years; `null` where none can be told. */
  yearOf(record: GridRecord, index: number): YearFound | null {
    const hint = record.hints?.[index]
    if (hint?.kind === 'date')
      return { year: hint.year, estimate: null, marked: false, fiscal: false }
    const cell = record.cells[index] ?? ''
    const known = this.#years.get(cell)
    if (known !== undefined) return known
    const found = yearOf(cell.trim())
    if (this.#years.size < MAX_KNOWN) this.#years.set(cell, found)
    return found
  }
}
