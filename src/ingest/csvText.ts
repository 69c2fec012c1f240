import Papa from 'papaparse'

/** What a spreadsheet would run as a formula. A plain number (`-2.1`) is none. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/

/** Where a spreadsheet that divides lines otherwise would begin a cell with a formula. */
const FORMULA_IN_COMMENT = /([,;\t]\s*"?)(?=[=+\-@])/g

/** Line ends of RFC 4180, which spreadsheets on every system open. */
const NEWLINE = '\r\n'

const OPTIONS = { escapeFormulae: FORMULA, newline: NEWLINE }

/** A cell as it may be pasted into a spreadsheet: what it would run as a formula has an apostrophe before it, as in a file. */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/**
 * Writes a table as CSV text. The lines of the preamble, if there is one, stand before it, each as two cells, `#` and
 * the text: who skips comments skips them, and a strict reader finds nothing unquoted in them. Cells that a
 * spreadsheet would run as a formula get an apostrophe before them; negative numbers stay numbers.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  preamble: readonly string[] = [],
): string {
  const comments = preamble
    .flatMap((line) => line.split(/\r\n|\r|\n/))
    .map((line) => ['#', line.replace(FORMULA_IN_COMMENT, "$1'")])
  const table = [[...columns], ...rows.map((row) => [...row])]
  return `${Papa.unparse([...comments, ...table], OPTIONS)}${NEWLINE}`
}
