/**
 * `node tests/bench/story.mjs` (after a build): a story of 1,000 words, made of the sentences of our tests, read and judged by all
 * releases in Chromium, in fresh pages: the first time, when its code has run nowhere yet, and again. Then the same story pasted into the
 * page itself, from the paste to its last mark, with the pause that waits for the next key. Each as time on the wall and as
 * processor time of the page's own thread, to which neither others on the machine nor the compiler's threads add. Budget: 150 ms.
 */
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, runnerImport } from 'vite'
import { findBrowser } from '../e2e/findBrowser.mjs'
import { LAUNCH_ARGUMENTS } from '../e2e/launchArguments.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'
import { ROOT } from './build.mjs'
import { BLANK, serve } from './server.mjs'

const WORDS = 1000
const PAGES = 7
const ROUNDS = 12
const SAID = '2025-09-01'

const story = await storyOf(WORDS)
const [script, held] = [await bundled('/src/reading/checkText.ts'), await heldReleases()]
const server = await serve({ site: join(ROOT, 'dist') })
const browser = await chromium.launch({
  executablePath: await findBrowser(thisMachine(console.error)),
  args: LAUNCH_ARGUMENTS,
})
try {
  console.log(`Chromium ${browser.version()}, ${WORDS} words, ${PAGES} pages`)
  const [alone, pasted] = [[], []]
  for (let round = 0; round < PAGES; round += 1) {
    alone.push(await inFreshPage(readAlone))
    pasted.push(await inFreshPage(paste))
  }
  const later = alone.flatMap((times) => times.slice(1))
  console.log(`Read and judged the first time: ${said(alone.map(([first]) => first))}`)
  console.log(`Again: ${said(later)}`)
  console.log(`Pasted into the page, until its last mark: ${said(pasted)}`)
} finally {
  await browser.close()
  await server.close()
}

async function inFreshPage(work) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  const timed = async (run) => {
    const before = await threadTime()
    const wall = await run()
    return { wall, thread: (await threadTime()) - before }
  }
  const times = await work(page, timed)
  await context.close()
  return times
}

/** The reading alone, first and again. */
async function readAlone(page, timed) {
  await page.goto(server.address + BLANK)
  await page.evaluate(
    async ({ script, held, story, said }) => {
      const { checkText } = await import(
        URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
      )
      const releases = JSON.parse(held, (_, value) =>
        value?.mapOf ? new Map(value.mapOf) : value?.setOf ? new Set(value.setOf) : value,
      )
      window.read = () => {
        const start = performance.now()
        checkText(story, { said }, releases)
        return performance.now() - start
      }
    },
    { script, held, story, said: SAID },
  )
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(() => page.evaluate(() => window.read())))
    await page.waitForTimeout(100)
  }
  return times
}

/** The story pasted into the box, when the page has all that it loads. */
async function paste(page, timed) {
  await page.goto(`${server.address}/site/index.html?page=claims&said=${SAID}`)
  await page.locator('[data-sentence]').first().waitFor()
  await page.waitForLoadState('networkidle')
  return timed(() =>
    page.evaluate(
      (text) =>
        new Promise((resolve) => {
          const box = document.querySelector('[data-story]')
          const start = performance.now()
          new MutationObserver((_, observer) => {
            const marks = document.querySelectorAll('[data-sentence]')
            if (marks.length < 20) return
            observer.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
          }).observe(document.body, { childList: true, subtree: true })
          box.focus()
          box.select()
          document.execCommand('insertText', false, text)
        }),
      story,
    ),
  )
}

function said(times) {
  const [wall, thread] = ['wall', 'thread'].map((kind) => {
    const sorted = times.map((time) => time[kind]).sort((a, b) => a - b)
    return `fastest ${sorted[0].toFixed(0)} ms, median ${sorted[sorted.length >> 1].toFixed(0)} ms`
  })
  return `${wall}; of the thread ${thread}`
}

async function storyOf(words) {
  const { ALL_SENTENCES } = await load('/tests/unit/reading/saidSentences.ts')
  return ALL_SENTENCES.map((_, at) => ALL_SENTENCES[(at * 7) % ALL_SENTENCES.length].text)
    .join(' ')
    .split(' ', words)
    .join(' ')
}

/** All that is held, as text: what has no place in JSON is named there. */
async function heldReleases() {
  const { readCorpus } = await load('/src/publish/corpus.ts')
  const { releases, reference } = await readCorpus(join(ROOT, 'data'))
  return JSON.stringify({ releases, statedCounts: reference.statedCounts }, (_, value) =>
    value instanceof Map
      ? { mapOf: [...value] }
      : value instanceof Set
        ? { setOf: [...value] }
        : value,
  )
}

async function load(path) {
  return (await runnerImport(path, { root: ROOT, configFile: false, logLevel: 'error' })).module
}

/** A module as the page's bundler makes it, in one piece, with what its file begins with. */
async function bundled(entry) {
  const { COMPILED_AT_ONCE } = await load('/src/publish/pageChunk.ts')
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(ROOT, entry), formats: ['es'] }, minify: true },
  })
  return COMPILED_AT_ONCE + output[0].code
}
