import Papa from 'papaparse'

/** A table of data/ as it is written: cells by column, in the order of the file. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Reads a file of data/, whatever columns it has. */
export function parseTable(text: string): CsvTable {
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return { columns: parsed.meta.fields ?? [], rows: parsed.data }
}

/** Writes a table as the files of data/ are written; a column that a row lacks stays empty. */
export function tableText({ columns, rows }: CsvTable): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`
}
