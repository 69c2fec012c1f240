import type { Among, PartOp } from '../../domain/claim/readingTerms'
import {
  as,
  type Composer,
  type CountMeaning,
  compose,
  isKind,
  isSign,
  isWord,
  joined,
  type Phrase,
  type Quantity,
} from './phrase'

const counted = (scope: CountMeaning['scope'], rest: Partial<CountMeaning> = {}): CountMeaning => ({
  is: 'count',
  scope,
  op: '=',
  value: 0,
  of: null,
  among: null,
  isHedged: false,
  ...rest,
})

/** Makes counts: "nine of the 30 members", "two-thirds of the allies", "all", "nobody", "all but three". */
export function withCounts(phrases: readonly Phrase[]): readonly Phrase[] {
  return [denominators, totals, counts, tails].reduce(compose, phrases)
}

/** "Of (NATO's) 28 members," at the beginning goes behind the number that follows. */
const denominators: Composer = (phrases, at) => {
  if (
    !isWord(phrases[at], 'of', 'out of') ||
    !(at === 0 || isSign(phrases[at - 1], ',') || isKind(phrases[at - 1], 'contrast', 'join'))
  )
    return null
  const noun = memberNoun(phrases, at + 1)
  if (noun === null) return null
  let next = at + 1 + noun.length
  if (isSign(phrases[next], ',')) next += 1
  const number = numberAt(phrases, next)
  if (number === null) return null
  const meaning = counted('some', {
    op: number.op,
    value: number.value,
    isHedged: number.isHedged,
    of: noun.of,
    among: noun.among,
  })
  return {
    phrases: [joined(phrases.slice(at, next + number.length), meaning)],
    length: next + number.length - at,
  }
}

interface Noun {
  readonly of: number | null
  readonly among: Among | null
  readonly length: number
}

/** "(all) (of) (the) (then) (NATO's) (32) (European) allies (in NATO)", or "them". */
function memberNoun(phrases: readonly Phrase[], from: number, needsNoun = true): Noun | null {
  let at = from
  let of: number | null = null
  for (let steps = 0; steps < 7; steps += 1) {
    const number = as(phrases[at], 'number')
    if (number !== null && of === null && Number.isInteger(number.value)) of = number.value
    else if (
      !isKind(phrases[at], 'nato', 'possessive') &&
      !isWord(
        phrases[at],
        'the',
        'all',
        'then',
        'of',
        'its',
        'our',
        'current',
        'other',
        'allied',
        'western',
        'existing',
        'all of',
        'now',
        'which',
        'the then',
        'the other',
        "'",
        'all of the',
      )
    )
      break
    at += 1
  }
  const group = as(phrases[at], 'who')
  if (group !== null && group.among !== null && !group.isPossessive)
    return { of, among: group.among, length: at + 1 - from }
  if (isKind(phrases[at], 'allies')) {
    let end = at + 1
    if (isWord(phrases[end], 'of', 'in', 'within', 'across') && isKind(phrases[end + 1], 'nato'))
      end += 2
    else if (isWord(phrases[end], 'in nato', 'in the alliance', 'of the alliance')) end += 1
    return { of, among: null, length: end - from }
  }
  if (!needsNoun && at > from && of !== null) return { of, among: null, length: at - from }
  if (!needsNoun && isWord(phrases[from], 'them', 'these', 'those'))
    return { of: null, among: null, length: 1 }
  return null
}

interface NumberFound {
  readonly value: number
  readonly op: Quantity['op']
  readonly isHedged: boolean
  readonly length: number
}

/** A whole number of allies with its hedge: "only nine", "more than 20", "some 20". */
function numberAt(phrases: readonly Phrase[], from: number): NumberFound | null {
  let at = from
  let op: Quantity['op'] = '='
  let isHedged = false
  for (let steps = 0; steps < 5; steps += 1) {
    const hedge = as(phrases[at], 'hedge')
    if (hedge !== null && hedge.at === 'before') {
      op = hedge.op
      isHedged = true
    } else if (
      !isKind(phrases[at], 'only') &&
      !isWord(
        phrases[at],
        'a',
        'the',
        'still',
        'another',
        'record',
        'now',
        'these',
        'a record',
        'some',
        'total of',
        'a total of',
      )
    )
      break
    at += 1
  }
  const number = as(phrases[at], 'number')
  if (number === null || !Number.isInteger(number.value) || number.value > 40 || number.value < 0)
    return null
  let length = at + 1 - from
  const after = as(phrases[at + 1], 'hedge')
  if (after !== null && after.at === 'after') {
    op = after.op
    isHedged = true
    length += 1
  }
  return { value: number.value, op, isHedged, length }
}

