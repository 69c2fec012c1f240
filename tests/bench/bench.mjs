import { writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findBrowser } from '../e2e/findBrowser.mjs'
import { LAUNCH_ARGUMENTS } from '../e2e/launchArguments.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'
import { isMissed, listBudgets } from './budgets.mjs'
import { BENCH, buildPeers, buildSite, ROOT } from './build.mjs'
import { listContestants } from './contestants.mjs'
import { measureControls } from './controls.mjs'
import { measureFirstControl, measureLoad, showsWithoutScript } from './measure.mjs'
import { writeReport } from './report.mjs'
import { serve } from './server.mjs'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    before: { type: 'string' },
  },
})
const runs = Number(options.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1')

if (!options['no-build']) {
  console.error('Building the site and the peers …')
  buildSite()
  await buildPeers()
}
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism(),
  load: loadavg()[0],
  runs,
}
const hasBefore = options.before !== undefined
const contestants = await listContestants({ hasBefore })
const server = await serve({
  site: join(ROOT, 'dist'),
  peers: join(BENCH, 'dist'),
  ...(hasBefore ? { before: resolve(options.before) } : {}),
})
const browser = await chromium.launch({
  executablePath: await findBrowser(thisMachine(console.error)),
  args: LAUNCH_ARGUMENTS,
})
try {
  const results = await measureAll()
  const report = await writeReport(contestants, results, { ...machine, browser: browser.version() })
  console.log(report)
  await writeFile(join(BENCH, 'results.md'), report)
  const missed = listBudgets(results).filter(isMissed)
  if (missed.length > 0) {
    console.error(`Missed: ${missed.map(({ name }) => name).join('; ')}`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  await server.close()
}

/** Every page `runs` times, in rotation, so that a busy moment falls on all alike. */
async function measureAll() {
  const loads = new Map(contestants.map(({ id }) => [id, []]))
  for (let run = 0; run < runs; run++) {
    const first = run % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const load = await measureLoad(browser, server, contestant)
      loads.get(contestant.id).push(load)
      console.error(`${run + 1}/${runs} ${contestant.name}: ${load.painted.toFixed(0)} ms`)
    }
  }
  const dashboard = contestants.find(({ id }) => id === 'dashboard')
  const firstControls = []
  for (let run = 0; run < runs; run++)
    firstControls.push(await measureFirstControl(browser, server, dashboard))
  const dashboardWithoutScript = await showsWithoutScript(browser, server, dashboard)
  const controls = await measureControls(browser, server)
  return { loads, firstControls, dashboardWithoutScript, controls }
}
