import { PHONE } from './measure.mjs'
import { MARKS, readRanking } from './ranking.mjs'
import { BLANK } from './server.mjs'

const LATEST = { release: '2026-07-07', year: 2026, threshold: 2 }
const CUSTOM = { release: '2024-06-17', year: 2024, threshold: 3 }

/**
 * What must be in the page before it counts as painted; see `watchPage.mjs`.
 *
 * @typedef {{ kind: 'ours', rows: [code: string, value: string][], names: [start: string, end: string][] }
 *   | { kind: 'svg', texts: string[], bars: string, number: number }
 *   | { kind: 'canvas', number: number }
 *   | { kind: 'nothing' }} Expectation
 */

/**
 * One page of the race.
 *
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} name
 * @property {string} path Address on the server.
 * @property {Expectation} expected
 * @property {readonly string[]} packages Whose versions are printed; none for ours.
 * @property {{ width: number, height: number }} [viewport] Where it is not the usual one.
 */

/**
 * @param {{ hasBefore: boolean }} options Whether an earlier build of ours runs along.
 * @returns {Promise<Contestant[]>}
 */
export async function listContestants({ hasBefore }) {
  const latest = await readRanking(LATEST.release, LATEST.year)
  const custom = await readRanking(CUSTOM.release, CUSTOM.year)
  const query = new URLSearchParams(
    Object.entries(CUSTOM).map(([name, value]) => [name, `${value}`]),
  )
  const oursIn = (folder, suffix, when) => [
    {
      id: `embed${suffix}`,
      name: `Embed, as published${when}`,
      path: `/${folder}/embed/ranking/`,
      expected: ours(latest, LATEST.threshold),
      packages: [],
    },
    {
      id: `custom${suffix}`,
      name: `Embed, custom view (?${query})${when}`,
      path: `/${folder}/embed/ranking/?${query}`,
      expected: ours(custom, CUSTOM.threshold),
      packages: [],
    },
    {
      id: `dashboard${suffix}`,
      name: `Dashboard on a phone${when}`,
      path: `/${folder}/`,
      expected: ours(latest, LATEST.threshold),
      packages: [],
      viewport: PHONE,
    },
  ]
  return [
    ...oursIn('site', '', ''),
    ...(hasBefore ? oursIn('before', '-before', ', before') : []),
    {
      id: 'chartjs',
      name: 'chart.js with annotation plugin, the smallest page',
      path: '/peers/chartjs/',
      expected: { kind: 'canvas', number: latest.length },
      packages: ['chart.js', 'chartjs-plugin-annotation'],
    },
    {
      id: 'guide',
      name: 'chart.js with annotation plugin, by its guide',
      path: '/peers/chartjs-guide/',
      expected: { kind: 'canvas', number: latest.length },
      packages: ['chart.js', 'chartjs-plugin-annotation'],
    },
    {
      id: 'plot',
      name: 'Observable Plot',
      path: '/peers/plot/',
      expected: svg(latest, '[aria-label="bar"] rect'),
      packages: ['@observablehq/plot'],
    },
    {
      id: 'echarts',
      name: 'ECharts',
      path: '/peers/echarts/',
      expected: { kind: 'canvas', number: latest.length },
      packages: ['echarts'],
    },
    {
      id: 'highcharts',
      name: 'Highcharts',
      path: '/peers/highcharts/',
      expected: svg(latest, 'path.highcharts-point'),
      packages: ['highcharts'],
    },
    {
      id: 'vega',
      name: 'Vega-Embed with Vega-Lite',
      path: '/peers/vega/',
      expected: svg(latest, '.mark-rect path'),
      packages: ['vega-embed', 'vega-lite', 'vega'],
    },
    {
      id: 'recharts',
      name: 'recharts',
      path: '/peers/recharts/',
      expected: svg(latest, '.recharts-bar-rectangle path'),
      packages: ['recharts', 'react-dom'],
    },
    {
      id: 'empty',
      name: 'An empty page: less is not possible',
      path: BLANK,
      expected: { kind: 'nothing' },
      packages: [],
    },
  ]
}

/**
 * Ours: the 32 rows of the table with their values, and in the drawing every figure under its name.
 *
 * @param {readonly import('./ranking.mjs').Row[]} rows
 * @param {number} threshold
 * @returns {Expectation}
 */
function ours(rows, threshold) {
  return {
    kind: 'ours',
    rows: rows.map(({ code, share }) => [code, share]),
    names: rows
      .filter(({ share }) => share !== '')
      .map(({ name, share }) => [`${name}, ${share}%`, ` ${threshold}%`]),
  }
}

/**
 * A library that draws SVG: every name, value and mark as a text, and a bar for each figure.
 *
 * @param {readonly import('./ranking.mjs').Row[]} rows
 * @param {string} bars
 * @returns {Expectation}
 */
function svg(rows, bars) {
  const withFigure = rows.filter(({ share }) => share !== '')
  const texts = [
    ...rows.map(({ name }) => name),
    ...withFigure.map(({ share }) => share),
    ...MARKS.map((mark) => `${mark}%`),
  ]
  return { kind: 'svg', texts, bars, number: withFigure.length }
}
