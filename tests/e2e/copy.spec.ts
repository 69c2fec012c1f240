import { readDataRows } from './publishedShares'
import { expect, test } from './site'
import { copied, openView } from './view'

const VIEW = 'release=2024-06-17&year=2024&threshold=2'
const PROVENANCE =
  'Defence spending as a share of real GDP, NATO release of 17 June 2024 (from NATO’s own workbook), cut-off not known.'

/** What stands beside the count, and is copied with it. */
const BESIDE = [
  'NATO’s own count for 2024 at 2%, as stated or reported: 18 (forecast, 14 February 2024), 23 (forecast, 17 June 2024), 22 (looking back, 24 April 2025) and 18 (looking back, 28 August 2025).',
  'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024.',
  'Since 7 July 2026 NATO gives core defence spending: the new definition may be part of any difference for 2024.',
]

test('the sentence for 2024 in the release of June 2024 is copied with reason, release, cut-off and link', async ({
  page,
  baseURL,
}) => {
  await openView(page, VIEW)
  expect(await copied(page, 'With provenance')).toBe(
    `23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024, according to figures NATO published on 17 June 2024. ${BESIDE.join(' ')} 31 have figures; Iceland has no armed forces. ${PROVENANCE} ${baseURL}?chart=ranking&release=2024-06-17&year=2024&threshold=2`,
  )
})

test('the list is copied with every ally once, its figure, the close calls and the one without', async ({
  page,
  baseURL,
}) => {
  await openView(page, VIEW)
  const lines = (await copied(page, 'Copy the names')).split('\n')
  expect(lines).toEqual([
    '23 of 32 allies were expected to reach 2% of GDP in 2024.',
    'At or above 2% (23): Poland 4.12%, Estonia 3.43%, United States 3.38%, Latvia 3.15%, Greece 3.08%, Lithuania 2.85%, Finland 2.41%, Denmark 2.37%, United Kingdom 2.33%, Romania 2.25%, North Macedonia 2.22%, Norway 2.20%, Bulgaria 2.18%, Sweden 2.14%, Germany 2.12%, Hungary 2.11%, Czechia 2.10%, Türkiye 2.09%, France 2.06%, Netherlands 2.05%, Albania 2.03%, Montenegro 2.02%, Slovakia 2.00%',
    'Below 2% (8): Croatia 1.81%, Portugal 1.55%, Italy 1.49%, Canada 1.37%, Belgium 1.30%, Luxembourg 1.29%, Slovenia 1.29%, Spain 1.28%',
    'Close calls just above 2% (4): Netherlands 2.05%, Albania 2.03%, Montenegro 2.02%, Slovakia 2.00%',
    'No armed forces (1): Iceland',
    ...BESIDE,
    PROVENANCE,
    `${baseURL}?chart=ranking&release=2024-06-17&year=2024&threshold=2`,
  ])
})

/** Rank, name, code and share of the 31 allies with a figure, in the table's order. */
const RANKED = `
1 Poland POL 4.12 | 2 Estonia EST 3.43 | 3 United States USA 3.38 | 4 Latvia LVA 3.15
5 Greece GRC 3.08 | 6 Lithuania LTU 2.85 | 7 Finland FIN 2.41 | 8 Denmark DNK 2.37
9 United Kingdom GBR 2.33 | 10 Romania ROU 2.25 | 11 North Macedonia MKD 2.22 | 12 Norway NOR 2.20
13 Bulgaria BGR 2.18 | 14 Sweden SWE 2.14 | 15 Germany DEU 2.12 | 16 Hungary HUN 2.11
17 Czechia CZE 2.10 | 18 Türkiye TUR 2.09 | 19 France FRA 2.06 | 20 Netherlands NLD 2.05
21 Albania ALB 2.03 | 22 Montenegro MNE 2.02 | 23 Slovakia SVK 2.00 | 24 Croatia HRV 1.81
25 Portugal PRT 1.55 | 26 Italy ITA 1.49 | 27 Canada CAN 1.37 | 28 Belgium BEL 1.30
29 Luxembourg LUX 1.29 | 29 Slovenia SVN 1.29 | 31 Spain ESP 1.28`

