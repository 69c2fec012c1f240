import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KINDS } from '../../src/figures/kinds'
import { RankingDrawing } from '../../src/figures/ranking/RankingDrawing'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { english } from '../englishWords'
import { releaseScene, shareCells } from './releaseScene'

const [drawMap, drawPath] = await Promise.all([KINDS.map.load('en'), KINDS.path.load('en')])

const ROOM = { idPrefix: 'test', isRoomy: false, size: null }

function namesIn(container: HTMLElement, selector: string): readonly string[] {
  return [...container.querySelectorAll(selector)]
    .map((element) => element.getAttribute('aria-label') ?? '')
    .sort()
}

test.each([
  ['2024-06-17', 2024, 200],
  ['2026-07-07', 2026, 350],
  ['2025-08-28', 2025, 200],
  ['2026-03-26', 2025, 200],
  ['2024-06-17', 2016, 200],
] as const)('the map of %s, %i, names the 32 allies as the ranking does', (id, year, threshold) => {
  const scene = releaseScene(id, { chart: 'map', year, threshold })
  const { figure, drawing } = drawMap(scene)
  const { container, unmount } = render(drawing(ROOM))
  const onMap = namesIn(container, '[data-datum]')
  // Each once, as its shape and, for narrow frames, as its tile.
  const marks = [...container.querySelectorAll('[data-datum]')]
  const drawn = (form: string) =>
    marks.filter((mark) => mark.querySelectorAll(`path.${form}[d]`).length === 1)
  expect([drawn('mtm-roomy'), drawn('mtm-tight')].map(({ length }) => length)).toEqual([32, 32])
  unmount()
  const ranking = render(<RankingDrawing figure={rankingFigure(scene, english)} room={ROOM} />)
  const inRanking = namesIn(ranking.container, '[role=listitem]').filter(
    (name) => !name.startsWith('NATO'),
  )
  expect(onMap).toHaveLength(32)
  expect(onMap).toEqual(inRanking)
  expect(figure.table.rows).toHaveLength(32)
  expect(figure.finding).toBe(rankingFigure(scene, english).finding)
})

test('the map has the shares of the file, and colours by verdict or by class', () => {
  const byVerdict = drawMap(releaseScene('2024-06-17', { chart: 'map', threshold: 200 })).figure
  const byValue = drawMap(
    releaseScene('2024-06-17', { chart: 'map', threshold: 200, colour: 'value' }),
  ).figure
  if (byVerdict.kind !== 'map' || byValue.kind !== 'map') throw new Error('not a map')
  const printed = shareCells('2024-06-17').filter((cell) => cell.year === 2024 && cell.share !== '')
  expect(printed.length).toBeGreaterThanOrEqual(31)
  for (const { code, share } of printed.filter((cell) => /^[A-Z]{3}$/.test(cell.code))) {
    const shown = byVerdict.areas.find(({ series }) => series === code)?.valueText ?? ''
    expect(Math.abs(Number.parseFloat(shown) - Number(share)), code).toBeLessThanOrEqual(0.0051)
  }
  const colours = (areas: typeof byValue.areas, codes: readonly string[]) =>
    codes.map((code) => areas.find(({ series }) => series === code)?.colour)
  // 4.12, 3.08, 2.12, 1.81 and 1.28% in the file; Iceland has no armed forces. Of the marks of 2024, 2 and 3%,
  // those at or above 3% reach both.
  const some = ['POL', 'GRC', 'DEU', 'HRV', 'ESP', 'ISL']
  expect(colours(byVerdict.areas, some)).toEqual([
    'meets3',
    'meets3',
    'meets2',
    'below',
    'below',
    'absent',
  ])
  expect(byVerdict.legend.map(({ text }) => text)).toEqual([
    '3% or more',
    '2 to 2.99%',
    'below 2%',
    'no figure',
  ])
  expect(colours(byValue.areas, some)).toEqual([5, 4, 2, 1, 0, 'absent'])
  expect(byValue.legend.map(({ text }) => text)).toEqual([
    'under 1.5%',
    '1.5 to 1.99%',
    '2 to 2.49%',
    '2.5 to 2.99%',
    '3 to 3.49%',
    '3.5% or more',
    'no figure',
  ])
  expect(byVerdict.caption).toContain('boundaries imply no position')
})

test('figures of a few allies are no map: they are listed, and that is said', () => {
  const scene = releaseScene('2017-03-13', { chart: 'map', year: 2016 })
  const { figure, drawing } = drawMap(scene)
  const { container } = render(drawing(ROOM))
  // The file has three shares for 2016: Norway 1.55, Belgium 0.91 and Luxembourg 0.42.
  expect(container.textContent).toContain('3 of 28 allies have a figure: too few for a map')
  expect([...container.querySelectorAll('[data-datum]')].map((mark) => mark.textContent)).toEqual([
    'Norway1.55 ',
    'Belgium0.91 ',
    'Luxembourg0.42 ',
  ])
  expect(container.querySelector('path')).toBeNull()
  expect(figure.table.rows.length).toBeGreaterThanOrEqual(28)
})

test('a path names its figures as its table has them, and the end of its line as arithmetic', () => {
  const view = { chart: 'path', year: 2026, allies: ['DEU', 'POL'] } as const
  const { figure, drawing } = drawPath(releaseScene('2026-07-07', view))
  const { container } = render(drawing(ROOM))
  const names = namesIn(container, '[data-datum]')
  expect(names).toContain('Germany, 2026, 2.69%, estimate, at or above 2%')
  expect(names).toContain('Germany, 3.5% in 2035 on a straight line: arithmetic, not a forecast')
  expect(names).toContain('Poland, 2026, 4.68%, estimate, at or above 2%')
  // Eleven years each, and Germany's end: Poland is there already.
  expect(names).toHaveLength(23)
  expect(namesIn(container, '[role=listitem]')).toEqual([
    'Germany. Needs about 0.09 points a year. 2021 to 2026: +0.25 a year. Gap: about US$ 35.8 billion, 0.9 times equipment spending.',
    'Poland. Already at the level due by 2035. 2021 to 2026: +0.50 a year.',
  ])
  expect(figure.table.rows.map(({ value }) => value)).toEqual([269, 468])
})

test.each(['map', 'path'] as const)('a picture of the %s is one drawing of its size', (chart) => {
  const draw = { map: drawMap, path: drawPath }[chart]
  const scene = releaseScene('2024-06-17', { chart, allies: ['DEU', 'ESP'] })
  const room = { ...ROOM, size: { width: 1200, height: 630 } }
  const { container } = render(draw(scene).drawing(room))
  expect(container.children).toHaveLength(1)
  const svg = container.firstElementChild
  expect([svg?.tagName, svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual([
    'svg',
    '1200',
    '630',
  ])
  expect(svg?.querySelectorAll('[class*=mtm-roomy], [class*=mtm-wide]')).toHaveLength(0)
})

test('no length of a published path depends on the size of type of the page around it', () => {
  const scene = releaseScene('2026-07-07', { chart: 'path', year: 2026, allies: ['DEU', 'POL'] })
  const { container } = render(drawPath(scene).drawing(ROOM))
  expect(container.innerHTML).toContain('max(134px,')
  expect(container.innerHTML).not.toMatch(/\d(?:r?em)\b/)
})
