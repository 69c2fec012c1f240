import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { trendFigure } from '../../src/figures/trend/trendFigure'
import { notedCsvOf } from '../../src/views/take/takenText'
import { english } from '../englishWords'
import { openPage } from './openPage'
import { releaseScene } from './releaseScene'

const JUNE_2024 = '?release=2024-06-17&year=2024'
const LINK = `${window.location.href.split(/[?#]/, 1)[0]}?chart=ranking&release=2024-06-17&year=2024`

const BASIS =
  'Defence spending as a share of real GDP, NATO release of 17 June 2024 (from NATO’s own workbook), cut-off not known.'

const SENTENCE =
  '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024, according to figures NATO published on 17 June 2024.'

afterEach(() => vi.restoreAllMocks())

async function copied(query: string, button: string): Promise<string> {
  const { user } = openPage(query)
  await user.click(await screen.findByRole('button', { name: button }))
  return navigator.clipboard.readText()
}

async function copiedCitation(query: string): Promise<string> {
  const { user } = openPage(query)
  await user.click(await screen.findByRole('button', { name: 'Cite' }))
  await user.click(await screen.findByRole('button', { name: 'Copy citation' }))
  return navigator.clipboard.readText()
}

/** What stands beside the count of 2024 at 2% in the release of June 2024, and is copied with it. */
const BESIDE = [
  'NATO’s own count for 2024 at 2%, as stated or reported: 18 (forecast, 14 February 2024), 23 (forecast, 17 June 2024), 22 (looking back, 24 April 2025) and 18 (looking back, 28 August 2025).',
  'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024.',
  'Since 7 July 2026 NATO gives core defence spending: the new definition may be part of any difference for 2024.',
]

describe('what a desk takes away is perfect plain text', () => {
  test('the sentence is ready to paste, with what its mark is', async () => {
    expect(await copied(`${JUNE_2024}&threshold=3`, 'Copy as a sentence')).toBe(
      '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024, according to figures NATO published on 17 June 2024. 3% was proposed in 2024 and was never NATO policy.',
    )
  })

  test('the sentence says what NATO stated of the year, and what its releases give for it', async () => {
    expect(await copied(JUNE_2024, 'Copy as a sentence')).toBe(`${SENTENCE} ${BESIDE.join(' ')}`)
  })

  test('with provenance it has the denominator, release, cut-off and a link in full as well', async () => {
    expect(await copied(JUNE_2024, 'With provenance')).toBe(
      `${SENTENCE} ${BESIDE.join(' ')} 31 have figures; Iceland has no armed forces. ${BASIS} ${LINK}&threshold=2`,
    )
  })

  test('the list names everybody once, with values, close calls and who has no figure', async () => {
    expect(await copied(JUNE_2024, 'Copy the names')).toBe(
      [
        '23 of 32 allies were expected to reach 2% of GDP in 2024.',
        'At or above 2% (23): Poland 4.12%, Estonia 3.43%, United States 3.38%, Latvia 3.15%, Greece 3.08%, Lithuania 2.85%, Finland 2.41%, Denmark 2.37%, United Kingdom 2.33%, Romania 2.25%, North Macedonia 2.22%, Norway 2.20%, Bulgaria 2.18%, Sweden 2.14%, Germany 2.12%, Hungary 2.11%, Czechia 2.10%, Türkiye 2.09%, France 2.06%, Netherlands 2.05%, Albania 2.03%, Montenegro 2.02%, Slovakia 2.00%',
        'Below 2% (8): Croatia 1.81%, Portugal 1.55%, Italy 1.49%, Canada 1.37%, Belgium 1.30%, Luxembourg 1.29%, Slovenia 1.29%, Spain 1.28%',
        'Close calls just above 2% (4): Netherlands 2.05%, Albania 2.03%, Montenegro 2.02%, Slovakia 2.00%',
        'No armed forces (1): Iceland',
        ...BESIDE,
        BASIS,
        `${LINK}&threshold=2`,
      ].join('\n'),
    )
  })

  test('the table pastes into cells: a head, a row for each of 32 allies, and NATO’s own rows', async () => {
    const lines = (await copied(JUNE_2024, 'Copy table')).split('\n')
    expect(lines[0]).toBe('Defence spending, % of GDP, 2024')
    expect(lines.slice(-5)).toEqual([
      ...BESIDE,
      'Release: 17 June 2024 (from NATO’s own workbook), defence expenditure',
      `This view: ${LINK}&threshold=2`,
    ])
    const cells = lines.slice(1, -5)
    expect(cells).toHaveLength(1 + 32 + 2)
    expect(cells[0]).toBe('Rank\tAlly\tCode\tShare of GDP, 2024e (%)\tFigure\tAgainst 2%\tRemark')
    expect(cells[1]).toBe('1\tPoland\tPOL\t4.12\testimate\tat or above 2%\t')
    expect(lines.find((line) => line.includes('\tSVN\t'))).toMatch(/^29\tSlovenia\tSVN\t1.29\t/)
    expect(lines.find((line) => line.includes('\tISL\t'))).toBe(
      '\tIceland\tISL\t\tno armed forces\t\t',
    )
    expect(cells.every((line) => line.split('\t').length === 7)).toBe(true)
  })

  test('the link names chart, release, year and threshold even where they are the default', async () => {
    expect(await copied('', 'Copy link')).toMatch(
      /\?chart=ranking&release=2026-07-07&year=2026&threshold=2$/,
    )
  })

  test('the link for social media is a page of its own, where there is one', async () => {
    const page = new URL('view/2024-06-17/2024/3/', document.baseURI).href
    expect(await copied(`${JUNE_2024}&threshold=3`, 'Copy share link')).toBe(page)
    document.body.replaceChildren()
    openPage(`${JUNE_2024}&threshold=2.5`)
    await screen.findByRole('button', { name: 'Copy link' })
    expect(screen.queryByRole('button', { name: 'Copy share link' })).toBeNull()
  })

  test('the citation has the release, the address of the view and the day of access', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24), toFake: ['Date'] })
    const text = await copiedCitation(JUNE_2024)
    vi.useRealTimers()
    expect(text).toBe(
      `NATO, Defence Expenditure of NATO Countries (2014-2024), release of 17 June 2024 (from NATO’s own workbook). Shown by Meeting the mark, ${LINK}&threshold=2 (accessed 24 November 2026).`,
    )
  })

  test('the citation says what 5% is', async () => {
    expect(await copiedCitation(`${JUNE_2024}&threshold=5`)).toMatch(
      / 5% was agreed at The Hague on 25 June 2025 for 2035\. 3\.5% is core defence, which these figures measure; up to 1\.5% is not published ally by ally\.$/,
    )
  })

  test('no copied text holds a no-break space', async () => {
    for (const button of ['Copy as a sentence', 'Copy the names', 'Copy table']) {
      const text = await copied('?release=2026-03-26', button)
      expect(text, button).not.toMatch(/[\u00a0\u202f]/)
      document.body.replaceChildren()
    }
  })
})

