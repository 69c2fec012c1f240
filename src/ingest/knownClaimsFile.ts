import type { Reading } from '../domain/claim/reading'
import { readReading } from '../domain/claim/readingNotation'
import { namedIn } from '../domain/claim/readingScope'
import type { KnownClaim } from '../domain/statement/context'
import { type CellReader, someText, written } from './cell'
import { type Entries, entriesOf, factStatus, type KnownCodes } from './entries'
import { readTable } from './table'

/** Where the claims to start from are held, under data/. */
export const KNOWN_CLAIMS_FILE = 'known_claims.csv'

/** Reads data/known_claims.csv, in the order of the file. */
export function readKnownClaims(
  file: string,
  text: string,
  codes: Pick<KnownCodes, 'series'>,
): Entries<KnownClaim> {
  const columns = {
    id: written(/^[a-z0-9-]+$/, 'a-z, 0-9, -'),
    claim: claimOf(codes),
    text: someText,
    source: someText,
    status: factStatus,
  }
  return entriesOf(readTable({ file, columns, decimals: [], key: ['id'] }, text), (row) => row)
}

/** A claim as links write it, about allies that data/allies.csv lists. */
function claimOf(codes: Pick<KnownCodes, 'series'>): CellReader<Reading> {
  return (text) => {
    const claim = readReading(text)
    if (claim === null) {
      const expected = 'count_2024_2_exactly_23'
      return { ok: false, kind: 'not allowed', found: text, expected }
    }
    const unknown = namedIn(claim).find((code) => codes.series !== null && !codes.series.has(code))
    return unknown === undefined
      ? { ok: true, value: claim }
      : { ok: false, kind: 'unknown code', found: unknown, expected: '' }
  }
}
