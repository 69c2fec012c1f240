import type { AllyCode } from '../../../domain/ally'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Among } from '../../../domain/claim/readingTerms'
import { before, type Frame, put, use } from '../../clauses/frame'
import { as, isKind, isSign, isWord, type Phrase } from '../../phrases/phrase'

/** By what, when, from which end and among whom places are told. */
export interface Placed {
  readonly measure: ReadingMeasure
  readonly year: number
  readonly end: 'top' | 'bottom'
  readonly among: { readonly among?: Among; readonly excluding?: readonly AllyCode[] }
}

/** Names behind "after", "followed by" or "ahead of", and whether they are the next to the one spoken of. */
interface Neighbours {
  readonly side: 'before' | 'behind' | 'ahead'
  readonly codes: readonly AllyCode[]
  readonly isNext: boolean
  readonly isOnly: boolean
  /** Told by the name of a group, not one by one. */
  readonly isGroup: boolean
  readonly phrases: readonly (Phrase | undefined)[]
}

/** "After Poland and the US", "followed by Lithuania and Latvia", "second only to", "one place ahead of Finland". */
export function putNeighbours(
  frame: Frame,
  phrase: Phrase,
  who: AllyCode,
  { place, ...placed }: Placed & { place: number | readonly [number, number] },
): void {
  if (typeof place !== 'number') return
  const { measure, year, end, among } = placed
  const all = neighboursOf(frame, phrase)
  const said = { measure, year, from: end, ...among }
  const ahead = all.find(({ side }) => side === 'ahead')
  const behind = all.find(({ side }) => side === 'behind')
  const first = all[0]
  if (first === undefined) return
  const isSecond = phrase.text.endsWith('only to')
  if (isSecond && first.codes.length > 1) {
    // Who is before whom of those named is not told.
    if (first.codes.length !== place - 1) return
    put(frame, { kind: 'block', allies: first.codes, ...said }, phrase, ...first.phrases)
    return
  }
  // "Fourth, behind the three Baltic states": who of a group is first, is not told.
  if (ahead?.isGroup === true && ahead.codes.length === place - 1) {
    put(frame, { kind: 'block', allies: ahead.codes, ...said }, phrase, ...ahead.phrases)
    return
  }
  const isAll = ahead !== undefined && ahead.codes.length === place - 1
  const isNext = ahead?.isNext === true && ahead.codes.length === 1 && place > 1
  const before1 = ahead !== undefined && (isAll || isNext) ? ahead : undefined
  const allies = [...(before1?.codes ?? []), who, ...(behind?.codes ?? [])]
  const start = isAll ? 1 : before1 === undefined ? place : place - 1
  const order = { kind: 'order', allies, start, ...said } as const
  if (allies.length > 1) {
    use(frame, ...(before1?.phrases ?? []), ...(behind?.phrases ?? []))
    put(frame, order, phrase, ...(before1?.phrases ?? []), ...(behind?.phrases ?? []))
  }
  for (const one of all)
    if (one !== before1 && one !== behind) putFurther(frame, who, place, one, placed)
}

/** "Fourth, behind the Baltic states", "fifth from last, ahead of only Spain, …": those before or behind, in whatever order. */
function putFurther(
  frame: Frame,
  who: AllyCode,
  place: number,
  { side, codes, isNext, isOnly, phrases }: Neighbours,
  { measure, year, end, among }: Placed,
): void {
  if (end === 'bottom') {
    // From the bottom "ahead of" may be said of either way, but not of as many as there are.
    if (side === 'before' && isOnly && codes.length === place - 1)
      put(frame, { kind: 'block', allies: codes, measure, year, from: end, ...among }, ...phrases)
    return
  }
  if (side === 'before' && isNext && codes.length === 1) {
    const allies = [who, ...codes]
    put(
      frame,
      { kind: 'order', allies, start: place, measure, year, from: end, ...among },
      ...phrases,
    )
    return
  }
  const isBefore = side === 'ahead'
  // "The most after Britain" is second, or first of the others: which, is not told.
  if (isBefore && place === 1) return
  for (const code of codes) {
    const [a, b] = isBefore ? [code, who] : [who, code]
    put(frame, { kind: 'compare', a, b, op: '>', measure, year }, ...phrases)
  }
}

