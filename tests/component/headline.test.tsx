import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPage } from './openPage'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

/** Question, answer and what the answer rests on, as the page has them. */
async function headlineOf(query: string) {
  openPage(query)
  await screen.findByRole('button', { name: 'Copy link' })
  const headline = document.querySelector('.headline')
  return {
    question: plain(headline?.querySelector('h1')?.textContent),
    answer: plain(headline?.querySelector('.answer')?.textContent),
    basis: [...(headline?.querySelectorAll('.answer-notes p') ?? [])].map((p) =>
      plain(p.textContent),
    ),
  }
}

// The file of June 2024: Sweden 1.06 % in 2014 and 1.01 % in 2015, nine years before it joined.
test('a trend is headed by what it shows, not by another year’s count', async () => {
  const query = '?chart=trend&release=2024-06-17&years=2014..2015&allies=SWE'
  const { question, answer, basis } = await headlineOf(query)
  expect(question).toBe('How has Sweden’s share of GDP developed from 2014 to 2015?')
  expect(answer).toBe(
    'Sweden’s share fell, from 1.06 % in 2014 (before accession) to 1.01 % in 2015 (before accession).',
  )
  expect(basis).toEqual([
    'Defence expenditure as a share of real GDP, NATO release of 17 June 2024 (from NATO’s own workbook), cut-off not known. Where these figures come from',
  ])
})

test('a release that gave way to another is named, with what it lacks', async () => {
  const { basis } = await headlineOf('?chart=balance&release=2017-06-29&year=2017')
  expect(basis[0]).toBe(
    'Our copy of the release of 29 June 2017 has no figures for “Share for equipment”: shown is the release of 7 July 2026, of core defence expenditure.',
  )
  expect(basis[1]).toMatch(
    /^Core defence expenditure as a share of real GDP, NATO release of 7 July/,
  )
})

// 30 figures at 2 % in August 2025, of which NATO said "all": Luxembourg's 2.00 is of national income.
test.each([
  ['2025-08-28', 2025, 2, true],
  ['2026-03-26', 2025, 2, true],
  ['2026-07-07', 2025, 2, false],
  ['2026-07-07', 2026, 1.5, true],
  ['2026-07-07', 2022, 0.5, false],
  ['2024-06-17', 2024, 2, false],
])(
  'release %s, %i at %d %%: that an “all” rests on national income is said: %s',
  async (release, year, mark, isSaid) => {
    const { basis } = await headlineOf(`?release=${release}&year=${year}&threshold=${mark}`)
    const said = 'Luxembourg’s figure is measured against gross national income, not GDP.'
    expect(basis.includes(said)).toBe(isSaid)
  },
)

test('of another measure the line on the release says what it measures', async () => {
  const { basis } = await headlineOf('?measure=personnel&release=2024-06-17')
  expect(basis).toHaveLength(1)
  expect(basis[0]).toMatch(/^Military personnel, thousands, NATO release of 17 June 2024/)
})

test('a chart that compares releases names them itself', async () => {
  const { basis } = await headlineOf('?chart=revisions&release=2025-08-28&year=2024')
  expect(basis).toEqual([])
})
