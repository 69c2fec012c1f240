import type { ReactNode } from 'react'
import type { ChartKind } from '../../domain/view/view'
import { KINDS } from '../../figures/kinds'
import { waitingRoom } from './waitingRoom'

interface WaitingFrameProps {
  readonly chart: ChartKind
  /** What is said meanwhile. */
  readonly children: ReactNode
}

/** Stands where a chart is going to, as tall as its kind is: nothing below it jumps. */
export function WaitingFrame({ chart, children }: WaitingFrameProps) {
  const room = waitingRoom(KINDS[chart].waitingHeight)
  return (
    <div className="chart-frame" data-kind={chart} style={room}>
      <p className="waiting">{children}</p>
    </div>
  )
}
