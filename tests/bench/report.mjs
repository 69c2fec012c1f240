import { readFile } from 'node:fs/promises'
import { aboveEmpty, isMissed, listBudgets } from './budgets.mjs'
import { BENCH } from './build.mjs'
import { CPU_SLOWDOWN, SLOW_4G } from './measure.mjs'
import { median, quantile } from './statistics.mjs'

const DECIMALS = { kB: 1, ms: 0, '': 2 }

/**
 * The results as a page of Markdown, which reads as well in a terminal.
 *
 * @param {import('./contestants.mjs').Contestant[]} contestants
 * @param {import('./budgets.mjs').Results} results
 * @param {{ date: string, browser: string, node: string, cores: number, load: number, runs: number }} machine
 * @returns {Promise<string>}
 */
export async function writeReport(contestants, results, machine) {
  const { times } = results.controls
  const dashboard = (field) => median(results.loads.get('dashboard').map((load) => load[field]))
  const firstControl = median(results.firstControls)
  const bits = (throughput) => `${(throughput * 8) / 1e6} Mbit/s`
  return `# Results of the bench

${machine.date}: ${machine.runs} run(s) of each page in rotation, ${machine.cores} cores with a load of ${machine.load.toFixed(1)} at the start, Node ${machine.node}, Chromium ${machine.browser}. Throttled to ${bits(SLOW_4G.downloadThroughput)} down, ${bits(SLOW_4G.uploadThroughput)} up and ${SLOW_4G.latency} ms of latency, with a processor ${CPU_SLOWDOWN} times slower. Times of different days are not to be compared; ratios within one table are.

## The same ranking, drawn

${await loadTable(contestants, results.loads)}

Painted: median, with the fastest and the slowest run. The empty page shows what the network and the browser take from every page. Bytes are gzipped and count the headers of the responses; a kB is 1000 bytes. Above the empty page: the time as a part of that of the smallest page that can be made with chart.js, both above the empty page. Blocked: the main thread, of each task what it takes beyond 50 ms.

## The dashboard

- The chart without any script: ${results.dashboardWithoutScript ? 'shown' : 'missing'}.
- First paint after ${format(dashboard('firstPaint'), 'ms')}; the first control, a mark chosen as soon as it is seen, answered after ${format(firstControl, 'ms')} (medians).
- Main thread blocked for ${format(dashboard('blocked'), 'ms')} in all, layout shift ${format(dashboard('shift'), '')} (medians).
- Script of the first screen ${format(dashboard('scriptBytes') / 1000, 'kB')}, with every chart that its controls offer ${format(results.controls.scriptBytes / 1000, 'kB')}.

## The dashboard's controls

${controlsTable(times)}

From the event to the frame that shows the result in chart and table; data loaded, nothing throttled.

## Budgets

${budgetTable(listBudgets(results))}
`
}

async function loadTable(contestants, loads) {
  const rows = []
  for (const { id, name, packages } of contestants) {
    const runs = loads.get(id)
    const painted = runs.map((load) => load.painted)
    const range = `${Math.min(...painted).toFixed(0)}–${Math.max(...painted).toFixed(0)}`
    rows.push([
      name,
      await versionsOf(packages),
      median(runs.map(({ requests }) => requests)),
      format(median(runs.map(({ bytes }) => bytes)) / 1000, 'kB'),
      format(median(runs.map(({ scriptBytes }) => scriptBytes)) / 1000, 'kB'),
      `${format(median(painted), 'ms')} (${range})`,
      aboveEmpty(loads, median(painted)).toFixed(2),
      format(median(runs.map(({ blocked }) => blocked)), 'ms'),
    ])
  }
  const heads = [
    'Page',
    'Version',
    'Requests',
    'All bytes',
    'Script',
    'Painted',
    'Above the empty page',
    'Blocked',
  ]
  return table(heads, rows)
}

function controlsTable(times) {
  const row = (name, numbers) => [
    name,
    numbers.length,
    format(median(numbers), 'ms'),
    format(quantile(numbers, 0.95), 'ms'),
  ]
  const of = (control) => times.filter((one) => one.control === control).map(({ time }) => time)
  const controls = [...new Set(times.map(({ control }) => control))]
  return table(
    ['Control', 'Changes', 'Median', '95th percentile'],
    [
      ...controls.map((control) => row(control, of(control))),
      row(
        'all',
        times.map(({ time }) => time),
      ),
    ],
  )
}

function budgetTable(budgets) {
  return table(
    ['Budget', 'At most', 'Measured', ''],
    budgets.map((budget) => [
      budget.name,
      `${budget.limit} ${budget.unit}`.trim(),
      format(budget.measured, budget.unit),
      isMissed(budget) ? 'missed' : 'kept',
    ]),
  )
}

/** With its unit; a whole number without decimals. */
function format(number, unit) {
  const decimals = Number.isInteger(number) ? 0 : DECIMALS[unit]
  return `${number.toFixed(decimals)} ${unit}`.trim()
}

function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map(String))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length), 3))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [first, ...rest] = cells.map(line)
  return [first, rule, ...rest].join('\n')
}

/** The versions that were really built in, read from what is installed here. */
async function versionsOf(packages) {
  const versions = await Promise.all(
    packages.map(async (name) => {
      const text = await readFile(`${BENCH}/node_modules/${name}/package.json`, 'utf8')
      return JSON.parse(text).version
    }),
  )
  return versions.join(', ')
}