test('the table is copied with tabs, so that it pastes into the cells of a spreadsheet', async ({
  page,
}) => {
  const notes = await readDataRows('data/notes.csv')
  const noteOn = (code: string) =>
    notes.find(
      (note) => note.release === '2024-06-17' && note.year === '2024' && note.iso3 === code,
    )?.text
  const remarks: Readonly<Record<string, string>> = {
    NLD: `just above. ${noteOn('NLD')}`,
    ALB: 'just above',
    MNE: 'just above',
    SVK: `just above. ${noteOn('SVK')}`,
    LUX: `${noteOn('LUX')}`,
  }
  const ranked = RANKED.trim()
    .split(/ \| |\n/)
    .map((entry, index) => {
      const [, rank, name, code = '', share] = /^(\d+) (.+) (\w{3}) (\S+)$/.exec(entry) ?? []
      const verdict = index < 23 ? 'at or above 2%' : 'below 2%'
      return [rank, name, code, share, 'estimate', verdict, remarks[code] ?? '']
    })
  const expected = [
    ['Rank', 'Ally', 'Code', 'Share of GDP, 2024e (%)', 'Figure', 'Against 2%', 'Remark'],
    ...ranked,
    ['', 'NATO total', 'NATO_TOTAL', '2.71', 'estimate', 'NATO’s own total, not counted', ''],
    [
      '',
      'NATO Europe and Canada',
      'NATO_EUR_CAN',
      '2.02',
      'estimate',
      'NATO’s own total, not counted',
      '',
    ],
    ['', 'Iceland', 'ISL', '', 'no armed forces', '', ''],
  ]
  await openView(page, VIEW)
  const lines = (await copied(page, 'Copy table')).split('\n')
  expect(lines.slice(1, -5).map((line) => line.split('\t'))).toEqual(expected)
  expect(lines[0]).toBe('Defence spending, % of GDP, 2024')
  expect(lines.slice(-5, -2)).toEqual(BESIDE)
  expect(lines.at(-2)).toBe('Release: 17 June 2024 (from NATO’s own workbook), defence expenditure')
  expect(lines.at(-1)).toMatch(/^This view: http\S+release=2024-06-17&year=2024&threshold=2$/)
})

test('the link is copied in full: chart, release, year and mark, though all are the default', async ({
  page,
  baseURL,
}) => {
  await openView(page)
  expect(new URL(page.url()).search).toBe('')
  expect(await copied(page, 'Copy link')).toBe(
    `${baseURL}?chart=ranking&release=2026-07-07&year=2026&threshold=2`,
  )
})

test('a range is copied as a range, with who is undecided and who is not in our copy', async ({
  page,
}) => {
  await openView(page, 'release=2026-03-26&year=2025&threshold=2')
  const sentence = await copied(page, 'Copy as a sentence')
  expect(sentence).toContain('7 of them cannot be told from 2%')
  expect(sentence).toContain('(Albania, Belgium, Canada, Italy, Portugal, Slovenia and Spain)')
  expect(sentence).toContain('Our copy of this release lacks Czechia and Hungary')
  const list = (await copied(page, 'Copy the names')).split('\n')
  expect(list).toContain(
    'Undecided at 2% (7): Albania 2.0%, Belgium 2.0%, Canada 2.0%, Italy 2.0%, Portugal 2.0%, Slovenia 2.0%, Spain 2.0%',
  )
  expect(list).toContain('Below 2% (0): none')
  expect(list).toContain('Not in our copy of this release (2): Czechia, Hungary')
})

test('where the browser does not let a page copy, the text is offered to copy by hand', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openView(page, VIEW)
  await page.getByRole('button', { name: 'Copy link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Copy by hand' })
  await expect(dialog.getByRole('textbox')).toHaveValue(
    `${baseURL}?chart=ranking&release=2024-06-17&year=2024&threshold=2`,
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
})
