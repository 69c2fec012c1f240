import { describe, expect, it } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import type { Choice } from '../../src/domain/view/view'
import { ALLIES, COVERAGE, RELEASES } from './heldFiles'
import { madeReference } from './madeReference'

const reference = madeReference()

describe('what is shown', () => {
  it('nothing asked for: the ranking of the last year of the newest release held in full, at 2%', () => {
    expect(resolveView({}, reference)).toEqual({
      page: 'chart',
      claim: null,
      said: null,
      chart: 'ranking',
      measure: 'share',
      release: '2024-06-17',
      year: 2024,
      years: [2014, 2024],
      threshold: 200,
      allies: [],
      colour: 'verdict',
      lang: 'en',
      theme: 'auto',
    })
  })

  it('a release held in part is shown when asked for, with its own last year', () => {
    expect(resolveView({ release: '2026-03-26' }, reference)).toMatchObject({
      release: '2026-03-26',
      year: 2025,
      years: [2025, 2025],
    })
  })

  it('“latest” and an unknown release are the default one', () => {
    for (const release of ['latest', '2030-01-01']) {
      expect(resolveView({ release }, reference).release).toBe('2024-06-17')
    }
  })

  it('a year that the release does not hold falls back to its last', () => {
    expect(resolveView({ year: 2020 }, reference).year).toBe(2020)
    expect(resolveView({ year: 2025 }, reference).year).toBe(2024)
  })

  it('years are cut to those held, and fall back to all where none is', () => {
    expect(resolveView({ years: [2000, 2020] }, reference).years).toEqual([2014, 2020])
    expect(resolveView({ years: [2018, 2018] }, reference).years).toEqual([2018, 2018])
    expect(resolveView({ years: [1990, 2000] }, reference).years).toEqual([2014, 2024])
  })

  it('a page beside the chart is about one year, whatever chart and measure the reader came from', () => {
    const choice = { page: 'ally', chart: 'trend', measure: 'equipment', year: 2020 } as const
    expect(resolveView(choice, reference)).toMatchObject({
      page: 'ally',
      chart: 'ranking',
      measure: 'share',
      year: 2020,
    })
  })

  it('a page about one ally shows the first that was chosen, never an aggregate, else Germany', () => {
    for (const page of ['ally', 'differ'] as const) {
      const allies = ['NATO_TOTAL', 'EST', 'POL']
      expect(resolveView({ page, allies }, reference).allies).toEqual(['EST'])
      expect(resolveView({ page }, reference).allies).toEqual(['DEU'])
    }
  })

  it('a page that compares starts with three allies, and keeps aggregates', () => {
    for (const page of ['compare', 'sheet'] as const) {
      expect(resolveView({ page }, reference).allies).toEqual(['DEU', 'FRA', 'POL'])
      const allies = ['NATO_TOTAL', 'EST']
      expect(resolveView({ page, allies }, reference).allies).toEqual(allies)
    }
  })

  it('a chart that is drawn from what no release holds is shown as the ranking', () => {
    expect(resolveView({ chart: 'path' }, reference).chart).toBe('ranking')
    const gdp = { release: '2024-06-17', year: 2024, coverage: 'full' } as const
    const more = (['gdp', 'equipment'] as const).map((measure) => ({ ...gdp, measure }))
    const held = { ...reference, coverage: [...reference.coverage, ...more] }
    expect(resolveView({ chart: 'path', year: 2014 }, held)).toMatchObject({
      chart: 'path',
      year: 2024,
    })
  })

  it('only the map is coloured by value', () => {
    expect(resolveView({ chart: 'map', colour: 'value' }, reference).colour).toBe('value')
    expect(resolveView({ chart: 'ranking', colour: 'value' }, reference).colour).toBe('verdict')
  })

  it('a chart over years starts with some allies, a ranking highlights none', () => {
    expect(resolveView({ chart: 'trend' }, reference).allies).toContain('USA')
    expect(resolveView({ chart: 'ranking' }, reference).allies).toEqual([])
  })

  it('unknown allies are left out, and NATO’s own rows may stand among the others', () => {
    const allies = ['XXX', 'POL', 'NATO_TOTAL']
    expect(resolveView({ allies }, reference).allies).toEqual(['POL', 'NATO_TOTAL'])
    expect(resolveView({ chart: 'trend', allies: ['XXX'] }, reference).allies).toContain('USA')
  })

  it('no more than eight allies are shown, as in links', () => {
    const allies = reference.allies.map((ally) => ally.code)
    expect(resolveView({ allies }, reference).allies).toEqual(allies.slice(0, 8))
  })

  it('why figures differ opens on a year that is no estimate any more, unless one is asked for', () => {
    const catalogue = { allies: ALLIES, releases: RELEASES, coverage: COVERAGE }
    const opened = (choice: Choice) => {
      const { allies, release, year } = resolveView({ page: 'differ', ...choice }, catalogue)
      return [...allies, release, year].join(' ')
    }
    expect(opened({})).toBe('DEU 2026-07-07 2024')
    expect(opened({ year: 2026, allies: ['POL'] })).toBe('POL 2026-07-07 2026')
    expect(opened({ release: '2024-06-17' })).toBe('DEU 2024-06-17 2022')
    expect(opened({ year: 1990 })).toBe('DEU 2026-07-07 2024')
  })
})
