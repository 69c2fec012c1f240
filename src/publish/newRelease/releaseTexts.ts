import { AGGREGATE_NAMES, AGGREGATES, type Ally, type SeriesCode } from '../../domain/ally'
import { MEASURE_COLUMNS } from '../../domain/measure'
import type { NatoTables } from '../../domain/release/natoTables'
import type { ReleaseId } from '../../domain/release/release'
import { type CsvTable, parseTable, tableText } from '../../ingest/csvTable'
import { releasePath } from '../../ingest/releaseFile'
import { tieNotes, tieRows, tiesIn } from './ties'

/** What the one who adds a release says of it, or what is taken where nothing was said. */
export interface ReleaseFacts {
  /** The day, or the id under which a release of that day is held. */
  readonly id: ReleaseId
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly document: string
  /** NATO's page or file, or empty. */
  readonly address: string
  readonly cutOff: string
  readonly grade: 'workbook' | 'copy'
  readonly copy: string
  readonly checks: string
}

/** The English name of an ally or aggregate, as the release files have it. */
export function seriesName(allies: readonly Ally[], series: SeriesCode): string {
  return AGGREGATE_NAMES[series] ?? allies.find(({ code }) => code === series)?.name ?? series
}

/** A release file: a row for each series and year that has a figure, with all digits of the source. */
export function releaseFileText(
  columns: readonly string[],
  tables: NatoTables,
  allies: readonly Ally[],
): string {
  const rows = new Map<string, Record<string, string>>()
  const order = [...allies.map(({ code }) => code), ...[...AGGREGATES].sort()]
  for (const { series, year, measure, digits } of tables.figures) {
    const key = `${String(order.indexOf(series)).padStart(3, '0')} ${year}`
    const row = rows.get(key) ?? rowOf(series, year, tables, allies)
    row[MEASURE_COLUMNS[measure]] = digits
    rows.set(key, row)
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return tableText({ columns, rows: sorted })
}

function rowOf(
  series: SeriesCode,
  year: number,
  tables: NatoTables,
  allies: readonly Ally[],
): Record<string, string> {
  return {
    iso3: series,
    country: seriesName(allies, series),
    year: String(year),
    estimate: tables.estimateYears.includes(year) ? '1' : '0',
    is_aggregate: series in AGGREGATE_NAMES ? '1' : '0',
    derived: '',
  }
}

/** The release's row of releases.csv, by the names of its columns. */
function catalogueRow(facts: ReleaseFacts, tables: NatoTables): Readonly<Record<string, string>> {
  return {
    id: facts.id,
    day: facts.day,
    title: facts.title,
    document: facts.document,
    address: facts.address,
    cut_off: facts.cutOff,
    estimate_years: tables.estimateYears.join(' '),
    price_base: tables.priceBase === null ? '' : String(tables.priceBase),
    concept: tables.concept,
    decimals: '2',
    grade: facts.grade,
    copy: facts.copy,
    checks: facts.checks,
  }
}

/** Where a release without an address of its own points to. */
const NATO_ADDRESS = 'https://www.nato.int'

const sourceOf = ({ address }: ReleaseFacts) => (address === '' ? NATO_ADDRESS : address)

/** Rows of gaps.csv: the allies' cells that NATO left empty. Iceland has no armed forces, but a GDP. */
function gapRows(facts: ReleaseFacts, tables: NatoTables, allies: readonly Ally[]) {
  const forces = new Map(allies.map(({ code, hasArmedForces }) => [code, hasArmedForces]))
  return tables.gaps
    .filter(
      ({ series, measure }) =>
        forces.get(series) === true || (forces.has(series) && /^gdp/.test(measure)),
    )
    .map(({ series, year, measure }) => ({
      release: facts.id,
      iso3: series,
      year: String(year),
      measure_column: MEASURE_COLUMNS[measure],
      source: sourceOf(facts),
    }))
}

/** What is in data/ before a release is added; `null` for a file that is not there. */
export type ReadData = (path: string) => string | null

/**
 * The files that a new release brings or adds rows to, by path under data/. Columns are those that the
 * files have. A release that is held lands anew: its rows are replaced, and its corrections are
 * dropped with the file that they corrected; remarks on its figures stay, save those on open ties.
 */
export function textsOfRelease(
  read: ReadData,
  fileText: string,
  facts: ReleaseFacts,
  tables: NatoTables,
  allies: readonly Ally[],
): ReadonlyMap<string, string> {
  const of = ({ id, release }: Readonly<Record<string, string>>) => (id ?? release) === facts.id
  const changed = (path: string, change: (table: CsvTable) => CsvTable['rows']) => {
    const text = read(path)
    if (text === null) return []
    const table = parseTable(text)
    return [[path, tableText({ ...table, rows: change(table) })] as const]
  }
  const replaced = (rows: CsvTable['rows']) => (table: CsvTable) => [
    ...table.rows.filter((row) => !of(row)),
    ...rows,
  ]
  const source = sourceOf(facts)
  const ties = tiesIn(fileText, facts.id)
  const heldTies = parseTable(read('ties.csv') ?? '').rows
  return new Map([
    [releasePath(facts.id), fileText],
    ...changed('releases.csv', (table) => {
      const held = table.rows.find(of)
      const own = { ...held, ...catalogueRow(facts, tables) }
      return replaced([own])(table).toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
    }),
    ...changed('gaps.csv', replaced(gapRows(facts, tables, allies))),
    ...changed('ties.csv', (table) => replaced(tieRows(ties, table.rows, source))(table)),
    ...changed('notes.csv', ({ rows }) => [
      ...rows.filter((row) => !(of(row) && row.kind === 'open tie')),
      ...tieNotes(ties, heldTies, source),
    ]),
    ...changed('corrections.csv', replaced([])),
    ...changed('landed.csv', replaced([])),
  ])
}
