import type { Among } from '../../domain/claim/readingTerms'
import type { CountMeaning, Phrase } from '../phrases/phrase'
import type { Actors } from '../state'

/** Of whom something is said: allies or an aggregate, a number of allies, or nobody that we know. */
export interface Subject {
  readonly actors: Actors | null
  readonly among: Among | null
  readonly count: CountMeaning | null
  /** Where it stands; `null` where it is understood from before. */
  readonly phrase: Phrase | null
  /** "That number", "it" of a count. */
  readonly isPronoun: boolean
}

/** Nobody that we know. */
export const NO_SUBJECT: Subject = {
  actors: null,
  among: null,
  count: null,
  phrase: null,
  isPronoun: false,
}

/** The subject that a name is. */
export function ofWho(
  phrase: Phrase,
  {
    codes,
    aggregate,
    among,
  }: { codes: Actors['codes']; aggregate: Actors['aggregate']; among: Among | null },
): Subject {
  if (among !== null) return { ...NO_SUBJECT, among, phrase }
  return { ...NO_SUBJECT, actors: { codes, aggregate }, phrase }
}
