import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import { vintagesOf } from '../../src/domain/revision/comparedReleases'
import { CHARTS } from '../../src/domain/view/view'
import { parseChoice } from '../../src/links/query'
import { cardFont, cardSvg } from '../../src/publish/card/card'
import { cardContent } from '../../src/publish/card/cardContent'
import { readCorpus } from '../../src/publish/corpus'
import { loadedKind } from '../../src/publish/loadedKinds'
import { picture } from '../englishWords'
import { workedOutFolder } from '../workedOutFolder'

const corpus = await readCorpus(workedOutFolder())

function cardOf(query: string) {
  const view = resolveView(parseChoice(query), corpus.reference)
  const figures = corpus.releases.find(({ release }) => release.id === view.release)
  if (figures === undefined) throw new Error(query)
  const { reference, releases } = corpus
  const scene = { view, figures, reference, vintages: vintagesOf(view, releases) }
  const { figure } = loadedKind(view.chart).draw(scene)
  return cardContent(scene, figure, 'https://example.org/mark/', picture)
}

const YEARS = [
  '2024-06-17&year=2024',
  '2025-08-28&year=2014',
  '2025-08-28&year=2025',
  '2026-07-07&year=2021',
]
const QUERIES = [
  ...CHARTS.map((chart) => `?chart=${chart}`),
  ...YEARS.flatMap((year) =>
    ['2', '3', '3.5'].map((mark) => `?chart=ranking&release=${year}&threshold=${mark}`),
  ),
]

test.each(QUERIES)('the card of %s has no small type, and nothing on it leaves it', (query) => {
  const svg = cardSvg(cardOf(query))
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  expect(sizes.length).toBeGreaterThan(2)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  // Without its paper, what is drawn is as large as its outermost shapes and letters.
  const drawn = new Resvg(svg.replace(/<rect width="1200"[^>]*><\/rect>/, ''), {
    font: cardFont(),
  }).getBBox()
  expect(drawn?.x).toBeGreaterThanOrEqual(40)
  expect(drawn?.y).toBeGreaterThanOrEqual(20)
  expect((drawn?.x ?? 0) + (drawn?.width ?? 2000)).toBeLessThanOrEqual(1160)
  expect((drawn?.y ?? 0) + (drawn?.height ?? 2000)).toBeLessThanOrEqual(620)
  expect(svg).not.toContain('…')
})

test('a card leads with the number of its sentence and names the few on the other side of the mark', () => {
  expect(cardOf('?chart=ranking&release=2026-07-07&year=2026&threshold=2')).toMatchObject({
    number: '30 of 32',
    sentence: '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    names: 'Below 2%: Slovenia 1.61%; Iceland: no armed forces',
  })
  expect(cardOf('?chart=ranking&release=2026-07-07&year=2026&threshold=3.5').names).toBe(
    'At 3.5% or more: Lithuania 5.33%, Estonia 5.10%, Latvia 4.92% and 2 more',
  )
})

test('where many are on either side, a card names the three nearest to the mark', () => {
  const card = cardOf('?chart=ranking&release=2024-06-17&year=2024&threshold=2')
  expect(card.number).toBe('23 of 32')
  expect(card.names).toBe('Nearest to 2%: Slovakia 2.00%, Montenegro 2.02%, Albania 2.03%')
  expect(card.bars).toHaveLength(31)
})

test('over releases, years or two marks a card has the number that its sentence is about, and what stands out', () => {
  expect(cardOf('?chart=revisions')).toMatchObject({ number: '23 → 17' })
  expect(cardOf('?chart=balance')).toMatchObject({ number: '29 of 32' })
  expect(cardOf('?chart=change')).toMatchObject({
    number: '30 of 32',
    sentence: '30 allies are expected to spend a larger share in 2026 than in 2014',
  })
  expect(cardOf('?chart=announced')).toMatchObject({
    number: '16 of 18',
    sentence: 'Of 18 counts that NATO announced, 16 are lower in its later table',
  })
  expect(cardOf('?chart=balance').names).toBe('Poland: 55.91% on equipment, the largest part')
})

test('a chart without one number leads with its sentence', () => {
  const card = cardOf('?chart=trend')
  expect(card.number).toBeNull()
  expect(card.names).toBe('')
  expect(cardSvg(card)).not.toContain('font-size="220"')
  expect(cardSvg(cardOf('?chart=map'))).toContain('font-size="220"')
})
