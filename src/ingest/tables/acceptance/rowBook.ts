import { type ListedCell, type ListedRow, MAX_LISTED } from '../reading'
import { CURES, type Reason } from '../reasons'

/** What became of a cell that gave no value. */
export interface CellIssue {
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
  readonly issues: CellIssue[]
}

/** Keeps account of every data row: accepted, or listed with a reason. */
export class RowBook {
  readonly #sheet: string | null
  readonly #rows: RowState[] = []

  constructor(sheet: string | null) {
    this.#sheet = sheet
  }

  get size(): number {
    return this.#rows.length
  }

  open(line: number): RowState {
    const row: RowState = { line, accepted: 0, reason: null, found: '', issues: [] }
    this.#rows.push(row)
    return row
  }

  /** The account: rows that gave a value, and lists of what gave none. */
  close() {
    const account = {
      accepted: 0,
      listed: 0,
      rows: [] as ListedRow[],
      cells: [] as ListedCell[],
      reasons: {} as Record<string, number>,
    }
    const count = (reason: Reason) => {
      account.reasons[reason] = (account.reasons[reason] ?? 0) + 1
    }
    for (const row of this.#rows) {
      if (row.accepted === 0) {
        account.listed += 1
        const reason = row.reason ?? reasonOf(row.issues)
        count(reason)
        const found =
          row.found === ''
            ? (row.issues.find((issue) => issue.reason === reason)?.found ?? '')
            : row.found
        if (account.rows.length < MAX_LISTED)
          account.rows.push(this.#listed(row.line, reason, found))
        continue
      }
      account.accepted += 1
      for (const { column, reason, found } of row.issues) {
        count(reason)
        if (account.cells.length < MAX_LISTED) {
          account.cells.push({ ...this.#listed(row.line, reason, found), column: column + 1 })
        }
      }
    }
    return account
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
