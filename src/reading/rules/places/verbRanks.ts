import type { AllyCode } from '../../../domain/ally'
import { after, before, type Frame, put, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isGroup, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { soleAlly } from '../owners'
import { readBeatenOnly, readNobody } from './beaten'
import { placeOf } from './places'
import { rankMeasure } from './rankMeasure'
import { isWhole } from './scopes'

/** "Leads with 4.12 %", "bring up the rear", "more than any other ally". */
export function readVerbRank(frame: Frame): void {
  const lead = verbOf(frame, 'lead') ?? topping(frame)
  const trail = verbOf(frame, 'trail')
  const any = frame.phrases.findIndex(
    (phrase) => isWord(phrase, 'any') || phrase.text.startsWith('any '),
  )
  const hedge = frame.phrases
    .slice(0, Math.max(any, 0))
    .findLast((phrase) => isKind(phrase, 'than') || as(phrase, 'hedge') !== null)
  if (any >= 0 && hedge !== undefined) {
    readThanAny(frame, any)
    return
  }
  const only = frame.subject.phrase === null ? undefined : before(frame, frame.subject.phrase)
  if (isWord(only, 'only', 'just') && only !== undefined) readBeatenOnly(frame, only)
  const verb = lead ?? trail
  if (verb === undefined && readOutspent(frame)) return
  if (verb === undefined && readFollower(frame)) return
  if (verb === undefined) {
    readNobody(frame)
    return
  }
  const follows = after(frame, verb)
  const isPlain =
    follows === undefined ||
    isKind(
      follows,
      'rankword',
      'prep',
      'sign',
      'nato',
      'quantity',
      'plain',
      'year',
      'join',
      'allies',
      'ours',
    ) ||
    isWord(follows, 'the list')
  if (!isPlain) return
  use(frame, ...frame.phrases.filter((phrase) => isKind(phrase, 'rankword') || isWhole(phrase)))
  placeOf(frame, verb, {
    is: 'rank',
    place: 1,
    end: lead === undefined ? 'bottom' : 'top',
    of: null,
    isSuperlative: false,
  })
}

/** "Tops the NATO table": a verb of limits, of a list. */
function topping(frame: Frame): Phrase | undefined {
  const verb = verbOf(frame, 'exceed')
  const next = frame.phrases
    .slice(verb === undefined ? 0 : frame.phrases.indexOf(verb) + 1)
    .find((phrase) => !isKind(phrase, 'plain', 'nato', 'possessive', 'allies', 'year'))
  const isOfNato = isKind(verb === undefined ? undefined : after(frame, verb), 'nato')
  const isTable =
    as(next, 'rankword')?.what === 'table' ||
    / table$/.test(next?.text ?? '') ||
    (isOfNato && as(next, 'cue')?.cue === 'defence')
  return verb?.text.startsWith('top') && isTable ? verb : undefined
}

/** "Estonia follows with 3.43 %": the place after the last one spoken of. */
function readFollower(frame: Frame): boolean {
  const verb = verbOf(frame, 'follow')
  const { place } = frame.state
  if (verb === undefined && place !== null) return readFollowed(frame, place)
  if (verb === undefined || place === null || soleAlly(frame) === null) return false
  // "The vote comes next week".
  const next = after(frame, verb)
  const isLast = next === undefined || isKind(next, 'sign') || isWord(next, 'with', 'at', 'on')
  if (/ next$/.test(verb.text) && !isLast) return false
  placeOf(frame, verb, {
    is: 'rank',
    place: place.place + 1,
    end: place.end,
    of: null,
    isSuperlative: false,
  })
  return true
}

/** "It is followed by the USA and Croatia": those in the places after the one spoken of before. */
function readFollowed(frame: Frame, { place, end }: { place: number; end: 'top' | 'bottom' }) {
  const first = soleAlly(frame)
  const by = frame.phrases.find((phrase) => isWord(phrase, 'followed by'))
  if (first === null || by === undefined) return false
  const names = frame.phrases.filter((one) => one.start > by.start && as(one, 'who') !== null)
  const others = names.flatMap((one) => as(one, 'who')?.codes ?? [])
  const measure = rankMeasure(frame, null)
  const when = whenOf(frame)
  if (others.length === 0 || others.includes(first) || measure === null || 'reason' in when)
    return false
  const said = { measure, year: when.year, start: place, from: end }
  put(frame, { kind: 'order', allies: [first, ...others], ...said }, by, when.phrase, ...names)
  return true
}

/** "Outspends every other ally": the first place. */
function readOutspent(frame: Frame): boolean {
  const verb = verbOf(frame, 'overtake')
  const all = verb === undefined ? undefined : after(frame, verb)
  const count = as(all, 'count')
  if (verb === undefined || count?.scope !== 'all' || all?.text.includes('other') !== true)
    return false
  use(frame, all)
  placeOf(frame, verb, { is: 'rank', place: 1, end: 'top', of: null, isSuperlative: false })
  return true
}

function readThanAny(frame: Frame, at: number): void {
  const words = frame.phrases.slice(0, at)
  const than = words.findLast(
    (phrase) => isKind(phrase, 'than', 'more', 'less') || as(phrase, 'hedge') !== null,
  )
  const more = words.findLast(
    (phrase) =>
      isKind(phrase, 'more', 'less') || ['>', '<'].includes(as(phrase, 'hedge')?.op ?? ''),
  )
  const rest = frame.phrases.slice(at + 1, at + 5)
  const noun = rest.find(
    (phrase) => isKind(phrase, 'allies') || isGroup(phrase) || as(phrase, 'count') !== null,
  )
  if (more === undefined || noun === undefined) return
  // "Than any other Mediterranean ally": among whom is not known.
  if (rest.slice(0, rest.indexOf(noun)).some((one) => isKind(one, 'unknown'))) return
  if (isOfChange(frame)) {
    readChangedMost(frame, more, noun, than)
    return
  }
  const isLess = isKind(more, 'less') || as(more, 'hedge')?.op === '<'
  const isOfNames = (as(noun, 'who')?.codes.length ?? 0) > 2
  use(
    frame,
    than,
    more,
    isOfNames ? null : noun,
    ...rest.filter((phrase) => isKind(phrase, 'others')),
  )
  const including = rest.findIndex((phrase) => isKind(phrase, 'including'))
  if (including >= 0) use(frame, ...frame.phrases.slice(at + 1 + including, at + 3 + including))
  const except = rest.findIndex((phrase) => isKind(phrase, 'except') || isWord(phrase, 'but'))
  const [word, other] = except < 0 ? [] : rest.slice(except)
  const ahead = as(other, 'who')?.codes ?? []
  if (word !== undefined && ahead.length === 0) return
  use(frame, word, other)
  placeOf(frame, more, {
    is: 'rank',
    place: ahead.length + 1,
    end: isLess ? 'bottom' : 'top',
    of: null,
    isSuperlative: false,
  })
  putAhead(frame, ahead, isLess)
}

/** "Raised it by 1.9 points", "from 0.88 % to 2.85 %": what is more than any other's is the rise. */
const isOfChange = ({ phrases }: Frame) =>
  phrases.some((one) => ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? '')) &&
  phrases.some((one, at) => isWord(one, 'by', 'from') && isKind(phrases[at + 1], 'quantity'))

/** "Has risen by 1.97 points since 2014, more than any other ally's": the first place by that change, if one was read. */
function readChangedMost(frame: Frame, ...words: readonly (Phrase | undefined)[]): void {
  const change = frame.found.map(({ reading }) => reading).find((one) => one.kind === 'change')
  const who = soleAlly(frame)
  const isMore = words.some((one) => one !== undefined && /more/.test(one.text))
  if (change === undefined || who === null || !isMore || change.to === undefined) return
  const { measure: of, from, to, how } = change
  put(
    frame,
    { kind: 'rank', who, measure: { of, from, to, how }, year: to, place: 1, from: 'top' },
    ...words,
  )
}

/** "More than any ally but Poland": which spends more. */
function putAhead(frame: Frame, ahead: readonly AllyCode[], isLess: boolean): void {
  const rank = frame.found.at(-1)?.reading
  if (rank?.kind !== 'rank' || typeof rank.measure !== 'string') return
  const { who: b, measure, year } = rank
  for (const a of ahead)
    put(frame, { kind: 'compare', a, b, op: isLess ? '<' : '>', measure, year })
}
