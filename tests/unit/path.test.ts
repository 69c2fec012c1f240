import { describe, expect, it } from 'vitest'
import { divideHalfUp } from '../../src/domain/hundredths'
import { pathSums } from '../../src/domain/observation/path'
import { pathFigure } from '../../src/figures/path/pathFigure'
import { releaseScene } from '../component/releaseScene'
import { english as drawingEnglish } from '../englishWords'

/** Needed and pace in hundredths of a point a year, gap in US$ million, multiple of equipment in tenths. */
const sums = (release: string, ally: string, year: number) => {
  const { isAtLevel, needed, pace, gap, timesEquipment } = pathSums(
    releaseScene(release, {}).figures,
    ally,
    year,
  )
  return { isAtLevel, needed, pace, gap, timesEquipment }
}

describe('from 2026 to 3.5% in 2035, in the release of 7 July 2026 (US$ of 2021)', () => {
  it('Germany (2.69%, 1.43% in 2021; GDP 4,422,594; equipment 32.11%): 81 hundredths in nine years', () => {
    expect(sums('2026-07-07', 'DEU', 2026)).toEqual({
      isAtLevel: false,
      needed: 9, // 81 / 9
      pace: 25, // 126 / 5 = 25.2
      gap: 35_823, // 0.81% of 4,422,594 = 35,823.01
      timesEquipment: 9, // 0.81 / (2.69 x 0.3211) = 0.938
    })
  })

  it('Spain (2.00%, 1.02% in 2021; GDP 1,732,435; equipment 33.98%): 150 hundredths in nine years', () => {
    expect(sums('2026-07-07', 'ESP', 2026)).toEqual({
      isAtLevel: false,
      needed: 17, // 150 / 9 = 16.67
      pace: 20, // 98 / 5 = 19.6
      gap: 25_987, // 1.5% of 1,732,435 = 25,986.525
      timesEquipment: 22, // 1.5 / (2 x 0.3398) = 2.207
    })
  })

  it('the United States (3.17%, 3.47% in 2021): the share fell, and the pace is negative', () => {
    expect(sums('2026-07-07', 'USA', 2026)).toEqual({
      isAtLevel: false,
      needed: 4, // 33 / 9 = 3.67
      pace: -6, // -30 / 5
      gap: 88_414, // 0.33% of 26,792,263 = 88,414.47
      timesEquipment: 4, // 0.33 / (3.17 x 0.2831) = 0.368
    })
  })

  it('Poland (4.68%) is at the level already: it has a pace, and no gap', () => {
    expect(sums('2026-07-07', 'POL', 2026)).toEqual({
      isAtLevel: true,
      needed: null,
      pace: 50, // (4.68 - 2.19) / 5 = 0.498
      gap: null,
      timesEquipment: null,
    })
  })

  it('NATO Europe and Canada (2.53%) has no equipment figure, and so no multiple', () => {
    expect(sums('2026-07-07', 'NATO_EUR_CAN', 2026)).toEqual({
      isAtLevel: false,
      needed: 11, // 97 / 9 = 10.78
      pace: 18, // (2.53 - 1.62) / 5 = 0.182
      gap: 243_040, // 0.97% of 25,055,621 = 243,039.52
      timesEquipment: null,
    })
  })

  it('Iceland has no figure to start from', () => {
    expect(sums('2026-07-07', 'ISL', 2026)).toEqual({
      isAtLevel: false,
      needed: null,
      pace: null,
      gap: null,
      timesEquipment: null,
    })
  })
})

describe('from 2024 to 3.5% in 2035, in the release of 17 June 2024 (US$ of 2015)', () => {
  it.each([
    // 350 less the share, over eleven years; five years before; GDP; equipment, all from the file.
    ['DEU', 13, 15, 50_110, 23], // 138 / 11 = 12.55; 77 / 5 = 15.4; 50,109.72; 2.264
    ['ESP', 20, 7, 30_650, 57], // 222 / 11 = 20.18; 37 / 5 = 7.4; 30,649.59; 5.724
    ['USA', 1, -2, 26_801, 1], // 12 / 11 = 1.09; -9 / 5 = -1.8; 26,801.28; 0.119
    ['EST', 1, 28, 19, 1], // 7 / 11 = 0.64; 139 / 5 = 27.8; 19.25; 0.060
  ])('%s: %i hundredths a year, %i of late, US$ %i million, %i tenths', (ally, ...expected) => {
    const { needed, pace, gap, timesEquipment } = sums('2024-06-17', ally, 2024)
    expect([needed, pace, gap, timesEquipment]).toEqual(expected)
  })

  it('has no pace where the release does not hold the figure of five years before', () => {
    expect(sums('2024-06-17', 'DEU', 2018).pace).toBeNull()
    expect(sums('2024-06-17', 'DEU', 2019).pace).not.toBeNull()
  })
})

describe('a quotient rounded half up', () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [1, 3, 0],
    [-1, 3, 0],
    [150, 9, 17],
  ])('%i / %i is %i', (dividend, divisor, quotient) => {
    expect(divideHalfUp(dividend, divisor)).toBe(quotient)
  })
})

