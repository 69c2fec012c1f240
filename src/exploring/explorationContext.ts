import { createContext } from 'react'

/** What of a chart the keyboard and the pointer are at, by `datumKey`. */
export interface ExplorationState {
  /** The figure that the Tab key goes to. */
  readonly tabStop: string | null
  /** The figure that the keyboard is at. */
  readonly focused: string | null
  /** The figure whose tooltip is shown. */
  readonly shown: string | null
  /** The id of the tooltip's element. */
  readonly tooltipId: string
}

export const ExplorationContext = createContext<ExplorationState>({
  tabStop: null,
  focused: null,
  shown: null,
  tooltipId: '',
})
