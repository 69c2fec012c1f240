import type { ReleaseId } from '../../domain/release/release'
import { type CsvTable, parseTable } from '../../ingest/csvTable'
import { FIGURE_COLUMNS } from '../../ingest/measureCell'
import { openTieText } from '../../words/en/release/openTie'

type CsvRow = CsvTable['rows'][number]

/** A figure in per cent that ends exactly between two hundredths: it was probably rounded before. */
export interface Tie {
  readonly release: ReleaseId
  readonly iso3: string
  readonly year: string
  readonly column: string
  /** As the release file holds it. */
  readonly value: string
}

const TIE = /^-?\d+\.\d\d50*$/

/** The ties of a release file, in its order. */
export function tiesIn(fileText: string, release: ReleaseId): readonly Tie[] {
  const columns = FIGURE_COLUMNS.filter((column) => column.endsWith('_pct'))
  return parseTable(fileText).rows.flatMap(({ iso3 = '', year = '', ...cells }) =>
    columns.flatMap((column) => {
      const value = cells[column] ?? ''
      return TIE.test(value) ? [{ release, iso3, year, column, value }] : []
    }),
  )
}

const isOf = (tie: Tie) => (row: CsvRow) =>
  row.release === tie.release &&
  row.iso3 === tie.iso3 &&
  row.year === tie.year &&
  row.column === tie.column

/** The row that confirms a tie by its digits, where ties.csv has one for the value that is held now. */
const confirmed = (tie: Tie, held: CsvTable['rows']) =>
  held.filter(isOf(tie)).find(({ digits = '' }) => digits.startsWith(tie.value))

/** Rows of ties.csv: what is confirmed stays so, all else is open until somebody finds the digits. */
export function tieRows(ties: readonly Tie[], held: CsvTable['rows'], source: string) {
  return ties.map((tie): CsvRow => {
    const { release, iso3, year, column } = tie
    return confirmed(tie, held) ?? { release, iso3, year, column, digits: 'open', source }
  })
}

/** Rows of notes.csv: the remark on each open tie, from which the app takes the span. */
export function tieNotes(ties: readonly Tie[], held: CsvTable['rows'], source: string) {
  return ties
    .filter((tie) => confirmed(tie, held) === undefined)
    .map(({ release, iso3, year, column, value }): CsvRow => {
      const text = openTieText(value)
      return { release, iso3, year, column, kind: 'open tie', text, source, status: 'data' }
    })
}
