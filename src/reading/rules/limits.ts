import { cueOf, type Frame, use } from '../clauses/frame'
import { as, isKind, isWord, type Phrase, setsLimit } from '../phrases/phrase'

/** A verb that sets a limit: "surpass about $1.5 trillion", "remains below 1.5 %". */
export function verbOp(frame: Frame, phrase: Phrase): '>' | '<' | '>=' | null {
  const verb = frame.phrases.find(setsLimit)
  if (verb === undefined || verb.start > phrase.start) return null
  const sense = as(verb, 'verb')?.sense
  const between = frame.phrases.slice(
    frame.phrases.indexOf(verb) + 1,
    frame.phrases.indexOf(phrase),
  )
  const isQuota = (one: Phrase) =>
    sense === 'meet' && (isWord(one, 'of') || as(one, 'cue')?.cue === 'share')
  const isObject = between.every((one) => isKind(one, 'plain', 'only') || isQuota(one))
  if (!isObject || (sense === 'miss' && between.length > 0)) return null
  use(frame, verb)
  if (sense === 'meet') return CROSSING.test(verb.text) || isReached(frame, phrase) ? '>=' : null
  return sense === 'exceed' ? '>' : '<'
}

/** "Crossed 2.5 %", "broke through 3 %": from there on, however far it is above. */
const CROSSING = /^(?:cross|breach|br[eo]a?k)/

/** "Reaches 2 per cent of GDP", "hits 3 %": a mark that is met, however far the figure is above; "has reached 2.18 %" tells a figure. */
function isReached(frame: Frame, phrase: Phrase): boolean {
  const { unit, value, isHedged } = as(phrase, 'quantity') ?? { unit: null, value: 0 }
  // "Hit exactly 2 %" tells the figure.
  const isMark =
    unit === 'percent' && !isHedged && value <= 5 && (Number.isInteger(value) || value === 3.5)
  return isMark && cueOf(frame.phrases, 'growth', 'equipment', 'real') === undefined
}
