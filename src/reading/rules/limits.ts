import { before, type Frame, use, verbOf } from '../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'

/** A verb that sets a limit: "surpass about $1.5 trillion", "remains below 1.5 %". */
export function verbOp(frame: Frame, phrase: Phrase): '>' | '<' | '>=' | null {
  const verb = verbOf(frame, 'exceed', 'meet', 'miss')
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

/** "Has reached 2 per cent, with 2.20 per cent": a mark that is met, since the figure itself is told beside it. */
function isReached(frame: Frame, phrase: Phrase): boolean {
  const value = as(phrase, 'quantity')?.value ?? 0
  return (
    Number.isInteger(value * 2) &&
    frame.phrases.some((one) => {
      const other = as(one, 'quantity')
      const isExact = other?.unit === 'percent' && !other.isHedged && other.value > value
      return isExact && isWord(before(frame, one), 'with', 'at', 'to')
    })
  )
}
