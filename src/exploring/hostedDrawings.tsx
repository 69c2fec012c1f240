import type { ComponentType } from 'react'
import type { ChartKind } from '../domain/view/view'
import { type Figure, type FigureOf, isOfKind } from '../figures/chart'

interface DrawingProps<F extends Figure> {
  readonly figure: F
}

/** The drawing that recharts hosts for a kind. */
export interface HostedDrawing {
  /** Loads it. */
  readonly bring: () => Promise<ComponentType<DrawingProps<Figure>>>
  /** Whether the static drawing looks like it, and can stand in for it until a reader comes to the chart. */
  readonly canWait: boolean
}

function hosted<K extends ChartKind>(
  kind: K,
  canWait: boolean,
  load: () => Promise<ComponentType<DrawingProps<FigureOf<K>>>>,
): HostedDrawing {
  const bring = async () => {
    const Own = await load()
    return ({ figure }: DrawingProps<Figure>) =>
      isOfKind(figure, kind) ? <Own figure={figure} /> : null
  }
  return { bring, canWait }
}

/** Each kind's drawing by recharts. `null`: its static drawing is the one that is explored. */
export const HOSTED: Readonly<Record<ChartKind, HostedDrawing | null>> = {
  ranking: hosted('ranking', true, async () => (await import('./RankingChart')).RankingChart),
  trend: hosted('trend', false, async () => (await import('./TrendChart')).TrendChart),
  map: null,
  change: null,
  balance: null,
  count: null,
  revisions: null,
  path: null,
  announced: null,
}
