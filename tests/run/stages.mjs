import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { findBrowser, NoBrowser } from '../e2e/findBrowser.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'
import { runCommand } from './command.mjs'
import { addTallies, faultOf, tallyPlaywright, tallyVitest } from './tally.mjs'
import { workedOutProject } from './workedOutProject.mjs'

/**
 * @typedef {object} Outcome
 * @property {string | null} fault Why the stage failed, or `null` if it succeeded.
 * @property {string} output What it printed.
 * @property {import('./tally.mjs').Tally | null} tally `null` for a stage without tests.
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} needs Stages without whose success this one is not run.
 * @property {() => Promise<Outcome>} run
 */

/** Even on a machine at a load of 16 no stage should come near this; it keeps one that hangs from hanging for ever. */
const LIMIT_SECONDS = 3600

/** Browser tests whose expectations are none of a release's figures. */
const HOLD_OF_ANY = [
  'axe',
  'busy',
  'display',
  'drawnMarks',
  'embedLoaders',
  'exploring',
  'firstHeights',
  'firstScreen',
  'hostNotes',
  'smoke',
]

/** The stages in their order. Those of one row run side by side.
 * @type {readonly (readonly Stage[])[]} */
export const STAGES = [
  [
    { name: 'lint', needs: [], run: lint },
    { name: 'types', needs: [], run: () => check(['tsc', '--noEmit']) },
  ],
  [vitestStage('unit'), vitestStage('data')],
  [vitestStage('component'), { name: 'build', needs: ['lint', 'types'], run: () => build() }],
  [{ name: 'browser', needs: ['build'], run: testInBrowser }],
]

/**
 * Format and rules; then whatever nothing uses: exports, files, dependencies.
 *
 * @returns {Promise<Outcome>}
 */
async function lint() {
  const linted = await check(['biome', 'ci', '--colors=off', '.'])
  if (linted.fault !== null) return linted
  return check([
    'knip',
    '-c',
    'tests/knip.jsonc',
    '--treat-config-hints-as-errors',
    '--no-progress',
  ])
}

/**
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, cwd?: string }} [where]
 * @returns {Promise<Outcome>}
 */
async function check(command, where = {}) {
  const { exitCode, output } = await runCommand(command, { limitSeconds: LIMIT_SECONDS, ...where })
  return { fault: exitCode === 0 ? null : `${command[0]} found fault`, output, tally: null }
}

/** The address that the tested build is told: its pages have the tags that need one. */
const SITE_URL = 'https://example.org/mark/'

/**
 * Builds the site and prints warnings only, so that anything printed is a fault.
 *
 * @param {string} [cwd] The project's folder.
 * @returns {Promise<Outcome>}
 */
async function build(cwd = process.cwd()) {
  const outcome = await check(['vite', 'build', '--logLevel', 'warn'], { env: { SITE_URL }, cwd })
  const warned = outcome.fault === null && outcome.output.trim() !== ''
  return warned ? { ...outcome, fault: 'the build warns' } : outcome
}

/**
 * @param {string} name The vitest project, and the folder below tests/.
 * @returns {Stage}
 */
function vitestStage(name) {
  const report = `test-results/${name}.json`
  const command = ['vitest', 'run', '--project', name, '--reporter=default', '--reporter=json']
  return {
    name,
    needs: ['lint', 'types'],
    run: () => countTests([...command, `--outputFile.json=${report}`], report, tallyVitest),
  }
}

/**
 * Tests the built site. Where a release has come since the expectations were worked out, they are held against a site that is built without it,
 * and what holds of any release against the one that is published.
 *
 * @returns {Promise<Outcome>}
 */
async function testInBrowser() {
  try {
    const path = await findBrowser(thisMachine(console.log))
    console.log(`Testing with ${path}`)
    const copy = await workedOutProject()
    if (copy === null) return await runSpecs(path, 'browser')
    const steps = [
      () => check(['node', 'data/update.mjs'], { cwd: copy }),
      () => build(copy),
      () => runSpecs(path, 'worked-out', [], copy),
      () => runSpecs(path, 'browser', HOLD_OF_ANY),
    ]
    return await inTurn(steps)
  } catch (error) {
    if (error instanceof NoBrowser) return { fault: error.message, output: '', tally: null }
    throw error
  }
}

/**
 * @param {string} browser
 * @param {string} name Of the report.
 * @param {readonly string[]} [specs] Those to run, or all.
 * @param {string} [cwd] The project's folder.
 * @returns {Promise<Outcome>}
 */
async function runSpecs(browser, name, specs = [], cwd = process.cwd()) {
  const report = resolve(`test-results/${name}.json`)
  const env = { CHROME_PATH: browser, SITE_PORT: String(await findFreePort()), REPORT: report }
  const files = specs.map((spec) => `/${spec}.spec.ts`)
  const command = ['playwright', 'test', '--config', 'tests/e2e', ...files]
  return countTests(command, report, tallyPlaywright, { env, cwd })
}

/**
 * Takes steps one after the other, to the first that fails without having tested anything.
 *
 * @param {readonly (() => Promise<Outcome>)[]} steps
 * @returns {Promise<Outcome>} Of all of them.
 */
async function inTurn(steps) {
  /** @type {Outcome[]} */
  const outcomes = []
  for (const step of steps) {
    const outcome = await step()
    outcomes.push(outcome)
    if (outcome.fault !== null && outcome.tally === null) break
  }
  return {
    fault: outcomes.find(({ fault }) => fault !== null)?.fault ?? null,
    output: outcomes.map(({ output }) => output).join('\n'),
    tally: addTallies(outcomes.flatMap(({ tally }) => tally ?? [])),
  }
}

/**
 * Runs a test runner that leaves a JSON report, and counts the report. A runner that fails with no
 * failed test, or leaves no report, counts as one failure.
 *
 * @template Report
 * @param {readonly string[]} command
 * @param {string} file Where it leaves the report.
 * @param {(report: Report) => import('./tally.mjs').Tally} count
 * @param {{ env?: Record<string, string>, cwd?: string }} [where]
 * @returns {Promise<Outcome>}
 */
async function countTests(command, file, count, where = {}) {
  await rm(file, { force: true })
  const { exitCode, output } = await runCommand(command, { limitSeconds: LIMIT_SECONDS, ...where })
  const text = await readFile(file, 'utf8').catch(() => null)
  const tally = text === null ? { passed: 0, failed: 0, skipped: 0 } : count(JSON.parse(text))
  if (exitCode !== 0 && tally.failed === 0) tally.failed = 1
  return { fault: faultOf(tally), output, tally }
}

/** @returns {Promise<number>} A port of this machine that nothing listens on. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
