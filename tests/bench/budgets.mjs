import { median, quantile } from './statistics.mjs'

/**
 * @typedef {object} Results
 * @property {Map<string, import('./measure.mjs').Load[]>} loads By contestant.
 * @property {number[]} firstControls When the dashboard had answered its first control, in ms.
 * @property {boolean} dashboardWithoutScript
 * @property {{ times: { control: string, time: number }[], scriptBytes: number }} controls
 *
 * @typedef {{ name: string, limit: number, measured: number, unit: string }} Budget
 */

/**
 * What the site holds itself to, with what was measured. Bytes are bytes, a kB is 1000 of them.
 *
 * @param {Results} results
 * @returns {Budget[]}
 */
export function listBudgets({ loads, firstControls, dashboardWithoutScript, controls }) {
  const worst = (id, field) => Math.max(...loads.get(id).map((load) => load[field]))
  const felt = (id, field) => median(loads.get(id).map((load) => load[field]))
  const kilobytes = (bytes) => bytes / 1000
  const above = (time) => aboveEmpty(loads, time)
  const times = controls.times.map(({ time }) => time)
  const budget = (name, limit, measured, unit = '') => ({ name, limit, measured, unit })
  return [
    budget('Published embed: all bytes', 10, kilobytes(worst('embed', 'bytes')), 'kB'),
    budget('Published embed: requests', 2, worst('embed', 'requests')),
    budget('Published embed: painted, above the empty page', 0.12, above(felt('embed', 'painted'))),
    budget('Custom view: all bytes', 30, kilobytes(worst('custom', 'bytes')), 'kB'),
    budget('Custom view: requests', 4, worst('custom', 'requests')),
    budget('Custom view: painted, above the empty page', 0.55, above(felt('custom', 'painted'))),
    budget('Dashboard: charts missing without script', 0, dashboardWithoutScript ? 0 : 1),
    budget(
      'Dashboard: first paint, above the empty page',
      0.6,
      above(felt('dashboard', 'firstPaint')),
    ),
    budget(
      'Dashboard: first control answered, above the empty page',
      1.6,
      above(median(firstControls)),
    ),
    budget('Dashboard: main thread blocked', 200, felt('dashboard', 'blocked'), 'ms'),
    budget('Dashboard: layout shift', 0.02, worst('dashboard', 'shift')),
    budget(
      'Dashboard: script of the first screen',
      150,
      kilobytes(worst('dashboard', 'scriptBytes')),
      'kB',
    ),
    budget('Dashboard: script of all charts', 240, kilobytes(controls.scriptBytes), 'kB'),
    budget('Controls: 95th percentile of 200 changes', 100, quantile(times, 0.95), 'ms'),
  ]
}

/**
 * A time as a part of what the smallest page with chart.js takes, each above what an empty page takes in the same run:
 * the network and the browser take that from every page.
 *
 * @param {Results['loads']} loads
 * @param {number} time In ms.
 */
export function aboveEmpty(loads, time) {
  const painted = (id) => median(loads.get(id).map((load) => load.painted))
  return (time - painted('empty')) / (painted('chartjs') - painted('empty'))
}

/** @param {Budget} budget */
export function isMissed({ limit, measured }) {
  return !(measured <= limit)
}
