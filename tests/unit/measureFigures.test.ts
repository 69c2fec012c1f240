import { describe, expect, test } from 'vitest'
import type { Measure } from '../../src/domain/measure'
import { measureRankingFigure } from '../../src/figures/ranking/rankingMeasuresChart'
import { measureTrendFigure } from '../../src/figures/trend/trendMeasuresChart'
import { releaseScene } from '../component/releaseScene'
import { english as words } from '../englishWords'

const ranking = (release: string, year: number, measure: Measure) =>
  measureRankingFigure(releaseScene(release, { measure, year }), words)

const trend = (
  release: string,
  years: readonly [number, number],
  measure: Measure,
  allies: readonly string[],
) =>
  measureTrendFigure(
    releaseScene(release, { chart: 'trend', measure, years, year: years[1], allies }),
    words,
  )

describe('a ranking by another measure than the share', () => {
  test.each([
    ['2026-07-07', 2026, 'expenditure', ['USA 850,211', 'DEU 119,159', 'GBR 89,242']],
    ['2026-07-07', 2023, 'expenditureCurrent', ['USA 875,603', 'GBR 76,052', 'DEU 73,138']],
    ['2024-06-17', 2024, 'equipment', ['POL 51.13%', 'HUN 47.81%', 'ALB 47.74%']],
    // 1286.026, 463.713 and 206.504 in the file: to hundredths, without a zero at the end.
    ['2024-06-17', 2023, 'personnel', ['USA 1,286.03', 'TUR 463.71', 'POL 206.5']],
    ['2026-07-07', 2026, 'personnel', ['USA 1,321.9', 'TUR 395.8', 'POL 263.6']],
    ['2024-06-17', 2022, 'gdpPerCapita', ['LUX 109.7', 'NOR 79.44', 'USA 63.66']],
    ['2025-08-28', 2025, 'expenditurePerCapita', ['NOR 3,191', 'USA 2,469', 'DNK 2,400']],
    ['2026-07-07', 2026, 'gdpCurrent', ['USA 32,547,624', 'DEU 5,455,980', 'GBR 4,300,972']],
    ['2026-07-07', 2026, 'gdpPerCapita', ['NOR 99.9', 'LUX 83.9', 'USA 78.2']],
    ['2026-07-07', 2026, 'expenditurePerCapita', ['NOR 3,168', 'DNK 2,595', 'USA 2,481']],
    ['2024-03-14', 2023, 'equipment', ['FIN 50.8%', 'EST 39.3%', 'BGR 29.3%']],
    ['2026-07-07', 2025, 'realChange', ['LUX +60.66%', 'BEL +58.52%', 'NOR +48.01%']],
  ] as const)('%s, %i, %s: the first three as the file has them', (release, year, measure, top) => {
    const { bars } = ranking(release, year, measure)
    expect(bars.slice(0, 3).map(({ series, valueText }) => `${series} ${valueText}`)).toEqual(top)
  })

  test('no mark, no verdict, no close call, and no column for them', () => {
    const figure = ranking('2026-07-07', 2026, 'personnelShare')
    expect(figure.marks).toEqual([])
    for (const bar of [...figure.bars, ...figure.aggregates]) {
      expect([bar.verdict, bar.closeCall]).toEqual(['none', null])
    }
    expect(figure.table.columns.map(({ key }) => key)).toEqual([
      'rank',
      'ally',
      'code',
      'value',
      'figure',
      'remark',
    ])
    expect(figure.table.rows.every(({ verdict }) => verdict === 'none')).toBe(true)
    expect(figure.table.rows.filter(({ isCounted }) => isCounted)).toHaveLength(32)
  })

  // By the cells of the files: in 2026 Norway's 17.95 alone is under 20; of June 2024's, Belgium's 15.16 and Canada's 18.60.
  test.each([
    ['2026-07-07', 2026, ['30 at 20% or more', '1 under 20%'], ['NOR']],
    ['2024-06-17', 2024, ['29 at 20% or more', '2 under 20%'], ['CAN', 'BEL']],
  ] as const)(
    '%s: equipment has NATO’s guideline of 20%%, and who is under it apart',
    (release, year, told, under) => {
      const { marks, groups, aggregates } = ranking(release, year, 'equipment')
      expect(marks.map(({ value, label }) => [value, label])).toEqual([[2000, '20% guideline']])
      expect(groups.map(({ count }) => `${count?.number} ${count?.text}`)).toEqual(told)
      expect(groups.at(-1)?.bars.map(({ series, ink }) => [series, ink])).toEqual(
        under.map((series) => [series, 'below']),
      )
      expect(aggregates.every(({ ink }) => ink === 'aggregate')).toBe(true)
    },
  )

  test('real changes below zero have a true minus sign and an axis that reaches below zero', () => {
    const figure = ranking('2026-07-07', 2025, 'realChange')
    expect(figure.bars.slice(-3).map(({ valueText }) => valueText)).toEqual([
      '−1.94%',
      '−4.04%',
      '−6.27%',
    ])
    expect(figure.axis.min).toBeLessThanOrEqual(-627)
    expect(figure.axis.max).toBeGreaterThanOrEqual(6066)
    expect(figure.axis.ticks.map(({ value }) => value)).toContain(0)
    expect(figure.finding).toBe(
      'Luxembourg is estimated to have had the largest real rise in core defence spending in 2025: +60.66%. The largest fall is that of Hungary: −6.27%. Below zero: 3 of 31 allies with figures.',
    )
  })

  test('money is named with its unit and the base year of its prices, everywhere', () => {
    const figure = ranking('2026-07-07', 2026, 'expenditure')
    expect(figure.question).toBe(
      'Which NATO ally is expected to have the largest core defence spending in 2026?',
    )
    expect(figure.title).toBe('Core defence spending (US$ million, 2021 prices), 2026')
    expect(figure.finding).toBe(
      'The United States is expected to have the largest core defence spending in 2026: US$ 850.2 billion (2021 prices). Next are Germany with US$ 119.2 billion and the United Kingdom with US$ 89.2 billion.',
    )
    expect(figure.measured).toBe('Core defence spending, US$ million, 2021 prices')
    expect(figure.caption).toMatch(/US\$ at 2021 prices and exchange rates\.$/)
    expect(figure.bars[0]?.label).toBe('United States, US$ 850,211 million (2021 prices), estimate')
    const current = ranking('2024-06-17', 2022, 'expenditureCurrent')
    expect(current.title).toBe('Defence spending (US$ million, current prices), 2022')
    expect(current.finding).toMatch(/^The United States had the largest defence spending in 2022: /)
    expect(ranking('2024-06-17', 2024, 'expenditure').title).toContain('2015 prices')
  })

  test('nothing is said of real GDP or of marks', () => {
    for (const measure of ['equipment', 'personnel', 'realChange', 'gdp'] as const) {
      const figure = ranking('2026-07-07', 2026, measure)
      const { marks, ...said } = figure
      expect(marks.map(({ label }) => label)).toEqual(
        measure === 'equipment' ? ['20% guideline'] : [],
      )
      expect(JSON.stringify(said)).not.toMatch(/real GDP|at or above|below \d|\bmarks?\b/)
    }
  })

  test('who has no figure is left out of the superlative by name', () => {
    // France, the United Kingdom and the United States have none in the file.
    expect(ranking('2025-08-28', 2025, 'personnel').finding).toMatch(
      /^Leaving out France, the United Kingdom and the United States, without a figure here, Türkiye was expected to have the most military personnel in 2025: 494,470/,
    )
  })

  test('only the notes on the measure shown stand under it', () => {
    const share = ranking('2026-07-07', 2026, 'expenditure')
    expect(share.notes).toEqual([])
    const derived = ranking('2025-08-28', 2025, 'expenditure')
    expect(derived.notes.map(({ sign }) => sign)).toEqual(['†'])
  })

  test('allies from before their accession have no place, and the table says why', () => {
    const figure = ranking('2026-07-07', 2020, 'realChange')
    const finland = figure.table.rows.find(({ series }) => series === 'FIN')
    expect(finland?.cells.map(({ text }) => text)).toEqual([
      '',
      'Finland',
      'FIN',
      '2.87',
      'actual',
      'before accession, not counted',
    ])
  })
})