/** "Are the three biggest spenders, followed by Poland": who comes behind those that are first. */
export function putNextToBlock(
  frame: Frame,
  rank: Phrase,
  size: number,
  { measure, year, end, among }: Placed,
): void {
  const next = neighboursOf(frame, rank).find(({ side }) => side === 'behind')
  const [who, ...more] = next?.codes ?? []
  if (next === undefined || who === undefined) return
  const said = { measure, year, from: end, ...among }
  if (more.length === 0)
    put(frame, { kind: 'rank', who, place: size + 1, ...said }, ...next.phrases)
  else put(frame, { kind: 'order', allies: next.codes, start: size + 1, ...said }, ...next.phrases)
}

const SIDES: Readonly<Record<string, Neighbours['side']>> = {
  after: 'ahead',
  behind: 'ahead',
  'only to': 'ahead',
  'followed by': 'behind',
  'ahead of': 'before',
}

/** The names behind each of the words for a side, in their order. */
function neighboursOf(frame: Frame, rank: Phrase): readonly Neighbours[] {
  const tail = frame.phrases.slice(frame.phrases.indexOf(rank) + 1)
  const found = tail.flatMap((word, at): readonly Neighbours[] => {
    // "Second to the United States", "second in Europe only to Poland".
    const isTo = isWord(word, 'to') && at === 0 && !tail.some((one) => isKind(one, 'quantity'))
    const isRank = isWord(word, 'only to') && at > 0 && isKind(word, 'rank')
    const side = isTo ? 'ahead' : isRank ? undefined : SIDES[word.text]
    if (side === undefined) return []
    const next = nextTo(frame, word)
    const names = namesFrom(tail.slice(at + 1))
    const { codes, phrases, isOnly, isGroup } = names
    if (codes.length === 0) return []
    const words = [word, ...next, ...phrases]
    return [{ side, codes, isOnly, isGroup, isNext: next.length > 0, phrases: words }]
  })
  if (found.length > 0 || !rank.text.endsWith('only to')) return found
  const { codes, phrases, isOnly, isGroup } = namesFrom(tail)
  return codes.length === 0
    ? []
    : [{ side: 'ahead', codes, isOnly, isGroup, isNext: true, phrases }]
}

/** "Right behind", "one place ahead of": the words that say that nobody is in between. */
function nextTo(frame: Frame, word: Phrase): readonly Phrase[] {
  const near = before(frame, word)
  if (near === undefined) return []
  if (isWord(near, 'right', 'just', 'immediately', 'directly', 'straight')) return [near]
  const isPlace = isWord(near, 'place', 'spot', 'position', 'rank', 'rung')
  const number = isPlace ? before(frame, word, 2) : near
  const isOne = number !== undefined && as(number, 'number')?.value === 1
  return isOne ? [near, number] : []
}

/** The names that follow one another, each perhaps with its figure. */
function namesFrom(phrases: readonly Phrase[]) {
  const found: Phrase[] = []
  for (const phrase of phrases) {
    if (as(phrase, 'who') !== null) found.push(phrase)
    else if (
      !isKind(phrase, 'join', 'sign', 'quantity', 'plain', 'cue', 'pronoun', 'year', 'only') &&
      !isWord(phrase, 'at', 'with', 'on', 'of', 'then')
    )
      break
    if (isSign(phrase, ';')) break
  }
  const codes = found.flatMap((phrase) => as(phrase, 'who')?.codes ?? [])
  const only = found.length === 0 ? [] : phrases.filter((one) => isKind(one, 'only')).slice(0, 1)
  // "Poland and the Baltic states": more allies than names.
  const isGroup = found.some((one) => {
    const names = one.text.split(/ , and | , | and | or | & /).length
    return (as(one, 'who')?.codes.length ?? 0) > names
  })
  return { codes, phrases: [...found, ...only], isOnly: only.length > 0, isGroup }
}
