import type { ReadingKind } from '../../domain/claim/reading'
import { partNames, type WrittenParts } from '../../domain/claim/readingNotation'
import type { Reference } from '../../domain/reference'

/** What each part is at first, where it has to be said and nothing was read of it. */
const USUAL: WrittenParts = {
  who: 'POL',
  measure: 'share',
  year: '2024',
  op: 'eq',
  value: '2',
  test: 'ge-2',
  scope: 'each',
  allies: 'POL',
  place: '1',
  how: 'points',
  num: 'USA',
  den: 'NATO',
  a: 'DEU',
  b: 'FRA',
  n: '3',
  mark: '2',
  start: '1',
  end: 'max',
  reason: 'other',
}

/** Kinds whose `from` is an end of the order, and not a year. */
const PLACED: readonly ReadingKind[] = ['rank', 'order', 'block']

/** How the `from` and `to` of a kind are written. */
export function spanOf(kind: ReadingKind): 'ends' | 'releases' | 'years' {
  if (PLACED.includes(kind)) return 'ends'
  return kind === 'revision' ? 'releases' : 'years'
}

/** The parts of a draft as another kind has them: what fits stays, what else has to be said is the usual. */
export function partsAs(
  kind: ReadingKind,
  written: WrittenParts,
  { releases }: Pick<Reference, 'releases'>,
): WrittenParts {
  const usual = { ...USUAL, ...usualSpan(kind, releases) }
  const isCounting = kind === 'count' || kind === 'set'
  const parts = partNames(kind).flatMap(({ name, isNeeded }) => {
    const isSpan = name === 'from' || name === 'to'
    const isNumber = ['op', 'value', 'place', 'prec', 'soft'].includes(name)
    const own = isSpan || isNumber ? undefined : written[name]
    const isWanted = isNeeded || (isCounting && name === 'test' && written.tests === undefined)
    const text = own ?? (isWanted ? usual[name] : undefined)
    return text === undefined ? [] : [[name, text] as const]
  })
  const all = Object.fromEntries(parts)
  return kind === 'ratio' && all.years === undefined ? { year: USUAL.year ?? '', ...all } : all
}

function usualSpan(kind: ReadingKind, releases: Reference['releases']): WrittenParts {
  switch (spanOf(kind)) {
    case 'ends':
      return { from: 'top' }
    case 'releases':
      return { from: releases.at(-2)?.id ?? '', to: releases.at(-1)?.id ?? '' }
    case 'years':
      return { from: '2014', to: '2024' }
  }
}
