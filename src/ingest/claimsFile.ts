import type { AllyCode } from '../domain/ally'
import type { Reading } from '../domain/claim/reading'
import { type Hundredths, toTenths } from '../domain/hundredths'
import type { Problem } from '../domain/problem'
import type { ArticleClaim } from '../domain/statement/context'
import {
  anyText,
  type CellReader,
  decimal,
  listOf,
  oneOf,
  someText,
  wholeNumber,
  written,
  year,
} from './cell'
import { type Entries, factStatus, type KnownCodes, knownAlly } from './entries'
import { type Row, readTable } from './table'

const COLUMNS = {
  id: written(/^[a-z0-9-]+$/, 'a-z, 0-9, -'),
  text: someText,
  kind: oneOf(['count', 'share', 'rank', 'context']),
  ally: anyText,
  year: anyText,
  threshold: anyText,
  without: anyText,
  comparison: anyText,
  number: anyText,
  remark: anyText,
  source: someText,
  status: factStatus,
}

const OPS = { 'at least': '>=', 'at most': '<=', exactly: '=' } as const
const WHOLE = Object.keys(OPS) as (keyof typeof OPS)[]
const whole = oneOf(WHOLE)
const ofShare = oneOf([...WHOLE, 'to one decimal'])

/** Reads data/claims.csv. What a claim must name depends on its kind; `context` cannot be evaluated. */
export function readClaims(file: string, text: string, codes: KnownCodes): Entries<ArticleClaim> {
  const table = readTable({ file, columns: COLUMNS, decimals: [], key: ['id'] }, text)
  const problems: Problem[] = [...table.problems]
  const entries = table.rows.map((row) => {
    const { id, text: words, remark, source, status } = row.cells
    const { claim, problems: own } = readClaim(file, row, codes)
    problems.push(...own)
    return { id, text: words, claim, remark, source, status }
  })
  return { entries, problems }
}

type ClaimColumn = 'ally' | 'year' | 'threshold' | 'without' | 'comparison' | 'number'

function readClaim(
  file: string,
  { line, cells }: Row<typeof COLUMNS>,
  codes: KnownCodes,
): { readonly claim: Reading | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const take = <T>(column: ClaimColumn, reader: CellReader<T>): T | null => {
    const cell = reader(cells[column])
    if (cell.ok) return cell.value
    const { kind, found, expected } = cell
    problems.push({ kind, file, line, column, found, expected })
    return null
  }
  const claim = claimOf(cells.kind, take, codes)
  return { claim, problems }
}

type Take = <T>(column: ClaimColumn, reader: CellReader<T>) => T | null

function claimOf(
  kind: 'count' | 'share' | 'rank' | 'context',
  take: Take,
  codes: KnownCodes,
): Reading | null {
  if (kind === 'context') return null
  const inYear = take('year', year)
  if (kind === 'share') {
    const who = take('ally', knownAlly(codes))
    const comparison = take('comparison', ofShare)
    const number = take('number', decimal)
    if (inYear === null || who === null || comparison === null || number === null) return null
    return shareReading(who, inYear, comparison, number)
  }
  const without = take('without', listOf('-', knownAlly(codes)))
  const comparison = take('comparison', whole)
  const value = take('number', wholeNumber)
  if (inYear === null || without === null || comparison === null || value === null) return null
  const excluding = without.length === 0 ? {} : { excluding: without }
  if (kind === 'rank') {
    const who = take('ally', knownAlly(codes))
    const [lo, hi] = PLACES[comparison](value)
    const place = lo === hi ? lo : ([lo, hi] as const)
    if (who === null) return null
    return { kind, who, measure: 'share', year: inYear, place, from: 'top', ...excluding }
  }
  const threshold = take('threshold', decimal)
  if (threshold === null) return null
  const test = { op: '>=', value: threshold / 100 } as const
  return { kind, year: inYear, op: OPS[comparison], value, measure: 'share', test, ...excluding }
}

function shareReading(
  who: AllyCode,
  inYear: number,
  comparison: keyof typeof OPS | 'to one decimal',
  number: Hundredths,
): Reading {
  const isCoarse = comparison === 'to one decimal'
  const op = isCoarse ? '=' : OPS[comparison]
  const prec = op === '=' ? { prec: isCoarse ? 0.1 : 0.01 } : {}
  const value = isCoarse ? toTenths(number) / 10 : number / 100
  return {
    kind: 'value',
    who,
    measure: 'share',
    year: inYear,
    op,
    value,
    ...prec,
    unit: '% of GDP',
  }
}

/** The places from the top that fit; none is as far down as 99. */
const PLACES = {
  'at least': (place: number) => [place, 99] as const,
  'at most': (place: number) => [1, place] as const,
  exactly: (place: number) => [place, place] as const,
}
