import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/domain/claim/reading'
import {
  readReading,
  readReadings,
  writeReading,
  writeReadings,
} from '../../../src/domain/claim/readingNotation'
import { READING_PARTS } from '../../../src/domain/claim/readingParts'
import { anyReading, KINDS_DRAWN } from './anyReading'

const EXAMPLES: readonly (readonly [string, Reading])[] = [
  [
    'say-value_POL_share_2024_eq_4.12_prec-0.01',
    {
      kind: 'value',
      who: 'POL',
      measure: 'share',
      year: 2024,
      op: '=',
      value: 4.12,
      prec: 0.01,
      unit: '% of GDP',
    },
  ],
  [
    'say-count_2020_part-fraction_0.6667_measure-share_test-lt-2_of-30_soft-yes',
    {
      kind: 'count',
      year: 2020,
      op: 'part:frac',
      value: 0.6667,
      measure: 'share',
      test: { op: '<', value: 2 },
      of: 30,
      soft: true,
    },
  ],
  [
    'say-count_2025_eq_17_tests-share-ge-2-with-equip-le-20.5-to-none',
    {
      kind: 'count',
      year: 2025,
      op: '=',
      value: 17,
      tests: [
        { measure: 'share', op: '>=', value: 2 },
        { measure: 'equip', op: '<=', value: 20.5, prec: null },
      ],
    },
  ],
  [
    'say-set_only_USA_2024_test-share-since-2014-lt--0.5_among-BORDER-RUS-UKR',
    {
      kind: 'set',
      scope: 'only',
      allies: ['USA'],
      year: 2024,
      test: { measure: 'share', change_from: 2014, op: '<', value: -0.5 },
      among: 'BORDER_RUS_UKR',
    },
  ],
  [
    'say-rank_PRT_usd-current_2018_14-15_top_excluding-USA',
    {
      kind: 'rank',
      who: 'PRT',
      measure: 'usd_current',
      year: 2018,
      place: [14, 15],
      from: 'top',
      excluding: ['USA'],
    },
  ],
  [
    'say-ratio_USA_others_usd_gt_2_prec-none_years-2014-2015',
    {
      kind: 'ratio',
      num: 'USA',
      den: 'others',
      measure: 'usd',
      op: '>',
      value: 2,
      prec: null,
      years: [2014, 2015],
    },
  ],
  [
    'say-every-year_EST-LVA_share_2015_2024_ge-2',
    {
      kind: 'every_year',
      who: ['EST', 'LVA'],
      measure: 'share',
      from: 2015,
      to: 2024,
      test: { op: '>=', value: 2 },
    },
  ],
  ['say-uncheckable_common-funding', { kind: 'uncheckable', reason: 'common-funding' }],
]

describe('The notation of a reading', () => {
  it.each(EXAMPLES)('writes %s, and reads it again', (text, reading) => {
    expect(writeReading(reading)).toBe(text)
    expect(readReading(text)).toEqual(reading)
  })

  it('is drawn of every kind that there is', () => {
    expect(KINDS_DRAWN).toBe(Object.keys(READING_PARTS).length)
  })

  it('round-trips whatever may be said, as text and as JSON, in characters that links can hold', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const text = writeReading(reading)
        expect(text).toMatch(/^[A-Za-z0-9._-]+$/)
        expect(text).not.toContain('_and_')
        if (text.length <= 600) expect(readReading(text)).toEqual(reading)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
      { numRuns: 400 },
    )
  })

  it('joins several, each in its place, also where one of them cannot be read', () => {
    const [one, other] = [EXAMPLES[0], EXAMPLES[7]].map((example) => example?.[1])
    if (one === undefined || other === undefined) throw new Error('two examples')
    const text = writeReadings([one, other])
    expect(text).toBe(
      'say-value_POL_share_2024_eq_4.12_prec-0.01_and_say-uncheckable_common-funding',
    )
    expect(readReadings(text)).toEqual([one, other])
    expect(readReadings(`${text}_and_say-nonsense`)).toEqual([one, other, null])
  })

  it.each([
    'count_2024_3_exactly_4_without-USA',
    'group_2024_3_above_only_EST-POL',
    'share_DEU_2024_to-one-decimal_2.1',
    'amount_POL_2024_expenditure_at-least_30000',
    'change_POL_2014_2024_between_1_2.5',
    'rank_ESP_2024_from-bottom_exactly_1',
  ])('is written for the older %s too', (text) => {
    const reading = readReading(text)
    expect(reading && readReading(writeReading(reading))).toEqual(reading)
    expect(reading && writeReading(reading)).not.toBe(text)
  })

  it('is never an older claim', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        expect(writeReading(reading)).toMatch(/^say-/)
      }),
    )
  })

  it.each([
    'say-value_POL_share_2024_eq_4.120_prec-0.01',
    'say-value_POL_share_2024_eq_04.12',
    'say-value_POL_share_2024_eq_4.12_prec-0.01_prec-0.01',
    'say-value_POL_share_2024_eq',
    'say-value_pol_share_2024_eq_4',
    'say-value_POL-POL_share_2024_eq_4',
    'say-value_POL_wealth_2024_eq_4',
    'say-count_2024_eq_4_measure-share',
    'say-count_2024_eq_4_test-ge-2_tests-ge-3',
    'say-count_2024_eq_4_measure-share_test-ge-2_soft-perhaps',
    'say-ratio_USA_NATO_usd_gt_2',
    'say-mean_TUR_share_2023_2014_eq_1.58',
    'say-set_only_POL_2024_test-ge-2.1.2',
    'say-rank_POL_share_2024_1-2-3_top',
    'say-constructor_POL',
    'say-uncheckable_because',
    'say-',
    '',
  ])('refuses %s, which it would not write', (text) => {
    expect(readReading(text)).toBeNull()
  })

  it('reads nothing into any other text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `say-${text}`),
        ),
        (text) => {
          const reading = readReading(text)
          if (reading !== null) expect(writeReading(reading)).toBe(text)
        },
      ),
    )
    fc.assert(
      fc.property(
        anyReading,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (reading, at, letter) => {
          const text = writeReading(reading)
          const index = at % text.length
          const changed = text.slice(0, index) + letter + text.slice(index + 1)
          const read = readReading(changed)
          if (read !== null) expect(writeReading(read)).toBe(changed)
        },
      ),
    )
  })
})
