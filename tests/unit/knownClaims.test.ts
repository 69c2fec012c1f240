import { describe, expect, it } from 'vitest'
import { writeReading } from '../../src/domain/claim/readingNotation'
import { readClaims } from '../../src/ingest/claimsFile'
import { readKnownClaims } from '../../src/ingest/knownClaimsFile'
import { ALLIES, heldText } from './heldFiles'

const series = new Set(ALLIES.map(({ code }) => code))
const read = (text: string) => readKnownClaims('known_claims.csv', text, { series })
const HEAD = 'id,claim,text,source,status\n'
const row = (claim: string) => `${HEAD}one,${claim},Somebody said so,https://example.org/,press\n`

describe('the claims often heard', () => {
  const held = read(heldText('known_claims.csv'))

  it('are a dozen or more, can all be read, and each says something else', () => {
    expect(held.problems).toEqual([])
    expect(held.entries.length).toBeGreaterThanOrEqual(12)
    const claims = held.entries.map(({ claim }) => writeReading(claim))
    expect(new Set(claims).size).toBe(claims.length)
  })

  it('have names of their own, so that no embed page takes the place of another', () => {
    const codes = { allies: null, series: null, releases: null }
    const article = readClaims('claims.csv', heldText('claims.csv'), codes).entries
    const ids = [...article, ...held.entries].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['count_2024_2_exactly', 'not allowed', 'count_2024_2_exactly'],
    ['share_XXX_2024_at-least_2', 'unknown code', 'XXX'],
    ['group_2024_2_above_each_POL-XYZ', 'unknown code', 'XYZ'],
  ])('“%s” is refused with its place: %s', (claim, kind, found) => {
    expect(read(row(claim)).problems).toMatchObject([
      { kind, file: 'known_claims.csv', line: 2, column: 'claim', found },
    ])
  })
})
