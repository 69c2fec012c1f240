import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { holdBack } from './holdBack'
import { expect, test } from './site'
import { openView, readRows } from './view'

const VIEW = 'chart=ranking&release=2024-06-17&year=2024&threshold=2'
const BASE = 'meeting-the-mark-ranking-2024-release-2024-06-17'
const SHAPES = {
  '1200x675': [1200, 675],
  '1080x1080': [1080, 1080],
  '1080x1350': [1080, 1350],
  column: [640, 1080],
} as const

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible()
}

/** Presses a button and answers the file that the browser then saves. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Names of all marks in an SVG that carry a value. */
function labelsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/aria-label="([^"]*\d%[^"]*)"/g)].map(([, label = '']) => label)
}

/** Size of a PNG as its header says, and of how many different colours a sample of it is. */
function drawnPng(page: Page, bytes: Buffer) {
  return page.evaluate(
    async (data) => {
      const image = new Image()
      image.src = data
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let ink = 0
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) ink += 1
      return {
        width: image.naturalWidth,
        height: image.naturalHeight,
        ink: (4 * ink) / pixels.length,
      }
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  )
}

test('the buttons stay where they are while the preview arrives, and when something is said', async ({
  page,
}) => {
  await openView(page, VIEW)
  // The preview is drawn once the type of the page is at hand.
  const letFacesCome = await holdBack(page, '**/*.woff2')
  await openPanel(page)
  const button = page.getByRole('button', { name: 'SVG', exact: true })
  const place = await button.boundingBox()
  await expect(page.locator('.take-preview')).toHaveCount(0)
  letFacesCome()
  await expect(page.locator('.take-preview')).toBeVisible()
  expect(await button.boundingBox()).toEqual(place)
  await saved(page, 'SVG')
  expect(await button.boundingBox()).toEqual(place)
})

test('the SVG holds every number of the table, as text, in colours and sizes that any program knows', async ({
  page,
}) => {
  await openView(page, VIEW)
  await openPanel(page)
  const { name, bytes } = await saved(page, 'SVG')
  expect(name).toBe(`${BASE}-1200x675.svg`)
  const svg = bytes.toString('utf8')
  // Letters of notes are raised, in an element of their own.
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) =>
    text?.replace(/<[^>]*>/g, ''),
  )
  for (const { value, series, cells } of await readRows(page)) {
    if (value === '') continue
    const label = labelsIn(svg).find((one) => one.startsWith(`${cells.Ally}, ${value}%`))
    expect(label, series).toBeDefined()
    expect(
      texts.some((text) => text?.startsWith(value)),
      `${series} ${value}`,
    ).toBe(true)
  }
  // The sign stands at the first value, Poland's, for all of them.
  expect(texts).toContain('4.12%')
  expect(svg).not.toContain('var(')
  expect(svg).not.toMatch(/ (?:x|y|width|x1|x2|cx)="[\d.]+%"/)
  // A page of its own: ours takes no markup from others.
  await page.goto('about:blank')
  await page.setContent(`<img src="data:image/svg+xml;base64,${bytes.toString('base64')}">`)
  const size = await page.locator('img').evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no picture')
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
  expect(size).toEqual([1200, 675])
})

test('each shape is saved as a PNG of twice its size that shows what the SVG shows', async ({
  page,
}) => {
  await openView(page, VIEW)
  await openPanel(page)
  for (const [shape, [width, height]] of Object.entries(SHAPES)) {
    await page.getByLabel('Shape of the picture').selectOption(shape)
    const { name, bytes } = await saved(page, 'PNG, twice the size')
    expect(name).toBe(`${BASE}-${shape}.png`)
    const png = await drawnPng(page, bytes)
    expect([png.width, png.height]).toEqual([2 * width, 2 * height])
    // Text and bars, neither a blank sheet nor a black one.
    expect(png.ink).toBeGreaterThan(0.02)
    expect(png.ink).toBeLessThan(0.4)
  }
})

test('a browser that falsifies what is drawn is found out: no PNG of noise, and the SVG is offered', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.getImageData = function (...where) {
      const image = getImageData.apply(this, where)
      for (let at = 0; at < image.data.length; at += 1) image.data[at] = (at * 73) % 256
      return image
    }
  })
  await openView(page, VIEW)
  await openPanel(page)
  await page.getByRole('button', { name: 'PNG, twice the size', exact: true }).click()
  await expect(page.getByText(/the PNG would be noise\. Take the SVG/)).toBeVisible()
  const { name, bytes } = await saved(page, 'All in one zip')
  expect(name).toBe(`${BASE}.zip`)
  const files = Object.keys(unzipSync(new Uint8Array(bytes)))
  expect(files.filter((file) => file.endsWith('.svg'))).toHaveLength(4)
  expect(files.filter((file) => file.endsWith('.png'))).toEqual([])
})

