import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { View } from '../../src/domain/view/view'
import { Exploration } from '../../src/exploring/Exploration'
import { RankingChart } from '../../src/exploring/RankingChart'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { english } from '../englishWords'
import { drawAt } from './drawnWidth'
import { releaseScene, shareCells } from './releaseScene'

beforeEach(() => drawAt(900))
afterEach(() => vi.restoreAllMocks())

const figureOf = (release: string, view: Partial<View>) =>
  rankingFigure(releaseScene(release, view), english)

/** The chart as the page has it: explored. */
function Explored(props: {
  readonly figure: ReturnType<typeof figureOf>
  readonly pick?: (series: string) => string
}) {
  const { figure, pick = null } = props
  const picked = figure.bars.filter((bar) => bar.isHighlighted).map(({ series }) => series)
  return (
    <Exploration words={english.exploring} notes={figure.notes} pick={pick} picked={picked}>
      <RankingChart figure={figure} />
    </Exploration>
  )
}

const names = () =>
  within(screen.getByRole('list', { name: /% of GDP/ }))
    .getAllByRole('listitem')
    .map((bar) => bar.getAttribute('aria-label') ?? '')

test('every figure of the year has one bar, named with ally, value and verdict', () => {
  render(<RankingChart figure={figureOf('2024-06-17', { year: 2024 })} />)
  const printed = shareCells('2024-06-17').filter(
    ({ year, share }) => year === 2024 && share !== '',
  )
  expect(names()).toHaveLength(printed.length)
  expect(new Set(names()).size).toBe(printed.length)
  expect(names()).toContain('Poland, 4.12%, estimate, at or above 2%')
  expect(names()).toContain('Spain, 1.28%, estimate, below 2%')
  const ofAllies = names().filter((name) => !name.startsWith('NATO'))
  expect(ofAllies.filter((name) => name.includes('at or above 2%'))).toHaveLength(23)
  expect(ofAllies.filter((name) => name.includes('below 2%'))).toHaveLength(8)
})

test('bars are as long as their values', () => {
  const { container } = render(<RankingChart figure={figureOf('2024-06-17', { year: 2024 })} />)
  const widthOf = (code: string) =>
    Number(
      container.querySelector(`[data-datum="${code} 2024"] rect[stroke]`)?.getAttribute('width'),
    )
  expect(widthOf('POL') / widthOf('ESP')).toBeCloseTo(4.12 / 1.28, 1)
})

test('an ally without a figure is named with the reason and has no bar', () => {
  render(<RankingChart figure={figureOf('2025-08-28', { year: 2025 })} />)
  const [, list] = screen.getAllByRole('list')
  const absent = within(list ?? document.body).getAllByRole('listitem')
  expect(absent.map((row) => row.getAttribute('aria-label'))).toEqual([
    'Germany, no figure published by NATO',
    'Iceland, no armed forces',
  ])
  expect(absent.map((row) => row.textContent)).toEqual([
    'Germany — no figure published by NATO c',
    'Iceland — no armed forces',
  ])
  expect(names().filter((name) => /Germany|Iceland/.test(name))).toEqual([])
})

test.each([280, 900])('at %i px every mark has its full label in the picture', (width) => {
  drawAt(width)
  const { container } = render(<RankingChart figure={figureOf('2026-07-07', { year: 2026 })} />)
  const labels = [...container.querySelectorAll('.mtm-mark')].map((mark) => mark.textContent)
  expect(labels).toEqual([
    '2%, NATO guideline since 2006',
    '3%, proposed 2024, not NATO policy',
    '3.5%, agreed 2025, due 2035',
  ])
})

test('close calls have a triangle that points to their side of the mark', () => {
  const { container } = render(<RankingChart figure={figureOf('2024-06-17', { year: 2023 })} />)
  const calls = [...container.querySelectorAll('[data-close-call]')].map((triangle) => [
    triangle.closest('[data-datum]')?.getAttribute('data-datum'),
    triangle.getAttribute('data-close-call'),
  ])
  const close = shareCells('2024-06-17').filter(({ code, year, share }) => {
    const distance = Math.abs(Math.round(Number(share) * 100) - 200)
    return year === 2023 && share !== '' && !code.startsWith('NATO') && distance <= 5
  })
  expect(calls.map(([datum]) => datum).sort()).toEqual(
    close.map(({ code }) => `${code} 2023`).sort(),
  )
  expect(calls).toEqual([
    ['HUN 2023', 'above'],
    ['DNK 2023', 'above'],
    ['BGR 2023', 'below'],
    ['FRA 2023', 'below'],
  ])
})

