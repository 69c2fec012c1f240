import writeXlsxFile from 'write-excel-file/node'
import { expect, test } from './site'

const ALLIES = ['Poland', 'Germany', 'Spain', 'Estonia', 'Latvia', 'Canada', 'Italy', 'Norway']

/** A long table: so that there is time to stop while it is read. */
function longTable(rows: number): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `${index < 8 ? ALLIES[index] : `Place ${index}`},${Array.from({ length: 12 }, (_, year) => (((index + year) * 7919) % 500) / 100).join(',')}`,
  )
  const years = Array.from({ length: 12 }, (_, index) => 2014 + index).join(',')
  return Buffer.from([`Country,${years}`, ...lines].join('\n'))
}

test('under the built policy a file is read in a worker, is asked about and used, and nothing of it is sent', async ({
  page,
  site,
}) => {
  await page.goto('./?page=own')
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  const field = page.locator('input[type=file]')
  await expect(field).toBeVisible()
  const asked = site.requests.length
  await field.setInputFiles({
    name: 'shares.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Land;2024;2025\nPolen;4,12;4,48\nSlowenien;1,29;2,00\nSpanien;1,28;2,00\n',
    ),
  })
  await expect(page.locator('[data-read]')).toBeVisible()
  expect(workers).toHaveLength(1)
  expect(workers[0]).toContain('/assets/readingWorker')
  await page.locator('[data-use]').click()
  await expect(page.locator('[data-own-beside]')).toContainText('not NATO’s')
  await expect(page.locator('#chart')).toBeFocused()
  await expect(page.locator('h2').filter({ hasText: 'not NATO’s' })).toBeVisible()
  const sent = site.requests.slice(asked).filter((address) => address.includes('shares'))
  expect(sent).toEqual([])
  // Who follows a link has not the file.
  expect(page.url()).not.toContain('own')
})

test('under the built policy a workbook of many rows is read too', async ({ page }) => {
  await page.goto('./?page=own')
  // More than 512 KiB unpacked, which some readers of workbooks hand to a worker of their own.
  await expect(page.locator('input[type=file]')).toBeVisible()
  const rows = Array.from({ length: 12_000 }, (_, index) => [
    {
      type: String,
      value: index < 8 ? (ALLIES[index] ?? '') : `A place without a name that is known ${index}`,
    },
    { type: Number, value: 2024 },
    { type: Number, value: 1 + (index % 300) / 100 },
  ])
  const head = ['Country', 'Year', 'Share of GDP (%)'].map((value) => ({ type: String, value }))
  const buffer = await (await writeXlsxFile([head, ...rows])).toBuffer()
  await page.locator('input[type=file]').setInputFiles({
    name: 'table.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
  await expect(page.locator('[data-read]')).toBeVisible()
})

test('a reading that is stopped stops', async ({ page }) => {
  await page.goto('./?page=own')
  await page.locator('input[type=file]').setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: longTable(200_000),
  })
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  await stop.click()
  await expect(page.getByText('Stopped. Nothing was read.')).toBeVisible()
  await expect(page.locator('[data-read]')).toHaveCount(0)
})
