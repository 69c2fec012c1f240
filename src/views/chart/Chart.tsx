import { lazy, Suspense } from 'react'
import type { SeriesCode } from '../../domain/ally'
import type { DrawnFigure, Room } from '../../figures/drawnFigure'
import type { Figure } from '../../figures/figure'
import { ChartBoundary } from '../ChartBoundary'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'

const RankingChart = lazy(async () => ({
  default: (await import('../../exploring/RankingChart')).RankingChart,
}))
const TrendChart = lazy(async () => ({
  default: (await import('../../exploring/TrendChart')).TrendChart,
}))
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

/** Two kinds have an interactive drawing of their own; the others' static drawing is made explorable. */
function LiveChart({ figure, drawing, onPick }: LiveChartProps) {
  switch (figure.kind) {
    case 'ranking':
      return <RankingChart figure={figure} onPick={onPick} />
    case 'trend':
      return <TrendChart figure={figure} onPick={onPick} />
    default:
      return <DrawingExploration onPick={onPick}>{drawing}</DrawingExploration>
  }
}
