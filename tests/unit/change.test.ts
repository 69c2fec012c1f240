import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src/domain/observation/change'
import { changeFigure } from '../../src/figures/change/changeFigure'
import { releaseScene } from '../component/releaseScene'
import { english as drawingEnglish } from '../englishWords'

const changeIn = (release: string, view: Parameters<typeof releaseScene>[1]) =>
  changeFigure(releaseScene(release, { chart: 'change', ...view }), drawingEnglish)

describe('from 2014 to 2024 in the release of 17 June 2024', () => {
  const figure = changeIn('2024-06-17', { years: [2014, 2024] })

  test('Poland rose most, from 1.8774 to 4.1223 as typed: 1.88, 4.12 and so +2.24 points', () => {
    const [first] = figure.rows
    expect(first?.name).toBe('Poland')
    expect(first?.first.value).toBe(188)
    expect(first?.last.value).toBe(412)
    expect(first?.pointsText).toBe('+2.24')
    expect(first?.last.label).toBe(
      'Poland, 2024, 4.12%, estimate, at or above 2%, +2.24 points since 2014, crossed 2%',
    )
    expect(first?.first.label).toBe('Poland, 2014, 1.88%, actual, below 2%')
  })

  test('the United States come last, with a real minus, below an unchanged Croatia', () => {
    expect(figure.rows.slice(-2).map((row) => [row.name, row.pointsText])).toEqual([
      ['Croatia', '0.00'],
      ['United States', '−0.33'],
    ])
  })

  test('grey points are explained where an ally joined after 2014, and only there', () => {
    expect(figure.subtitle).toContain('Grey points, before accession, are not counted.')
    // Since 2024 all 32 belong.
    expect(changeIn('2026-07-07', { years: [2024, 2026] }).subtitle).not.toContain('accession')
    const chosen = { years: [2014, 2024], allies: ['POL'] } as const
    expect(changeIn('2024-06-17', chosen).subtitle).not.toContain('accession')
  })

  test('the largest rises come first: Poland, Latvia, Lithuania, Estonia, Hungary', () => {
    expect(figure.rows.slice(0, 5).map((row) => row.series)).toEqual([
      'POL',
      'LVA',
      'LTU',
      'EST',
      'HUN',
    ])
  })

  test('16 allies crossed 2%; the four that had not joined in 2014 are not among them', () => {
    const crossed = figure.rows.filter(({ crossing }) => crossing === 'up').map((row) => row.series)
    expect(crossed.toSorted()).toEqual([
      ...['ALB', 'BGR', 'CZE', 'DEU', 'DNK', 'EST', 'FRA', 'HUN'],
      ...['LTU', 'LVA', 'NLD', 'NOR', 'POL', 'ROU', 'SVK', 'TUR'],
    ])
    const sweden = figure.rows.find((row) => row.series === 'SWE')
    expect(sweden?.first.isCounted).toBe(false)
    expect(sweden?.last.label).toContain('not counted as crossing 2%, being no ally in 2014')
  })

  test('the finding counts over 32 allies and says why there are 31 pairs', () => {
    expect(figure.finding).toBe(
      '29 of 32 allies were expected to spend a larger share of GDP in 2024 than in 2014. 16 cross 2%, not counting 4 that joined after 2014.',
    )
    expect(figure.caption).toMatch(
      /31 allies have figures for both years; Iceland has no armed forces\.$/,
    )
    expect(figure.question).toBe('Which NATO allies raised their share of GDP from 2014 to 2024?')
  })

  test('Iceland is named with the reason, not dropped', () => {
    expect(figure.absent).toEqual([
      { series: 'ISL', name: 'Iceland', shortName: 'ISL', held: null, reason: 'no armed forces' },
    ])
  })

  test('NATO’s own rows stand apart: the total 2.58 to 2.71, Europe and Canada 1.43 to 2.02, not counted', () => {
    expect(
      figure.aggregates.map((row) => [row.first.value, row.last.value, row.pointsText]),
    ).toEqual([
      [258, 271, '+0.13'],
      [143, 202, '+0.59'],
    ])
    expect(figure.aggregates.every(({ crossing }) => crossing === null)).toBe(true)
  })

  test('the table has two rows for each ally and aggregate, the change on the last year’s', () => {
    expect(figure.table.rows).toHaveLength(2 * 34)
    const points = figure.table.columns.findIndex(({ key }) => key === 'points')
    const poland = figure.table.rows.filter((row) => row.series === 'POL')
    expect(poland.map((row) => [row.year, row.value, row.cells[points]?.text])).toEqual([
      [2014, 188, ''],
      [2024, 412, '+2.24'],
    ])
  })
})

test('where NATO left a year empty the ally keeps its other figure: Germany in 2025', () => {
  const { absent, rows } = changeIn('2025-08-28', { years: [2014, 2025] })
  expect(rows.map((row) => row.series)).not.toContain('DEU')
  const germany = absent.find((row) => row.series === 'DEU')
  expect(germany?.held?.text).toBe('1.16% in 2014')
  expect(germany?.reason).toBe('2025: no figure published by NATO')
})

test('an ally chosen alone is spoken of alone', () => {
  const { finding, rows } = changeIn('2024-06-17', { years: [2014, 2024], allies: ['USA'] })
  expect(rows).toHaveLength(1)
  expect(finding).toBe(
    'The United States’ share of GDP was expected to fall by 0.33 points: 3.71% in 2014, 3.38% in 2024.',
  )
})

test('one year as both ends shows no change, and each ally once', () => {
  const figure = changeIn('2024-06-17', { years: [2024, 2024] })
  expect(figure.finding).toBe('2024 is both the first year and the last: there is no change.')
  expect(figure.table.rows).toHaveLength(34)
})

test('at another mark other allies cross: only Poland, Latvia, Estonia and Greece went over 3%', () => {
  const { rows } = changeIn('2024-06-17', { years: [2014, 2024], threshold: 300 })
  const crossed = rows.filter(({ crossing }) => crossing === 'up').map((row) => row.series)
  expect(crossed).toEqual(['POL', 'LVA', 'EST', 'GRC'])
})

test('the United States crossed 3.5% downwards from 2014 to 2024, and it is said', () => {
  const { rows, finding } = changeIn('2024-06-17', { years: [2014, 2024], threshold: 350 })
  expect(rows.find((row) => row.series === 'USA')?.crossing).toBe('down')
  expect(finding).toContain('1 crosses 3.5% upwards, 1 downwards.')
})

test('shares printed to one decimal give a change of one decimal: the United States, 3.3 to 3.2', () => {
  const { figures } = releaseScene('2026-03-26', {})
  const changes = changesBetween(figures, [2024, 2025], 200)
  expect(changes.rows.map((row) => [row.series, row.points, row.direction])).toEqual([
    ['USA', -10, 'fell'],
  ])
  const { rows } = changeIn('2026-03-26', { years: [2024, 2025] })
  expect(rows[0]?.pointsText).toBe('−0.1')
  // The others have no figure for 2024 in our copy, and are named.
  expect(changes.absent).toHaveLength(31)
})
