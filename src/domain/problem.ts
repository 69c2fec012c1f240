/** What is wrong with a data file. Each kind has its own sentence and its own cure in words/. */
export type ProblemKind =
  | 'missing column'
  | 'duplicate column'
  | 'duplicate row'
  | 'unknown code'
  | 'unknown release'
  | 'not a year'
  | 'decimal comma'
  | 'not a number'
  | 'not allowed'
  | 'wrong number of cells'
  | 'truncated'
  | 'not a table'
  | 'not vouched for'
  | 'another format'
  | 'disagrees'

/** One reason why a file was refused, precise enough to mend it. */
export interface Problem {
  readonly kind: ProblemKind
  /** Path under data/: `nato/2024-06-17.csv`. */
  readonly file: string
  /** Line in the file, 1 is the header; `null` where it is about the whole file. */
  readonly line: number | null
  /** Name of the column, or `null`. */
  readonly column: string | null
  /** What stands there, or the name of what is missing. */
  readonly found: string
  /** What was expected instead, for kinds that need it; else empty. */
  readonly expected: string
}
