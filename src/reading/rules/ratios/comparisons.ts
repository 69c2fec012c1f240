import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op } from '../../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { putFigures } from './pairs'
import {
  eitherMeant,
  isOfOtherYear,
  measureOfSpending,
  negated,
  otherSide,
  type Side,
  verbs,
} from './sides'

/** Hedges that say on which side: "just under Germany's" is under it, "close to" is not. */
const isSided = (phrase: Phrase) =>
  ['>', '<'].includes(as(phrase, 'hedge')?.op ?? '') ||
  (['just>', 'nearly'].includes(as(phrase, 'hedge')?.op ?? '') &&
    /(under|below|over|above|more than|less than|higher than|lower than)$/.test(phrase.text))

/** "Spends more than all the rest", "spends more on defence than France", "a smaller share than Belgium". */
export function readMoreThan(frame: Frame, a: Side): void {
  const more = frame.phrases.find(
    (one) =>
      (isKind(one, 'more', 'less') ||
        isSided(one) ||
        isWord(one, 'bigger', 'higher', 'larger', 'lower', 'smaller')) &&
      !frame.used.has(one),
  )
  if (more === undefined || negated(frame) || isOfGrowth(frame, more)) return
  if (frame.phrases.some((one) => isKind(one, 'none', 'nobody'))) return
  const at = frame.phrases.indexOf(more)
  const isDirect = as(more, 'hedge') !== null
  const than = isDirect
    ? more
    : frame.phrases
        .slice(at)
        .find((one) => isKind(one, 'than') || ['more than', 'less than'].includes(one.text))
  if (than === undefined) return
  const next = frame.phrases
    .slice(frame.phrases.indexOf(than) + 1)
    .find((one) => !isKind(one, 'plain', 'prep', 'relative', 'pronoun') || isWord(one, 'any'))
  if (
    !isKind(next, 'who', 'others', 'count', 'all', 'allies') ||
    (next !== undefined && isWord(next, 'any'))
  )
    return
  const other = otherSide(frame, frame.phrases.indexOf(than) + 1)
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when) return
  if (isOfOtherYear(frame, other.phrases)) return
  const isLess =
    isKind(more, 'less') ||
    ['<', 'nearly'].includes(as(more, 'hedge')?.op ?? '') ||
    isWord(more, 'lower', 'smaller')
  const rest = [more, than, ...other.phrases, when.phrase, ...verbs(frame)]
  const op: Op = isLess ? '<' : '>'
  if (putLead(frame, more, { a, b: other.side, measure, year: when.year, isLess, rest })) return
  const isSum = other.side === 'others' || frame.phrases.some((one) => isKind(one, 'together'))
  if (isSum) {
    if (measure === 'share') return
    const { year } = when
    put(
      frame,
      { kind: 'ratio', num: a, den: other.side, measure, year, op, value: 1, prec: null },
      ...rest,
    )
    return
  }
  const { side } = other
  putBehind(frame, { a, b: side, measure, year: when.year, isLess, rest })
  if ([side].flat().some((two) => [a].flat().some((one) => one === two))) return
  for (const one of typeof a === 'object' ? a : [a])
    for (const two of typeof side === 'object' ? side : [side])
      put(
        frame,
        {
          kind: 'compare',
          a: one,
          b: two,
          op,
          measure,
          year: when.year,
          ...eitherMeant(frame, measure),
        },
        ...rest,
      )
  putFigures(frame, a, side, measure, when.year)
}

/** "Has grown more slowly than France's", "rose by more than Italy's": of two growths, not of two figures. */
function isOfGrowth(frame: Frame, more: Phrase): boolean {
  const { phrases } = frame
  const verb = verbOf(frame, 'rise', 'fall')
  const isAdverb = /ly$/.test(phrases[phrases.indexOf(more) + 1]?.text ?? '')
  const isTo = / to$/.test(verb?.text ?? '') || /^to /.test(more.text)
  return isAdverb || (verb !== undefined && verb.start < more.start && !isTo)
}

interface Compared {
  readonly a: Side
  readonly b: Side
  readonly measure: ReadingMeasure
  readonly year: number
  readonly isLess: boolean
  readonly rest: readonly (Phrase | null | undefined)[]
}

