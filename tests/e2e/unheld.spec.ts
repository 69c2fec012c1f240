import { CHART_TRAITS, CHARTS, type ChartKind } from '../../src/domain/view/view'
import { expect, test } from './site'
import { waitForView } from './view'

/** What an address may ask for that is not held here, or not understood, one by one; and how a browser answers for a file that is not there. */
const UNHELD = {
  release: '1999-01-01',
  year: '1980',
  years: '1980..1990',
  chart: 'pie',
  allies: 'XXX-POL',
  threshold: '11',
  theme: 'purple',
  page: 'claims',
} as const
/** The reason that is told of each; of a year where the chart is over years, and the other way round. */
const REASONS: Readonly<Record<Asked, string>> = {
  release: 'not held here in full',
  year: 'not held here in full',
  years: 'not held here in full',
  chart: 'not understood',
  allies: 'not held here in full',
  threshold: 'not understood',
  theme: 'not understood',
  page: 'not used in this view',
}
const UNUSED = 'not used in this view'
type Asked = keyof typeof UNHELD
const NOT_FOUND = /404/

/** A chart over years has no year of its own, and others have no years. */
const isOfKind = (chart: ChartKind) => (asked: Asked) =>
  (asked !== 'year' || CHART_TRAITS[chart].span === 'year') &&
  (asked !== 'years' || CHART_TRAITS[chart].span === 'years')

for (const chart of CHARTS) {
  test(`the embed of the ${chart} names what of its address is not held, and shows the figures without it`, async ({
    page,
    site,
  }) => {
    site.expectError(NOT_FOUND)
    await page.goto(`embed/${chart}/`)
    await expect(page.locator('html')).toHaveAttribute('data-booted', '')
    const published = await page.locator('main').innerHTML()
    for (const asked of Object.keys(UNHELD) as Asked[]) {
      const before = site.requests.length
      await page.goto(`embed/${chart}/?${asked}=${UNHELD[asked]}`)
      const line = page.getByRole('alert')
      await expect(line).toHaveText(
        `Not shown as the address asks: ${asked} (${isOfKind(chart)(asked) ? REASONS[asked] : UNUSED}).`,
      )
      await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
      await line.evaluate((own) => own.remove())
      if (asked !== 'allies') expect(await page.locator('main').innerHTML(), asked).toBe(published)
      const lacking = site.requests
        .slice(before)
        .filter((address) => /1999|1980/.test(new URL(address).pathname))
      expect(lacking.length, lacking.join(' ')).toBeLessThanOrEqual(1)
    }
    const { years: _, year: __, theme: ___, page: ____, ...most } = UNHELD
    await page.goto(`embed/${chart}/?${new URLSearchParams(most)}`)
    await expect(page.getByRole('alert')).toHaveText(
      'Not shown as the address asks: chart (not understood), release (not held here in full), threshold (not understood) and allies (not held here in full).',
    )
  })
}

test('a frozen embed that is asked for a release that is not held keeps its own, and says so', async ({
  page,
}) => {
  await page.goto('embed/ranking/2024-06-17/2024/?release=2014-01-01')
  await expect(page.getByRole('alert')).toContainText('release (not held here in full)')
  await expect(page.locator('h1')).toHaveText(
    '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
  )
  await page.goto('embed/ranking/2024-06-17/2024/?release=2014-01-01&threshold=3')
  await expect(page.getByRole('alert')).toContainText('release (not held here in full)')
  await expect(page.locator('h1')).toHaveText(/^5 of NATO’s 32 allies .* 3% of GDP in 2024$/)
})

test('an embed over years that is asked for more than its release has says so', async ({
  page,
}) => {
  await page.goto('embed/trend/?release=2024-06-17&years=2014..2026')
  await expect(page.getByRole('alert')).toContainText('years (not held here in full)')
})

/** Ways in which `chart`, `release`, `year` and `threshold` come to stand in an address that no browser reads as such. */
const ODD = [
  'escaped whole',
  'with escaped ampersands',
  'with ampersands as a number',
  'with a capital',
  'with a space',
  'behind a hash',
  'with what is left of an ampersand',
] as const
const odd = (chart: string, how: (typeof ODD)[number]) => {
  const query = `chart=${chart}&release=2024-06-17&threshold=3`
  const escaped = query.replaceAll('&', '&amp;')
  return {
    'escaped whole': `?${encodeURIComponent(query)}`,
    'with escaped ampersands': `?${escaped}`,
    'with ampersands as a number': `?${query.replaceAll('&', '&#x26;')}`,
    'with a capital': `?${query.replace('chart', 'Chart').replace('threshold', 'THRESHOLD')}`,
    'with a space': `?%20${query.replace('&threshold', '&+threshold')}`,
    'behind a hash': `#${query}`,
    'with what is left of an ampersand': `?amp;${escaped}`,
  }[how]
}

for (const chart of CHARTS) {
  test(`an address of the ${chart} that was escaped or written otherwise shows what it means, in embeds and on the page`, async ({
    page,
  }) => {
    await page.goto(`embed/ranking/${odd(chart, 'with escaped ampersands').replaceAll('amp;', '')}`)
    await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
    const meant = await page.locator('h1').textContent()
    for (const how of ODD) {
      await page.goto('about:blank')
      await page.goto(`embed/ranking/${odd(chart, how)}`)
      await expect(page.locator('h1'), how).toHaveText(meant ?? '')
      await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
    await page.goto(`./${odd(chart, 'escaped whole')}`)
    await waitForView(page)
    const view = await page.locator('h1').textContent()
    for (const how of ODD) {
      await page.goto('about:blank')
      await page.goto(`./${odd(chart, how)}`)
      await waitForView(page)
      expect(await page.locator('h1').textContent(), how).toBe(view)
      await expect(page.getByText('Not shown as the address asks')).toHaveCount(0)
    }
    expect(view).not.toContain('30 of NATO’s 32 allies')
  })
}

test('an address that means nothing else is told, and not opened for ever', async ({
  page,
  site,
}) => {
  await page.goto('embed/ranking/?release=xthreshold%3D3')
  await expect(page.getByRole('alert')).toContainText('Not loaded: release=')
  const opened = site.requests.filter((address) => /embed\/ranking\/\?/.test(address))
  expect(opened.length).toBeLessThanOrEqual(2)
  // What an address in somebody else's parameter asks for is not asked of us.
  await page.goto('embed/ranking/?u=https%3A%2F%2Fexample.org%2F%3Fyear%3D2020&threshold=3')
  await expect(page.locator('h1')).toContainText('3% of GDP in 2026')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a loader’s own words in an odd address are kept', async ({ page }) => {
  await page.goto('embed/ranking/?childId=mark&amp;threshold=3#?secret=abc')
  await expect(page.locator('h1')).toContainText('3% of GDP in 2026')
  expect(new URL(page.url()).search).toBe('?threshold=3&childId=mark')
  expect(new URL(page.url()).hash).toBe('#?secret=abc')
})
