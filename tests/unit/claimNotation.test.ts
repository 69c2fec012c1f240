import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGGREGATES } from '../../src/domain/ally'
import { AMOUNTS, type Claim, COMPARISONS, SCOPES, SIDES } from '../../src/domain/claim/claim'
import { readClaim, writeClaim } from '../../src/domain/claim/claimNotation'
import { parseChoice, serializeChoice } from '../../src/links/query'

const code = fc.stringMatching(/^[A-Z]{3}$/)
const codes = (minLength: number) => fc.uniqueArray(code, { minLength, maxLength: 32 })
const series = fc.oneof(code, fc.constantFrom(...AGGREGATES))
const year = fc.integer({ min: 1949, max: 2098 })
const whole = COMPARISONS.filter((comparison) => comparison !== 'to one decimal')

const said = <C extends string>(comparisons: readonly C[], number: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.constantFrom(...comparisons), number, number)
    .map(([comparison, a, b]) =>
      comparison === 'between'
        ? { comparison, number: Math.min(a, b), to: Math.max(a, b) }
        : { comparison, number: a },
    )

const count = fc.integer({ min: 0, max: 99 })
const hundredths = fc.integer({ min: 0, max: 100_000_000 })

/** Any claim that the desk can build. */
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .tuple(year, hundredths, codes(0), said(whole, count))
    .map(([y, threshold, without, statement]) => ({
      kind: 'count' as const,
      year: y,
      threshold,
      without,
      ...statement,
    })),
  fc
    .tuple(
      year,
      hundredths,
      fc.constantFrom(...SIDES),
      fc.constantFrom(...SCOPES),
      codes(1),
      codes(0),
    )
    .map(([y, threshold, side, scope, named, without]) => ({
      kind: 'group' as const,
      year: y,
      threshold,
      side,
      scope,
      allies: scope === 'all' || scope === 'none' ? [] : named,
      without: scope === 'each' ? [] : without,
    })),
  fc.tuple(series, year, said(COMPARISONS, hundredths)).map(([ally, y, statement]) => ({
    kind: 'share' as const,
    ally,
    year: y,
    ...statement,
  })),
  fc
    .tuple(series, year, fc.constantFrom(...AMOUNTS), said(whole, hundredths))
    .map(([ally, y, measure, statement]) => ({
      kind: 'amount' as const,
      ally,
      year: y,
      measure,
      ...statement,
    })),
  fc
    .tuple(series, year, said(whole, fc.integer({ min: -1000, max: 1000 })))
    .map(([ally, since, statement]) => ({
      kind: 'change' as const,
      ally,
      since,
      year: since + 1,
      ...statement,
    })),
  fc
    .tuple(code, year, codes(0), fc.boolean(), said(whole, count))
    .map(([ally, y, without, isFromBottom, statement]) => ({
      kind: 'rank' as const,
      ally,
      year: y,
      without,
      ...(isFromBottom ? { fromBottom: true as const } : {}),
      ...statement,
    })),
)

describe('a claim written down', () => {
  it('is read back as the same claim', () => {
    fc.assert(
      fc.property(claim, (made) => {
        const text = writeClaim(made)
        expect(readClaim(text)).toEqual(made)
      }),
    )
  })

  it('stands in a link as it is, with nothing escaped', () => {
    fc.assert(
      fc.property(claim, (made) => {
        const text = writeClaim(made)
        fc.pre(text.length <= 290)
        const query = serializeChoice({ page: 'claims', claim: text })
        expect(query).toBe(`page=claims&claim=${text}`)
        expect(parseChoice(query)).toEqual({ page: 'claims', claim: text })
      }),
    )
  })

  it.each([
    'count_2024_3_exactly_4_without-USA',
    'count_2024_2_between_20_23',
    'group_2024_3_above_only_EST-POL-USA',
    'group_2026_2_below_only_SVN',
    'group_2025_2_above_all',
    'group_2014_3_above_none_without-USA',
    'share_DEU_2024_to-one-decimal_2.1',
    'share_NATO-EUR-CAN_2024_at-least_2',
    'amount_POL_2024_expenditure_at-least_30000',
    'change_POL_2014_2024_between_-0.5_2.5',
    'rank_ESP_2024_from-bottom_exactly_1',
  ])('%s is a claim', (text) => {
    const read = readClaim(text)
    expect(read === null ? null : writeClaim(read)).toBe(text)
  })

  it.each([
    '',
    'count',
    'count_2024_3_exactly',
    'count_2024_3_exactly_4_5',
    'count_2024_3_exactly_04',
    'count_2024_3.0_exactly_4',
    'count_2024_-3_exactly_4',
    'count_2024_3_exactly_-4',
    'count_2024_3_exactly_1.5',
    'count_2024_3_to-one-decimal_4',
    'count_2024_3_between_4',
    'count_2024_3_between_5_4',
    'count_2024_3_exactly_4_without-',
    'count_2024_3_exactly_4_without-usa',
    'count_2024_3_exactly_4_without-USA-USA',
    'count_24_3_exactly_4',
    'group_2024_3_above_only',
    'group_2024_3_above_all_POL',
    'group_2024_3_above_each_POL_without-USA',
    'group_2024_3_over_each_POL',
    'share_NATO_2024_at-least_2',
    'share_DEU_2024_about_2.1',
    'amount_POL_2024_gdp_at-least_1',
    'change_POL_2024_2014_at-least_1',
    'change_POL_2014_2024_at-least_--1',
    'rank_NATO-TOTAL_2024_exactly_1',
    'rank_ESP_2024_from-top_exactly_1',
    '__proto__',
    'constructor_2024',
    `count_${'9'.repeat(10_000)}`,
  ])('“%s” is none', (text) => {
    expect(readClaim(text)).toBeNull()
  })

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(readClaim(`count_${text}`)).not.toBe(undefined)
      }),
    )
  })
})
