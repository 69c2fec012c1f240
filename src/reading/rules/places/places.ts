import type { AllyCode } from '../../../domain/ally'
import { belongsTo } from '../../../domain/claim/allyGroups'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Among } from '../../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { ALLY_CODES } from '../../lexicon/allies'
import { as, isKind, isWord, type Phrase, type RankMeaning, setsLimit } from '../../phrases/phrase'
import { membersIn } from '../../state'
import { type Placed, putNeighbours, putNextToBlock } from './neighbours'
import { rankMeasure } from './rankMeasure'
import { scopeOf } from './scopes'
import { tieOf } from './ties'

/** Puts down a place of the one spoken of, or of several that are the first or last. */
export function placeOf(frame: Frame, phrase: Phrase, meaning: RankMeaning): void {
  const measure = rankMeasure(frame, phrase)
  const codes = frame.subject.actors?.codes ?? []
  if (measure === null || codes.length === 0) return
  // "Britain first reached 2 % in 2015": first in time.
  if (isWord(phrase, 'first') && setsLimit(after(frame, phrase))) return
  const isOld = isWord(before(frame, phrase), 'from') || phrase.text.startsWith('from ')
  if (isOld) return
  const denied = frame.phrases.filter((one) => isKind(one, 'not') && !frame.used.has(one))
  const when = whenOf(frame, phrase)
  if (denied.length > 0) {
    if (!('reason' in when)) putOutside(frame, phrase, meaning, { measure, when, denied })
    return
  }
  if ('reason' in when || isYetToBe(frame, measure, when.phrase)) return
  const scope = scopeOf(frame, phrase)
  if (scope === null) return
  const verbs = [
    verbOf(frame, 'rank'),
    verbOf(frame, 'be'),
    verbOf(frame, 'spend'),
    verbOf(frame, 'fall', 'rise'),
    verbOf(frame, 'have'),
  ]
  const moved =
    isWord(before(frame, phrase), 'to') || isKind(before(frame, phrase), 'verb')
      ? verbs
      : verbs.filter((verb) => !['fall', 'rise'].includes(as(verb, 'verb')?.sense ?? ''))
  const isGrowth = measure === 'real_growth'
  const rests = [phrase, when.phrase, ...(isGrowth ? verbs : moved), ...scope.words]
  const end =
    isGrowth && isFalling(frame) ? (meaning.end === 'top' ? 'bottom' : 'top') : meaning.end
  const [who] = codes
  const among = rangeOf(who, scope.among, when.year, as(phrase, 'rank') === null)
  if (among === null) return
  if (isOneOfMany(frame, phrase)) return
  const isList = Array.isArray(meaning.place) && phrase.start < (frame.subject.phrase?.start ?? 0)
  if (isList && codes.length === 1) return
  const tie = tieOf(frame, phrase)
  if (tie !== null) {
    putTied(frame, [...codes, ...tie.codes], meaning, { measure, year: when.year, end, among }, [
      ...rests,
      ...tie.words,
    ])
    return
  }
  if (codes.length > 1) {
    putBlock(frame, codes, meaning, { measure, year: when.year, end, among, rests, phrase })
    return
  }
  if (who === undefined) return
  const place = meaning.place === 'middle' ? middleIn(when.year) : lastOf(frame, meaning.place)
  put(
    frame,
    {
      kind: 'rank',
      who,
      measure,
      year: when.year,
      place,
      from: end,
      ...(meaning.of === null ? {} : { of: meaning.of }),
      ...among,
    },
    ...rests,
  )
  putNeighbours(frame, phrase, who, { measure, year: when.year, end, place, among })
}

/** Among whom a place is one: "more than any European ally" of the United States is among those and itself; a place in Europe it has none. */
function rangeOf(
  who: AllyCode | undefined,
  among: Among | null,
  year: number,
  isThanAny: boolean,
): { readonly among?: Among; readonly excluding?: readonly AllyCode[] } | null {
  if (among === null) return {}
  const isIn = (code: AllyCode) =>
    typeof among === 'string' ? belongsTo(among, code, year) : among.includes(code)
  if (who === undefined || isIn(who)) return { among }
  return isThanAny ? { excluding: ALLY_CODES.filter((code) => code !== who && !isIn(code)) } : null
}

interface Denied {
  readonly measure: ReadingMeasure
  readonly when: { readonly year: number; readonly phrase: Phrase | null }
  readonly denied: readonly Phrase[]
}

