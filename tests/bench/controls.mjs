import { VIEWPORT } from './measure.mjs'
import { countReached, readRanking } from './ranking.mjs'

const RELEASE = '2026-07-07'
const YEARS = [2025, 2024, 2023, 2026]
const THRESHOLDS = [3, 3.5, 2]
const CYCLES = 25

/**
 * One change of a control, and what the page must then show. `target` is clicked, or set to `value`
 * if there is one.
 *
 * @typedef {object} Change
 * @property {'threshold' | 'year' | 'highlight' | 'chart'} control
 * @property {string} target A selector.
 * @property {string} [value]
 * @property {Shown} shown
 *
 * @typedef {object} Shown
 * @property {string} [datum] Key of a figure in the drawing: `POL 2024`.
 * @property {string} [says] A part of that figure's name.
 * @property {string} [selector] What must be in the page.
 * @property {number} [reached] Allies at or above the mark, in the drawing and in the table.
 */

/**
 * The dashboard's controls with its data loaded and nothing throttled: 200 changes, each timed from
 * its event to the frame that shows its result in the chart and in the table.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @returns {Promise<{ times: { control: Change['control'], time: number }[], scriptBytes: number }>}
 */
export async function measureControls(browser, server) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const requested = []
    page.on('request', (request) => {
      if (['script', 'fetch'].includes(request.resourceType())) requested.push(request.url())
    })
    await page.goto(`${server.address}/site/`)
    await page.waitForLoadState('networkidle')
    // The charting library waits for the first pointer.
    await page.locator('.chart-frame').hover()
    await page.locator('.recharts-surface [data-datum]').first().waitFor()
    for (const chart of await listCharts(page)) await page.evaluate(makeChange, toChart(chart))
    await page.waitForLoadState('networkidle')
    await page.evaluate(makeChange, toChart('ranking'))
    const scriptBytes = server.scriptBytesOf(requested)
    const loaded = requested.length
    const times = []
    for (const change of await listChanges()) {
      times.push({ control: change.control, time: await page.evaluate(makeChange, change) })
    }
    if (requested.length > loaded) throw new Error(`A change loaded ${requested[loaded]}`)
    return { times, scriptBytes }
  } finally {
    await context.close()
  }
}

/** @returns {Promise<Change[]>} */
async function listChanges() {
  const rankings = new Map()
  for (const year of YEARS) rankings.set(year, await readRanking(RELEASE, year))
  const changes = []
  let year = 2026
  let threshold = 2
  let step = 0
  const setThreshold = () => {
    threshold = THRESHOLDS[step++ % THRESHOLDS.length]
    const reached = countReached(rankings.get(year), threshold)
    const shown = { datum: `POL ${year}`, says: ` ${threshold}%`, reached }
    const target = `.mark input[value="${threshold}"]`
    changes.push({ control: 'threshold', target, shown })
  }
  const setYear = () => {
    year = YEARS[(YEARS.indexOf(year) + 1) % YEARS.length]
    const { share } = rankings.get(year).find(({ code }) => code === 'POL')
    const reached = countReached(rankings.get(year), threshold)
    const shown = { datum: `POL ${year}`, says: `${share}%`, reached }
    const target = 'select[name="year"]'
    changes.push({ control: 'year', target, value: String(year), shown })
  }
  const setHighlight = (code, isOn) => {
    const row = `[data-datum="${code} ${year}"]`
    const selector = `${row} .row${isOn ? '.is-highlighted' : ':not(.is-highlighted)'}`
    changes.push({ control: 'highlight', target: row, shown: { selector } })
  }
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    for (const code of ['DEU', 'FRA']) {
      setThreshold()
      setYear()
      setHighlight(code, cycle % 2 === 0)
    }
    changes.push(...chartChanges())
  }
  return changes
}

/** To the trend and back. @returns {Change[]} */
function chartChanges() {
  return ['trend', 'ranking'].map(toChart)
}

/** @returns {Change} */
function toChart(chart) {
  return {
    control: 'chart',
    target: `.chart-kind input[value="${chart}"]`,
    shown: { selector: `.chart-frame[data-kind="${chart}"] [data-datum]` },
  }
}

/** All kinds but the one that is shown. */
async function listCharts(page) {
  const charts = page.locator('.chart-kind input:not(:checked)')
  return charts.evaluateAll((inputs) => inputs.map(({ value }) => value))
}

/**
 * Runs in the page: makes one change and resolves to the ms until the frame after the one at whose
 * start its result was there.
 *
 * @param {Change} change
 */
function makeChange({ target, value, shown }) {
  const drawn = (selector) => document.querySelectorAll(`.chart-frame ${selector}`)
  const isShown = () => {
    if (shown.selector !== undefined && document.querySelector(shown.selector) === null)
      return false
    if (shown.datum === undefined) return true
    const label = drawn(`[data-datum="${shown.datum}"]`)[0]?.getAttribute('aria-label') ?? ''
    if (!label.includes(shown.says)) return false
    const reached = [...drawn('[data-datum][data-verdict="meets"]')].filter(
      ({ dataset }) => !dataset.datum.startsWith('NATO'),
    )
    const told = document.querySelectorAll('table[data-view] tr[data-verdict="meets"]')
    return reached.length === shown.reached && told.length === shown.reached
  }
  const element = document.querySelector(target)
  if (element === null) throw new Error(`There is no ${target}`)
  if (isShown()) throw new Error(`What ${target} is to show is shown already`)
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const look = () => {
      if (isShown()) requestAnimationFrame(() => resolve(performance.now() - start))
      else if (performance.now() - start > 5000) reject(new Error(`${target} shows nothing`))
      else requestAnimationFrame(look)
    }
    if (value === undefined) {
      const { x, y, width, height } = element.getBoundingClientRect()
      const place = { clientX: x + width / 2, clientY: y + height / 2 }
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...place }))
    } else {
      const select = element.closest('select')
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    requestAnimationFrame(look)
  })
}
