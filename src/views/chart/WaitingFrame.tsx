import type { CSSProperties, ReactNode } from 'react'
import type { ChartKind } from '../../domain/view/view'
import { KINDS } from '../../figures/kinds'

interface WaitingFrameProps {
  readonly chart: ChartKind
  /** What is said meanwhile. */
  readonly children: ReactNode
}

/** Stands where a chart is going to, as tall as its kind is: nothing below it jumps. */
export function WaitingFrame({ chart, children }: WaitingFrameProps) {
  const { narrow, wide } = KINDS[chart].waitingHeight
  const style: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--waiting-narrow': `${narrow / 16}rem`,
    '--waiting-wide': `${wide / 16}rem`,
  }
  return (
    <div className="chart-frame" data-kind={chart} style={style}>
      <p className="waiting">{children}</p>
    </div>
  )
}
