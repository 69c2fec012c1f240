import { AGGREGATE_NAMES, AGGREGATES, type Ally, type HeldAlly, isAggregate } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Measure } from '../domain/measure'
import {
  assembleFigures,
  type Gap,
  type HeldFigures,
  type ObservationRow,
} from '../domain/observation/observation'
import type { Problem } from '../domain/problem'
import type { HeldRelease, Release, ReleaseId } from '../domain/release/release'
import type { Note } from '../domain/statement/note'
import { anyText, flag, known, listOf, year } from './cell'
import { FIGURE_COLUMNS, measureColumn, measureOf } from './measureCell'
import { atOnce, type Read, type Steps } from './read'
import { type Layout, type Row, tableInSteps } from './table'

/** Path of a release's file under data/. */
export function releasePath(release: ReleaseId): string {
  return `nato/${release}.csv`
}

/** Reads one release's file; refuses it whole if anything in it is wrong. Notes say which figures are coarse. */
export function readRelease(...file: Parameters<typeof releaseInSteps>): Read<HeldFigures> {
  return atOnce(releaseInSteps(...file))
}

/** The same, in steps. */
export function* releaseInSteps(
  text: string,
  release: HeldRelease,
  allies: readonly HeldAlly[],
  gaps: readonly Gap[],
  notes: readonly Note[],
): Steps<Read<HeldFigures>> {
  const layout = layoutOf(release, allies)
  const names = namesOf(allies)
  const { rows, problems } = yield* tableInSteps(layout, text)
  yield
  const all = [
    ...problems,
    ...rows.flatMap((row) => [
      ...wrongFlag(layout.file, row),
      ...wrongName(layout.file, row, names),
    ]),
  ]
  if (all.length === 0 && rows.length === 0) all.push(noRows(layout.file))
  if (all.length > 0) {
    return { ok: false, problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  }
  const said = notes.filter((note) => note.release === release.id)
  const own = rows.map((row) => observationRow(row, said))
  yield
  return { ok: true, value: assembleFigures(release, own, allies, gaps) }
}

const namesOf = (allies: readonly Ally[]) =>
  new Map([
    ...Object.entries(AGGREGATE_NAMES),
    ...allies.map(({ code, name }) => [code, name] as const),
  ])

const columnsFor = (allies: readonly Ally[]) => ({
  iso3: known('unknown code', new Set([...AGGREGATES, ...allies.map((ally) => ally.code)])),
  country: anyText,
  year,
  estimate: flag,
  is_aggregate: flag,
  derived: listOf(';', measureColumn),
})

type Columns = ReturnType<typeof columnsFor>

function layoutOf(release: Release, allies: readonly Ally[]): Layout<Columns> {
  return {
    file: releasePath(release.id),
    columns: columnsFor(allies),
    decimals: FIGURE_COLUMNS,
    key: ['iso3', 'year'],
  }
}

function observationRow(
  { cells, decimals, digits }: Row<Columns>,
  notes: readonly Note[],
): ObservationRow {
  const own = notes.filter((note) => note.series === cells.iso3 && note.year === cells.year)
  const values = new Map<Measure, Hundredths>()
  const all = new Map<Measure, string>()
  for (const [column, value] of decimals) {
    const measure = measureOf(column)
    if (measure === undefined) continue
    values.set(measure, value)
    const text = digits.get(column)
    // A share is what NATO prints of it, with two decimals.
    if (text !== undefined && measure !== 'share') all.set(measure, text)
  }
  return {
    series: cells.iso3,
    year: cells.year,
    isEstimate: cells.estimate,
    values,
    digits: all,
    derived: new Set(cells.derived),
    precision: new Map(
      own.flatMap(({ measure, kind }) =>
        kind === 'open tie' || kind === 'one decimal' ? [[measure, kind] as const] : [],
      ),
    ),
  }
}

/** `is_aggregate` must say what the code says, or a member would be taken for NATO's own row. */
function wrongFlag(file: string, { line, cells }: Row<Columns>): readonly Problem[] {
  if (cells.is_aggregate === isAggregate(cells.iso3)) return []
  const [found, expected] = cells.is_aggregate ? ['1', '0'] : ['0', '1']
  return [{ kind: 'not allowed', file, line, column: 'is_aggregate', found, expected }]
}

/** `country` must be the name that belongs to the code, or one of the two is another row's. */
function wrongName(
  file: string,
  { line, cells }: Row<Columns>,
  names: ReadonlyMap<string, string>,
): readonly Problem[] {
  const expected = names.get(cells.iso3) ?? ''
  const found = cells.country
  if (found === expected) return []
  return [{ kind: 'not allowed', file, line, column: 'country', found, expected }]
}

function noRows(file: string): Problem {
  return { kind: 'truncated', file, line: 1, column: null, found: '', expected: '' }
}
