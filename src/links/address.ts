import { type Reference, resolveView } from '../domain/reference'
import { OWN_RELEASE } from '../domain/release/release'
import type { Choice, View } from '../domain/view/view'
import { chartChoice } from './chartAddress'
import { serializeChoice } from './query'

/**
 * A view as a choice that no later default can change: chart, release, year or years, and threshold
 * are written in full; measure, language and theme only where they are not the usual ones.
 */
export function fullChoice(view: View, since?: string): Choice {
  return {
    ...chartChoice(view),
    ...(since === undefined ? {} : { since }),
    ...(view.page === 'chart' ? {} : { page: view.page }),
    ...(view.claim === null ? {} : { claim: view.claim }),
    ...(view.said === null ? {} : { said: view.said }),
  }
}

/** The address to hand out for a view. `base` is a page's address; its own query and hash are dropped. */
export function linkTo(base: string, view: View, since?: string): string {
  const [page = ''] = base.split(/[?#]/, 1)
  if (view.release === OWN_RELEASE) return `${page}?${serializeChoice({ page: 'own' })}`
  return `${page}?${serializeChoice(fullChoice(view, since))}`
}

/**
 * A choice as the address bar shows it: a field is left out where the view is the same without it,
 * so that the default view has no query at all. `since` does not show in the view, and stays.
 */
export function barChoice(choice: Choice, reference: Reference): Choice {
  const shown = (candidate: Choice) => JSON.stringify(resolveView(candidate, reference))
  const wanted = shown(choice)
  let kept = choice
  for (const name of OMITTABLE) {
    if (!(name in kept)) continue
    const { [name]: _, ...rest } = kept
    if (shown(rest) === wanted) kept = rest
  }
  return kept
}

const OMITTABLE = [
  'chart',
  'measure',
  'release',
  'year',
  'years',
  'threshold',
  'allies',
  'colour',
  'page',
  'claim',
  'said',
  'lang',
  'theme',
] as const satisfies readonly (keyof Choice)[]
