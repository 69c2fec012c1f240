import type { ListedCell, ListedRow } from '../reading'
import { CURES, type Reason } from '../reasons'

/** What became of a cell that gave no value. */
interface CellIssue {
  /** From 0. */
  readonly column: number
  readonly reason: Reason
  readonly found: string
}

/** One data row, and what came of it so far. */
export interface RowState {
  readonly line: number
  accepted: number
  /** Why the whole row gives nothing; `null` while only its cells decide. */
  reason: Reason | null
  found: string
  /** The first cell that gave no value (one alone is most common), and the others. */
  issue: CellIssue | null
  others: CellIssue[] | null
}

/** Notes that a cell of a row gave no value. */
export function note(row: RowState, column: number, reason: Reason, found: string): void {
  const issue = { column, reason, found }
  if (row.issue === null) row.issue = issue
  else if (row.others === null) row.others = [issue]
  else row.others.push(issue)
}

/** The account of a file: rows that gave a value, and lists of what gave none. */
export interface Account {
  readonly accepted: number
  readonly listed: number
  readonly rows: readonly ListedRow[]
  readonly cells: readonly ListedCell[]
  readonly reasons: Readonly<Record<string, number>>
}

/** Keeps account of every data row: accepted, or listed with a reason. */
export class RowBook {
  readonly #sheet: string | null
  readonly #rows: RowState[] = []

  constructor(sheet: string | null) {
    this.#sheet = sheet
  }

  open(line: number): RowState {
    const row: RowState = { line, accepted: 0, reason: null, found: '', issue: null, others: null }
    this.#rows.push(row)
    return row
  }

  /** Closes the account; lists are held up to a limit, counts are whole. */
  close(most: number): Account {
    const rows: ListedRow[] = []
    const cells: ListedCell[] = []
    const reasons: Record<string, number> = {}
    let accepted = 0
    for (const row of this.#rows) {
      const issues = row.issue === null ? [] : [row.issue, ...(row.others ?? [])]
      if (row.accepted === 0) {
        const reason = row.reason ?? reasonOf(issues)
        reasons[reason] = (reasons[reason] ?? 0) + 1
        const cell = issues.find((issue) => issue.reason === reason)?.found ?? ''
        if (rows.length < most) rows.push(this.#listed(row.line, reason, row.found || cell))
        continue
      }
      accepted += 1
      for (const { column, reason, found } of issues) {
        reasons[reason] = (reasons[reason] ?? 0) + 1
        if (cells.length >= most) continue
        cells.push({ ...this.#listed(row.line, reason, found), column: column + 1 })
      }
    }
    return { accepted, listed: this.#rows.length - accepted, rows, cells, reasons }
  }

  #listed(line: number, reason: Reason, found: string): ListedRow {
    const place = this.#sheet === null ? { line } : { line, sheet: this.#sheet }
    return { ...place, reason, found: shorten(found), cure: CURES[reason] }
  }
}

const EMPTY: ReadonlySet<Reason> = new Set<Reason>(['missing', 'blank', 'no_value', 'zero'])

/** The reason of a row by those of its cells: the weightiest that is more than an empty cell. */
function reasonOf(issues: readonly CellIssue[]): Reason {
  const weighty =
    issues.find(({ reason }) => reason === 'duplicate_conflict') ??
    issues.find(({ reason }) => !EMPTY.has(reason))
  if (weighty !== undefined) return weighty.reason
  return issues.length === 1 ? (issues[0]?.reason ?? 'no_value') : 'no_value'
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