describe('a trend of another measure than the share', () => {
  test('personnel: who grew most, and by how much', () => {
    const figure = trend('2026-07-07', [2014, 2026], 'personnel', ['POL', 'DEU', 'USA'])
    // Poland: 99 thousand in 2014, 263.6 in 2026.
    expect(figure.finding).toBe(
      'Poland’s military personnel rose most of those shown, from 99,000 in 2014 to an expected 263,600 in 2026. That is 2.7 times as many.',
    )
    // An index: 263.6 of 99 are 266, 1,321.9 of 1,338.2 are 99.
    expect(figure.axis.ticks.map(({ text }) => text)).toEqual(['0', '100', '200', '300'])
    expect(figure.lines.map(({ points }) => points.at(-1)?.valueText)).toEqual(['266', '102', '99'])
  })

  test('money of several allies is an index of the first year that all have, and says so', () => {
    const figure = trend('2026-07-07', [2014, 2026], 'expenditure', ['USA', 'POL', 'DEU'])
    expect(figure.title).toBe(
      'Core defence spending, 2014 = 100 (US$ million, 2021 prices), 2014–2026',
    )
    expect(figure.axis.title).toBe('Index, 2014 = 100')
    expect(figure.subtitle).toMatch(/ Amounts are in the table\.$/)
    // In the file 747,296 and 850,211; 9,769 and 37,515; 46,687 and 119,159.
    const ends = figure.lines.map(({ points }) =>
      [points[0], points.at(-1)].map((o) => o?.valueText),
    )
    expect(ends).toEqual([
      ['100', '114'],
      ['100', '384'],
      ['100', '255'],
    ])
    expect(figure.lines[1]?.points.at(-1)?.label).toBe(
      'Poland, 2026, US$ 37,515 million (2021 prices), estimate, index 384',
    )
    expect(figure.axis).toMatchObject({ min: 0, max: 40_000 })
  })

  test('the table of an index has the amounts and the index, and rows keep the amount as their value', () => {
    const { table } = trend('2026-07-07', [2014, 2026], 'expenditure', ['USA', 'POL'])
    expect(table.columns.map(({ key }) => key)).toEqual([
      'ally',
      'code',
      'year',
      'value',
      'index',
      'figure',
      'remark',
    ])
    const last = table.rows.at(-1)
    expect(last?.value).toBe(3_751_500)
    expect(last?.cells.slice(3, 5).map(({ text }) => text)).toEqual(['37,515', '384'])
  })

  test('the money of one ally alone, and what is told per head, stay amounts', () => {
    const alone = trend('2026-07-07', [2014, 2026], 'expenditure', ['USA'])
    expect(alone.lines[0]?.points.at(-1)?.valueText).toBe('850,211')
    const perHead = trend('2026-07-07', [2014, 2026], 'expenditurePerCapita', ['USA', 'POL'])
    expect(perHead.axis.title).toBe('US$, 2021 prices')
    // Iceland has no figures: it is no part of what an index starts from.
    const beside = trend('2026-07-07', [2014, 2026], 'expenditure', ['USA', 'ISL'])
    expect(beside.axis.title).toBe('US$ million, 2021 prices')
  })

  test('shares of spending: in percent, by their points', () => {
    const figure = trend('2026-07-07', [2014, 2024], 'equipment', ['BGR'])
    // Bulgaria: 1.03 in 2014, 59.74 in 2019.
    const points = figure.lines[0]?.points ?? []
    expect(points.find((point) => point?.year === 2019)?.label).toBe(
      'Bulgaria, 2019, 59.74% of core defence spending, actual',
    )
    expect(figure.axis).toMatchObject({ min: 0, max: 6000 })
  })

  test('real change: the extremes, with signs', () => {
    const figure = trend('2026-07-07', [2018, 2021], 'realChange', ['BGR', 'POL'])
    expect(figure.finding).toBe(
      'Of those shown, the largest rise is that of Bulgaria, +124.85% in 2019; the largest fall is that of Bulgaria, −51.20% in 2020.',
    )
  })

  test('large sums of money: ticks are in the unit of title and values', () => {
    const figure = trend('2024-06-17', [2014, 2024], 'expenditure', ['USA'])
    // 754,684 million in the file is the most.
    expect(figure.axis.ticks.at(-1)?.text).toBe('800,000')
    expect(figure.axis.title).toBe('US$ million, 2015 prices')
  })
})
