import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LINKED_MEASURES, type Measure } from '../../src/domain/measure'
import { resolveView } from '../../src/domain/reference'
import { judge } from '../../src/domain/verdict/verdict'
import { drawLoader, KINDS } from '../../src/figures/kinds'
import { barChoice, linkTo } from '../../src/links/address'
import { parseChoice, serializeChoice } from '../../src/links/query'
import { charts } from '../../src/words/en/charts'
import { csvFileName, csvPreamble } from '../../src/words/en/take/takeWords'
import { madeRelease } from './madeFigures'
import { madeReference } from './madeReference'

const made = madeReference({ later: true })
const full = (release: string, measure: Measure, years: readonly number[]) =>
  years.map((year) => ({ release, year, measure, coverage: 'full' as const }))
/** June 2024 holds personnel of two years; the newest release holds none. */
const reference = {
  ...made,
  coverage: [...made.coverage, ...full('2024-06-17', 'personnel', [2022, 2023])],
}

test('the README names every measure that an address may name, and no other', () => {
  const row = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('| `measure` |'))
  const named = [...(row ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word)
  expect(named.slice(1).sort()).toEqual([...LINKED_MEASURES].sort())
})

describe('the measure of a view', () => {
  test('the release falls back to the newest that holds the measure, and the year with it', () => {
    expect(resolveView({ measure: 'share' }, reference).release).toBe('2027-06-01')
    for (const release of [undefined, 'latest', '2027-06-01', '2026-03-26']) {
      const choice = { measure: 'personnel', ...(release && { release }), year: 2024 } as const
      expect(resolveView(choice, reference)).toMatchObject({
        measure: 'personnel',
        release: '2024-06-17',
        year: 2023,
        years: [2022, 2023],
      })
    }
  })

  test('a release that is held in part alone is shown where no other holds the measure', () => {
    const coverage = [...made.coverage, ...full('2026-03-26', 'gdp', [2025])]
    expect(resolveView({ measure: 'gdp' }, { ...made, coverage })).toMatchObject({
      release: '2026-03-26',
      year: 2025,
    })
  })

  test('a measure that is not known, or not comparable, is the share', () => {
    for (const query of ['measure=tanks', 'measure=nationalCurrency', 'measure=', 'chart=map']) {
      expect(resolveView(parseChoice(query), reference).measure, query).toBe('share')
    }
  })

  test('links keep it, and the address bar leaves out what it implies', () => {
    const choice = parseChoice('measure=personnel&release=2024-06-17&year=2023')
    expect(serializeChoice(choice)).toBe('measure=personnel&release=2024-06-17&year=2023')
    expect(serializeChoice(barChoice(choice, reference))).toBe('measure=personnel')
    expect(linkTo('https://example.org/', resolveView(choice, reference))).toBe(
      'https://example.org/?chart=ranking&measure=personnel&release=2024-06-17&year=2023&threshold=2',
    )
  })

  test('shares have a drawing of their own', () => {
    expect(drawLoader({ chart: 'trend', measure: 'share' })).toBe(KINDS.trend.load)
    expect(drawLoader({ chart: 'trend', measure: 'gdp' })).toBe(KINDS.trend.loadMeasures)
    expect(KINDS.trend.loadMeasures).not.toBe(KINDS.trend.load)
  })

  test('a threshold is about shares alone: nothing else is judged by it', () => {
    const observation = {
      series: 'POL',
      year: 2024,
      value: 5113,
      status: 'estimate',
      origin: 'printed',
      mayBeLower: false,
      decimals: 2,
      counted: true,
    } as const
    expect(judge({ ...observation, measure: 'share' }, 200)).toBe('meets')
    expect(judge({ ...observation, measure: 'equipment' }, 200)).toBe('none')
  })
})

test('a download is named after its measure, and says what it is', () => {
  const view = resolveView({ measure: 'personnel' }, reference)
  expect(csvFileName(view)).toBe('meeting-the-mark-ranking-personnel-2023-release-2024-06-17.csv')
  expect(csvFileName(resolveView({}, reference))).toBe(
    'meeting-the-mark-ranking-2027-release-2027-06-01.csv',
  )
  const lines = (measured: string) =>
    csvPreamble({ title: 'A title', beside: [], releases: [madeRelease({})], link: 'x', measured })
  expect(lines(charts.count.measuredIn)).toContain(
    'Measure: numbers of allies, by their share of real GDP',
  )
  expect(lines('Military personnel, thousands')).toContain('Measure: Military personnel, thousands')
})
