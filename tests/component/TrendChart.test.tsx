import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { View } from '../../src/domain/view/view'
import { Exploration } from '../../src/exploring/Exploration'
import { TrendChart } from '../../src/exploring/TrendChart'
import { trendFigure } from '../../src/figures/trend/trendFigure'
import { english } from '../englishWords'
import { drawAt } from './drawnWidth'
import { releaseScene, shareCells } from './releaseScene'

beforeEach(() => drawAt(900))
afterEach(() => vi.restoreAllMocks())

const figureOf = (release: string, view: Partial<View>) =>
  trendFigure(releaseScene(release, { chart: 'trend', ...view }), english)

const names = () => screen.getAllByRole('img').map((point) => point.getAttribute('aria-label'))

test('every figure of the chosen allies has one point, named with ally, year, value and verdict', () => {
  render(<TrendChart figure={figureOf('2024-06-17', { allies: ['POL', 'DEU'] })} />)
  const printed = shareCells('2024-06-17').filter(
    ({ code, share }) => ['POL', 'DEU'].includes(code) && share !== '',
  )
  expect(printed).toHaveLength(22)
  expect(names()).toHaveLength(22)
  expect(new Set(names()).size).toBe(22)
  expect(names()).toContain('Germany, 2024, 2.12%, estimate, at or above 2%')
  expect(names()).toContain('Poland, 2014, 1.88%, actual, below 2%')
})

test('a year without a figure breaks the line, and its neighbours are not joined over it', () => {
  const { container } = render(
    <TrendChart figure={figureOf('2025-08-28', { allies: ['DEU', 'POL'], years: [2014, 2025] })} />,
  )
  const reach = (code: string) =>
    [...container.querySelectorAll(`[data-series="${code}"] path`)].map((path) => {
      const xs = [...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+) /g)].map(([, x]) =>
        Number(x),
      )
      return xs.at(-1) ?? 0
    })
  expect(Math.max(...reach('DEU'))).toBeLessThan(Math.max(...reach('POL')))
  expect(names()).not.toContainEqual(expect.stringMatching(/^Germany, 2025/))
  expect([...container.querySelectorAll('.mtm-end text')].at(-2)?.textContent).toBe(
    'Germany 2.00% (2024e)',
  )
})

test('estimates are dashed and hollow, years before accession are apart, and accession is labelled', () => {
  const { container } = render(<TrendChart figure={figureOf('2024-06-17', { allies: ['FIN'] })} />)
  const strokes = [...container.querySelectorAll('[data-series="FIN"] path')].map((path) =>
    path.getAttribute('data-stroke'),
  )
  expect(strokes).toEqual(['before', 'estimate'])
  expect(screen.getByText('Finland joined in 2023')).toBeDefined()
  expect(screen.getByText('estimates')).toBeDefined()
  expect(screen.getByText('2024e')).toBeDefined()
})

test.each([280, 900])(
  'at %i px every line is labelled with name and last value, none over another',
  (width) => {
    drawAt(width)
    const allies = ['USA', 'POL', 'EST', 'GBR', 'FRA', 'DEU', 'ESP', 'NATO_EUR_CAN']
    const { container } = render(<TrendChart figure={figureOf('2024-06-17', { allies })} />)
    const all = [...container.querySelectorAll('.mtm-end text')]
    expect(all.map((label) => label.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'United States 3.38%',
      'Poland 4.12%',
      'Estonia 3.43%',
      'United Kingdom 2.33%',
      'France 2.06%',
      'Germany 2.12%',
      'Spain 1.28%',
      'NATO Europe and Canada 2.02%',
    ])
    const baselines = all
      .flatMap((label) => [...label.querySelectorAll('tspan[y]')])
      .map((line) => Number(line.getAttribute('y')))
      .sort((a, b) => a - b)
    const gaps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14.9)
  },
)

test.each([
  { width: 280, allies: ['POL'], beside: 0 },
  { width: 900, allies: ['POL', 'EST', 'LVA', 'LTU'], beside: 2 },
  { width: 900, allies: ['POL', 'EST', 'LVA', 'LTU', 'USA'], beside: 0 },
])(
  'at $width px every mark is labelled with what it is, among the names of $allies.length or below them',
  ({ width, allies, beside }) => {
    drawAt(width)
    const { container } = render(<TrendChart figure={figureOf('2024-06-17', { allies })} />)
    const wordsOf = (element: Element) => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
    expect(wordsOf(container).split('2%, NATO guideline since 2006')).toHaveLength(2)
    expect(wordsOf(container).split('3%, proposed 2024, not NATO policy')).toHaveLength(2)
    const among = [...container.querySelectorAll('.mtm-end text')].map(wordsOf)
    expect(among.filter((text) => /^\d%, /.test(text))).toHaveLength(beside)
  },
)

test('right walks through the points, line by line, and left walks back; Enter picks nothing where lines are chosen', async () => {
  const user = userEvent.setup()
  const figure = figureOf('2024-06-17', { allies: ['DEU', 'POL', 'ESP'] })
  render(
    <Exploration words={english.exploring} notes={figure.notes}>
      <TrendChart figure={figure} />
    </Exploration>,
  )
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
  await user.tab()
  expect(focused()).toMatch(/^Germany, 2014/)
  await user.keyboard('{ArrowRight}')
  expect(focused()).toMatch(/^Germany, 2015/)
  await user.keyboard('{ArrowDown}')
  expect(focused()).toMatch(/^Poland, 2015/)
  expect(screen.getByRole('tooltip').textContent).toContain(focused())
  await user.keyboard('{ArrowRight}'.repeat(10))
  expect(focused()).toMatch(/^Spain, 2014/)
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toMatch(/^Poland, 2024/)
  await user.keyboard('g')
  expect(focused()).toMatch(/^Germany, 2024/)
  await user.keyboard('{End}')
  expect(focused()).toMatch(/^Spain, 2024/)
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toBe('')
})