describe('the figure of the paths', () => {
  const figure = (allies: readonly string[], release = '2026-07-07', year = 2026) =>
    pathFigure(releaseScene(release, { chart: 'path', allies, year }), drawingEnglish)

  it('asks its own question, and answers who would need the most and who is there', () => {
    const { question, finding } = figure(['DEU', 'ESP', 'POL'])
    expect(question).toBe('What would 3.5% by 2035 take?')
    expect(finding).toBe(
      'To reach 3.5% of GDP by 2035, Spain would need about 0.17 points more a year, most of those shown. Poland is expected to be there already.',
    )
  })

  it('says of a single ally its pace and the gap, with the price base', () => {
    expect(figure(['DEU']).finding).toBe(
      'To reach 3.5% of GDP by 2035, Germany would need about 0.09 points more a year. In the last five years the share rose by about 0.25 points a year. At the GDP of 2026 the gap is about US$ 35.8 billion a year (2021 prices).',
    )
    expect(figure(['USA']).finding).toContain(
      'In the last five years the share fell by about 0.06 points a year',
    )
    expect(figure(['DEU'], '2024-06-17', 2024).finding).toContain(
      'US$ 50.1 billion a year (2015 prices)',
    )
  })

  // The file: Sweden 1.06% and the United States 3.71% in 2014 (3.38% in 2024); 244 / 21 = 11.6.
  it('speaks of a start before the last year in the past, and names its year', () => {
    const { finding, routes } = figure(['SWE', 'USA'], '2024-06-17', 2014)
    expect(finding).toContain(
      'To reach 3.5% of GDP by 2035 from 1.06% in 2014 (before accession), Sweden would have needed about 0.12 points more a year.',
    )
    expect(finding).toContain('In 2014 the United States was there.')
    expect(routes[0]?.facts[0]).toBe('From 1.06% in 2014: about 0.12 points a year.')
    expect(routes[1]?.facts).toEqual(['In 2014 at the level due by 2035.'])
  })

  it('speaks of all allies together in the plural', () => {
    expect(figure(['NATO_TOTAL']).finding).toContain('all allies together would need')
    expect(figure(['NATO_TOTAL']).finding).not.toContain('NATO total')
  })

  it('calls itself arithmetic, not a forecast, and names the standing of the level', () => {
    const { subtitle, caption, marks } = figure(['DEU'])
    expect(subtitle).toContain('arithmetic, not a forecast')
    expect(subtitle).toContain('3.5%, agreed 2025, due 2035')
    expect(caption).toContain('Arithmetic on these figures, not a forecast.')
    expect(marks.map(({ value }) => value)).toEqual([350])
  })

  it('says of an ally without armed forces that it can have no path, with no word on what is not drawn', () => {
    const { headline, finding, subtitle, caption } = figure(['ISL'])
    expect(headline).toBe('Iceland has no armed forces, and so no figure to start from in 2026')
    expect(finding).toBe(`${headline}.`)
    expect(subtitle).toBe('NATO release of 7 July 2026. 3.5%, agreed 2025, due 2035.')
    expect(caption).not.toContain('Gap')
    expect(figure(['ISL', 'POL']).subtitle).toContain('dotted: a straight line')
  })

  it('does not say twice of one ally alone that it is at the level', () => {
    const { headline, finding } = figure(['POL'])
    expect(finding).toBe(`${headline}.`)
  })

  it('has a row for each ally, of the year that it starts from, one without figures too', () => {
    const { table, routes } = figure(['ESP', 'POL', 'ISL'])
    const texts = table.rows.map(({ cells }) => cells.slice(0, 7).map(({ text }) => text))
    expect(texts).toEqual([
      ['Spain', 'ESP', '0.17', '0.20', '25,987', '2.2', '2.00'],
      ['Poland', 'POL', 'at the level due', '0.50', '', '', '4.68'],
      ['Iceland', 'ISL', '', '', '', '', ''],
    ])
    expect(table.rows.map(({ year }) => year)).toEqual([2026, 2026, 2026])
    expect(table.namesYear).toBe(true)
    expect(routes[2]?.facts).toEqual(['no armed forces'])
    expect(routes.map(({ start }) => start?.year ?? null)).toEqual([2026, null, null])
  })

  it('begins with who needs most: Spain (2.00), then Germany (2.69) and the US (3.17); who is there or has no figure comes last', () => {
    const { routes, table } = figure(['ISL', 'POL', 'USA', 'DEU', 'ESP'])
    const order = ['ESP', 'DEU', 'USA', 'POL', 'ISL']
    expect(routes.map(({ series }) => series)).toEqual(order)
    expect(table.rows.map(({ series }) => series)).toEqual(order)
  })

  it('shows the ten years before, as far as the release has them', () => {
    const [route] = figure(['ESP']).routes
    expect(route?.past.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ])
    expect(figure(['ESP'], '2024-06-17', 2020).span).toEqual([2014, 2035])
  })
})
