import { CHART_TRAITS, CHARTS, type ChartKind } from '../../src/domain/view/view'
import { expect, test } from './site'

/** What an address may ask for that is not held here, or not understood, one by one; and how a browser answers for a file that is not there. */
const UNHELD = {
  release: '1999-01-01',
  year: '1980',
  years: '1980..1990',
  chart: 'pie',
  allies: 'XXX-POL',
  threshold: '11',
} as const
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
    for (const asked of (Object.keys(UNHELD) as Asked[]).filter(isOfKind(chart))) {
      const before = site.requests.length
      await page.goto(`embed/${chart}/?${asked}=${UNHELD[asked]}`)
      const line = page.getByRole('alert')
      await expect(line).toHaveText(
        `Of what the address asks for, ${asked} is not understood, or not held here in full: this is shown without what is not.`,
      )
      await expect(page.locator('html')).not.toHaveAttribute('aria-busy')
      await line.evaluate((own) => own.remove())
      if (asked !== 'allies') expect(await page.locator('main').innerHTML(), asked).toBe(published)
      const lacking = site.requests
        .slice(before)
        .filter((address) => /1999|1980/.test(new URL(address).pathname))
      expect(lacking.length, lacking.join(' ')).toBeLessThanOrEqual(1)
    }
    const { years: _, ...most } = UNHELD
    await page.goto(`embed/${chart}/?${new URLSearchParams({ ...most, year: '2024' })}`)
    await expect(page.getByRole('alert')).toContainText(
      'chart, release, threshold and allies are not',
    )
  })
}

test('a frozen embed that is asked for a release that is not held keeps its own, and says so', async ({
  page,
}) => {
  await page.goto('embed/ranking/2024-06-17/2024/?release=2014-01-01')
  await expect(page.getByRole('alert')).toContainText('release is not understood, or not held here')
  await expect(page.locator('h1')).toHaveText(
    '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
  )
  await page.goto('embed/ranking/2024-06-17/2024/?release=2014-01-01&threshold=3')
  await expect(page.getByRole('alert')).toContainText('release is not understood, or not held here')
  await expect(page.locator('h1')).toHaveText(/^5 of NATO’s 32 allies .* 3% of GDP in 2024$/)
})

test('an embed over years that is asked for more than its release has says so', async ({
  page,
}) => {
  await page.goto('embed/trend/?release=2024-06-17&years=2014..2026')
  await expect(page.getByRole('alert')).toContainText('years is not understood, or not held here')
})
