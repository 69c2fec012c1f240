import type { ListedCell, ListedRow } from '../reading'
import { CURES, type Reason } from '../reasons'

/** What became of a cell that gave no value. */
interface CellIssue {
  /** From 0. */
  readonly column: number
  readonly reason: Reason
  readonly found: string
}

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
  readonly #lines: number[] = []
  readonly #isAccepted: boolean[] = []
  /** Why a whole row gives nothing, and what was read there. */
  readonly #refused: (Reason | null)[] = []
  readonly #found: string[] = []
  /** Cells that gave no value, in the order in which that was found. */
  readonly #issueRows: number[] = []
  readonly #issues: CellIssue[] = []

  constructor(sheet: string | null) {
    this.#sheet = sheet
  }

  /** Opens the row that begins at a line; gives what it is named by from here on. */
  open(line: number): number {
    this.#isAccepted.push(false)
    this.#refused.push(null)
    this.#found.push('')
    return this.#lines.push(line) - 1
  }

  lineOf(row: number): number {
    return this.#lines[row] ?? 0
  }

  accept(row: number): void {
    this.#isAccepted[row] = true
  }

  refuse(row: number, reason: Reason, found: string): void {
    this.#refused[row] = reason
    this.#found[row] = found
  }

  /** Notes that a cell of a row gave no value. */
  note(row: number, column: number, reason: Reason, found: string): void {
    this.#issueRows.push(row)
    this.#issues.push({ column, reason, found })
  }

  /** Closes the account; lists are held up to a limit, counts are whole. */
  close(most: number): Account {
    const rows: ListedRow[] = []
    const cells: ListedCell[] = []
    const reasons: Record<string, number> = {}
    const count = (reason: Reason) => {
      reasons[reason] = (reasons[reason] ?? 0) + 1
    }
    const issuesOf = this.#byRow()
    let accepted = 0
    for (const [row, line] of this.#lines.entries()) {
      const issues = issuesOf(row)
      if (this.#isAccepted[row] !== true) {
        const whole = this.#refused[row] ?? null
        const { reason, found } =
          whole === null ? issueOfRow(issues) : { reason: whole, found: this.#found[row] ?? '' }
        count(reason)
        if (rows.length < most) rows.push(this.#listed(line, reason, found))
        continue
      }
      accepted += 1
      for (const { column, reason, found } of issues) {
        count(reason)
        if (cells.length >= most) continue
        cells.push({ ...this.#listed(line, reason, found), column: column + 1 })
      }
    }
    return { accepted, listed: this.#lines.length - accepted, rows, cells, reasons }
  }

  /** Gives the issues of a row, in the order in which they were noted. */
  #byRow(): (row: number) => readonly CellIssue[] {
    const first = new Int32Array(this.#lines.length).fill(-1)
    const next = new Int32Array(this.#issues.length)
    for (let issue = this.#issues.length - 1; issue >= 0; issue -= 1) {
      const row = this.#issueRows[issue] ?? 0
      next[issue] = first[row] ?? -1
      first[row] = issue
    }
    return (row) => {
      if (first[row] === -1) return NO_ISSUES
      const found: CellIssue[] = []
      for (let at = first[row] ?? -1; at !== -1; at = next[at] ?? -1) {
        const issue = this.#issues[at]
        if (issue !== undefined) found.push(issue)
      }
      return found
    }
  }

  #listed(line: number, reason: Reason, found: string): ListedRow {
    const row = { line, reason, found: shorten(found), cure: CURES[reason] }
    return this.#sheet === null ? row : { ...row, sheet: this.#sheet }
  }
}

const EMPTY: ReadonlySet<Reason> = new Set<Reason>(['missing', 'blank', 'no_value', 'zero'])

/** Why a row gave nothing, by its cells: the weightiest reason that is more than an empty cell. */
function issueOfRow(issues: readonly CellIssue[]): Pick<CellIssue, 'reason' | 'found'> {
  const weighty =
    issues.find(({ reason }) => reason === 'duplicate_conflict') ??
    issues.find(({ reason }) => !EMPTY.has(reason))
  const [only] = issues
  return weighty ?? (issues.length === 1 && only !== undefined ? only : NOTHING)
}

const NO_ISSUES: readonly CellIssue[] = []
const NOTHING = { reason: 'no_value', found: '' } as const

function shorten(text: string): string {
  if (/^[\w.,-]{0,40}$/.test(text)) return text
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
