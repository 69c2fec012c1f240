import { type ReactNode, useContext, useLayoutEffect, useRef } from 'react'
import type { FigureDatum } from '../figures/figure'
import { ExplorationContext } from './explorationContext'
import { datumKey } from './exploring'

/**
 * One figure as drawn, under its own name, and within reach of the keyboard. recharts makes its shapes
 * anew when the figure changes; the one that the keyboard was at takes the focus back.
 */
export function NamedDatum(props: { readonly datum: FigureDatum; readonly children: ReactNode }) {
  const { datum } = props
  const { tabStop, focused, shown, tooltipId } = useContext(ExplorationContext)
  const key = datumKey(datum)
  const element = useRef<SVGGElement>(null)
  const isFocused = useRef(false)
  isFocused.current = focused === key
  useLayoutEffect(() => {
    if (isFocused.current) element.current?.focus({ preventScroll: true })
  }, [])
  const isShown = shown === key
  return (
    <g
      ref={element}
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
