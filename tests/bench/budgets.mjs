import { median, quantile } from './statistics.mjs'

/**
 * @typedef {object} Results
 * @property {Map<string, import('./measure.mjs').Load[]>} loads By contestant.
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
export function listBudgets({ loads, dashboardWithoutScript, controls }) {
  const worst = (id, field) => Math.max(...loads.get(id).map((load) => load[field]))
  const painted = (id) => median(loads.get(id).map((load) => load.painted))
  const ratio = (id, peer) => painted(id) / painted(peer)
  const kilobytes = (bytes) => bytes / 1000
  const early = loads.get('dashboard').filter(({ painted, recharts }) => recharts <= painted)
  const times = controls.times.map(({ time }) => time)
  const budget = (name, limit, measured, unit = '') => ({ name, limit, measured, unit })
  return [
    budget('Published embed: all bytes', 10, kilobytes(worst('embed', 'bytes')), 'kB'),
    budget('Published embed: requests', 2, worst('embed', 'requests')),
    budget(
      'Published embed: painted, against chart.js by its guide',
      0.25,
      ratio('embed', 'guide'),
    ),
    budget(
      'Published embed: painted, against the smallest with chart.js',
      0.25,
      ratio('embed', 'chartjs'),
    ),
    budget('Custom view: all bytes', 30, kilobytes(worst('custom', 'bytes')), 'kB'),
    budget('Custom view: requests', 4, worst('custom', 'requests')),
    budget('Custom view: painted, against chart.js by its guide', 0.5, ratio('custom', 'guide')),
    budget(
      'Custom view: painted, against the smallest with chart.js',
      0.5,
      ratio('custom', 'chartjs'),
    ),
    budget('Dashboard: script of all charts', 230, kilobytes(controls.scriptBytes), 'kB'),
    budget('Dashboard: charts missing without script', 0, dashboardWithoutScript ? 0 : 1),
    budget('Dashboard: loads with recharts before the first paint', 0, early.length),
    budget('Controls: 95th percentile of 200 changes', 100, quantile(times, 0.95), 'ms'),
  ]
}

/** @param {Budget} budget */
export function isMissed({ limit, measured }) {
  return !(measured <= limit)
}
