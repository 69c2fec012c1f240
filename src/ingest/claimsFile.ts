import type { Claim } from '../domain/claim/claim'
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

const whole = oneOf(['at least', 'at most', 'exactly'])
const ofShare = oneOf(['at least', 'at most', 'exactly', 'to one decimal'])

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
): { readonly claim: Claim | null; readonly problems: readonly Problem[] } {
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
): Claim | null {
  if (kind === 'context') return null
  const inYear = take('year', year)
  if (kind === 'share') {
    const ally = take('ally', knownAlly(codes))
    const comparison = take('comparison', ofShare)
    const number = take('number', decimal)
    if (inYear === null || ally === null || comparison === null || number === null) return null
    return { kind, ally, year: inYear, comparison, number }
  }
  const without = take('without', listOf('-', knownAlly(codes)))
  const comparison = take('comparison', whole)
  const number = take('number', wholeNumber)
  if (inYear === null || without === null || comparison === null || number === null) return null
  if (kind === 'rank') {
    const ally = take('ally', knownAlly(codes))
    return ally === null ? null : { kind, ally, year: inYear, without, comparison, number }
  }
  const threshold = take('threshold', decimal)
  return threshold === null ? null : { kind, year: inYear, threshold, without, comparison, number }
}
