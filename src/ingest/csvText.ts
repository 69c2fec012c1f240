import Papa from 'papaparse'

/** What a spreadsheet would run as a formula. A plain number (`-2.1`) is none. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/

/** Where a spreadsheet would begin a cell with a formula inside a comment line. */
const FORMULA_IN_COMMENT = /([,;\t]\s*"?)(?=[=+\-@])/g

/** Line ends of RFC 4180, which spreadsheets on every system open. */
const NEWLINE = '\r\n'

/**
 * Writes a table as CSV text. The lines of the preamble stand before it, each as `# …`. Cells that a
 * spreadsheet would run as a formula get an apostrophe before them; negative numbers stay numbers.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  preamble: readonly string[],
): string {
  const comments = preamble
    .flatMap((line) => line.split(/\r\n|\r|\n/))
    .map((line) => `# ${line.replace(FORMULA_IN_COMMENT, "$1'")}${NEWLINE}`)
  const table = Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    escapeFormulae: FORMULA,
    newline: NEWLINE,
  })
  return `${comments.join('')}${table}${NEWLINE}`
}
