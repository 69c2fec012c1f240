import type { ChartData } from '../domain/view/view'

/** What an embed page's boot script has to know of the drawn kinds: where their scripts are, and what they are drawn from. */
export interface DrawnCharts {
  /** Follows the name in the file name of each script below `embed/`: `-c8d098e7.js`. */
  readonly end: string
  /** The languages that have scripts of their own besides the default one: `ranking.de-….js`. */
  readonly languages: readonly string[]
  /** Of each kind the published file that it is drawn from. */
  readonly data: Readonly<Record<string, ChartData>>
  /** The kinds whose other measures than the share have a script of their own: `rankingMeasures-….js`. */
  readonly measured: readonly string[]
}
