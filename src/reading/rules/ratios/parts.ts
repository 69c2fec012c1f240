import type { Who } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
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
  use(frame, ...between.filter((one) => isKind(one, 'verb')))
  putPart(frame, num, phrase, named)
}

/** "The US share of NATO's total defence spending is 66 %". */
export function readShareOf(frame: Frame): void {
  const of = shareOfAll(frame.phrases)
  const who = frame.subject.actors === null ? null : whoOf(frame.subject.actors)
  const [phrase, ...more] = quantities(frame, 'percent', 'fraction')
  if (of === null || who === null || who === 'NATO' || phrase === undefined) return
  const isBehind = phrase.start > (of.at(-1)?.start ?? 0)
  if (isBehind && more.length === 1 && readFallen(frame, who, of, [phrase, ...more])) return
  if (!isBehind || more.length > 0 || frame.phrases.some((one) => isKind(one, 'not'))) return
  const isOld = isWord(before(frame, phrase), 'by', 'from')
  if (isOld || quantities(frame, 'points').length > 0) return
  use(frame, ...of, verbOf(frame, 'be', 'rise', 'fall'))
  putPart(frame, who, phrase, of[0])
}

/** "… has declined from 72 % in 2014 to 66 % in 2024": two parts in two years. */
function readFallen(
  frame: Frame,
  who: Who,
  of: readonly Phrase[],
  [old, now]: readonly Phrase[],
  isTurned = false,
): boolean {
  if (old === undefined || now === undefined || frame.phrases.some((one) => isKind(one, 'not')))
    return false
  const isFromTo = isWord(before(frame, old), 'from') && isWord(before(frame, now), 'to')
  if (!isTurned && isTo(before(frame, old)) && isWord(before(frame, now), 'from'))
    return readFallen(frame, who, of, [now, old], true)
  const year = as(after(frame, old), 'year')
  const isDated = year?.role === 'in'
  if (!isTurned && !(isFromTo && isDated)) return false
  use(frame, ...of, verbOf(frame, 'be', 'rise', 'fall'))
  // "Has fallen to 57 % from 69 %": of when the latter is, is not told.
  if (isDated) putPart(frame, who, old, of[0])
  putPart(frame, who, now, of[0])
  return true
}

const isTo = (phrase: Phrase | undefined) =>
  isWord(phrase, 'to', 'at') || / to$/.test(phrase?.text ?? '')

/** The words of a share that is one of all that NATO spends; `null` where it is one of something else, or of GDP. */
function shareOfAll(phrases: readonly Phrase[]): readonly Phrase[] | null {
  const at = phrases.findIndex((one) =>
    /^(?:the )?(?:share|proportion|portion|slice)$/.test(one.text),
  )
  if (at < 0) return null
  const tail = phrases.slice(at + 1)
  const end = tail.findIndex((one) => isKind(one, 'verb', 'quantity', 'sign', 'year'))
  const words = tail.slice(0, Math.max(end, 0))
  const isOf = ['of', 'in'].includes(words[0]?.text.split(' ')[0] ?? '')
  const isAll = words.some(
    (one) =>
      isKind(one, 'nato', 'allies') ||
      isWord(one, 'allied', 'of the alliance', 'in nato', 'in the alliance'),
  )
  // What the alliance itself costs is paid by another key.
  const isSpending = words.some((one) => /spend|expenditure|outlay|^total$/.test(one.text))
  const isKnown = words.every(
    (one) =>
      isKind(
        one,
        'prep',
        'plain',
        'nato',
        'allies',
        'possessive',
        'together',
        'all',
        'cue',
        'count',
      ) || as(one, 'who')?.isPossessive === true,
  )
  const isOther = cueOf(words, 'gdp', 'budget', 'equipment', 'personnel') !== undefined
  return isOf && isAll && isSpending && isKnown && !isOther
    ? [...phrases.slice(at, at + 1), ...words]
    : null
}

/** Puts down what part of NATO's spending is somebody's. */
function putPart(frame: Frame, num: Who, phrase: Phrase, named: Phrase | undefined): void {
  const quantity = as(phrase, 'quantity')
  const when = whenOf(frame, phrase)
  if (quantity === null || 'reason' in when) return
  const value =
    quantity.unit === 'percent' ? Math.round(quantity.value * 100) / 1e4 : quantity.value
  const { op } = quantity
  const soft =
    op === 'frac' || op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  const prec = quantity.unit === 'percent' ? quantity.prec / 100 : null
  put(
    frame,
    { kind: 'ratio', num, den: 'NATO', measure: 'usd', year: when.year, op, value, prec, ...soft },
    phrase,
    named,
    when.phrase,
  )
}
