import type { Op } from '../../domain/claim/readingTerms'
import { as, isKind, isWord } from '../phrases/phrase'
import type { FoundTests } from './foundTests'
import { after, cueOf, type Frame, quantities, use, verbOf } from './frame'
import { spanOfYears } from './when'

/** "Raised their defence spending": real growth of the year, or a change since an earlier one. */
export function riseTest(frame: Frame): FoundTests | null {
  const more = moreThanIn(frame)
  if (more !== null) return more
  const verb = verbOf(frame, 'rise', 'fall')
  const sense = as(verb, 'verb')?.sense
  if (verb === undefined || quantities(frame, 'percent', 'points', 'money', 'times').length > 0)
    return null
  const object =
    cueOf(frame.phrases, 'defence', 'budget', 'share', 'gdp') ??
    cueOf(frame.sentence, 'defence', 'budget', 'share')
  if (object === undefined) return null
  const isShare = cueOf(frame.phrases, 'share', 'gdp') !== undefined
  const span = spanOfYears(frame)
  const op: Op = sense === 'rise' ? '>' : '<'
  use(frame, verb, object, span?.phrase, cueOf(frame.phrases, 'real'), after(frame, verb))
  if (span !== null) {
    const measure = isShare ? 'share' : 'usd_constant'
    return {
      measure: null,
      tests: [{ measure, change_from: span.from, op, value: 0 }],
      phrases: [verb, span.phrase],
    }
  }
  return isShare
    ? null
    : { measure: 'real_growth', tests: [{ op, value: 0 }], phrases: [verb, object] }
}

/** "Spend a larger share of GDP than in 2014": a change since then. */
function moreThanIn(frame: Frame): FoundTests | null {
  const at = frame.phrases.findIndex((one) => isKind(one, 'more', 'less'))
  const than = frame.phrases.findIndex((one, index) => index > at && isKind(one, 'than'))
  const did = isKind(frame.phrases[than + 1], 'pronoun') ? 2 : 0
  const [more, word, phrase] = [at, than, than + 1 + did].map((place) => frame.phrases[place])
  const year = as(phrase, 'year')
  if (
    at < 0 ||
    than < 0 ||
    more === undefined ||
    word === undefined ||
    phrase === undefined ||
    year === null ||
    (did > 0 && !isWord(frame.phrases[than + 2], 'did', 'was', 'were'))
  )
    return null
  const isPlain = frame.phrases
    .slice(at + 1, than)
    .every(
      (one) => isKind(one, 'plain', 'prep', 'pronoun', 'cue') || as(one, 'year')?.role === 'now',
    )
  const isShare = cueOf(frame.phrases, 'gdp', 'share') !== undefined
  if (!isPlain || !isShare || verbOf(frame, 'spend') === undefined || year.role !== 'in')
    return null
  const op: Op = isKind(more, 'more') ? '>' : '<'
  const phrases = [more, word, phrase, verbOf(frame, 'spend')].filter((one) => one !== undefined)
  use(frame, ...phrases)
  return {
    measure: null,
    tests: [{ measure: 'share', change_from: year.year, op, value: 0 }],
    phrases,
  }
}
