/**
 * `node tests/bench/ownFile.mjs` (after a build): a reader's file of 100,000 rows, read by the page's own worker and by
 * bare papaparse in a worker of the same set-up, in turns; the page's long tasks while it reads one; and how soon a stop
 * is a stop. Prints a table. Budgets: half papaparse's rate, no task over 50 ms, stopped within 200 ms.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, runnerImport } from 'vite'
import { findBrowser } from '../e2e/findBrowser.mjs'
import { LAUNCH_ARGUMENTS } from '../e2e/launchArguments.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'
import { BENCH, ROOT } from './build.mjs'
import { serve } from './server.mjs'

const ROWS = 100_000
const ROUNDS = 5

const allies = await heldAllies()
const bare = await bundled(join(BENCH, 'bareParser.mjs'))
const assets = await readdir(join(ROOT, 'dist/assets'))
const worker = assets.find((name) => /^readingWorker.*\.js$/.test(name))
if (worker === undefined) throw new Error('dist/ has no reading worker: build first')
const folder = await mkdtemp(join(tmpdir(), 'own-file-'))
const server = await serve({ site: join(ROOT, 'dist') })
const browser = await chromium.launch({
  executablePath: await findBrowser(thisMachine(console.error)),
  args: LAUNCH_ARGUMENTS,
})
try {
  const page = await browser.newPage()
  await page.goto(`${server.address}/site/index.html?page=own`)
  await page.locator('input[type=file]').waitFor()
  console.log(
    `Chromium ${browser.version()}, Node ${process.versions.node}, ${ROWS} rows, medians of ${ROUNDS}`,
  )
  for (const [name, text] of Object.entries(tables())) {
    const { ours, bares } = await rates(page, text)
    const [own, its] = [median(ours), median(bares)]
    console.log(
      `${name}: ours ${own.toFixed(0)} ms, papaparse ${its.toFixed(0)} ms, rate ${(its / own).toFixed(2)}`,
    )
  }
  const { seconds, longest, blocked } = await readOnPage(page, tables()['long, one figure a row'])
  console.log(
    `On the page: read and shown in ${seconds.toFixed(1)} s, longest task ${longest.toFixed(0)} ms, ${blocked.toFixed(0)} ms over 50`,
  )
  console.log(`Stopped ${(await stopOnPage(page)).toFixed(0)} ms after the click`)
} finally {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true })
}

/** Files as people have them: the years across, a figure a row, and the columns of our own CSV. */
function tables() {
  const figure = (seed) => ((seed * 7919) % 500) / 100
  const line = (index) => allies[index % allies.length]
  const year = (index) => 1950 + (Math.floor(index / allies.length) % 100)
  const rows = Array.from({ length: ROWS }, (_, index) => index)
  return {
    'long, one figure a row': [
      'Country,Year,Share of GDP (%)',
      ...rows.map((i) => `${line(i).name},${year(i)},${figure(i).toFixed(2)}`),
    ].join('\n'),
    'years across': [
      `Country,${Array.from({ length: 12 }, (_, i) => 2014 + i).join(',')}`,
      ...rows.map(
        (i) =>
          `${i < allies.length ? line(i).name : `Place ${i}`},${Array.from({ length: 12 }, (_, k) => figure(i + k).toFixed(2)).join(',')}`,
      ),
    ].join('\n'),
    'our own columns': [
      'iso3,year,share_gdp_pct,expenditure_usd_million_current,personnel_thousand',
      ...rows.map(
        (i) =>
          `${line(i).code},${year(i)},${figure(i).toFixed(4)},${(figure(i) * 1e4).toFixed(2)},${(figure(i) * 40).toFixed(3)}`,
      ),
    ].join('\n'),
  }
}

/** Milliseconds from the post to the answer, ours and papaparse's in turns. */
function rates(page, text) {
  return page.evaluate(
    async ({ text, bare, worker, allies, rounds }) => {
      const file = new Blob([text])
      const script = URL.createObjectURL(new Blob([bare], { type: 'text/javascript' }))
      const asked = (instance, message, isAnswer) =>
        new Promise((resolve, reject) => {
          const start = performance.now()
          instance.onerror = reject
          instance.onmessage = ({ data }) => {
            if (!isAnswer(data)) return
            resolve(performance.now() - start)
            instance.terminate()
          }
          instance.postMessage(message)
        })
      const job = { file, allies, answers: {}, listsAll: false }
      const [ours, bares] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        ours.push(
          await asked(new Worker(worker, { type: 'module' }), job, ({ kind }) => kind === 'read'),
        )
        bares.push(await asked(new Worker(script), file, (count) => typeof count === 'number'))
      }
      return { ours, bares }
    },
    { text, bare, worker: `assets/${worker}`, allies, rounds: ROUNDS },
  )
}

/** The page reads a file as a reader's: how long until it is shown, and its long tasks meanwhile. */
async function readOnPage(page, text) {
  await page.evaluate(() => {
    window.tasks = []
    new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map((one) => one.duration)),
    ).observe({ type: 'longtask' })
  })
  const start = Date.now()
  await choose(page, text)
  await page.locator('[data-read], [data-question]').first().waitFor({ timeout: 60_000 })
  const seconds = (Date.now() - start) / 1_000
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(() => window.tasks)
  return {
    seconds,
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
  }
}

/** A reading stopped while it is under way: from the click to the word that it was. */
async function stopOnPage(page) {
  await page.reload()
  await page.locator('input[type=file]').waitFor()
  const table = tables()['years across']
  await choose(page, `${table}\n${table.slice(table.indexOf('\n') + 1)}`)
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  await stop.waitFor()
  return stop.evaluate(
    (button) =>
      new Promise((resolve) => {
        const start = performance.now()
        new MutationObserver(() => {
          if (document.body.textContent.includes('Nothing was read'))
            resolve(performance.now() - start)
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
        button.click()
      }),
  )
}

/** By its path: what a driver hands over in pieces would be put together on the page's thread. */
async function choose(page, text) {
  const path = join(folder, 'table.csv')
  await writeFile(path, text)
  await page.locator('input[type=file]').setInputFiles(path)
}

async function heldAllies() {
  const { module } = await runnerImport('/src/ingest/catalogueFiles.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return module.readAllies('allies.csv', await readFile(join(ROOT, 'data/allies.csv'), 'utf8'))
    .entries
}

/** A worker's script in one piece. */
async function bundled(entry) {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'bareParser', fileName: 'bare' },
    },
  })
  return output[0].code
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