test('a copied table is on the clipboard as text and as HTML; the Excel file is one', async ({
  page,
}) => {
  await openView(page, VIEW)
  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('Table copied.')).toBeVisible()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toMatch(/<td[^>]*>Poland<\/td>/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\tPoland\tPOL\t4.12')
  const { name, bytes } = await saved(page, 'Download Excel')
  expect(name).toBe(`${BASE}.xlsx`)
  expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain('xl/workbook.xml')
})

test('by keyboard alone, on a narrow screen: everything in one archive, and what it holds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openView(page, 'chart=ranking&release=2026-07-07&year=2026&threshold=3.5')
  await page.getByRole('toolbar').getByRole('button', { name: 'More', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Download', exact: true }).focus()
  await page.keyboard.press('Enter')
  const zipButton = page.getByRole('button', { name: 'All in one zip' })
  await expect(zipButton).toBeVisible()
  for (let presses = 0; presses < 12; presses += 1) {
    if (await zipButton.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(zipButton).toBeFocused()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const name = 'meeting-the-mark-ranking-2026-release-2026-07-07-at-3.5'
  expect(download.suggestedFilename()).toBe(`${name}.zip`)
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array())
  const pictures = Object.keys(SHAPES).flatMap((shape) => [
    `${name}-${shape}.svg`,
    `${name}-${shape}.png`,
  ])
  const tables = ['.csv', '-with-notes.csv', '.xlsx', '.json'].map((end) => `${name}${end}`)
  for (const file of [...pictures, ...tables, 'contents.txt']) {
    expect(files[file]?.length, file).toBeGreaterThan(100)
  }
  for (const file of Object.keys(files)) {
    // Each with what it is, in more than a word.
    if (file !== 'contents.txt')
      expect(text('contents.txt')).toMatch(new RegExp(`^${file}: .{15}`, 'm'))
  }
  expect(text('caption.txt')).toContain('5 of 32 allies are expected to reach 3.5% of GDP in 2026.')
  expect(text('citation.txt')).toContain('release of 7 July 2026')
  expect(text('source.txt')).toContain('threshold=3.5')
  expect(text('alt-text.txt')).toContain('Lithuania')
  const rows = await readRows(page)
  const figure = JSON.parse(text(`${name}.json`))
  expect([figure.view.threshold, figure.units]).toEqual([
    350,
    expect.stringContaining('a threshold of 300 is 3 per cent'),
  ])
  const values = new Map(
    figure.figure.bars.map((bar: { series: string; value: number }) => [bar.series, bar.value]),
  )
  const csv = text(`${name}.csv`)
  for (const { series, value, cells } of rows) {
    if (value === '' || series.startsWith('NATO_')) continue
    expect(values.get(series), series).toBe(Math.round(Number(value) * 100))
    expect(csv).toContain(`${cells.Ally},${series},${value}`)
    expect(labelsIn(text(`${name}-1080x1350.svg`)).join()).toContain(`${cells.Ally}, ${value}%`)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a link to the page or to an embed shows a card of the same figures', async ({
  page,
  request,
}) => {
  for (const [path, card] of [
    ['./', 'embed/ranking/card.png'],
    ['embed/ranking/2024-06-17/2024/', 'embed/ranking/2024-06-17/2024/card.png'],
    ['embed/trend/', 'embed/trend/card.png'],
  ] as const) {
    const html = await (await request.get(path)).text()
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]
    expect(image).toBe(`https://example.org/mark/${card}`)
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{40,}"/)
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"')
    const bytes = await (await request.get(card)).body()
    await page.goto('./')
    expect(await drawnPng(page, bytes)).toMatchObject({ width: 1200, height: 630 })
  }
  const home = await (await request.get('./')).text()
  const dataset = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(home)?.[1]
  expect(JSON.parse(dataset ?? '')).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2011/2026',
    creator: { name: 'NATO' },
    identifier: 'https://example.org/mark/data/datapackage.json',
    license: expect.stringContaining('nato.int'),
    datePublished: '2026-07-07',
    dateModified: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
    keywords: expect.arrayContaining(['defence expenditure']),
  })
  expect(home).toContain('<link rel="canonical" href="https://example.org/mark/"')
  expect(home).toContain('<meta property="og:site_name" content="Meeting the mark"')
  expect(home).toContain('<meta property="article:published_time" content="2026-07-07"')
})
