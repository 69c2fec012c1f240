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
  // Who has no figure is named among them, by the reason.
  expect(names()).toHaveLength(printed.length + 1)
  expect(new Set(names()).size).toBe(printed.length + 1)
  expect(names()).toContain('Iceland, no armed forces')
  expect(names()).toContain('Poland, 4.12%, estimate, at or above 2%')
  expect(names()).toContain('Spain, 1.28%, estimate, below 2%')
  const ofAllies = names().filter((name) => !name.startsWith('NATO'))
  expect(ofAllies.filter((name) => name.includes('at or above 2%'))).toHaveLength(23)
  expect(ofAllies.filter((name) => name.includes('below 2%'))).toHaveLength(8)
})

test('bars are as long as their values', () => {
  const { container } = render(<RankingChart figure={figureOf('2024-06-17', { year: 2024 })} />)
  const widthOf = (code: string) =>
    Number.parseFloat(
      container.querySelector(`[data-datum="${code} 2024"] rect[fill]`)?.getAttribute('width') ??
        '',
    )
  expect(widthOf('POL') / widthOf('ESP')).toBeCloseTo(4.12 / 1.28, 1)
})

test('an ally without a figure is named with the reason and has no bar', () => {
  render(<RankingChart figure={figureOf('2025-08-28', { year: 2025 })} />)
  const absent = within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .filter((row) => row.querySelector('rect[fill]') === null)
  expect(absent.map((row) => row.getAttribute('aria-label'))).toEqual([
    'Germany, no figure published by NATO',
    'Iceland, no armed forces',
  ])
  expect(absent.map((row) => row.textContent)).toEqual([
    'Germanyno figure published by NATO c',
    'Icelandno armed forces',
  ])
})

/** The texts of a class, spaces made single. */
const textsOf = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )

test('heads of marks lose what they are before they lose their number, the judged one last', () => {
  const { container } = render(<RankingChart figure={figureOf('2026-07-07', { year: 2026 })} />)
  expect(textsOf(container, '.mtm-tight .mtm-mark')).toEqual(['2% guideline', '3%', '3.5%'])
  expect(textsOf(container, '.mtm-wide .mtm-mark')).toEqual([
    '2% guideline',
    '3% proposed',
    '3.5% due 2035',
  ])
})

test('rows stand in groups by the marks that they reach, each with its count', () => {
  // NATO's table of 7 July 2026: 5.33 … 3.65 · 3.49 … 3.17 · 2.85 … 2.00 · 1.61.
  const { container } = render(<RankingChart figure={figureOf('2026-07-07', { year: 2026 })} />)
  expect(textsOf(container, '.mtm-roomy[text-anchor=end] text')).toEqual([
    '5 at 3.5% or more',
    '4 at 3% but under 3.5%',
    '21 at 2% but under 3%',
    '1 under 2%',
  ])
})

test('a figure too rough to tell from the mark stands in a group of its kind', () => {
  // One decimal: seven allies at 2.0 may lie on either side of 2%.
  const { container } = render(<RankingChart figure={figureOf('2026-03-26', { year: 2025 })} />)
  expect(textsOf(container, '.mtm-roomy[text-anchor=end] text').at(-1)).toBe(
    '7 too rough to tell from 2%',
  )
})

test('what is near a mark, and who is alone below it, is said beside the value, of several once', () => {
  const notesAt = (year: number, release: string, threshold = 200) => {
    const { bars } = figureOf(release, { year, threshold })
    return bars.flatMap(({ series, note }) => (note === '' ? [] : [`${series} ${note}`]))
  }
  expect(notesAt(2026, '2026-07-07')).toEqual([
    'DNK 0.01 points under 3.5%',
    'HRV these six are within 0.05 points of 2%',
    'SVN the only ally with a figure under 2%',
  ])
  expect(notesAt(2026, '2026-07-07', 350)).toEqual(['DNK 0.01 points under 3.5%'])
  // Hungary and Denmark just above, Bulgaria and France just below.
  const close = shareCells('2024-06-17').filter(({ code, year, share }) => {
    const distance = Math.abs(Math.round(Number(share) * 100) - 200)
    return year === 2023 && share !== '' && !code.startsWith('NATO') && distance <= 5
  })
  expect(close).toHaveLength(4)
  expect(notesAt(2023, '2024-06-17')).toEqual([
    'HUN these two are within 0.05 points of 2%',
    'BGR these two are within 0.05 points under 2%',
  ])
})

test('hue tells the verdict at the judged mark, lightness the further marks reached', () => {
  const inkOf = (code: string, threshold: number) =>
    figureOf('2026-07-07', { year: 2026, threshold }).bars.find(({ series }) => series === code)
      ?.ink
  expect(['LTU', 'DNK', 'DEU', 'SVN'].map((code) => inkOf(code, 200))).toEqual([
    'meets3',
    'meets2',
    'meets1',
    'below',
  ])
  expect(['LTU', 'DNK', 'DEU', 'SVN'].map((code) => inkOf(code, 350))).toEqual([
    'meets',
    'below',
    'below',
    'below',
  ])
})

test('a row says how it stands to every mark that is drawn, for the sheet to colour it anew', () => {
  const { container } = render(<RankingChart figure={figureOf('2026-07-07', { year: 2026 })} />)
  const of = (code: string) =>
    [...container.querySelectorAll(`[data-datum="${code} 2026"] [data-verdicts]`)].map((group) =>
      group.getAttribute('data-verdicts'),
    )
  expect(of('LTU')).toEqual(['2:meets 3:meets 3.5:meets'])
  expect(of('DNK')).toEqual(['2:meets 3:meets 3.5:below'])
  expect(of('SVN')).toEqual(['2:below 3:below 3.5:below'])
})

test('bars are solid where all figures are estimates, which is said once, and where none is', () => {
  for (const year of [2024, 2022]) {
    const { container, unmount } = render(
      <RankingChart figure={figureOf('2024-06-17', { year })} />,
    )
    const bar = container.querySelector(`[data-datum="POL ${year}"] rect[fill]`)
    expect(bar?.getAttribute('fill')).toMatch(/^var\(--meets/)
    expect(bar?.getAttribute('fill-opacity')).toBeNull()
    unmount()
  }
  expect(figureOf('2024-06-17', { year: 2024 }).subtitle).toMatch(/All figures are estimates\.$/)
  expect(figureOf('2024-06-17', { year: 2022 }).subtitle).not.toMatch(/estimate/)
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
  expect(focused()).toMatch(/^NATO Europe and Canada/)
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(focused()).toBe('Iceland, no armed forces')
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
