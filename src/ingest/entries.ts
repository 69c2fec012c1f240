import type { Problem } from '../domain/problem'
import { FACT_STATUSES, type FactStatus } from '../domain/statement/factStatus'
import { type CellReader, known, oneOf, written } from './cell'
import type { Row, Table } from './table'

/** What a reference file holds, and what is wrong with it. */
export interface Entries<T> {
  readonly entries: readonly T[]
  readonly problems: readonly Problem[]
}

/** The codes that other files may refer to; `null` where the file that lists them could not be read. */
export interface KnownCodes {
  readonly allies: ReadonlySet<string> | null
  /** The allies and NATO's aggregates. */
  readonly series: ReadonlySet<string> | null
  readonly releases: ReadonlySet<string> | null
}

/** Turns each row of a table into what it stands for. */
export function entriesOf<Columns, T>(
  table: Table<Columns>,
  entry: (row: Row<Columns>['cells']) => T,
): Entries<T> {
  return { entries: table.rows.map((row) => entry(row.cells)), problems: table.problems }
}

/** A fact's status. `weak` and `gap` of the collection are not shown and so not allowed. */
export const factStatus: CellReader<FactStatus> = oneOf(FACT_STATUSES)

/** A day. */
export const date: CellReader<string> = written(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD')

/** A year, a month or a day, as far as it is known. */
export const partialDate: CellReader<string> = written(
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  'YYYY, YYYY-MM, YYYY-MM-DD',
)

/** A release that data/releases.csv lists. */
export function knownRelease(codes: KnownCodes): CellReader<string> {
  return known('unknown release', codes.releases)
}

/** An ally or one of NATO's aggregates. */
export function knownSeries(codes: KnownCodes): CellReader<string> {
  return known('unknown code', codes.series)
}

/** An ally that data/allies.csv lists. */
export function knownAlly(codes: KnownCodes): CellReader<string> {
  return known('unknown code', codes.allies)
}
