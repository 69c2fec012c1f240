import type { ListedCell, ListedRow } from '../reading'
import { CURES, type Reason } from '../reasons'

/** The account of a file: rows that gave a value, and lists of what gave none. */
export interface Account {
  readonly accepted: number
  readonly listed: number
  readonly rows: readonly ListedRow[]
  readonly cells: readonly ListedCell[]
  readonly reasons: Readonly<Record<string, number>>
}

/**
 * Keeps account of every data row: accepted, or listed with a reason. Rows are numbers, and what is known of them
 * stands in lists side by side: a file may have hundreds of thousands, and an object for each is slow to make.
 */
export class RowBook {
  readonly #sheet: string | null
  readonly #lines: Int32Array
  readonly #isAccepted: Uint8Array
  /** Why a whole row gives nothing, and what was read there. */
  readonly #refused: (Reason | undefined)[]
  readonly #found: (string | undefined)[]
  #count = 0
  readonly #shared = new Map<number, number>()
  /** Cells that gave no value, in the order in which that was found. */
  readonly #issueRows: number[] = []
  /** From 0. */
  readonly #issueColumns: number[] = []
  readonly #issueReasons: Reason[] = []
  readonly #issueFound: string[] = []

  /** For so many rows. */
  constructor(sheet: string | null, rows: number) {
    this.#sheet = sheet
    this.#lines = new Int32Array(rows)
    this.#isAccepted = new Uint8Array(rows)
    this.#refused = new Array(rows)
    this.#found = new Array(rows)
  }

  /**
   * Opens the row that begins at a line; gives what it is named by from here on. A row of tables that stand side by side
   * is shared by them: opened once.
   */
  open(line: number, isShared: boolean): number {
    const known = isShared ? this.#shared.get(line) : undefined
    if (known !== undefined) return known
    const row = this.#count
    if (isShared) this.#shared.set(line, row)
    this.#count += 1
    this.#lines[row] = line
    return row
  }

  lineOf(row: number): number {
    return this.#lines[row] ?? 0
  }

  accept(row: number): void {
    this.#isAccepted[row] = 1
  }

  refuse(row: number, reason: Reason, found: string): void {
    this.#refused[row] = reason
    this.#found[row] = found
  }

  /** Notes that a cell of a row gave no value. */
  note(row: number, column: number, reason: Reason, found: string): void {
    this.#issueRows.push(row)
    this.#issueColumns.push(column)
    this.#issueReasons.push(reason)
    this.#issueFound.push(found)
  }

  /** Closes the account; lists are held up to a limit, counts are whole. */
  close(most: number): Account {
    const rows: ListedRow[] = []
    const cells: ListedCell[] = []
    const reasons: Record<string, number> = {}
    const count = (reason: Reason) => {
      reasons[reason] = (reasons[reason] ?? 0) + 1
    }
    const { first, next } = this.#byRow()
    let accepted = 0
    for (let row = 0; row < this.#count; row += 1) {
      const line = this.lineOf(row)
      if (this.#isAccepted[row] !== 1) {
        const whole = this.#refused[row] ?? null
        const issue = whole === null ? this.#weightiest(first[row] ?? -1, next) : -1
        const reason = whole ?? this.#issueReasons[issue] ?? 'no_value'
        count(reason)
        if (rows.length >= most) continue
        const found = whole === null ? this.#issueFound[issue] : this.#found[row]
        rows.push(this.#listed(line, reason, found ?? ''))
        continue
      }
      accepted += 1
      for (let issue = first[row] ?? -1; issue !== -1; issue = next[issue] ?? -1) {
        const reason = this.#issueReasons[issue] ?? 'no_value'
        count(reason)
        if (cells.length >= most) continue
        const listed = this.#listed(line, reason, this.#issueFound[issue] ?? '')
        cells.push({ ...listed, column: (this.#issueColumns[issue] ?? 0) + 1 })
      }
    }
    return { accepted, listed: this.#count - accepted, rows, cells, reasons }
  }

  /** The first issue of each row, and the next one of its row after each, in the order in which they were noted; -1 for none. */
  #byRow(): { readonly first: Int32Array; readonly next: Int32Array } {
    const first = new Int32Array(this.#count).fill(-1)
    const next = new Int32Array(this.#issueRows.length)
    for (let issue = this.#issueRows.length - 1; issue >= 0; issue -= 1) {
      const row = this.#issueRows[issue] ?? 0
      next[issue] = first[row] ?? -1
      first[row] = issue
    }
    return { first, next }
  }

  /** Why a row gave nothing, by its cells: the issue that is more than an empty cell, a contradiction before all; -1 where several are none. */
  #weightiest(first: number, next: Int32Array): number {
    let weighty = -1
    for (let issue = first; issue !== -1; issue = next[issue] ?? -1) {
      const reason = this.#issueReasons[issue] ?? 'no_value'
      if (reason === 'duplicate_conflict') return issue
      if (weighty === -1 && !EMPTY.has(reason)) weighty = issue
    }
    const isOnly = first !== -1 && next[first] === -1
    return weighty === -1 && isOnly ? first : weighty
  }

  #listed(line: number, reason: Reason, found: string): ListedRow {
    const row = { line, reason, found: shorten(found), cure: CURES[reason] }
    return this.#sheet === null ? row : { ...row, sheet: this.#sheet }
  }
}

const EMPTY: ReadonlySet<Reason> = new Set<Reason>(['missing', 'blank', 'no_value', 'zero'])

function shorten(text: string): string {
  if (/^[\w.,-]{0,40}$/.test(text)) return text
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
