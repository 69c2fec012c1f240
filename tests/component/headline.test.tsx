import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from './openPage'

const plain = (text: string | null | undefined) => text ?? ''

/** Question, answer, deck and what has to be said against the answer, as the page has them. */
async function headlineOf(query: string) {
  openPage(query)
  await screen.findByRole('button', { name: 'Copy link' })
  const headline = document.querySelector('.headline')
  return {
    question: plain(headline?.querySelector('h1 > :first-child')?.textContent).trim(),
    answer: plain(headline?.querySelector('.answer')?.textContent),
    // Where there is little room it says in fewer words when NATO published.
    deck: [...(headline?.querySelector('.deck')?.childNodes ?? [])]
      .filter((node) => !(node instanceof Element) || node.className !== 'narrow')
      .map((node) => plain(node.textContent))
      .join('')
      .trim(),
    but: [...document.querySelectorAll('.but-lines > p')].map((p) => plain(p.textContent)),
  }
}

// The file of June 2024: Sweden 1.06% in 2014 and 1.01% in 2015, nine years before it joined.
test('a trend is headed by what it shows, not by another year’s count', async () => {
  const query = '?chart=trend&release=2024-06-17&years=2014..2015&allies=SWE'
  const { question, answer, deck, but } = await headlineOf(query)
  expect(question).toBe('How has Sweden’s share of GDP developed from 2014 to 2015?')
  expect(answer).toBe('Sweden’s share fell from 1.06% in 2014 to 1.01% in 2015')
  expect(deck).toBe(
    'Sweden’s share fell from 1.06% in 2014 (before accession) to 1.01% in 2015 (before accession).',
  )
  expect(but).toEqual([])
})

test('a release that gave way to another is named, with what it lacks', async () => {
  const { but } = await headlineOf('?chart=balance&release=2017-06-29&year=2017')
  expect(but[0]).toBe(
    'Our copy of the release of 29 June 2017 has no figures for “Share for equipment”: shown is the release of 7 July 2026, of core defence spending.',
  )
  expect(document.querySelector('.subtitle')?.textContent).toMatch(/^NATO release of 7 July 2026\./)
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
    const { but } = await headlineOf(`?release=${release}&year=${year}&threshold=${mark}`)
    const said = 'Luxembourg’s figure is measured against gross national income, not GDP.'
    expect(but.includes(said)).toBe(isSaid)
  },
)

test('of another measure, which is not judged, no marks stand beside the answer', async () => {
  const { deck } = await headlineOf('?measure=personnel&release=2024-06-17')
  // The file of June 2024: 1300.21, 481.017 and 216.081 thousand.
  expect(deck).toBe(
    'The United States was expected to have the most military personnel in 2024: 1.3 million. Next are Türkiye with 481,020 and Poland with 216,080.',
  )
  expect(screen.queryByRole('group', { name: 'Marks, share of GDP' })).toBeNull()
})

test('a chart that compares releases names them itself', async () => {
  const { but } = await headlineOf('?chart=revisions&release=2025-08-28&year=2022')
  expect(but).toEqual([
    'NATO’s own count for 2022 at 2%, as stated or reported: 9 (forecast, 27 June 2022) and 7 (looking back, 21 March 2023).',
  ])
  cleanup()
  const without = await headlineOf('?chart=revisions&release=2025-08-28&year=2014')
  expect(without.but).toEqual([])
})

