import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alliesIn, isAllyIn } from '../../src/domain/ally'
import {
  formatHundredths,
  parseHundredths,
  shortHundredths,
  toTenths,
} from '../../src/domain/hundredths'
import { observe } from '../../src/domain/observation/observation'
import { rankAllies } from '../../src/domain/observation/ranking'
import { seriesOf } from '../../src/domain/observation/series'
import { coverageOf, defaultRelease } from '../../src/domain/release/coverage'
import { compareVintages } from '../../src/domain/revision/revision'
import { ALLIES, heldFigures } from './heldFiles'
import { madeAlly, madeFigures, madeRelease } from './madeFigures'

const june2024 = heldFigures('2024-06-17')
const august2025 = heldFigures('2025-08-28')
const march2026 = heldFigures('2026-03-26')
const july2026 = heldFigures('2026-07-07')

describe('rounding', () => {
  it.each([
    ['2', 200],
    ['2.0', 200],
    ['2.12', 212],
    ['1.995', 200],
    ['1.9949999', 199],
    ['2.0049', 200],
    ['2.005', 201],
    ['1.005', 101],
    ['1.9959', 200],
    ['0.005', 1],
    ['0.004', 0],
    ['-2.635', -264],
    ['-2.634', -263],
    ['-0.004', 0],
    ['1032849', 103284900],
  ])('%s becomes %i hundredths', (text, hundredths) => {
    expect(parseHundredths(text)).toBe(hundredths)
  })

  it.each(['', ' ', '2,12', '..', 'n/a', '1e3', '+2', '.5', '2.', '2.1.2', ' 2', '0x10', 'NaN'])(
    '“%s” is no number',
    (text) => {
      expect(parseHundredths(text)).toBeNull()
    },
  )

  it('a negative figure that rounds to nothing is zero without a sign', () => {
    expect(Object.is(parseHundredths('-0.001'), 0)).toBe(true)
  })

  it('a number too large to be held exactly is refused, not approximated', () => {
    expect(parseHundredths('99999999999999999999')).toBeNull()
  })

  it('two decimals survive reading and writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
        expect(parseHundredths(formatHundredths(value))).toBe(value)
        expect(parseHundredths(shortHundredths(value))).toBe(value)
      }),
    )
  })

  it.each([
    [200, '2'],
    [350, '3.5'],
    [205, '2.05'],
    [10, '0.1'],
    [1000, '10'],
    [0, '0'],
  ])('%i hundredths are written %s in a link', (value, text) => {
    expect(shortHundredths(value)).toBe(text)
  })

  it('tenths are rounded half up: 2.05 is 2.1, 2.04 is 2.0', () => {
    expect([toTenths(205), toTenths(204), toTenths(212)]).toEqual([21, 20, 21])
  })
})

describe('membership', () => {
  it.each([
    [2014, 28],
    [2015, 28],
    [2016, 28],
    [2017, 29],
    [2018, 29],
    [2019, 29],
    [2020, 30],
    [2021, 30],
    [2022, 30],
    [2023, 31],
    [2024, 32],
    [2025, 32],
    [2026, 32],
  ])('in %i there were %i allies', (year, number) => {
    expect(alliesIn(ALLIES, year)).toHaveLength(number)
  })

  it('an ally counts in the year in which it joined, and not before', () => {
    const sweden = madeAlly('SWE', { accessionYear: 2024, accessionDate: '2024-03-07' })
    expect([isAllyIn(sweden, 2023), isAllyIn(sweden, 2024)]).toEqual([false, true])
  })
})

describe('what a release says', () => {
  it('a figure of an estimate year is an estimate, another one an actual', () => {
    expect(observe(june2024, 'POL', 2024, 'share')).toMatchObject({
      value: 412,
      status: 'estimate',
    })
    expect(observe(june2024, 'POL', 2022, 'share')).toMatchObject({ status: 'actual' })
  })

  it('Germany 2025 was left empty by NATO: unpublished, and not zero', () => {
    expect(observe(august2025, 'DEU', 2025, 'share')).toMatchObject({
      value: null,
      status: 'unpublished',
      counted: true,
    })
  })

  it('Iceland has no armed forces, so a share does not apply to it', () => {
    expect(observe(june2024, 'ISL', 2024, 'share')).toMatchObject({
      value: null,
      status: 'inapplicable',
      counted: true,
    })
  })

  it('an ally that our copy lacks is uncollected', () => {
    expect(observe(march2026, 'HUN', 2025, 'share').status).toBe('uncollected')
    expect(observe(march2026, 'CZE', 2025, 'share').status).toBe('uncollected')
  })

  it('a country before its accession is outside, unless the release has a figure for it', () => {
    const early = madeFigures(
      { POL: '2.00' },
      { allies: [madeAlly('POL'), madeAlly('SWE', { accessionYear: 2024 })], year: 2016 },
    )
    expect(observe(early, 'SWE', 2016, 'share')).toMatchObject({
      status: 'outside',
      counted: false,
    })
    expect(observe(june2024, 'SWE', 2016, 'share')).toMatchObject({
      value: 97,
      status: 'actual',
      counted: false,
    })
  })

  it('a derived figure says so', () => {
    const march2023 = heldFigures('2023-03-21')
    expect(observe(march2023, 'GRC', 2021, 'share').origin).toBe('derived')
    expect(observe(march2023, 'HRV', 2021, 'share').origin).toBe('printed')
  })

  it('one decimal is known of shares in the release of March 2026 alone', () => {
    expect(observe(march2026, 'POL', 2025, 'share')).toMatchObject({ value: 430, decimals: 1 })
    expect(observe(july2026, 'POL', 2025, 'share')).toMatchObject({ value: 425, decimals: 2 })
  })

  it('aggregates are NATO’s own rows and never counted', () => {
    expect(observe(july2026, 'NATO_TOTAL', 2026, 'share')).toMatchObject({
      value: 286,
      counted: false,
    })
  })
})

