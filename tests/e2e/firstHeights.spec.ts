import type { Page } from '@playwright/test'
import { CHARTS, type ChartKind, isOverYears } from '../../src/domain/view/view'
import { EMBED_WIDTHS, type EmbedWidth, WIDTH_IN_PX } from '../../src/figures/embedWidths'
import { KINDS } from '../../src/figures/kinds'
import { expect, readDataFile, test } from './site'
import { openView } from './view'

/** A sentence of ours, by whose width faces are compared. */
const SENTENCE =
  'Defence expenditure as a share of GDP, by NATO’s release of 17 June 2024: 31 allies have figures, Iceland has no armed forces'

/**
 * How wide it is, in em, in faces of system and web that embeds are read in, measured once with the files
 * themselves: Arial's width (Liberation Sans) is 57.26, and between these lie DejaVu Sans as the sheet makes it
 * smaller (56.8), Open Sans, which is as Segoe UI is (58.2), and Noto Sans (58.7).
 */
const FACES = { 'Roboto, the narrowest': 56.31, 'Inter, as wide as Apple’s own': 59.67 } as const

/** Gives a page's texts the width of a face, whatever this machine's own is. */
async function setInFace(page: Page, width: number): Promise<void> {
  await page.evaluate(
    ([sentence, wanted]) => {
      const probe = document.createElement('span')
      probe.style.cssText = 'position:absolute;white-space:nowrap;font-size:100px'
      probe.textContent = sentence
      document.querySelector('article.mtm')?.append(probe)
      const own = probe.getBoundingClientRect().width / 100
      probe.remove()
      const sheet = document.createElement('style')
      sheet.textContent = `.mtm,.mtm *{letter-spacing:${(wanted - own) / sentence.length}em}`
      document.head.append(sheet)
    },
    [SENTENCE, width] as const,
  )
}

/** The years of releases that hold all shares of all their years, as addresses of pages. */
async function completeYears(): Promise<readonly string[]> {
  const rows = (await readDataFile('data/coverage.csv'))
    .trim()
    .split('\n')
    .map((row) => row.split(','))
  const [head = []] = rows
  const column = (name: string) => head.indexOf(name)
  const shares = rows.filter((row) => row[column('measure')] === 'share')
  const inPart = shares.filter((row) => row[column('coverage')] !== 'full')
  const partial = new Set(inPart.map((row) => row[column('release')]))
  return shares
    .filter((row) => !partial.has(row[column('release')] ?? ''))
    .map((row) => `${row[column('release')]}/${row[column('year')]}/`)
}

/** The pages of a kind: the one that follows the latest release, and of one year those of complete releases. */
async function pagesOf(chart: ChartKind): Promise<readonly string[]> {
  const frozen = isOverYears(chart) ? [] : await completeYears()
  return [`embed/${chart}/`, ...frozen.map((year) => `embed/${chart}/${year}`)]
}

for (const chart of CHARTS) {
  test(`a frame starts with a height that holds the ${chart} of any complete release, in narrow and in wide faces`, async ({
    page,
  }) => {
    test.slow()
    const tallest: Record<EmbedWidth, number> = { phone: 0, column: 0, full: 0 }
    const pages = await pagesOf(chart)
    let seen = 0
    for (const address of pages) {
      // Not every release has what a chart shows besides shares.
      if ((await page.request.get(address)).status() === 404) continue
      await page.goto(address)
      seen += 1
      for (const face of Object.values(FACES)) {
        await setInFace(page, face)
        for (const width of EMBED_WIDTHS) {
          await page.setViewportSize({ width: WIDTH_IN_PX[width], height: 800 })
          const height = await page.evaluate(() =>
            Math.ceil(document.documentElement.getBoundingClientRect().height),
          )
          const first = KINDS[chart].firstHeight[width]
          expect
            .soft(first, `${address} at ${WIDTH_IN_PX[width]} px`)
            .toBeGreaterThanOrEqual(height)
          tallest[width] = Math.max(tallest[width], height)
        }
      }
    }
    for (const width of EMBED_WIDTHS) {
      const first = KINDS[chart].firstHeight[width]
      expect(first, `the tallest is ${tallest[width]} px`).toBeLessThan(tallest[width] * 1.1)
    }
    expect(seen).toBeGreaterThan(pages.length / 2)
  })
}

test('on a phone the dialog hands out the height for the width chosen, not for its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openView(page, 'chart=path&release=2026-07-07&year=2026')
  await page.getByRole('toolbar').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  await dialog.getByRole('radio', { name: 'Full width' }).check()
  await expect(dialog.getByText(/^1,000 px wide, \d{3} px tall$/)).toBeVisible()
  const text = await dialog.locator('[data-snippet=plain]').getByRole('textbox').inputValue()
  const height = Number(/ height="(\d+)"/.exec(text)?.[1])
  expect(height).toBeGreaterThan(600)
  expect(height).toBeLessThanOrEqual(KINDS.path.firstHeight.full)
})
