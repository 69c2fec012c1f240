import type { EmbedDataName } from '../domain/view/drawnData'

/** What an embed page's boot script has to know of the drawn kinds: where their scripts are, and what they are drawn from. */
export interface DrawnCharts {
  /** Follows the name in the file name of each script below `embed/`: `-c8d098e7.js`. */
  readonly end: string
  /** Of each kind the file that its shares are drawn from. */
  readonly data: Readonly<Record<string, EmbedDataName>>
  /** The first year that any release has shares of, and the last: each between has a file of all releases. */
  readonly first: number
  readonly last: number
  /** The kinds whose other measures than the share have a script of their own, `rankingMeasures-….js`, with spaces between. */
  readonly measured: string
  /** The names of these measures likewise: a script of theirs draws nothing else. */
  readonly measures: string
}
