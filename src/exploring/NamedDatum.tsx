import type { ReactNode } from 'react'
import type { FigureDatum } from '../figures/figure'

interface NamedDatumProps {
  readonly datum: FigureDatum
  /** A part of the list that the chart is, or a picture within one. */
  readonly role?: 'listitem' | 'img'
  readonly children: ReactNode
}

/** One figure as drawn, under its own name, as the explorer finds it. */
export function NamedDatum({ datum, role = 'listitem', children }: NamedDatumProps) {
  const { series, year, label, verdict, noteSigns, valueText } = datum
  return (
    <g
      role={role}
      aria-label={label}
      className="datum mtm-haloed"
      data-datum={`${series} ${year}`}
      data-verdict={verdict}
      data-signs={[...noteSigns, valueText.slice(-1)].join(' ')}
    >
      {children}
    </g>
  )
}
