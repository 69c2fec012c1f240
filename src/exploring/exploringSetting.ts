import type { FigureNote } from '../figures/figure'

/** What is said of exploring. */
export interface ExploringWords {
  /** Which keys work; whether Enter picks is said too. */
  readonly keysText: (picks: boolean) => string
  /** Describes a figure that is picked. */
  readonly highlightedText: string
}

/** What exploring a chart depends on besides its drawing. */
export interface ExploringSetting {
  readonly words: ExploringWords
  /** The notes whose signs stand on figures; none where they are not shown. */
  readonly notes: readonly FigureNote[]
  /** Picks the series of a mark, and gives what is said of that. `null` where nothing can be picked. */
  readonly pick: ((series: string) => string) | null
  /** The series that are picked. */
  readonly picked: readonly string[]
}
