import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { ChartKind } from '../domain/view/view'
import { type Figure, type FigureOf, isOfKind } from '../figures/chart'

interface DrawingProps<F extends Figure> {
  readonly figure: F
}

/** The drawing that recharts hosts for a kind, loaded when it is first shown. */
export type HostedDrawing = LazyExoticComponent<ComponentType<DrawingProps<Figure>>>

function hosted<K extends ChartKind>(
  kind: K,
  load: () => Promise<ComponentType<DrawingProps<FigureOf<K>>>>,
): HostedDrawing {
  return lazy(async () => {
    const Own = await load()
    return {
      default: ({ figure }: DrawingProps<Figure>) =>
        isOfKind(figure, kind) ? <Own figure={figure} /> : null,
    }
  })
}

/** Each kind's drawing by recharts. `null`: its static drawing is the one that is explored. */
export const HOSTED: Readonly<Record<ChartKind, HostedDrawing | null>> = {
  ranking: hosted('ranking', async () => (await import('./RankingChart')).RankingChart),
  trend: hosted('trend', async () => (await import('./TrendChart')).TrendChart),
  map: null,
  change: null,
  balance: null,
  count: null,
  revisions: null,
  path: null,
  announced: null,
}
