import { type ReactNode, useContext } from 'react'
import type { FigureDatum } from '../figures/figure'
import { ExplorationContext } from './explorationContext'
import { datumKey } from './exploring'

/** One figure as drawn, under its own name, and within reach of the keyboard. */
export function NamedDatum(props: { readonly datum: FigureDatum; readonly children: ReactNode }) {
  const { datum } = props
  const { tabStop, shown, tooltipId } = useContext(ExplorationContext)
  const key = datumKey(datum)
  const isShown = shown === key
  return (
    <g
      role="img"
      aria-label={datum.label}
      aria-describedby={isShown ? `${tooltipId}-notes` : undefined}
      tabIndex={tabStop === key ? 0 : -1}
      className={isShown ? 'datum is-shown' : 'datum'}
      data-datum={key}
      data-verdict={datum.verdict}
    >
      {props.children}
    </g>
  )
}
