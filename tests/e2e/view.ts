import { expect, type Locator, type Page } from '@playwright/test'

/** One row of `table[data-view]`: the attributes of the public contract, and its cells by header. */
export interface ViewRow {
  /** `data-ally`, or `data-aggregate` for NATO's own totals. */
  readonly series: string
  /** `data-year`, or `null` in charts of one year. */
  readonly year: string | null
  /** Two decimals, or empty. */
  readonly value: string
  readonly verdict: string
  readonly counted: string
  readonly cells: Readonly<Record<string, string>>
}

/** What the page says: its question, the headline that answers it, and what stands under that. */
export function answerIn(page: Page): Locator {
  return page.getByRole('main').locator('[role="status"][aria-busy]')
}

/** The headline alone. */
export function headlineIn(page: Page): Locator {
  return answerIn(page).locator('.answer')
}

/** The figure with the chart in it. */
export function chartIn(page: Page): Locator {
  return page.getByRole('figure')
}

/** The table equal to the chart. */
export function tableIn(page: Page): Locator {
  return page.locator('table[data-view]')
}

/** A row of the table in a chart of one year. */
export function rowOf(page: Page, ally: string): Locator {
  return tableIn(page).locator(`tr[data-ally="${ally}"]`)
}

/** Opens the dashboard with a query (`release=2024-06-17&year=2024`), and waits for chart and table. */
export async function openView(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`)
  await waitForView(page)
}

/** Waits until answer, chart and table are there. */
export async function waitForView(page: Page): Promise<void> {
  await expect(answerIn(page)).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  // The table is folded at first.
  await page.locator('.data-fold').evaluate((fold) => fold.toggleAttribute('open', true))
  await expect(tableIn(page)).toBeVisible()
  // What the explorer has taken up: one of its marks is the stop of the Tab key.
  await expect(chartIn(page).locator('.exploration [aria-label][tabindex="0"]')).toBeVisible()
}

/** Opens what is folded behind the charts: those asked for less, the measure, the way back to the default view. */
export async function openMore(page: Page): Promise<void> {
  await page.locator('.more > summary').click()
  await expect(page.locator('.more-fold')).toBeVisible()
}

/** All rows of the table, in their order on the page. */
export function readRows(page: Page): Promise<readonly ViewRow[]> {
  return tableIn(page).evaluate((table) => {
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const headers = [...table.querySelectorAll('thead th')].map((head) =>
      textOf(head).replace(/\s*[↕↑↓]$/, ''),
    )
    return [...table.querySelectorAll('tbody tr[data-verdict]')].map((row) => ({
      series: row.getAttribute('data-ally') ?? row.getAttribute('data-aggregate') ?? '',
      year: row.getAttribute('data-year'),
      value: row.getAttribute('data-value') ?? 'no attribute',
      verdict: row.getAttribute('data-verdict') ?? 'no attribute',
      counted: row.getAttribute('data-counted') ?? 'no attribute',
      cells: Object.fromEntries(
        [...row.children].map((cell, index) => [headers[index] ?? '', textOf(cell)]),
      ),
    }))
  })
}

/** The rows of allies; NATO's own totals are left out. */
export async function readAllies(page: Page): Promise<readonly ViewRow[]> {
  return (await readRows(page)).filter(({ series }) => !series.startsWith('NATO_'))
}

/** The allies with a verdict, in alphabetical order of their codes. */
export async function alliesThat(page: Page, verdict: string): Promise<readonly string[]> {
  const rows = await readAllies(page)
  return rows
    .filter((row) => row.verdict === verdict)
    .map(({ series }) => series)
    .sort()
}

/** What "Copy the names" or another of the buttons put on the clipboard. */
export async function copied(page: Page, button: string): Promise<string> {
  const press = page.getByRole('button', { name: button, exact: true })
  await press.click()
  const group = page.locator('[role="toolbar"], fieldset').filter({ has: press }).last()
  const what = /copied/i
  await expect(group.getByRole('status').filter({ hasText: what })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}
