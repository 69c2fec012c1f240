import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Op } from '../../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, verbOf } from '../../clauses/frame'
import { enumerated } from '../../clauses/subjectForms'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { isOfGroup } from '../noFigures'
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
  const other = listed(frame, otherSide(frame, frame.phrases.indexOf(than) + 1))
  const measure = isBehindSum(frame, at) ? 'usd' : measureOfSpending(frame, before(frame, more))
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
  const [name] = other.phrases
  const isGroup =
    typeof other.side === 'object' && other.phrases.length === 1 && !LISTED.test(name?.text ?? '')
  const isWhole =
    name !== undefined &&
    isWord(before(frame, name), 'whole', 'entire', 'the whole', 'the entire', 'all of')
  const isSum =
    other.side === 'others' ||
    (isGroup && isWhole) ||
    frame.phrases.some((one) => isKind(one, 'together'))
  // "More than the Baltic states": than each of them, or than all together.
  if (isGroup && !isSum && measure !== 'share') return
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
  const either = eitherMeant(frame, measure)
  if (!('or_share' in either))
    putBehind(frame, more, { a, b: side, measure, year: when.year, isLess, rest })
  if ([side].flat().some((two) => [a].flat().some((one) => one === two))) return
  // "The Baltic states spend more than Spain": each of them, or all together.
  const isNamed = (as(frame.subject.phrase ?? undefined, 'who')?.codes.length ?? 0) > 1
  if (measure !== 'share' && typeof a === 'object' && isNamed && isOfGroup(frame, a)) return
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
          ...either,
        },
        ...rest,
      )
  putFigures(frame, a, side, measure, when.year)
}

/** "Spain, with the lowest share, spends $21 billion, more than Sweden": the sum is what is compared. */
function isBehindSum({ phrases, sentence }: Frame, more: number): boolean {
  const sum = phrases.slice(0, more).findLastIndex((one) => isKind(one, 'quantity'))
  const isSum = as(phrases[sum], 'quantity')?.unit === 'money'
  const isOther = cueOf(phrases.slice(sum + 1), 'gdp', 'share', 'equipment', 'personnel')
  const isApart = cueOf(sentence, 'perhead', 'constant') !== undefined
  return isSum && isOther === undefined && !isApart && as(phrases[sum - 1], 'verb') !== null
}

/** "Larger than those of Germany (183,000) and France (202,000)": each of them, though figures stand between. */
function listed(
  { phrases }: Frame,
  other: ReturnType<typeof otherSide>,
): ReturnType<typeof otherSide> {
  const [name] = other?.phrases ?? []
  const at = name === undefined ? -1 : phrases.indexOf(name)
  const codes = at < 0 ? null : enumerated(phrases, at, true)
  if (other === null || codes === null) return other
  const names = phrases.slice(at).filter((one) => isKind(one, 'who'))
  return { side: codes, phrases: names }
}

/** Names in a list, not that of a group. */
const LISTED = /,|\b(?:and|or|&|plus|nor)\b/

/** "Has grown more slowly than France's", "rose by more than Italy's": of two growths, not of two figures. */
function isOfGrowth(frame: Frame, more: Phrase): boolean {
  const { phrases } = frame
  const verb = verbOf(frame, 'rise', 'fall')
  const next = phrases[phrases.indexOf(more) + 1]
  const isAdverb = /ly$/.test(next?.text ?? '') && !isKind(next, 'who')
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
function putBehind(
  frame: Frame,
  more: Phrase,
  { a, b, measure, year, isLess, rest }: Compared,
): void {
  const { phrase } = frame.subject
  // "Norway is the only country that spends more than …".
  const sole = frame.phrases.find(
    (one, at) => isWord(one, 'only', 'sole', 'lone') && isKind(frame.phrases[at + 1], 'allies'),
  )
  const only = sole ?? (phrase === null ? undefined : before(frame, phrase))
  if (
    !isWord(only, 'only', 'just', 'sole', 'lone') ||
    typeof b === 'object' ||
    b === 'NATO' ||
    b === 'EURCAN'
  )
    return
  // "Only Poland (4.12 %) and Estonia (3.43 %) …": of others in front it is not known whether they are all.
  const front = frame.phrases.slice(0, frame.phrases.indexOf(more))
  const named = front.flatMap((one) => as(one, 'who')?.codes ?? [])
  if (new Set(named).size > [a].flat().length) return
  const place = [a].flat().length + 1
  const from = isLess ? 'bottom' : 'top'
  // As places in money are told elsewhere.
  const by = measure === 'usd' ? 'usd_current' : measure
  put(frame, { kind: 'rank', who: b, measure: by, year, place, from }, only, ...rest)
}
