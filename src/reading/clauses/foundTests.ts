import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Op, Test } from '../../domain/claim/readingTerms'
import { as, isWord, type Phrase } from '../phrases/phrase'
import { type Frame, use, verbOf } from './frame'

/** What allies are tested by in a clause, with the measure, and whether it is a mark. */
export interface FoundTests {
  readonly measure: ReadingMeasure | null
  readonly tests: readonly Test[]
  readonly phrases: readonly Phrase[]
}

/** How the verb compares: reaching is at or above, exceeding above, missing below. */
export function opOfVerb(frame: Frame): Op | null {
  const meet = verbOf(frame, 'miss', 'exceed', 'meet', 'lack')
  const sense = as(meet, 'verb')?.sense
  use(frame, meet)
  if (
    verbOf(frame, 'meet') !== undefined &&
    verbOf(frame, 'exceed') !== undefined &&
    frame.phrases.some((one) => isWord(one, 'or'))
  ) {
    use(frame, verbOf(frame, 'meet'), verbOf(frame, 'exceed'))
    return '>='
  }
  if (sense === 'miss' || sense === 'lack') return '<'
  if (sense === 'exceed') return '>'
  return sense === 'meet' ? '>=' : null
}
