import { gzipSync } from 'node:zlib'
import { holdBack } from './holdBack'
import { movedBy, watchShifts } from './shifts'
import { expect, test } from './site'
import { answerIn } from './view'

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says its answer, draws the ranking and holds the table of 32 allies', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page).toHaveTitle(/2% of GDP in 2026\? – Meeting the mark/)
    await expect(page.locator('main')).toContainText(
      '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    )
    await expect(
      page.getByRole('listitem', { name: 'Poland, 4.68%, estimate, at or above 2%' }),
    ).toBeVisible()
    await expect(page.locator('table[data-view] tr[data-ally]')).toHaveCount(32)
    await expect(page.locator('tr[data-ally="SVN"]')).toHaveAttribute('data-value', '1.61')
    await expect(page.locator('tr[data-ally="ISL"]')).toHaveAttribute('data-value', '')
  })

  test('no date and no span of years breaks over two lines', async ({ page }) => {
    await page.goto('')
    const whole = page.locator('main .whole')
    await expect(whole.filter({ hasText: /^7 July 2026$/ }).first()).toBeAttached()
    await expect(whole.filter({ hasText: /^\(2014-2026\)$/ }).first()).toBeAttached()
    for (const kept of await whole.all()) await expect(kept).toHaveCSS('white-space', 'nowrap')
  })

  test('a sentence of the article is judged by its time’s table and by the newest', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page.getByRole('region', { name: 'Is the sentence true?' })).toContainText(
      'True that day: Estonia, Greece, Latvia and Poland. Still true in NATO’s newest table, with Lithuania and without Greece.',
    )
  })

  test('what would do nothing is not offered', async ({ page }) => {
    await page.goto('')
    await expect(page.getByRole('button', { name: 'Copy as a sentence' })).toBeHidden()
    await expect(page.getByLabel('Year')).toBeHidden()
    await expect(page.getByRole('radio', { name: 'Other mark' })).toBeHidden()
  })

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`a mark is chosen, and bars that are seen turn, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto('')
      const denmark = page.getByRole('listitem', { name: /^Denmark, 3\.49%/ })
      const lithuania = page.getByRole('listitem', { name: /^Lithuania, 5\.33%/ })
      await expect(denmark).toBeInViewport()
      const inks = () =>
        Promise.all(
          [denmark, lithuania].map((row) =>
            row
              .locator('[data-verdicts] rect')
              .first()
              .evaluate((bar) => getComputedStyle(bar).fill),
          ),
        )
      const [before] = await inks()
      await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
      const [missed, reached] = await inks()
      // The colour of "below" and the one of "at or above", as the palette has them.
      expect(missed).toBe('rgb(184, 110, 28)')
      expect(reached).toBe('rgb(11, 79, 138)')
      expect(before).not.toBe(missed)
      await expect(page.getByRole('radio', { name: /^3\.5%/ }).locator('..')).toContainText(
        /5 of 32/,
      )
    })
  }
})

test('the page waits for no style sheet, and none is asked for twice', async ({ page }) => {
  const sheets: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url())
  })
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  expect(sheets).toEqual([])
  await page.getByRole('link', { name: 'Data and method' }).first().click()
  await expect(page.getByRole('heading', { name: 'Cite', exact: false }).first()).toBeVisible()
  expect(sheets.filter((address) => /\/page-/.test(address))).toEqual([])
})

test('what was chosen, opened and scrolled before the program is here stays', async ({ page }) => {
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
  await page.getByText('The figures as a table').click()
  await page.evaluate(() => window.scrollTo(0, 300))
  const place = () =>
    page.locator('.chart-frame').evaluate((chart) => chart.getBoundingClientRect().top)
  const placeBefore = await place()
  start()
  await expect(page.locator('.answer')).toHaveText(
    '5 of NATO’s 32 allies are expected to reach 3.5% of GDP in 2026',
  )
  await expect(page).toHaveURL(/\?threshold=3\.5$/)
  await expect(page.locator('.data-fold')).toHaveAttribute('open', '')
  // The words above the chart are others now, perhaps by a line; what is seen has not moved.
  await expect.poll(async () => Math.abs((await place()) - placeBefore)).toBeLessThan(1)
})

test('the program takes the built page over, and draws none of it anew', async ({ page }) => {
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('footer')).toBeVisible()
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('#root *')) part.setAttribute('data-built', '')
  })
  start()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.locator('.exploring-keys').waitFor({ state: 'attached' })
  const anew = await page
    .locator('#root .chart-frame svg, #root :is(h1, h2, label, input, td, footer)')
    .evaluateAll((parts) => parts.filter((part) => !part.hasAttribute('data-built')).length)
  expect(anew).toBe(0)
})

test('a built page that something else was put into is drawn anew, with what was chosen', async ({
  page,
  site,
}) => {
  // React says that what it found is not what it made.
  site.expectError(/#418/)
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
  await page.locator('h1').evaluate((head) => head.before(document.createElement('mark')))
  start()
  await expect(page.locator('.answer')).toHaveText(
    '5 of NATO’s 32 allies are expected to reach 3.5% of GDP in 2026',
  )
  await expect(page).toHaveURL(/\?threshold=3\.5$/)
  await expect(page.locator('main mark')).toHaveCount(0)
})

test('the page that stands while another view is late gives way to it, with what was chosen meanwhile', async ({
  page,
}) => {
  const start = await holdBack(page, '**/*.js')
  await page.goto('?chart=count', { waitUntil: 'commit' })
  await expect(page.getByRole('alert')).toContainText('Not the view asked for')
  await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
  start()
  await expect(page).toHaveURL(/\?chart=count&threshold=3\.5$/)
  await expect(answerIn(page)).toContainText('how many reach 3.5% of GDP')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('.data-table tbody tr').first()).toHaveAttribute('data-year', '2014')
})

test('what is chosen later holds when the page falls, not what was chosen before the program was here', async ({
  page,
  site,
}) => {
  site.expectError(/made to fall/)
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^3\.5%/ }).check({ force: true })
  start()
  await expect(page).toHaveURL(/\?threshold=3\.5$/)
  await page.getByRole('radio', { name: /^3%/ }).check({ force: true })
  await expect(page).toHaveURL(/\?threshold=3$/)
  await page.evaluate(() => {
    const create = document.createElement.bind(document)
    document.createElement = (name: string) => {
      if (name === 'section') throw new Error('made to fall')
      return create(name)
    }
  })
  await page.getByRole('link', { name: 'Data and method' }).first().click()
  await expect(page.locator('.fallen')).toBeVisible()
  await expect(page).toHaveURL(/threshold=3(?:&|$)/)
})

test('a release and a year chosen before the program is here are kept', async ({ page }) => {
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  await page.locator('select[name="release"]').selectOption('2024-06-17')
  await page.locator('select[name="year"]').selectOption('2024')
  start()
  await expect(page.locator('.answer')).toHaveText(
    '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
  )
  await expect(page).toHaveURL(/release=2024-06-17/)
})

test('Enter in the field for an ally sends nothing before the program is here', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const start = await holdBack(page, '**/*.js')
  await page.goto('', { waitUntil: 'commit' })
  const address = page.url()
  await page.getByRole('combobox', { name: /all/i }).last().fill('Pol')
  await page.keyboard.press('Enter')
  start()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  expect(page.url()).toBe(address)
  expect(faults).toEqual([])
})

test('the interactive chart takes over without moving what is in the window', async ({ page }) => {
  await watchShifts(page)
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  expect(await movedBy(page)).toBeLessThan(0.02)
})

test('a link to another view never shows the default one first', async ({ page, site }) => {
  const release = await site.delayFile('data/releases.csv')
  await page.goto('?release=2024-06-17&year=2024&threshold=3')
  await expect(page.getByText('30 of NATO’s 32 allies')).toBeHidden()
  release()
  await expect(answerIn(page)).toContainText('5 of NATO’s 32 allies were expected to reach 3%')
})

test('the first screen asks for at most 150 kB of script, and not for the charting library', async ({
  page,
}) => {
  const scripts: { readonly url: string; readonly weight: Promise<number> }[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const weight = response.body().then((body) => gzipSync(body, { level: 6 }).length)
    scripts.push({ url: response.url(), weight })
  })
  const weighed = async () =>
    (await Promise.all(scripts.map(({ weight }) => weight))).reduce((sum, one) => sum + one, 0)
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.waitForLoadState('networkidle')
  expect(await weighed()).toBeGreaterThan(50_000)
  expect(await weighed()).toBeLessThanOrEqual(150_000)
  const before = scripts.length
  await page.locator('.chart-frame').hover()
  await page.locator('.recharts-surface').waitFor()
  expect(scripts.length).toBeGreaterThan(before)
  // Every part of its charts: budget of all that the ranking is drawn with.
  expect(await weighed()).toBeLessThanOrEqual(240_000)
})
