import type { Page } from '@playwright/test'
import { CHARTS, isOverYears } from '../../src/domain/view/view'
import { expect, test } from './site'
import { openView, tableIn } from './view'

/**
 * The budget is 100 ms from event to frame, for 95 changes in 100 on a machine of its own. On two
 * cores that others use as well the wait for the processor is longer than the work, and the work
 * itself takes longer: so the work is held to this,
 */
const WORK_MS = 150
/** and half of the changes must be on the screen within this. */
const FRAME_MS = 250

/** One change: the control's label and the value or place that it is set to. */
type Change = readonly [kind: 'radio' | 'year' | 'highlight', value: string]

/** 200 changes of mark, year, highlight and chart, none of which leaves the view as it was. */
function changes(): readonly Change[] {
  const round: readonly Change[] = [
    ['radio', '3'],
    ['year', '2023'],
    ['highlight', 'POL'],
    ['radio', 'trend'],
    ['radio', '2'],
    ['radio', 'ranking'],
    ['year', '2018'],
    ['highlight', 'POL'],
    ['radio', '3.5'],
    ['year', '2026'],
  ]
  return Array.from({ length: 20 }, () => round).flat()
}

/** What one change cost. */
interface Cost {
  /** From the event to the end of the frame after the last change of the document that it caused. */
  readonly toFrame: number
  /** Processor time of the page's main thread meanwhile. */
  readonly work: number
}

/** Makes the changes one after the other. */
async function measure(page: Page, list: readonly Change[]): Promise<readonly Cost[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const workSoFar = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
  }
  const costs: Cost[] = []
  for (const change of list) {
    const before = await workSoFar()
    const toFrame = await timeToFrame(page, change)
    costs.push({ toFrame, work: (await workSoFar()) - before })
  }
  await session.detach()
  return costs
}

/** Makes one change in the page and waits until its document is at rest for two frames. */
function timeToFrame(page: Page, change: Change): Promise<number> {
  return page.evaluate(async ([kind, value]) => {
    const frame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          port2.postMessage(null)
        })
      })
    const main = document.querySelector('main')
    const year = [...document.querySelectorAll('select')].find(
      (select) => select.labels[0]?.textContent === 'Year',
    )
    const radio = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    const bar = document.querySelector(`figure [data-datum^="${value} "]`)
    if (main === null) throw new Error('no main part')
    let changes = 0
    const observer = new MutationObserver(() => {
      changes += 1
    })
    observer.observe(main, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    await frame()
    const start = performance.now()
    if (kind === 'radio') radio?.click()
    else if (kind === 'highlight') {
      bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    } else if (year !== undefined) {
      year.value = value
      year.dispatchEvent(new Event('change', { bubbles: true }))
    }
    let shown = await frame()
    if (changes === 0) throw new Error(`Nothing changed: ${kind} ${value}`)
    for (let quiet = 0, seen = changes; quiet < 2; ) {
      const now = await frame()
      quiet = changes === seen ? quiet + 1 : 0
      if (changes !== seen) shown = now
      seen = changes
    }
    observer.disconnect()
    return shown - start
  }, change)
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.POSITIVE_INFINITY
}

/** How the costs spread, to be printed. */
function spread(what: string, times: readonly number[]): string {
  const [half, most, worst] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(0))
  return `${what}: median ${half} ms, 95th percentile ${most} ms, worst ${worst} ms`
}

test(`of 200 changes of mark, year, highlight and chart, 95 in 100 cost the page at most ${WORK_MS} ms of work, and half are on the screen within ${FRAME_MS} ms even on a busy machine (the budget on an idle one: 95 in 100 within 100 ms)`, async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openView(page, 'release=2026-07-07&year=2026')
  // The trend's code is loaded before: the budget is for loaded data and code.
  await page.getByRole('radio', { name: 'Over time' }).check()
  await expect(page.locator('[data-datum="POL 2026"]')).toBeVisible()
  await page.getByRole('radio', { name: 'Ranking' }).check()
  await expect(tableIn(page).locator('tr[data-ally]')).toHaveCount(32)
  const costs = await measure(page, changes())
  expect(costs).toHaveLength(200)
  const [work, toFrame] = [costs.map((cost) => cost.work), costs.map((cost) => cost.toFrame)]
  console.log(`${spread('From control to frame', toFrame)}; ${spread('work', work)}`)
  expect(percentile(work, 0.95)).toBeLessThanOrEqual(WORK_MS)
  expect(percentile(toFrame, 0.5)).toBeLessThanOrEqual(FRAME_MS)
})

for (const chart of CHARTS) {
  test(`of 30 changes of mark and year in the chart ${chart}, 95 in 100 cost the page at most ${WORK_MS} ms of work, and half are on the screen within ${FRAME_MS} ms`, async ({
    page,
  }) => {
    await openView(page, `chart=${chart}&release=2026-07-07`)
    await expect(tableIn(page).locator('tr[data-verdict], tr[data-year]').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const marks: readonly Change[] = [
      ['radio', '3'],
      ['radio', '3.5'],
      ['radio', '2'],
    ]
    const years: readonly Change[] = isOverYears(chart)
      ? marks
      : [
          ['year', '2023'],
          ['year', '2025'],
          ['year', '2024'],
        ]
    const costs = await measure(page, Array.from({ length: 5 }, () => [...marks, ...years]).flat())
    const [work, toFrame] = [costs.map((cost) => cost.work), costs.map((cost) => cost.toFrame)]
    console.log(`${chart}: ${spread('from control to frame', toFrame)}; ${spread('work', work)}`)
    expect(percentile(work, 0.95)).toBeLessThanOrEqual(WORK_MS)
    expect(percentile(toFrame, 0.5)).toBeLessThanOrEqual(FRAME_MS)
  })
}

test('where a release has to load, the page says that it is busy within a frame of the choice', async ({
  page,
  site,
}) => {
  const arrive = site.delayFile('data/nato/2024-06-17.csv')
  await openView(page)
  const waited = await page.getByLabel('NATO’s figures of').evaluate(async (select) => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('not a list')
    const start = performance.now()
    select.value = '2024-06-17'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const isBusy = document.querySelector('main [role="status"][aria-busy="true"]') !== null
    return { isBusy, time: performance.now() - start }
  })
  expect(waited.isBusy).toBe(true)
  expect(waited.time).toBeLessThanOrEqual(FRAME_MS)
  arrive()
  await expect(tableIn(page)).toBeVisible()
})