describe('beside the answer stands', () => {
  test('for 2025 the 28 of July 2026, NATO’s “all” of August 2025 and March 2026, and the change of concept', async () => {
    const { answer, but } = await headlineOf('?year=2025')
    expect(answer).toMatch(/^28 of 32 allies are estimated/)
    expect(but).toContain(
      'NATO’s releases give 30 (28 August 2025) and, of core defence spending, 28 (7 July 2026) for 2025. See what was revised',
    )
    expect(but).toContain(
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
    const { but } = await headlineOf('?year=2024&release=2025-04-24')
    expect(but).toContain(
      'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024. See what was revised',
    )
    const link = screen.getByRole('link', { name: 'See what was revised' })
    expect(link.getAttribute('href')).toMatch(
      /chart=revisions&release=2026-07-07&year=2024&threshold=2$/,
    )
  })

  test('what 5% is, which no control offers', async () => {
    const { but } = await headlineOf('?threshold=5')
    expect(but).toContain(
      '5% was agreed at The Hague on 25 June 2025 for 2035. 3.5% is core defence, which these figures measure; up to 1.5% is not published ally by ally.',
    )
    expect(but.join()).not.toContain('your own mark')
    expect(screen.queryByRole('radio', { name: /^5%/ })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Other mark' })).toHaveProperty('checked', true)
  })
})

test('what NATO stated with a release is quoted beside its count, what it said on other days after it', async () => {
  await headlineOf('?year=2024&release=2024-06-17')
  const note = screen.getByRole('complementary', { name: 'NATO’s own count' })
  expect([...note.querySelectorAll('p')].map((p) => plain(p.textContent))).toEqual([
    'NATO is reported to have stated that 23 of the 32 allies would reach 2% in 2024. The figures held here give the same number. Where it was reported',
    'NATO’s own count for 2024 at 2% on other days, as stated or reported: 18 (forecast, 14 February 2024), 22 (looking back, 24 April 2025) and 18 (looking back, 28 August 2025). Where it was reported: 14 February 2024, 24 April 2025, 28 August 2025.',
  ])
})

describe('the deck names the exceptions', () => {
  // The release of 7 July 2026, 2026: Slovenia 1.61; at 3.5 five allies, then Denmark 3.49.
  test.each([
    [
      '',
      'Slovenia, at 1.61%, is below; Iceland has no armed forces. All are estimates that NATO published on 7 July 2026.',
    ],
    [
      '?threshold=3.5',
      'Lithuania, Estonia, Latvia, Poland and Greece are already at the level due by 2035; Denmark is nearest, at 3.49%. All are estimates that NATO published on 7 July 2026.',
    ],
    // 17 of 32: too many on both sides to be named, so the nearest are.
    [
      '?year=2024&release=2025-08-28',
      'Germany and the Netherlands were lowest at or above the mark, at 2.00%; Slovakia was nearest below, at 1.96%. All are estimates that NATO published on 28 August 2025.',
    ],
    // In 2014 the United States, Greece and the United Kingdom were there; NATO had 28 allies.
    [
      '?year=2014',
      'The United States, Greece and the United Kingdom were there; Estonia was nearest, at 1.90%. NATO published these figures on 7 July 2026.',
    ],
    // March 2026 prints one decimal and our copy lacks two: nobody is called the nearest whom another may be nearer than.
    [
      '?year=2025&release=2026-03-26&threshold=4.3',
      'Poland’s figure cannot be told from 4.3%, being printed to one decimal only. Our copy of this release lacks Czechia and Hungary. Iceland has no armed forces. All are estimates that NATO published on 26 March 2026.',
    ],
    // July 2018: five are there, Poland has 1.98; six are not in our copy. What was expected then is past.
    [
      '?year=2018&release=2018-07-10',
      'The United States, Greece, Estonia, the United Kingdom and Latvia were there. Of those with a figure, Poland was nearest, at 1.98%. Our copy of this release lacks Canada, Hungary, Montenegro, Portugal, Slovakia and Slovenia. Iceland has no armed forces. All are estimates that NATO published on 10 July 2018.',
    ],
  ])('%s', async (query, deck) => {
    expect((await headlineOf(query)).deck).toBe(deck)
  })
})

// Of 2015 the copy of March 2017 holds Norway alone, of 28 allies; Iceland has no armed forces: 26 are too many for a line.
test('who lacks a figure is told by their number where they are many, and by name when asked for', async () => {
  const { deck } = await headlineOf('?release=2017-03-13&year=2015')
  expect(deck).toContain('26 of 28 have no figure in our copy')
  expect(document.querySelector('.deck')?.textContent).not.toContain('Slovakia')
  fireEvent.click(screen.getByRole('button', { name: 'show who has no figure' }))
  expect(plain(document.querySelector('.deck')?.textContent)).toContain(
    'No figure in our copy: Albania, Belgium, Bulgaria, Canada, Croatia, Czechia, Denmark, Estonia, France, Germany, Greece, Hungary, Italy, Latvia, Lithuania, Luxembourg, the Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Türkiye, the United Kingdom and the United States.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'hide who has no figure' }))
  expect(document.querySelector('.deck')?.textContent).not.toContain('Slovakia')
})

// The same where there is little room: the mark itself says when it is due, and the chart who has no figure.
test.each([
  ['', 'NATO’s estimates of 7 July 2026.'],
  ['?threshold=3.5', 'Denmark is nearest below, at 3.49%. NATO’s estimates of 7 July 2026.'],
  // The chart itself begins with the nine who are there.
  ['?threshold=3', 'Türkiye is nearest below, at 2.85%. NATO’s estimates of 7 July 2026.'],
])('on a phone the deck is short: %s', async (query, deck) => {
  await headlineOf(query)
  const short = [...document.querySelectorAll('.deck > .narrow')]
  expect(short.map((part) => plain(part.textContent)).join(' ')).toBe(deck)
})

test('the marks say what each comes to, in the year shown and in the first one', async () => {
  await headlineOf('')
  const marks = screen.getByRole('group', { name: 'Marks, share of GDP' })
  const radios = within(marks).getAllByRole('radio')
  // Counted in the file of July 2026: 30, 9 and 5 of 32 in 2026; 3, 1 and 1 of 28 in 2014.
  expect(radios.map((radio) => radio.closest('label')?.textContent?.replace(/\s+/g, ' '))).toEqual([
    '2% guideline 30 of 32 allies 3 of 28 in 2014',
    '3% proposed, not agreed (proposed in 2024, never NATO policy) 9 of 32 allies 1 of 28 in 2014',
    '3.5% due 2035 5 of 32 allies 1 of 28 in 2014',
    'Other mark',
  ])
})
