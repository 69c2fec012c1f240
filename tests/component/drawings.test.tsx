import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RankingChart } from '../../src/exploring/RankingChart'
import { TrendChart } from '../../src/exploring/TrendChart'
import { RankingDrawing } from '../../src/figures/ranking/RankingDrawing'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { measureRankingFigure } from '../../src/figures/ranking/rankingMeasuresChart'
import { TrendDrawing } from '../../src/figures/trend/TrendDrawing'
import { trendFigure } from '../../src/figures/trend/trendFigure'
import { measureTrendFigure } from '../../src/figures/trend/trendMeasuresChart'
import { english } from '../englishWords'
import { drawAt } from './drawnWidth'
import { releaseScene, shareCells } from './releaseScene'

beforeEach(() => drawAt(900))
afterEach(() => vi.restoreAllMocks())

/** The names that a drawing gives to who does not see it, in order of the alphabet. */
function namesIn(container: HTMLElement, selector: string): readonly string[] {
  const named = [...container.querySelectorAll(selector)]
  return named.map((element) => element.getAttribute('aria-label') ?? '').sort()
}

const ROOM = { idPrefix: 'test', isRoomy: false, size: null }

const SHARE = /, \d+\.\d+%/

/** Each name as ally, value and verdict; only figures have all three. */
const triples = (names: readonly string[]) => names.filter((name) => SHARE.test(name))

/** The labels of the marks, spaces and line breaks apart, in order of the alphabet. */
function markLabelsIn(container: HTMLElement, selector: string): readonly string[] {
  return [...container.querySelectorAll(selector)]
    .map((element) => (element.textContent ?? '').replace(/\s/g, ''))
    .filter((text) => /^[\d.]+%,/.test(text))
    .sort()
}

/** The heads of a ranking's marks. */
const headsIn = (container: HTMLElement): readonly string[] =>
  [...container.querySelectorAll('.mtm-mark')].map((head) => head.textContent ?? '')

test.each([
  ['2024-06-17', 2024, 200],
  ['2026-07-07', 2026, 350],
  ['2025-08-28', 2025, 200],
  ['2026-03-26', 2025, 200],
] as const)(
  'the rankings of %s, %i, name the same allies, values and verdicts',
  (release, year, threshold) => {
    const figure = rankingFigure(releaseScene(release, { year, threshold }), english)
    const chart = render(<RankingChart figure={figure} />)
    const inChart = triples(namesIn(chart.container, '[role=listitem][aria-label]'))
    const marks = headsIn(chart.container)
    const title = chart.container
      .querySelector('[role=list][aria-label]')
      ?.getAttribute('aria-label')
    cleanup()
    const drawing = render(<RankingDrawing figure={figure} room={ROOM} />)
    const inDrawing = triples(namesIn(drawing.container, '[role=listitem]'))
    const printed = shareCells(release).filter((cell) => cell.year === year && cell.share !== '')
    expect(inDrawing).toHaveLength(printed.length)
    expect(inDrawing).toEqual(inChart)
    expect(new Set(marks.map((head) => head.split(' ')[0])).size).toBe(figure.marks.length)
    expect(headsIn(drawing.container)).toEqual(marks)
    expect(title).toBe(figure.title)
    expect(drawing.container.querySelector('[role=list]')?.getAttribute('aria-label')).toBe(
      figure.title,
    )
  },
)

test.each([
  ['2024-06-17', ['POL', 'FIN', 'NATO_TOTAL'], [2014, 2024]],
  ['2025-08-28', ['DEU', 'MNE', 'USA'], [2014, 2025]],
] as const)(
  'the trends of %s name the same allies, years, values and verdicts',
  (release, allies, years) => {
    const view = { chart: 'trend', allies, years, threshold: 250 } as const
    const figure = trendFigure(releaseScene(release, view), english)
    const chart = render(<TrendChart figure={figure} />)
    const inChart = triples(namesIn(chart.container, '[role=img][aria-label]'))
    const marks = markLabelsIn(chart.container, '.mtm-end')
    cleanup()
    const drawing = render(<TrendDrawing figure={figure} room={ROOM} />)
    const inDrawing = triples(namesIn(drawing.container, '[role=img]'))
    const codes: readonly string[] = allies
    const printed = shareCells(release).filter(
      (cell) => codes.includes(cell.code) && cell.share !== '' && cell.year >= years[0],
    )
    expect(inDrawing).toHaveLength(printed.length)
    expect(inDrawing).toEqual(inChart)
    expect(marks).toHaveLength(figure.marks.length)
    expect(markLabelsIn(drawing.container, '.mtm-wide .mtm-end')).toEqual(marks)
  },
)

test.each([
  ['2026-07-07', 2025, 'realChange', 33],
  ['2024-06-17', 2024, 'expenditure', 33],
] as const)(
  'the rankings of %s, %i, by %s name the same allies and values',
  (release, year, measure, count) => {
    const figure = measureRankingFigure(releaseScene(release, { year, measure }), english)
    const chart = render(<RankingChart figure={figure} />)
    const inChart = namesIn(chart.container, '[role=listitem][aria-label]')
    cleanup()
    const drawing = render(<RankingDrawing figure={figure} room={ROOM} />)
    const inDrawing = namesIn(drawing.container, '[role=listitem]')
    const absent = figure.absent.map(({ name, reason }) => `${name}, ${reason}`)
    // 31 allies and NATO's two rows have a figure; Iceland is named as having none.
    expect(inChart).toHaveLength(count + absent.length)
    expect(absent).toHaveLength(1)
    expect(inDrawing).toEqual(inChart)
    for (const width of [...drawing.container.querySelectorAll('rect')]) {
      expect(width.getAttribute('width')).not.toMatch(/^-/)
    }
  },
)

test.each(['personnel', 'realChange'] as const)(
  'the trends of %s name the same allies, years and values',
  (measure) => {
    const view = { chart: 'trend', allies: ['POL', 'BGR'], years: [2014, 2026], measure } as const
    const figure = measureTrendFigure(releaseScene('2026-07-07', view), english)
    const chart = render(<TrendChart figure={figure} />)
    const inChart = namesIn(chart.container, '[role=img][aria-label]')
    cleanup()
    const drawing = render(<TrendDrawing figure={figure} room={ROOM} />)
    expect(inChart).toHaveLength(26)
    expect(namesIn(drawing.container, '[role=img]')).toEqual(inChart)
  },
)
