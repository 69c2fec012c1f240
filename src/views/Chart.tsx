import { lazy, Suspense } from 'react'
import type { SeriesCode } from '../domain/ally'
import type { Figure } from '../figures/figure'
import { ChartBoundary } from './ChartBoundary'
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

/** The interactive chart. Its library comes after the first paint; the room for it is kept. */
export function Chart({ figure, onPick }: ChartProps) {
  const { loading } = useWords()
  return (
    <div className="chart-frame" data-kind={figure.kind}>
      <ChartBoundary fallback={<p className="waiting">{loading.chartFailed}</p>}>
        <Suspense fallback={<p className="waiting">{loading.loadingChart}</p>}>
          {figure.kind === 'ranking' ? (
            <RankingChart figure={figure} onPick={onPick} />
          ) : (
            <TrendChart figure={figure} onPick={onPick} />
          )}
        </Suspense>
      </ChartBoundary>
    </div>
  )
}
