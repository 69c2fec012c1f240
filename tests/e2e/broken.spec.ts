import type { Locator, Page } from '@playwright/test'
import { expect, type Site, test } from './site'
import { answerIn, headlineIn, openView, tableIn, waitForView } from './view'

const FILE = 'data/nato/2024-06-17.csv'

/** A way in which a release's file can be broken, and what the page has to say of it. */
interface Damage {
  readonly what: string
  readonly change: (text: string) => string
  readonly problem: string
  readonly cure: string
}

/** The notice in place of the chart; the article below has its own where it needs the same file. */
const noticeIn = (page: Page): Locator =>
  page.getByRole('region', { name: 'Chart' }).getByRole('alert')

/** Poland's row for 2024 is line 276 of the file, and the last line is 375. */
const DAMAGES: readonly Damage[] = [
  {
    what: 'a removed column',
    change: (text) => text.replace(/^((?:[^,\n]*,){4})[^,\n]*,/gm, '$1'),
    problem: `${FILE}, line 1, column share_gdp_pct: the column “share_gdp_pct” is missing.`,
    cure: 'Put the column back',
  },
  {
    what: 'a duplicated row',
    change: (text) => text + (/^POL,Poland,2024,.*\n/m.exec(text)?.[0] ?? ''),
    problem: `${FILE}, line 376: the row for “POL 2024” is there twice; it already stands in line 276.`,
    cure: 'remove the wrong one',
  },
  {
    what: 'an unknown code',
    change: (text) => text.replace('POL,Poland,2024,', 'PLO,Poland,2024,'),
    problem: `${FILE}, line 276, column iso3: “PLO” is not the code of an ally or a NATO aggregate.`,
    cure: 'Write the three-letter code as in data/allies.csv',
  },
  {
    what: 'a decimal comma',
    change: (text) => text.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,"4,1202",'),
    problem: `${FILE}, line 276, column share_gdp_pct: the number “4,1202” has a decimal comma.`,
    cure: 'Write it with a point: 4.1202.',
  },
  {
    what: 'a decimal comma that splits the cell in two',
    change: (text) => text.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,4,1202,'),
    problem: `${FILE}, line 276, column share_gdp_pct: the number “4,1202” has a decimal comma.`,
    cure: 'Write it with a point: 4.1202.',
  },
  {
    what: 'a word in place of a number',
    change: (text) => text.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,n/a,'),
    problem: `${FILE}, line 276, column share_gdp_pct: “n/a” is not a number.`,
    cure: 'leave the cell empty where there is no figure',
  },
  {
    what: 'a file that breaks off in a row',
    change: (text) => text.slice(0, text.indexOf('POL,Poland,2024') + 22),
    problem: `${FILE}, line 276: the file breaks off after “POL,Poland,2024,1,4.12”.`,
    cure: 'Copy the whole file again',
  },
  {
    what: 'a file of which only the first line has come',
    change: (text) => text.slice(0, text.indexOf('\n') + 1),
    problem: `${FILE}, line 1: the file ends before the rows that are needed.`,
    cure: 'Copy the whole file again',
  },
  {
    what: 'a web page in place of the file',
    change: () => '<!doctype html><html lang="en"><title>Not found, sorry</title></html>\n',
    problem: `${FILE}: this is a web page and not a table; the file is probably missing.`,
    cure: 'Put the CSV file there',
  },
]

for (const { what, change, problem, cure } of DAMAGES) {
  test(`${what} in a release is named with its place and its cure, and another release works on`, async ({
    page,
    site,
  }) => {
    await site.replaceFile(FILE, change)
    await page.goto('./?release=2024-06-17&year=2024')
    const notice = noticeIn(page)
    await expect(notice).toContainText('This release cannot be shown')
    await expect(notice.getByRole('listitem')).toHaveCount(1)
    await expect(notice.getByRole('listitem')).toContainText(problem)
    await expect(notice.getByRole('listitem')).toContainText(cure)
    await expect(headlineIn(page)).toHaveText('This release cannot be shown')
    await expect(tableIn(page)).toHaveCount(0)
    await page.getByLabel('NATO’s figures of').selectOption('2026-07-07')
    await waitForView(page)
    await expect(answerIn(page)).toContainText('17 of NATO’s 32 allies were at or above 2%')
    await expect(notice).toHaveCount(0)
  })
}

/** What nobody vouches for: each can be read, and would show other figures than NATO's. */
const SPOILT: readonly (readonly [what: string, change: (text: string) => string])[] = [
  [
    'one digit changed',
    (text) => text.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,4.9202,'),
  ],
  ['its last rows cut off', (text) => text.slice(0, text.indexOf('TUR,'))],
  [
    'two figures swapped',
    (text) => text.replace(/^(EST,Estonia,)2023(.*\nEST,Estonia,)2024/m, '$12024$22023'),
  ],
]

