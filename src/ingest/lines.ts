import Papa from 'papaparse'
import type { Problem } from '../domain/problem'

/** One row of a file before its cells are read. */
export interface Line {
  /** Line of the file on which the row begins; 1 is the header. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A file's rows, the header first, and what is wrong with the file as such. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly problems: readonly Problem[]
}

const SHOWN = 60

/**
 * Splits a CSV file into rows. A file that is empty, a web page or separated by something other than
 * commas is no table; one without a final newline is truncated, and its last row is not returned.
 */
export function readLines(file: string, text: string): Lines {
  const problem = (kind: Problem['kind'], line: number | null, found: string): Problem => ({
    kind,
    file,
    line,
    column: null,
    found: found.slice(0, SHOWN),
    expected: '',
  })
  const unified = text.replace(/\r\n?/g, '\n')
  const start = unified.trimStart()
  const header = start.split('\n', 1).join('')
  if (!header.includes(',') || start.startsWith('<')) {
    return { lines: [], problems: [problem('not a table', null, header)] }
  }
  const parsed = Papa.parse<string[]>(unified, { delimiter: ',', newline: '\n' })
  const lines = numberLines(parsed.data)
  const unquoted = parsed.errors.find((error) => error.code === 'InvalidQuotes')
  if (unquoted !== undefined) {
    const at = lines[unquoted.row ?? 0]
    const found = at?.cells.join(',') ?? ''
    return { lines: [], problems: [problem('not a table', at?.line ?? null, found)] }
  }
  const rows = lines.slice(0, -1)
  const last = lines.at(-1)
  const isWhole = last?.cells.length === 1 && last.cells[0] === ''
  if (isWhole) return { lines: rows, problems: [] }
  const cut = problem('truncated', last?.line ?? null, last?.cells.join(',') ?? '')
  return { lines: rows, problems: [cut] }
}

/** A quoted cell may hold line breaks, so that a row begins further down than its number says. */
function numberLines(rows: readonly (readonly string[])[]): readonly Line[] {
  let line = 1
  return rows.map((cells) => {
    const numbered = { line, cells }
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
    return numbered
  })
}