/** All, none, nobody, most, all but three. */
const totals: Composer = (phrases, at) => {
  const here = phrases[at]
  if (here === undefined) return null
  const one = (meaning: CountMeaning, length: number) => ({
    phrases: [joined(phrases.slice(at, at + length), meaning)],
    length,
  })
  if (isKind(here, 'nobody')) return one(counted('none'), isInScope(phrases, at + 1) ? 2 : 1)
  if (isKind(here, 'allbut')) {
    const number = numberAt(phrases, at + 1)
    if (number === null) return null
    const noun = memberNoun(phrases, at + 1 + number.length, false)
    return one(
      counted('all-but', { value: number.value, of: noun?.of ?? null }),
      1 + number.length + (noun?.length ?? 0),
    )
  }
  const most =
    isKind(here, 'most') ||
    (isWord(here, 'almost', 'nearly', 'virtually', 'practically') && isKind(phrases[at + 1], 'all'))
  const lead = isKind(here, 'most') ? 1 : most ? 2 : isKind(here, 'all', 'none') ? 1 : 0
  if (lead === 0) return null
  const noun = memberNoun(phrases, at + lead, false)
  if (
    noun === null ||
    (isKind(phrases[at + lead], 'number') &&
      noun.length === 1 &&
      !isWord(here, 'all', 'none', 'none of the', 'all of the', 'all of'))
  )
    return isWord(here, 'everybody', 'everyone') ? one(counted('all'), 1) : null
  const length = lead + noun.length
  if (isKind(here, 'most'))
    return one(counted('some', { op: 'part:>', value: 0.5, among: noun.among }), length)
  if (most)
    return one(
      counted('some', {
        op: 'part:>=',
        value: 0.8,
        of: noun.of,
        among: noun.among,
        isHedged: true,
      }),
      length,
    )
  return one(
    counted(isKind(here, 'none') ? 'none' : 'all', { of: noun.of, among: noun.among }),
    length,
  )
}

const isInScope = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], 'in nato', 'in the alliance')

const PART: Readonly<Record<Quantity['op'], PartOp>> = {
  '=': 'part:frac',
  '>=': 'part:>=',
  '>': 'part:>',
  '<=': 'part:<=',
  '<': 'part:<',
  '~': 'part:frac',
  nearly: 'part:nearly',
  'just>': 'part:>',
  frac: 'part:frac',
}

/** Numbers and parts of allies. */
const counts: Composer = (phrases, at) => {
  const quantity = as(phrases[at], 'quantity')
  const made = (meaning: CountMeaning, length: number) => ({
    phrases: [joined(phrases.slice(at, at + length), meaning)],
    length,
  })
  if (quantity !== null && (quantity.unit === 'fraction' || quantity.unit === 'percent')) {
    const skip = isWord(phrases[at + 1], 'of') ? 1 : 0
    const all = as(phrases[at + 1 + skip], 'count')
    const whole = all?.scope === 'all' ? { of: all.of, among: all.among, length: 1 } : null
    const noun = whole ?? memberNoun(phrases, at + 1 + skip)
    if (noun === null || (skip === 0 && quantity.unit === 'percent')) return null
    const value = quantity.unit === 'percent' ? quantity.value / 100 : quantity.value
    return made(
      counted('some', {
        op: PART[quantity.op],
        value,
        of: noun.of,
        among: noun.among,
        isHedged: quantity.isHedged,
      }),
      1 + skip + noun.length,
    )
  }
  const number = numberAt(phrases, at)
  if (number === null) return null
  let next = at + number.length
  const isPart =
    isWord(phrases[next], 'of', 'out of', 'among', 'in') ||
    (isWord(phrases[next], 'of the alliance') && isKind(phrases[next + 1], 'possessive')) ||
    (isWord(phrases[next], 'out') && isWord(phrases[next + 1], 'of'))
  if (isPart) next += isWord(phrases[next], 'out') ? 2 : 1
  const noun = memberNoun(phrases, next, !isPart || isWord(phrases[next - 1], 'in'))
  if (noun === null) return null
  const rest = {
    op: number.op,
    value: number.value,
    isHedged: number.isHedged,
    of: isPart ? noun.of : null,
    among: noun.among,
  }
  return made(counted('some', rest), next + noun.length - at)
}

/** A number that stands for allies though no noun follows: "only three now reach it", "but 23 do". */
const tails: Composer = (phrases, at) => {
  if (isKind(phrases[at], 'few')) {
    const noun = memberNoun(phrases, at + 1, false)
    return {
      phrases: [joined(phrases.slice(at, at + 1 + (noun?.length ?? 0)), counted('vague'))],
      length: 1 + (noun?.length ?? 0),
    }
  }
  const number = numberAt(phrases, at)
  if (number === null || !Number.isInteger(number.value)) return null
  let next = at + number.length
  if (
    isWord(
      phrases[next],
      'now',
      'still',
      'already',
      'will',
      'currently',
      'do',
      'did',
      'of them',
      'are',
      'were',
    ) ||
    isKind(phrases[next], 'year')
  )
    next += 0
  const verb = as(phrases[next], 'verb') ?? as(phrases[next + 1], 'verb')
  const isSubject =
    at === 0 ||
    isKind(phrases[at - 1], 'contrast', 'join', 'year') ||
    isSign(phrases[at - 1], ',', ';', ':', '–', '—')
  if (
    verb === null ||
    !['meet', 'miss', 'exceed', 'spend', 'be'].includes(verb.sense) ||
    !isSubject ||
    isKind(phrases[next], 'cue', 'mark', 'percent')
  )
    return null
  const meaning = counted('some', { op: number.op, value: number.value, isHedged: number.isHedged })
  return { phrases: [joined(phrases.slice(at, next), meaning)], length: next - at }
}