/** "Is not among the top five", "no longer in the top ten": in a place behind them. */
function putOutside(
  frame: Frame,
  phrase: Phrase,
  { place, end }: RankMeaning,
  { measure, when, denied }: Denied,
): void {
  const [not, ...more] = denied
  const [who, ...others] = frame.subject.actors?.codes ?? []
  const [lo, hi] = Array.isArray(place) ? place : [0, 0]
  const verb = not === undefined ? undefined : before(frame, not)
  const isVerbal =
    isWord(not, 'no longer') ||
    / out of$/.test(not?.text ?? '') ||
    isKind(verb, 'verb', 'aux', 'question', 'future')
  if (lo !== 1 || not === undefined || more.length > 0 || who === undefined || others.length > 0)
    return
  if (!isVerbal || not.start > phrase.start || scopeOf(frame, phrase)?.among !== null) return
  const outside = [hi + 1, membersIn(when.year)] as const
  const words = [phrase, not, when.phrase, verbOf(frame, 'be', 'rank', 'meet', 'spend')]
  const reading = { kind: 'rank' as const, who, measure, year: when.year, place: outside }
  put(frame, { ...reading, from: end }, ...words)
}

/** "Poland's army will be the largest": armies are not foretold, and no year is said. */
const isYetToBe = ({ phrases }: Frame, measure: ReadingMeasure, year: Phrase | null) =>
  measure === 'personnel' && year === null && phrases.some((one) => isKind(one, 'future'))

/** "Is among the members that spend the least" is no place; "among the members, Spain spends the least" is. */
function isOneOfMany({ phrases, subject }: Frame, rank: Phrase): boolean {
  const at = phrases.findIndex((one) => isKind(one, 'among') && one.start < rank.start)
  const next = phrases.slice(at + 1).find((one) => !isKind(one, 'plain', 'nato', 'possessive'))
  const isBehind = at >= 0 && (phrases[at]?.start ?? 0) > (subject.phrase?.start ?? -1)
  return isBehind && (isKind(next, 'allies') || as(next, 'count')?.scope === 'vague')
}

/** "Rounds out the top five" is fifth. */
function lastOf(frame: Frame, place: number | readonly [number, number]) {
  const isLast = /^(round|complet)/.test(verbOf(frame, 'rank')?.text ?? '')
  return typeof place !== 'number' && isLast ? place[1] : place
}

function putBlock(
  frame: Frame,
  allies: readonly AllyCode[],
  { place, isSuperlative }: RankMeaning,
  {
    measure,
    year,
    end,
    among,
    rests,
    phrase,
  }: Placed & { rests: readonly (Phrase | null | undefined)[]; phrase: Phrase },
): void {
  const last = place === 'middle' ? place : lastOf(frame, place)
  if (Array.isArray(place) && typeof last === 'number' && allies.length < last) {
    const places = [last - allies.length + 1, last] as const
    for (const who of allies)
      put(frame, { kind: 'rank', who, measure, year, place: places, from: end, ...among }, ...rests)
    return
  }
  const isBlock = Array.isArray(place)
    ? place[1] === allies.length
    : place === 1 && (isSuperlative || as(phrase, 'verb') !== null)
  if (!isBlock) return
  const sorted = frame.sentence.find((one) => isKind(one, 'respectively'))
  if (sorted !== undefined && end === 'bottom') return
  const said = { allies, measure, year, from: end, ...among }
  if (sorted === undefined) put(frame, { kind: 'block', ...said }, ...rests)
  if (sorted === undefined)
    putNextToBlock(frame, phrase, allies.length, { measure, year, end, among })
  else put(frame, { kind: 'order', start: 1, ...said }, sorted, ...rests)
}

/** "Are joint fifth": the same place for each. */
function putTied(
  frame: Frame,
  allies: readonly AllyCode[],
  { place }: RankMeaning,
  { measure, year, end, among }: Placed,
  rests: readonly (Phrase | null | undefined)[],
): void {
  if (typeof place !== 'number') return
  for (const who of allies)
    put(frame, { kind: 'rank', who, measure, year, place, from: end, ...among }, ...rests)
}

/** Half way down: the middle place, or the two, of those with armed forces. */
function middleIn(year: number): readonly [number, number] | number {
  const held = membersIn(year) - 1
  return held % 2 === 0 ? [held / 2, held / 2 + 1] : (held + 1) / 2
}

const isFalling = (frame: Frame) =>
  verbOf(frame, 'fall') !== undefined || cueOf(frame.phrases, 'drop') !== undefined