for (const [what, change] of SPOILT) {
  test(`a release with ${what} is refused, as no build vouches for it, and another release works on`, async ({
    page,
    site,
  }) => {
    await site.spoilFile(FILE, change)
    await page.goto('./?release=2024-06-17&year=2024')
    const notice = noticeIn(page)
    await expect(notice).toContainText('This release cannot be shown')
    await expect(notice).toContainText(FILE)
    await expect(tableIn(page)).toHaveCount(0)
    await page.getByLabel('NATO’s figures of').selectOption('2026-07-07')
    await waitForView(page)
    await expect(answerIn(page)).toContainText('17 of NATO’s 32 allies were at or above 2%')
  })
}

test('a later build’s figures are shown, with a line that they are newer than the page', async ({
  page,
  site,
}) => {
  await site.replaceFile(FILE, (text) =>
    text.replace('POL,Poland,2024,1,4.1202,', 'POL,Poland,2024,1,4.9202,'),
  )
  await openView(page, 'release=2024-06-17&year=2024')
  await expect(tableIn(page).locator('tr[data-ally="POL"]')).toHaveAttribute('data-value', '4.92')
  await expect(page.getByText('Not the figures that this page was built with')).toBeVisible()
})

test('a list of marks that has lost its rows does not make 2% the reader’s own mark', async ({
  page,
  site,
}) => {
  await site.spoilFile('data/thresholds.csv', (text) => text.replace(/^2,.*\n/gm, ''))
  await page.goto('./?threshold=2&year=2024')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('This page cannot be shown')
  await expect(notice).toContainText('data/thresholds.csv')
  await expect(page.getByText('your own mark')).toHaveCount(0)
})

test('a server that takes the request and sends nothing is told apart from none', async ({
  page,
  site,
}) => {
  await page.clock.install()
  const arrive = site.delayFile(FILE)
  await page.goto('./?release=2024-06-17&year=2024')
  await expect(headlineIn(page)).toHaveText('Loading the release of 17 June 2024 …')
  await page.clock.runFor(16_000)
  const notice = noticeIn(page)
  await expect(notice).toContainText(
    `${FILE} could not be loaded: the server accepted the request and then sent nothing.`,
  )
  arrive()
  site.restoreFile(FILE)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await waitForView(page)
  await expect(answerIn(page)).toContainText('23 of NATO’s 32 allies')
})

/** What the page holds before any program runs: it stays readable. */
async function expectBuiltPage(page: Page): Promise<void> {
  await expect(page.getByText('30 of NATO’s 32 allies').first()).toBeVisible()
  await expect(page.getByRole('listitem', { name: /^Poland, 4\.68%/ })).toBeVisible()
  await expect(page.locator('table[data-view] tr[data-ally]')).toHaveCount(32)
}

for (const query of ['', '?chart=ranking&release=2026-07-07&year=2026&threshold=2']) {
  test(`a broken list of allies is named with its place and its cure over the page of “${query}”, which stays readable, and trying again mends it`, async ({
    page,
    site,
  }) => {
    await site.replaceFile('data/allies.csv', (text) =>
      text.replace('POL,PL,Poland,1999', 'POL,PL,Poland,MCMXCIX'),
    )
    await page.goto(`./${query}`)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('The figures behind this page could not be loaded')
    await expect(notice).toContainText(
      /data\/allies\.csv, line \d+, column accession_year: “MCMXCIX” is not a year\./,
    )
    await expect(notice).toContainText('Write the year with four digits')
    await expect(notice).toContainText('other views, and the controls, need that file')
    await expectBuiltPage(page)
    site.restoreFile('data/allies.csv')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await waitForView(page)
    await expect(answerIn(page)).toContainText('30 of NATO’s 32 allies')
    await expect(notice).toHaveCount(0)
  })
}

test('a broken list of allies stops another view than the page holds, with its place', async ({
  page,
  site,
}) => {
  await site.replaceFile('data/allies.csv', (text) =>
    text.replace('POL,PL,Poland,1999', 'POL,PL,Poland,MCMXCIX'),
  )
  await page.goto('./?threshold=3')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('This page cannot be shown')
  await expect(notice).toContainText('data/allies.csv')
  await expect(page.getByText('30 of NATO’s 32 allies')).toHaveCount(0)
  site.restoreFile('data/allies.csv')
  await notice.getByRole('button', { name: 'Try again' }).click()
  await waitForView(page)
  await expect(answerIn(page)).toContainText('allies are expected to reach 3%')
})

