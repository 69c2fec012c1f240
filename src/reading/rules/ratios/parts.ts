import { cueOf, type Frame, put, quantities, use } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord } from '../../phrases/phrase'
import { whoOf } from '../owners'

/** "Two-thirds of NATO spending comes from the United States", "is borne by". */
export function readPartFrom(frame: Frame): void {
  const [phrase] = quantities(frame, 'percent', 'fraction')
  const quantity = as(phrase, 'quantity')
  const at = frame.phrases.findIndex(
    (one, index) => as(one, 'who') !== null && isWord(frame.phrases[index - 1], 'from', 'by'),
  )
  const who = as(frame.phrases[at], 'who')
  const nation = frame.phrases.find(
    (one, index) =>
      as(one, 'ally')?.form === 'adjective' &&
      as(frame.phrases[index - 1], 'verb')?.sense === 'be' &&
      !isKind(frame.phrases[index + 1], 'unknown', 'cue'),
  )
  const num = who === null ? (as(nation, 'ally')?.code ?? null) : whoOf(who)
  const named = frame.phrases[at] ?? nation
  if (
    phrase === undefined ||
    quantity === null ||
    num === null ||
    phrase.start > (named?.start ?? 0)
  )
    return
  const between = frame.phrases.slice(
    frame.phrases.indexOf(phrase) + 1,
    named === undefined ? at : frame.phrases.indexOf(named),
  )
  const isAll = between.some(
    (one) =>
      isKind(one, 'nato', 'allies') || isWord(one, 'of the alliance', 'in nato', 'in the alliance'),
  )
  const isSpending = cueOf(between, 'defence', 'budget') !== undefined
  if (
    !isAll ||
    !isSpending ||
    between.some(
      (one) =>
        isKind(one, 'unknown', 'off', 'not', 'source') &&
        !isWord(one, 'borne', 'shouldered', 'from'),
    )
  )
    return
  const when = whenOf(frame, phrase)
  if ('reason' in when) return
  const value =
    quantity.unit === 'percent' ? Math.round(quantity.value * 100) / 1e4 : quantity.value
  const { op } = quantity
  const soft =
    op === 'frac' || op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  const prec = quantity.unit === 'percent' ? quantity.prec / 100 : null
  use(frame, ...between.filter((one) => isKind(one, 'verb')))
  put(
    frame,
    { kind: 'ratio', num, den: 'NATO', measure: 'usd', year: when.year, op, value, prec, ...soft },
    phrase,
    named,
    when.phrase,
  )
}
