import { CURRENCIES, type CurrencyStage, type HeldAlly } from '../domain/ally'
import type { Hundredths } from '../domain/hundredths'
import type { Gap } from '../domain/observation/observation'
import type { CoverageRow } from '../domain/release/coverage'
import {
  CONCEPTS,
  compareReleases,
  type HeldRelease,
  ORIGIN_GRADES,
} from '../domain/release/release'
import type { ReleaseCount } from '../domain/statement/releaseCount'
import { type HeldStage, type HeldThreshold, STANDINGS } from '../domain/verdict/threshold'
import {
  anyText,
  type CellReader,
  decimal,
  flag,
  listOf,
  oneOf,
  optional,
  someText,
  wholeNumber,
  written,
  year,
} from './cell'
import {
  date,
  type Entries,
  entriesOf,
  factStatus,
  type KnownCodes,
  knownAlly,
  knownRelease,
  partialDate,
} from './entries'
import { measureColumn, measureName } from './measureCell'
import type { Steps } from './read'
import { readTable, tableInSteps } from './table'

/** Reads data/allies.csv. */
export function readAllies(file: string, text: string): Entries<HeldAlly> {
  const columns = {
    iso3: written(/^[A-Z]{3}$/, 'ISO 3166 alpha-3'),
    iso2: written(/^[A-Z]{2}$/, 'ISO 3166 alpha-2'),
    name: someText,
    accession_year: year,
    accession_date: optional(date),
    armed_forces: flag,
    currency: listOf(' ', currencyStage),
  }
  const table = readTable({ file, columns, decimals: [], key: ['iso3'] }, text)
  return entriesOf(table, (row) => ({
    code: row.iso3,
    iso2: row.iso2,
    name: row.name,
    accessionYear: row.accession_year,
    accessionDate: row.accession_date,
    hasArmedForces: row.armed_forces,
    currencies: row.currency,
  }))
}

const currency = oneOf(CURRENCIES)

/** `EUR`, or `2024-06-17=EUR` from a release on. */
const currencyStage: CellReader<CurrencyStage> = (text) => {
  const [, from = null, code = ''] = /^(?:(\d{4}-\d{2}(?:-\d{2})?)=)?(.*)$/.exec(text) ?? []
  const cell = currency(code)
  return cell.ok ? { ok: true, value: { from, currency: cell.value } } : cell
}

/** Reads data/releases.csv; oldest first. */
export function readReleases(file: string, text: string): Entries<HeldRelease> {
  const columns = {
    id: written(/^\d{4}-\d{2}(-\d{2})?$/, 'YYYY-MM, YYYY-MM-DD'),
    day: date,
    title: someText,
    document: anyText,
    address: optional(someText),
    cut_off: optional(date),
    estimate_years: listOf(' ', year),
    price_base: optional(year),
    concept: oneOf(CONCEPTS),
    decimals: oneOf(['1', '2']),
    grade: oneOf(ORIGIN_GRADES),
    copy: someText,
    checks: anyText,
  }
  const table = readTable({ file, columns, decimals: [], key: ['id'] }, text)
  const { entries, problems } = entriesOf(
    table,
    (row): HeldRelease => ({
      id: row.id,
      day: row.day,
      title: row.title,
      document: row.document,
      address: row.address,
      cutOff: row.cut_off,
      estimateYears: row.estimate_years,
      priceBase: row.price_base,
      concept: row.concept,
      decimals: row.decimals === '1' ? 1 : 2,
      grade: row.grade,
      copy: row.copy,
      checks: row.checks,
    }),
  )
  return { entries: [...entries].sort(compareReleases), problems }
}

/** Reads data/coverage.csv, in steps. */
export function* coverageInSteps(
  file: string,
  text: string,
  codes: KnownCodes,
): Steps<Entries<CoverageRow>> {
  const columns = {
    release: knownRelease(codes),
    year,
    measure: measureName,
    coverage: oneOf(['full', 'part']),
  }
  const key = ['release', 'year', 'measure'] as const
  const table = yield* tableInSteps({ file, columns, decimals: [], key }, text)
  return entriesOf(table, (row) => row)
}

/** Reads data/counts.csv. */
export function readCounts(file: string, text: string, codes: KnownCodes): Entries<ReleaseCount> {
  const columns = {
    release: knownRelease(codes),
    year,
    threshold: decimal,
    meets: wholeNumber,
    undecided: wholeNumber,
    allies: wholeNumber,
  }
  const key = ['release', 'year', 'threshold'] as const
  return entriesOf(readTable({ file, columns, decimals: [], key }, text), (row) => row)
}

/** Reads data/gaps.csv. */
export function readGaps(file: string, text: string, codes: KnownCodes): Entries<Gap> {
  const columns = {
    release: knownRelease(codes),
    iso3: knownAlly(codes),
    year,
    measure_column: measureColumn,
    source: someText,
  }
  const key = ['release', 'iso3', 'year', 'measure_column'] as const
  return entriesOf(readTable({ file, columns, decimals: [], key }, text), (row) => ({
    release: row.release,
    ally: row.iso3,
    year: row.year,
    measure: row.measure_column,
    source: row.source,
  }))
}

/** Reads data/thresholds.csv: one row per stage, a threshold's stages in their order; ascending. */
export function readThresholds(file: string, text: string): Entries<HeldThreshold> {
  const columns = {
    threshold: decimal,
    standing: oneOf(STANDINGS),
    from: partialDate,
    due: optional(year),
    body: someText,
    status: factStatus,
    source: someText,
    measured: optional(decimal),
  }
  const key = ['threshold', 'standing', 'from', 'body'] as const
  const { rows, problems } = readTable({ file, columns, decimals: [], key }, text)
  const known = new Map<Hundredths, HeldThreshold>()
  for (const { cells } of rows) {
    const { threshold: value, measured, status: _, ...stage } = cells
    const stages: readonly HeldStage[] = [...(known.get(value)?.stages ?? []), stage]
    known.set(value, { value, stages, ...(measured === null ? {} : { measured }) })
  }
  return { entries: [...known.values()].sort((a, b) => a.value - b.value), problems }
}