/** "Spends a third more than France", "10 % less than": the one over the other. */
function putLead(frame: Frame, more: Phrase, { a, b, measure, year, isLess, rest }: Compared) {
  const size = before(frame, more)
  const quantity = as(size, 'quantity')
  if (quantity === null || !['percent', 'fraction'].includes(quantity.unit)) return false
  if (typeof a === 'object' || typeof b === 'object' || quantity.high !== undefined) return true
  // "2 % less than France" may be a share of GDP.
  if (quantity.unit === 'percent' && quantity.value < 10) return true
  const part = quantity.unit === 'percent' ? quantity.value / 100 : quantity.value
  const value = Math.round((isLess ? 1 - part : 1 + part) * 1e4) / 1e4
  const turned = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' } as const
  const op: Op = isLess && quantity.op in turned ? turned[quantity.op as '>'] : quantity.op
  const prec = quantity.unit === 'percent' ? quantity.prec / 100 : null
  const soft = ['frac', '~', 'nearly', 'just>'].includes(op) ? { soft: true } : {}
  // "Almost a third less" leaves a little more than two thirds: of which no comparison is known.
  if (isLess && (op === 'nearly' || op === 'just>')) return true
  put(
    frame,
    { kind: 'ratio', num: a, den: b, measure, year, op, value, prec, ...soft },
    size,
    ...rest,
  )
  return true
}

/** "Only the US and Poland spend more than Estonia": nobody else does, so that Estonia is third. */
function putBehind(frame: Frame, { a, b, measure, year, isLess, rest }: Compared): void {
  const { phrase } = frame.subject
  const only = phrase === null ? undefined : before(frame, phrase)
  if (!isWord(only, 'only', 'just') || typeof b === 'object' || b === 'NATO' || b === 'EURCAN')
    return
  const place = [a].flat().length + 1
  const from = isLess ? 'bottom' : 'top'
  put(frame, { kind: 'rank', who: b, measure, year, place, from }, only, ...rest)
}

/** "Just below the NATO average of 2.11 per cent". */
export function readAverage(frame: Frame, a: Side): void {
  const average = cueOf(frame.phrases, 'average')
  const hedge = frame.phrases.find((one) => as(one, 'hedge') !== null && !frame.used.has(one))
  const op = as(hedge, 'hedge')?.op
  if (
    average === undefined ||
    hedge === undefined ||
    op === undefined ||
    typeof a === 'object' ||
    a === 'NATO' ||
    negated(frame)
  )
    return
  const at = frame.phrases.indexOf(hedge)
  const isNato = frame.phrases
    .slice(at + 1, frame.phrases.indexOf(average))
    .some((one) => isKind(one, 'nato', 'allies'))
  const when = whenOf(frame)
  if (!isNato || 'reason' in when || !['>', '<', 'just>', 'nearly'].includes(op)) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: 'NATO',
      op: op === '>' || op === 'just>' ? '>' : '<',
      measure: 'share',
      year: when.year,
    },
    hedge,
    average,
    when.phrase,
    verbOf(frame, 'be'),
  )
}

/** "Does not spend as much of its GDP on defence as Sweden": less. */
export function readNotAsMuch(frame: Frame, a: Side): void {
  const much = frame.phrases.find((one) => isKind(one, 'as-much'))
  const [not, ...more] = frame.phrases.filter((one) => isKind(one, 'not'))
  if (much === undefined || not === undefined || more.length > 0 || not.start > much.start) return
  const isVerb = isWord(not, 'not', "n't") && isKind(before(frame, not), 'question', 'verb')
  const tail = frame.phrases.slice(frame.phrases.indexOf(much) + 1)
  const link = /as$/.test(much.text) ? -1 : tail.findIndex((one) => isWord(one, 'as'))
  const other = otherSide(frame, frame.phrases.indexOf(tail[link + 1] ?? much))
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (!isVerb || other === null || measure === null || 'reason' in when) return
  if (typeof a === 'object' || typeof other.side === 'object' || other.side === 'others') return
  if (as(before(frame, much), 'quantity') !== null) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: other.side,
      op: '<',
      measure,
      year: when.year,
      ...eitherMeant(frame, measure),
    },
    not,
    much,
    ...other.phrases,
    when.phrase,
    ...verbs(frame),
  )
}

/** "Exactly the same as Belgium's". */
export function readSame(frame: Frame, a: Side): void {
  const same = frame.phrases.find((one) => isKind(one, 'same'))
  if (same === undefined || negated(frame)) return
  const { actors } = frame.subject
  const measure = measureOfSpending(frame) ?? (frame.state.isOnTopic ? 'share' : null)
  const when = whenOf(frame)
  const both = actors?.codes.length === 2 ? actors.codes : null
  const other = both === null ? otherSide(frame, frame.phrases.indexOf(same) + 1) : null
  if (measure === null || 'reason' in when) return
  const [one, two] = both ?? [a, other?.side]
  if (
    one === undefined ||
    two === undefined ||
    typeof one === 'object' ||
    two === 'others' ||
    typeof two === 'object'
  )
    return
  put(
    frame,
    {
      kind: 'compare',
      a: one,
      b: two,
      op: '=',
      measure,
      year: when.year,
      ...eitherMeant(frame, measure),
    },
    same,
    ...(other?.phrases ?? []),
    when.phrase,
    ...verbs(frame),
    ...frame.phrases.filter((phrase) => isWord(phrase, 'as')),
  )
}
