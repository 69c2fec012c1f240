import type { Hundredths } from '../domain/hundredths'

/** What is said of a kind of chart outside its figure: on the page, in what is taken from it, and of what is cited. */
export interface ChartNames {
  /** In the list of charts. */
  readonly name: string
  /** What it is called inside a sentence, in a word. */
  readonly nameInText: string
  /** Over the allies to choose: marked in a chart of all, drawn in a chart of some. */
  readonly alliesLabel: string
  /** What the numbers of a chart of shares are, and in which unit. */
  readonly measuredIn: string
  /** What a frame shows whose figures go on to later releases: no number that may go stale. `measure` is `null` for the share. */
  readonly liveTitle: (measure: string | null) => string
  /** What it shows of shares, for a citation. */
  readonly subject: (cited: CitedChart) => string
  /** Whether a citation says the view's mark besides. */
  readonly isAtMark: boolean
}

/** What a citation says of a chart of shares. */
interface CitedChart {
  /** What is measured: "Defence expenditure". */
  readonly concept: string
  /** Year or years as they are called: `2014–2024e`. */
  readonly span: string
  readonly year: number
  readonly threshold: Hundredths
}