describe('ranking', () => {
  it('puts Poland first and Spain last in the June 2024 release, with Iceland named apart', () => {
    const { places, absent, aggregates } = rankAllies(june2024, 2024, 'share')
    expect(places.slice(0, 5).map((place) => place.observation.series)).toEqual([
      'POL',
      'EST',
      'USA',
      'LVA',
      'GRC',
    ])
    expect(places.at(-1)).toMatchObject({ rank: 31, observation: { series: 'ESP', value: 128 } })
    expect(absent.map((observation) => observation.series)).toEqual(['ISL'])
    expect(aggregates.map((observation) => observation.value)).toEqual([271, 202])
  })

  it('equal figures share a place and the next one is skipped', () => {
    const ranking = rankAllies(
      madeFigures({ AAA: '2.00', BBB: '3.00', CCC: '2.004', DDD: '1.99' }),
      2024,
      'share',
    )
    expect(
      ranking.places.map(({ observation, rank, isTied }) => [observation.series, rank, isTied]),
    ).toEqual([
      ['BBB', 1, false],
      ['AAA', 2, true],
      ['CCC', 2, true],
      ['DDD', 4, false],
    ])
  })

  it('a country before its accession is shown where its figure stands, but has no place', () => {
    const ranking = rankAllies(june2024, 2016, 'share')
    const finland = ranking.places.find((place) => place.observation.series === 'FIN')
    expect(finland).toMatchObject({ rank: null, isTied: false })
    const ranks = ranking.places.flatMap(({ rank }) => (rank === null ? [] : [rank]))
    expect(ranks).toHaveLength(27)
    expect(Math.max(...ranks)).toBe(27)
  })

  it('every ally is in it once, with a figure or with a reason', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[A-Z]{3}$/),
          fc.constantFrom('', '1.99', '2', '2.004', '3.1†'),
        ),
        (shares) => {
          const { places, absent } = rankAllies(madeFigures(shares), 2024, 'share')
          const named = [...places.map((place) => place.observation), ...absent]
          expect(named.map((observation) => observation.series).sort()).toEqual(
            Object.keys(shares).sort(),
          )
        },
      ),
    )
  })
})

describe('coverage', () => {
  it('is full where every ally with armed forces has a figure or was left empty by NATO', () => {
    expect(coverageOf(june2024, 2024, 'share')).toBe('full')
    expect(coverageOf(august2025, 2025, 'share')).toBe('full')
    expect(coverageOf(heldFigures('2016-07-04'), 2016, 'share')).toBe('full')
  })

  it('is partial where our copy lacks one', () => {
    expect(coverageOf(march2026, 2025, 'share')).toBe('part')
    expect(coverageOf(heldFigures('2021-06-11'), 2021, 'share')).toBe('part')
    expect(coverageOf(june2024, 2024, 'equipment')).toBe('full')
  })

  it('is none where there is no figure', () => {
    expect(coverageOf(june2024, 2025, 'share')).toBe('none')
    expect(coverageOf(march2026, 2025, 'equipment')).toBe('none')
  })

  it('the default release is the newest whose years are all held in full', () => {
    const releases = ['2024-06-17', '2026-03-26', '2025-08-28'].map((id) => madeRelease({ id }))
    const row = (release: string, year: number, coverage: 'full' | 'part') =>
      ({ release, year, measure: 'share', coverage }) as const
    const rows = [
      row('2024-06-17', 2024, 'full'),
      row('2025-08-28', 2024, 'full'),
      row('2025-08-28', 2025, 'full'),
      row('2026-03-26', 2025, 'part'),
      row('2026-03-26', 2024, 'full'),
    ]
    expect(defaultRelease(releases, rows)?.id).toBe('2025-08-28')
    expect(defaultRelease(releases, [])).toBeUndefined()
  })
})

describe('series and revisions', () => {
  it('a year without a figure stays in the series as a gap with its reason', () => {
    const { points } = seriesOf(august2025, 'DEU', 'share', [2023, 2026])
    expect(points.map(({ year, value, status }) => [year, value, status])).toEqual([
      [2023, 162, 'actual'],
      [2024, 200, 'estimate'],
      [2025, null, 'unpublished'],
      [2026, null, 'uncollected'],
    ])
  })

  it('within a concept two releases differ by a revision', () => {
    expect(compareVintages(june2024, august2025, 'DEU', 2024, 'share')).toMatchObject({
      kind: 'revision',
      earlier: { value: 212 },
      later: { value: 200 },
      change: -12,
    })
  })

  it('across concepts they differ, and it is not called a revision', () => {
    expect(compareVintages(august2025, july2026, 'FIN', 2024, 'share')).toMatchObject({
      kind: 'difference',
      change: -29,
    })
  })

  it('without a figure on one side there is no change', () => {
    expect(compareVintages(august2025, july2026, 'DEU', 2025, 'share').change).toBeNull()
  })
})
