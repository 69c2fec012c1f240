import type { PageKind } from '../../domain/view/view'
import type { Part } from '../../words/parts'
import type { BesidePageProps } from '../besidePageProps'
import type { BringPart } from '../loading/LoadedPart'

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
  Record<Exclude<PageKind, 'chart'>, BringPart<BesidePageProps>>
> = {
  claims: async () => (await import('../check/CheckPage')).CheckPage,
  ally: async () => (await import('../countries/AllyPage')).AllyPage,
  compare: async () => (await import('../countries/ComparePage')).ComparePage,
  differ: async () => (await import('../differ/DifferPage')).DifferPage,
  own: async () => (await import('../own/OwnPage')).OwnPage,
  sheet: async () => (await import('../countries/SheetPage')).SheetPage,
  method: async () => (await import('../method/MethodPage')).MethodPage,
}
