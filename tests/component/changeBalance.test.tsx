import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BalanceDrawing } from '../../src/figures/balance/BalanceDrawing'
import { balanceFigure } from '../../src/figures/balance/balanceFigure'
import { ChangeDrawing } from '../../src/figures/change/ChangeDrawing'
import { changeFigure } from '../../src/figures/change/changeFigure'
import type { FigureTable } from '../../src/figures/figure'
import { english } from '../englishWords'
import { releaseScene, shareCells } from './releaseScene'

const ROOM = { idPrefix: 'test', isRoomy: false, size: null }

/** Series, year, share as text and standing, of every row of a table that has a figure. */
function triplesOf({ columns, rows }: FigureTable): readonly string[] {
  const at = (key: string) => columns.findIndex((column) => column.key === key)
  return rows
    .filter((row) => row.value !== null)
    .map((row) =>
      [
        `${row.series} ${row.year}`,
        row.cells[at('share')]?.text,
        row.cells[at('verdict')]?.text,
      ].join('|'),
    )
    .sort()
}

/** The same of every mark of a drawing, from the name that it gives to who does not see it. */
function triplesIn(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[data-datum]')]
    .map((mark) => {
      const [, share, rest] =
        /, (\d+\.\d+)†?%, (.*)$/.exec(mark.getAttribute('aria-label') ?? '') ?? []
      const standing =
        /at or above [\d.]+%|below [\d.]+%|before accession, not counted|NATO’s own total, not counted|undecided at [\d.]+%/
      return [mark.getAttribute('data-datum'), share, standing.exec(rest ?? '')?.[0]].join('|')
    })
    .sort()
}

test.each([
  ['2024-06-17', [2014, 2024], 200],
  ['2025-08-28', [2014, 2025], 350],
  ['2026-03-26', [2024, 2025], 200],
] as const)(
  'the drawing of changes in %s names the same figures and verdicts as its table',
  (release, years, threshold) => {
    const figure = changeFigure(
      releaseScene(release, { chart: 'change', years, threshold }),
      english,
    )
    const { container } = render(
      <ChangeDrawing figure={figure} room={{ ...ROOM, isRoomy: true }} />,
    )
    const printed = shareCells(release).filter(
      ({ year, share }) => (year === years[0] || year === years[1]) && share !== '',
    )
    const drawn = triplesIn(container)
    expect(drawn).toEqual(
      triplesOf(figure.table).filter((triple) => {
        // NATO's own rows are drawn where both years are printed.
        return !triple.startsWith('NATO') || figure.aggregates.length > 0
      }),
    )
    const isDrawn = ({ code }: { code: string }) =>
      !code.startsWith('NATO') || figure.aggregates.some(({ series }) => series === code)
    expect(drawn).toHaveLength(printed.filter(isDrawn).length)
  },
)

test.each([
  ['2024-06-17', 2024, 200],
  ['2024-06-17', 2014, 200],
  ['2026-07-07', 2026, 350],
] as const)(
  'the drawing of balance in %s for %i names the same figures and verdicts as its table',
  (release, year, threshold) => {
    const figure = balanceFigure(
      releaseScene(release, { chart: 'balance', year, threshold }),
      english,
    )
    const { container } = render(<BalanceDrawing figure={figure} room={ROOM} />)
    expect(triplesIn(container)).toEqual(triplesOf(figure.table))
    expect(container.querySelectorAll('[data-datum]')).toHaveLength(31)
  },
)

test('a picture of fixed size is one drawing of that size', () => {
  const size = { width: 1200, height: 675 }
  const scene = releaseScene('2024-06-17', {})
  const figure = balanceFigure(scene, english)
  const { container } = render(<BalanceDrawing figure={figure} room={{ ...ROOM, size }} />)
  expect(container.children).toHaveLength(1)
  const [svg] = container.children
  expect([svg?.tagName, svg?.getAttribute('width'), svg?.getAttribute('height')]).toEqual([
    'svg',
    '1200',
    '675',
  ])
  expect(svg?.textContent).toContain('Iceland')
})
