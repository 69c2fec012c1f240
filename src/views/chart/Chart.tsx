import { lazy, Suspense } from 'react'
import type { SeriesCode } from '../../domain/ally'
import { EXPLORERS } from '../../exploring/explorers'
import type { DrawnFigure, Figure } from '../../figures/chart'
import type { Room } from '../../figures/room'
import { ChartBoundary } from '../ChartBoundary'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'

const DrawingExploration = lazy(async () => ({
  default: (await import('../../exploring/DrawingExploration')).DrawingExploration,
}))

/** The page's own column, of any width. */
const PAGE_ROOM: Room = { idPrefix: 'static', isRoomy: true, size: null }

interface ChartProps {
  readonly drawn: DrawnFigure
  readonly onPick: (series: SeriesCode) => void
}

/** The chart: drawn without a library at first, interactive as soon as the page is alive. */
export function Chart({ drawn, onPick }: ChartProps) {
  const { loading } = useWords()
  const isLive = useIsLive()
  const { figure } = drawn
  const drawing = drawn.drawing(PAGE_ROOM)
  return (
    <div className="chart-frame" data-kind={figure.kind}>
      {isLive ? (
        <ChartBoundary
          fallback={
            <>
              <p className="waiting">{loading.chartFailed}</p>
              {drawing}
            </>
          }
        >
          <Suspense fallback={drawing}>
            <LiveChart figure={figure} drawing={drawing} onPick={onPick} />
          </Suspense>
        </ChartBoundary>
      ) : (
        drawing
      )}
    </div>
  )
}

interface LiveChartProps {
  readonly figure: Figure
  readonly drawing: React.JSX.Element
  readonly onPick: (series: SeriesCode) => void
}

/** A kind's interactive drawing, or its static one made explorable. */
function LiveChart({ figure, drawing, onPick }: LiveChartProps) {
  const Explorer = EXPLORERS[figure.kind]
  return Explorer === null ? (
    <DrawingExploration onPick={onPick}>{drawing}</DrawingExploration>
  ) : (
    <Explorer figure={figure} onPick={onPick} />
  )
}
