import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from './openPage'

const plain = (text: string | null | undefined) => text ?? ''

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

// The file of June 2024: Sweden 1.06% in 2014 and 1.01% in 2015, nine years before it joined.
test('a trend is headed by what it shows, not by another year’s count', async () => {
  const query = '?chart=trend&release=2024-06-17&years=2014..2015&allies=SWE'
  const { question, answer, basis } = await headlineOf(query)
  expect(question).toBe('How has Sweden’s share of GDP developed from 2014 to 2015?')
  expect(answer).toBe(
    'Sweden’s share fell, from 1.06% in 2014 (before accession) to 1.01% in 2015 (before accession).',
  )
  expect(basis).toEqual([
    'Defence spending as a share of real GDP, NATO release of 17 June 2024 (from NATO’s own workbook), cut-off not known. Where these figures come from',
  ])
})

test('a release that gave way to another is named, with what it lacks', async () => {
  const { basis } = await headlineOf('?chart=balance&release=2017-06-29&year=2017')
  expect(basis[0]).toBe(
    'Our copy of the release of 29 June 2017 has no figures for “Share for equipment”: shown is the release of 7 July 2026, of core defence spending.',
  )
  expect(basis[1]).toMatch(/^Core defence spending as a share of real GDP, NATO release of 7 July/)
})

// 30 figures at 2% in August 2025, of which NATO said "all": Luxembourg's 2.00 is of national income.
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
  const { basis } = await headlineOf('?chart=revisions&release=2025-08-28&year=2022')
  expect(basis).toEqual([
    'NATO’s own count for 2022 at 2%, as stated or reported: 9 (forecast, 27 June 2022) and 7 (looking back, 21 March 2023).',
  ])
  document.body.replaceChildren()
  const without = await headlineOf('?chart=revisions&release=2025-08-28&year=2014')
  expect(without.basis).toEqual([])
})

describe('beside the answer stands', () => {
  test('for 2025 the 28 of July 2026, NATO’s “all” of August 2025 and March 2026, and the change of concept', async () => {
    const { answer, basis } = await headlineOf('?year=2025')
    expect(answer).toMatch(/^28 of 32 allies/)
    expect(basis).toContain(
      'NATO’s releases give 30 (28 August 2025) and, of core defence spending, 28 (7 July 2026) for 2025. See what was revised',
    )
    expect(basis).toContain(
      'Since 7 July 2026 NATO gives core defence spending: how much of any difference for 2025 comes from the new definition is not known.',
    )
    const note = screen.getByRole('complementary', { name: 'NATO’s own count' })
    expect(plain(note.textContent)).toContain(
      'NATO’s own count for 2025 at 2%, as reported: “all allies” (forecast, 28 August 2025) and “all allies” (looking back, 26 March 2026).',
    )
    expect(
      within(note)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['28 August 2025', '26 March 2026'])
  })

  test('for 2024, before any other release is loaded, what each gives, with the way to the revisions', async () => {
    const { basis } = await headlineOf('?year=2024&release=2025-04-24')
    expect(basis).toContain(
      'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024. See what was revised',
    )
    const link = screen.getByRole('link', { name: 'See what was revised' })
    expect(link.getAttribute('href')).toMatch(
      /chart=revisions&release=2026-07-07&year=2024&threshold=2$/,
    )
  })

  test('what 5% is, which no control offers', async () => {
    const { basis } = await headlineOf('?threshold=5')
    expect(basis).toContain(
      '5% was agreed at The Hague on 25 June 2025 for 2035. 3.5% is core defence, which these figures measure; up to 1.5% is not published ally by ally.',
    )
    expect(basis.join()).not.toContain('your own mark')
    expect(screen.queryByRole('radio', { name: /^5%/ })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Own number' })).toHaveProperty('checked', true)
  })
})

test('what NATO stated with a release is quoted beside its count, what it said on other days after it', async () => {
  await headlineOf('?year=2024&release=2024-06-17')
  const note = screen.getByRole('complementary', { name: 'NATO’s own count' })
  expect([...note.querySelectorAll('p')].map((p) => plain(p.textContent))).toEqual([
    'NATO’s own count',
    'NATO is reported to have stated that 23 of the 32 allies would reach 2% in 2024. The figures held here give the same number. Where it was reported',
    'NATO’s own count for 2024 at 2% on other days, as stated or reported: 18 (forecast, 14 February 2024), 22 (looking back, 24 April 2025) and 18 (looking back, 28 August 2025). Where it was reported: 14 February 2024, 24 April 2025, 28 August 2025.',
  ])
})
