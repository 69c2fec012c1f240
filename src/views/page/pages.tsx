import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageKind } from '../../domain/view/view'
import type { Part } from '../../words/parts'
import type { BesidePageProps } from '../besidePageProps'

/** The parts of the words that they say, which are loaded beside them. */
export const PAGE_PARTS: Readonly<Record<Exclude<PageKind, 'chart'>, readonly Part[]>> = {
  claims: ['check', 'claimDesk', 'article'],
  ally: ['countryPages', 'ranking'],
  compare: ['countryPages'],
  differ: ['countryPages', 'announced'],
  sheet: ['countryPages'],
  own: ['own'],
  method: ['method'],
}

/** The pages beside the chart, each loaded with its words when a reader first opens it. */
export const PAGES_TO_LOAD: Readonly<
  Record<Exclude<PageKind, 'chart'>, LazyExoticComponent<ComponentType<BesidePageProps>>>
> = {
  claims: lazy(async () => ({ default: (await import('../check/CheckPage')).CheckPage })),
  ally: lazy(async () => ({ default: (await import('../countries/AllyPage')).AllyPage })),
  compare: lazy(async () => ({ default: (await import('../countries/ComparePage')).ComparePage })),
  differ: lazy(async () => ({ default: (await import('../differ/DifferPage')).DifferPage })),
  own: lazy(async () => ({ default: (await import('../own/OwnPage')).OwnPage })),
  sheet: lazy(async () => ({ default: (await import('../countries/SheetPage')).SheetPage })),
  method: lazy(async () => ({ default: (await import('../method/MethodPage')).MethodPage })),
}