test('estimates are hatched, actual figures are solid', () => {
  const fillOf = (year: number) => {
    const { container, unmount } = render(
      <RankingChart figure={figureOf('2024-06-17', { year })} />,
    )
    const fill = container
      .querySelector(`[data-datum="POL ${year}"] rect[stroke]`)
      ?.getAttribute('fill')
    unmount()
    return fill
  }
  expect(fillOf(2024)).toMatch(/^url\(#/)
  expect(fillOf(2022)).toContain('--meets')
})

test('one Tab leads into the chart, the arrow keys lead through it, another Tab leads out', async () => {
  const user = userEvent.setup()
  render(
    <>
      <Explored figure={figureOf('2024-06-17', { year: 2024 })} />
      <button type="button">after</button>
    </>,
  )
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
  await user.tab()
  expect(focused()).toMatch(/^Poland, 4.12%/)
  await user.keyboard('{ArrowDown}')
  expect(focused()).toMatch(/^Estonia, 3.43%/)
  expect(screen.getByRole('tooltip').textContent).toContain(focused())
  await user.keyboard('{ArrowRight}{ArrowLeft}')
  expect(focused()).toMatch(/^Estonia, 3.43%/)
  await user.keyboard('{End}')
  expect(focused()).toBe('Iceland, no armed forces')
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toMatch(/^NATO Europe and Canada/)
  await user.keyboard('{Home}{ArrowUp}')
  expect(focused()).toMatch(/^Poland/)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
  await user.tab()
  expect(screen.getByText('after')).toBe(document.activeElement)
})

test('a letter jumps to the next ally that starts with it, two letters to one that starts with both', async () => {
  const user = userEvent.setup()
  render(<Explored figure={figureOf('2024-06-17', { year: 2024 })} />)
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
  await user.tab()
  // In the order of the ranking: Greece 3.08, the United Kingdom 2.33, Germany 2.12, Portugal 1.55.
  await user.keyboard('g')
  expect(focused()).toMatch(/^Greece, 3.08%/)
  await user.keyboard('g')
  expect(focused()).toMatch(/^Germany, 2.12%/)
  await user.keyboard('g')
  expect(focused()).toMatch(/^Greece, 3.08%/)
  await user.keyboard('{Home}po')
  expect(focused()).toMatch(/^Portugal, 1.55%/)
  await user.keyboard('x')
  expect(focused()).toMatch(/^Portugal/)
})

test('the note on a figure is read with it', async () => {
  const user = userEvent.setup()
  render(<Explored figure={figureOf('2024-06-17', { year: 2024 })} />)
  await user.tab()
  const slovakia = screen.getByLabelText(/^Slovakia, 2.00%/)
  slovakia.focus()
  const described = document.getElementById(slovakia.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toMatch(/NATO published 2.00/)
})

test('a click or Enter picks the ally, and the focus stays when it is highlighted', async () => {
  const user = userEvent.setup()
  const picked: string[] = []
  const pick = (series: string) => {
    picked.push(series)
    return `picked ${series}`
  }
  const { rerender } = render(
    <Explored figure={figureOf('2024-06-17', { year: 2024 })} pick={pick} />,
  )
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('status').textContent).toBe('picked EST')
  fireEvent.click(screen.getByLabelText(/^Spain/))
  expect(picked).toEqual(['EST', 'ESP'])
  const estonia = () => screen.getByLabelText(/^Estonia/)
  expect(estonia().getAttribute('aria-describedby')).toBeNull()
  estonia().focus()
  rerender(
    <Explored figure={figureOf('2024-06-17', { year: 2024, allies: ['EST'] })} pick={pick} />,
  )
  await waitFor(() => expect(estonia()).toBe(document.activeElement))
  expect(document.querySelectorAll('.row.is-highlighted')).toHaveLength(1)
  const described = document.getElementById(estonia().getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('highlighted')
})

test('the picture itself has the figure’s title for a name and its alt text for a description', () => {
  const figure = figureOf('2024-06-17', { year: 2024 })
  render(<RankingChart figure={figure} />)
  const picture = screen.getByRole('list', { name: figure.title })
  expect(picture.querySelector('desc')?.textContent).toBe(figure.alt)
  expect(screen.queryByRole('application')).toBeNull()
})