test('a confirmation says what was copied', async () => {
  const { user } = openPage(JUNE_2024)
  await user.click(await screen.findByRole('button', { name: 'Copy as a sentence' }))
  expect(await screen.findByText('Sentence copied.')).toBeTruthy()
})

test('where the browser does not let a page copy, the text stands selected in a dialog', async () => {
  const { user } = openPage(JUNE_2024)
  const button = await screen.findByRole('button', { name: 'Copy link' })
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  await user.click(button)
  const dialog = await screen.findByRole('dialog')
  const field = within(dialog).getByRole('textbox')
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a field for text')
  expect(field.value).toBe(`${LINK}&threshold=2`)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the CSV file is one table, under a name that says what it holds and as of when', async () => {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  const { user } = openPage(
    `?chart=trend&release=2024-06-17&years=2021..2024&allies=POL-NATO_TOTAL`,
  )
  await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
  expect(names).toEqual(['meeting-the-mark-trend-2021-2024-release-2024-06-17-POL-NATO_TOTAL.csv'])
  const lines = ((await blobs[0]?.text()) ?? '').trimEnd().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * 4)
  expect(lines[0]).toMatch(/^Ally,Code,Year,.*,Row,Releases$/)
  expect(lines[4]).toMatch(/^Poland,POL,2024,4\.12,estimate,.*,ally,2024-06-17$/)
  expect(lines[8]).toMatch(/^NATO total,NATO_TOTAL,2024,.*,NATO aggregate,2024-06-17$/)
})

test('the CSV file with notes says what it is, from which release, and what to check before print', () => {
  const scene = releaseScene('2024-06-17', {
    chart: 'trend',
    years: [2021, 2024],
    allies: ['POL', 'NATO_TOTAL'],
  })
  const lines = notedCsvOf(scene, trendFigure(scene, english), english).split('\r\n')
  expect(lines.slice(0, 2)).toEqual([
    '#,"Defence spending, % of GDP, 2021–2024"',
    '#,"Release: 17 June 2024 (from NATO’s own workbook), defence expenditure"',
  ])
  expect(lines).toContain('#,Cut-off: not known')
  expect(lines.filter((line) => /^#,This view: http.*years=2021\.\.2024/.test(line))).toHaveLength(
    1,
  )
  expect(lines.filter((line) => line.includes('NATO’s own table before you print'))).toHaveLength(1)
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  expect(rows).toHaveLength(1 + 2 * 4)
  expect(rows[4]).toMatch(/^Poland,POL,2024,4\.12,estimate,/)
})

test('what was said of a copied sentence goes once another view is shown: it is that of the former', async () => {
  const { user, choose } = openPage(JUNE_2024)
  await user.click(await screen.findByRole('button', { name: 'Copy as a sentence' }))
  expect(await screen.findByText('Sentence copied.')).toBeTruthy()
  choose({ threshold: 300 })
  expect(await screen.findByText(/^5 of NATO’s 32 allies were expected to reach 3%/)).toBeTruthy()
  expect(screen.queryByText('Sentence copied.')).toBeNull()
})