for (const file of ['data/allies.csv', 'data/coverage.csv', 'data/nato/2026-07-07.csv']) {
  test(`while ${file} hangs, and once it has failed, the page that needs it stays readable, and that file is named, not the script`, async ({
    page,
    site,
  }) => {
    await page.clock.install()
    const arrive = site.delayFile(file)
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('data-loading', '')
    // On a busy machine the others may need longer than the page's clock is given.
    await expect.poll(() => site.unanswered()).toEqual([file])
    await page.clock.runFor(3000)
    const line = page.getByRole('alert')
    await expect(line).toContainText('The files with the figures have not come yet')
    await expect(line).not.toContainText('script')
    await expectBuiltPage(page)
    await page.clock.runFor(16_000)
    await expect(line).toHaveCount(1)
    await expect(line).toContainText(
      `${file} could not be loaded: the server accepted the request and then sent nothing.`,
    )
    await expectBuiltPage(page)
    arrive()
    site.restoreFile(file)
    await line.getByRole('button', { name: 'Try again' }).click()
    await page.clock.runFor(3000)
    await waitForView(page)
    await expect(answerIn(page)).toContainText('30 of NATO’s 32 allies')
    await expect(line).toHaveCount(0)
  })
}

test('a web page in place of every file under data/ is told as that, and the page stays readable', async ({
  page,
}) => {
  await page.route('**/data/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Any page</title><div id="root"></div>',
    }),
  )
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('this is a web page and not a table')
  await expectBuiltPage(page)
})

test('where the part that draws a chart cannot be had, nothing else leads the page', async ({
  page,
  site,
}) => {
  site.expectError(/Failed to load|MIME/)
  await page.route(/\/assets\/trendChart-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./?chart=trend')
  await expect(headlineIn(page)).toHaveText('This chart cannot be shown')
  await expect(page.getByRole('region', { name: 'Chart' })).toContainText(
    'This kind of chart could not be loaded',
  )
})

/** Opens the release while it cannot be had, then again once it can. */
async function failThenRetry(page: Page, site: Site, reason: string): Promise<void> {
  await page.goto('./?release=2024-06-17&year=2024')
  const notice = noticeIn(page)
  await expect(notice).toContainText(`${FILE} could not be loaded: ${reason}`)
  site.restoreFile(FILE)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await waitForView(page)
  await expect(answerIn(page)).toContainText('23 of NATO’s 32 allies')
  await expect(notice).toHaveCount(0)
}

test('a release that the server has not got is named with the server’s answer, and can be tried again', async ({
  page,
  site,
}) => {
  site.refuseFile(FILE, 404)
  await failThenRetry(page, site, 'the server answered with status 404.')
})

test('a failing network is said, and trying again works once it is back', async ({
  page,
  site,
}) => {
  site.refuseFile(FILE, 'no answer')
  await failThenRetry(page, site, 'the server did not answer. Check the connection')
})

test('while a slow release loads the page says so, and shows no figures of another release', async ({
  page,
  site,
}) => {
  const arrive = site.delayFile(FILE)
  await openView(page, 'year=2024')
  await expect(answerIn(page)).toContainText('17 of NATO’s 32 allies')
  await page.getByLabel('NATO’s figures of').selectOption('2024-06-17')
  await expect(answerIn(page)).toHaveAttribute('aria-busy', 'true')
  await expect(headlineIn(page)).toHaveText('Loading the release of 17 June 2024 …')
  await expect(tableIn(page)).toHaveCount(0)
  await expect(page.getByRole('figure').locator('[data-datum]')).toHaveCount(0)
  await page.getByLabel('NATO’s figures of').selectOption('2025-08-28')
  await expect(answerIn(page)).toContainText(
    '18 of 32 allies are estimated to have been at or above 2%',
  )
  await page.getByLabel('NATO’s figures of').selectOption('2024-06-17')
  await expect(answerIn(page)).toHaveAttribute('aria-busy', 'true')
  arrive()
  await waitForView(page)
  await expect(answerIn(page)).toContainText('23 of NATO’s 32 allies')
})

test('a slow start with a view of its own shows a busy page, not an empty one or another view', async ({
  page,
  site,
}) => {
  const arrive = site.delayFile('data/releases.csv')
  await page.goto('?threshold=3')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Which NATO allies reach the mark?',
  )
  await expect(answerIn(page)).toHaveAttribute('aria-busy', 'true')
  arrive()
  await waitForView(page)
})
