import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Reference } from '../../domain/reference'
import type { PageKind, View } from '../../domain/view/view'
import type { Choose } from '../choose'

/** What every page beside the chart is made from. It asks for the figures that it needs by itself. */
export interface BesidePageProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** The pages beside the chart, each loaded with its words when a reader first opens it. */
export const PAGES_TO_LOAD: Readonly<
  Record<Exclude<PageKind, 'chart'>, LazyExoticComponent<ComponentType<BesidePageProps>>>
> = {
  claims: lazy(async () => ({ default: (await import('../claims/ClaimDesk')).ClaimDesk })),
  ally: lazy(async () => ({ default: (await import('../countries/AllyPage')).AllyPage })),
  compare: lazy(async () => ({ default: (await import('../countries/ComparePage')).ComparePage })),
  differ: lazy(async () => ({ default: (await import('../differ/DifferPage')).DifferPage })),
  sheet: lazy(async () => ({ default: (await import('../countries/SheetPage')).SheetPage })),
}
