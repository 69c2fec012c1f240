import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/domain/claim/reading'
import { readReading, readReadings, writeReading } from '../../../src/domain/claim/readingNotation'
import { parseChoice, serializeChoice } from '../../../src/links/query'

/** What links held before there were readings, and what each says, put down by hand. */
const HANDED_OUT: readonly (readonly [older: string, reading: Reading, notation: string])[] = [
  [
    'count_2024_3_exactly_4_without-USA',
    {
      kind: 'count',
      year: 2024,
      op: '=',
      value: 4,
      measure: 'share',
      test: { op: '>=', value: 3 },
      excluding: ['USA'],
    },
    'say-count_2024_eq_4_measure-share_test-ge-3_excluding-USA',
  ],
  [
    'count_2024_2.05_between_20_23',
    {
      kind: 'count',
      year: 2024,
      op: '>=',
      value: 20,
      at_most: 23,
      measure: 'share',
      test: { op: '>=', value: 2.05 },
    },
    'say-count_2024_ge_20_at-most-23_measure-share_test-ge-2.05',
  ],
  [
    'group_2026_2_below_only_BEL-SVN_without-USA',
    {
      kind: 'set',
      scope: 'only',
      allies: ['BEL', 'SVN'],
      year: 2026,
      measure: 'share',
      test: { op: '<', value: 2 },
      excluding: ['USA'],
    },
    'say-set_only_BEL-SVN_2026_measure-share_test-lt-2_excluding-USA',
  ],
  [
    'group_2025_2_above_all',
    {
      kind: 'set',
      scope: 'all',
      allies: [],
      year: 2025,
      measure: 'share',
      test: { op: '>=', value: 2 },
    },
    'say-set_all_nobody_2025_measure-share_test-ge-2',
  ],
  [
    'share_DEU_2024_to-one-decimal_2.1',
    {
      kind: 'value',
      who: 'DEU',
      measure: 'share',
      year: 2024,
      op: '=',
      value: 2.1,
      prec: 0.1,
      unit: '% of GDP',
    },
    'say-value_DEU_share_2024_eq_2.1_prec-0.1',
  ],
  [
    'share_NATO-EUR-CAN_2024_exactly_2',
    {
      kind: 'value',
      who: 'EURCAN',
      measure: 'share',
      year: 2024,
      op: '=',
      value: 2,
      prec: 0.01,
      unit: '% of GDP',
    },
    'say-value_EURCAN_share_2024_eq_2_prec-0.01',
  ],
  [
    'amount_NATO-TOTAL_2024_expenditure_at-most_1300000',
    {
      kind: 'value',
      who: 'NATO',
      measure: 'usd_constant',
      year: 2024,
      op: '<=',
      value: 1300000,
      unit: 'US$ million',
    },
    'say-value_NATO_usd-constant_2024_le_1300000',
  ],
  [
    'amount_POL_2024_expenditureCurrent_exactly_34975',
    {
      kind: 'value',
      who: 'POL',
      measure: 'usd_current',
      year: 2024,
      op: '=',
      value: 34975,
      prec: 1,
      unit: 'US$ million',
    },
    'say-value_POL_usd-current_2024_eq_34975_prec-1',
  ],
  [
    'change_POL_2014_2024_between_-0.5_2.5',
    {
      kind: 'change',
      who: 'POL',
      measure: 'share',
      from: 2014,
      to: 2024,
      how: 'points',
      op: '>=',
      value: -0.5,
      at_most: 2.5,
    },
    'say-change_POL_share_2014_2024_points_ge_-0.5_at-most-2.5',
  ],
  [
    'rank_ESP_2024_from-bottom_at-most_3_without-USA',
    {
      kind: 'rank',
      who: 'ESP',
      measure: 'share',
      year: 2024,
      place: [1, 3],
      from: 'bottom',
      excluding: ['USA'],
    },
    'say-rank_ESP_share_2024_1-3_bottom_excluding-USA',
  ],
  [
    'rank_SVK_2024_exactly_22',
    { kind: 'rank', who: 'SVK', measure: 'share', year: 2024, place: 22, from: 'top' },
    'say-rank_SVK_share_2024_22_top',
  ],
]

describe('a claim in a link that was handed out before there were readings', () => {
  it.each(HANDED_OUT)('%s is read, and written as a reading', (older, reading, notation) => {
    expect(readReading(older)).toEqual(reading)
    expect(writeReading(reading)).toBe(notation)
    expect(readReading(notation)).toEqual(reading)
  })

  it('may stand beside others', () => {
    expect(readReadings('group_2025_2_above_all_and_say-rank_SVK_share_2024_22_top')).toEqual([
      HANDED_OUT[3]?.[1],
      HANDED_OUT[10]?.[1],
    ])
  })

  it.each(HANDED_OUT)('%s stands in an address as it is', (older) => {
    const choice = parseChoice(`page=claims&claim=${older}`)
    expect(choice).toEqual({ page: 'claims', claim: older })
    expect(serializeChoice(choice)).toBe(`page=claims&claim=${older}`)
  })
})

describe('what no link held', () => {
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
    'share_POL_2024_exactly_2.0',
    'share_POL_2024_between_4_3',
    'group_2024_3_above_only_EST-POL_without-POL',
    'rank_POL_2024_exactly_1_without-POL',
    'amount_POL_2024_expenditure_to-one-decimal_1',
  ])('“%s” is none', (text) => {
    expect(readReading(text)).toBeNull()
  })

  it('makes it throw never', () => {
    const kinds = fc.constantFrom('count', 'group', 'share', 'amount', 'change', 'rank')
    const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom('2024', 'POL', 'exactly', '2')))
    fc.assert(
      fc.property(kinds, parts, (kind, some) => {
        expect(readReading([kind, ...some].join('_'))).not.toBe(undefined)
      }),
    )
  })
})
