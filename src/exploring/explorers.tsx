import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { SeriesCode } from '../domain/ally'
import type { ChartKind } from '../domain/view/view'
import { type Figure, type FigureOf, isOfKind } from '../figures/chart'

/** A figure, and what to do when a reader picks one of its allies. */
interface ExplorerProps<F extends Figure> {
  readonly figure: F
  readonly onPick: (series: SeriesCode) => void
}

/** The interactive drawing of a kind, loaded when it is first shown. */
export type Explorer = LazyExoticComponent<ComponentType<ExplorerProps<Figure>>>

function explorer<K extends ChartKind>(
  kind: K,
  load: () => Promise<ComponentType<ExplorerProps<FigureOf<K>>>>,
): Explorer {
  return lazy(async () => {
    const Own = await load()
    return {
      default: ({ figure, onPick }: ExplorerProps<Figure>) =>
        isOfKind(figure, kind) ? <Own figure={figure} onPick={onPick} /> : null,
    }
  })
}

/** Each kind's interactive drawing. `null`: its static drawing is made explorable (`DrawingExploration`). */
export const EXPLORERS: Readonly<Record<ChartKind, Explorer | null>> = {
  ranking: explorer('ranking', async () => (await import('./RankingChart')).RankingChart),
  trend: explorer('trend', async () => (await import('./TrendChart')).TrendChart),
  map: null,
  change: null,
  balance: null,
  count: null,
  revisions: null,
  path: null,
}
