import { lazy, Suspense } from 'react'
import type { SeriesCode } from '../domain/ally'
import type { Figure } from '../figures/figure'
import { ChartBoundary } from './ChartBoundary'
import { StaticChart } from './StaticChart'
import { useIsLive } from './useIsLive'
import { useWords } from './wordsContext'

const RankingChart = lazy(async () => ({
  default: (await import('../charts/RankingChart')).RankingChart,
}))
const TrendChart = lazy(async () => ({
  default: (await import('../charts/TrendChart')).TrendChart,
}))

interface ChartProps {
  readonly figure: Figure
  readonly onPick: (series: SeriesCode) => void
}

/** The chart: drawn without a library at first, interactive as soon as the library is here. */
export function Chart({ figure, onPick }: ChartProps) {
  const { loading } = useWords()
  const isLive = useIsLive()
  const drawing = <StaticChart figure={figure} />
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
            {figure.kind === 'ranking' ? (
              <RankingChart figure={figure} onPick={onPick} />
            ) : (
              <TrendChart figure={figure} onPick={onPick} />
            )}
          </Suspense>
        </ChartBoundary>
      ) : (
        drawing
      )}
    </div>
  )
}
