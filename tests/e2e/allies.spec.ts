import { expect, readDataFile, test } from './site'

/** Shares of an ally in a release, by year, from the file itself. */
async function sharesIn(release: string, ally: string): Promise<ReadonlyMap<string, string>> {
  const [header = '', ...lines] = (await readDataFile(`data/nato/${release}.csv`)).split('\n')
  const place = header.split(',').indexOf('share_gdp_pct')
  return new Map(
    lines
      .map((line) => line.split(','))
      .filter((cells) => cells[0] === ally)
      .map((cells) => [cells[2] ?? '', Number(cells[place]).toFixed(2)]),
  )
}

test('an ally’s profile opens from its address, with the numbers of NATO’s file', async ({
  page,
}) => {
  const shares = await sharesIn('2026-07-07', 'POL')
  await page.goto('?page=ally&allies=POL')
  await expect(page.getByRole('heading', { name: 'Poland', exact: true })).toBeVisible()
  const region = page.getByRole('region', { name: 'One country' })
  await expect(region).toContainText(`Poland is expected to spend ${shares.get('2026')}`)
  for (const year of ['2023', '2024', '2025', '2026']) {
    const cell = region.locator(`tr[data-release="2026-07-07"] td[data-year="${year}"]`)
    await expect(cell).toContainText(shares.get(year) ?? 'no share')
  }
  const marks = region.locator('circle[data-datum^="POL "]')
  await expect(marks).toHaveCount(shares.size)
  await expect(marks.first()).toHaveAttribute(
    'aria-label',
    /^Poland, 2014, 1\.86%, actual, below 2%$/,
  )
  await expect(region).toContainText('SIPRI Military Expenditure Database')
})

for (const width of [320, 390, 1440]) {
  test(`a profile’s line says its last value, and a key what its points are, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('?page=ally&allies=DEU&release=2026-07-07&year=2026')
    const lines = page.getByRole('region', { name: 'Share of GDP over the years' })
    const end = lines.getByText('2.69%', { exact: true }).first()
    await expect(end).toBeVisible()
    const box = await end.boundingBox()
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    const key = lines.locator('.shares-key > li')
    await expect(key).toHaveText(['at or above 2%', 'below 2%', 'estimate'])
    const inkOf = (circle: ReturnType<typeof page.locator>) =>
      circle.evaluate((point) => getComputedStyle(point).stroke)
    expect(await inkOf(key.nth(0).locator('circle'))).toBe(
      await inkOf(lines.locator('circle[data-datum="DEU 2026"]')),
    )
    expect(await inkOf(key.nth(1).locator('circle'))).toBe(
      await inkOf(lines.locator('circle[data-datum="DEU 2014"]')),
    )
  })
}

test('Germany’s 2025 is accounted for: left empty, then 2.4% and 2.22%', async ({ page }) => {
  await page.goto('?page=differ&allies=DEU&year=2025')
  const empty = page.locator('li[data-release="2025-08-28"]')
  await expect(empty).toContainText('no figure published by NATO')
  await expect(empty).toContainText(/all allies would reach 2% in 2025/)
  await expect(page.locator('li[data-release="2026-03-26"]')).toContainText(/2\.4%/)
  await expect(page.locator('li[data-release="2026-07-07"]')).toContainText(/2\.22%/)
  await expect(page.locator('li[data-release="2026-07-07"]')).toContainText('a difference')
})

test('a link from the profile leads to the account, written in full', async ({ page }) => {
  await page.goto('?page=ally&allies=POL&year=2024')
  const link = page.getByRole('link', { name: 'Why Poland’s figures for 2024 differ' })
  const href = await link.getAttribute('href')
  expect(new URL(href ?? '').search).toBe(
    '?chart=ranking&release=2026-07-07&year=2024&threshold=2&allies=POL&page=differ',
  )
  await link.click()
  await expect(page.getByText(/4 releases give 4 different figures/)).toBeVisible()
})

test('three allies stand side by side, and their sheet prints on two pages', async ({ page }) => {
  await page.goto('?page=compare&allies=POL-DEU-FRA')
  const chart = page.locator('.chart-frame[data-kind="trend"]')
  await expect(
    chart.getByRole('listitem', { name: /^(Poland|Germany|France)/ }).first(),
  ).toBeVisible()
  await expect(page.locator('tr[data-ally="DEU"]')).toContainText(/2\.69%/)
  await page.getByRole('link', { name: 'Printable student sheet on these allies' }).click()
  await expect(page.locator('.sheet-page .questions').first().locator('li')).toHaveCount(5)
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
})

test('nothing of SIPRI’s file can be had under data/ or in the API', async ({ request }) => {
  expect((await request.get('data/sipri/share_of_gdp.csv')).status()).toBe(404)
  for (const path of ['data/datapackage.json', 'api/v1/releases.json', 'api/v1/vintages.json']) {
    expect((await (await request.get(path)).text()).toLowerCase()).not.toContain('sipri')
  }
})

test('at 320 px none of the four pages scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const pages = [
    ['ally', '.vintages'],
    ['differ', '.vintage-entry'],
    ['compare', '.compare-table'],
    ['sheet', '.questions'],
  ] as const
  for (const [kind, last] of pages) {
    await page.goto(`?page=${kind}&allies=MNE-MKD-GBR&year=2024`)
    await expect(page.locator(last).first()).toBeAttached()
    // What is folded on a phone is as wide as all else.
    await page
      .locator('.phone-fold')
      .evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')))
    await expect(page.locator(last).first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([kind, width]).toEqual([kind, 320])
  }
})
