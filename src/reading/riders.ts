import type { UnreadPart } from './accounting'
import { after, before, type FoundReading, type Frame } from './clauses/frame'
import { as, isKind, isWord, type Phrase } from './phrases/phrase'
import { isBarely } from './rules/changes/fromTo'
import { isFormer, isOtherwiseSaid } from './rules/noFigures'

/** Of whom something is said besides, and how many times a mark a figure is. */
const RIDING =
  /^unlike |^, or |^, (?:\S+ ){0,4}(?:number|many|tally|total|count|figure)\b|^, (?:long|once|formerly|previously|traditionally|historically|a record|an? \w+ of)\b|^(?:\S+ ){0,2}(?:double|twice|triple|\w+ times) |^(?:the )?first (?:ally|allies|members?|countr|nations?|states?).* to$|^, (?:not even|.* points? (?:above|below|over|under|short|shy)) |^, (?:\S+ ){0,4}(?:what .*|years? (?:earlier|sooner|later) than .*)$/

/** "Peaked", "a ten-year high", "a record". */
const isPeak = (one: Phrase) =>
  as(one, 'verb')?.sense === 'peak' || ['peak', 'trough'].includes(as(one, 'series')?.what ?? '')

const isUnlike = (one: Phrase) => isKind(one, 'plain') && !one.text.startsWith(',')

/** "Is last, just behind Slovenia": that it is behind, no reading rests on. */
const isBesideWhom = (frame: Frame, one: Phrase) =>
  isWord(one, 'ahead of', 'behind') && !frame.used.has(one) && isKind(after(frame, one), 'who')

/** "Has risen by 0.95 points to 3.22 %", "up 0.39 points, is now 2.2 %": since when, is not told. */
const isByPoints = (frame: Frame, one: Phrase) =>
  as(one, 'quantity')?.unit === 'points' &&
  (isWord(before(frame, one), 'by', 'up', 'down') ||
    ['rise', 'fall'].includes(as(before(frame, one), 'verb')?.sense ?? '')) &&
  frame.found.every(({ reading }) => reading.kind === 'value')

/** "Has fallen to 57 % from 69 %": a part of all, of a year that is not told. */
const isOfFormer = (frame: Frame, one: Phrase) =>
  as(one, 'quantity')?.unit === 'percent' &&
  isWord(before(frame, one), 'from') &&
  frame.found.some(({ reading }) => reading.kind === 'ratio')

/** "Unlike Germany, Italy …" says something of Germany too. "For the first time, all allies …": how many they are is one claim, that they never were before another; the latter is not judged. */
export function ridersOf(frame: Frame): readonly UnreadPart[] {
  const { found, phrases, used } = frame
  const isCounted = found.some(({ reading }) =>
    ['count', 'set', 'rank', 'compare'].includes(reading.kind),
  )
  const riders = phrases.filter(
    (one) =>
      (isCounted && as(one, 'series')?.what === 'first' && !used.has(one)) ||
      (found.length > 0 && isKind(one, 'plain') && RIDING.test(one.text)) ||
      (found.length > 0 && isPeak(one) && !used.has(one)) ||
      (found.length > 0 && isBesideWhom(frame, one)) ||
      (isOfFormer(frame, one) && !used.has(one)) ||
      (found.length > 0 && isByPoints(frame, one) && !used.has(one)) ||
      (found.length > 0 && used.has(one) && isBarely(frame, one)) ||
      (found.length > 0 &&
        isKind(one, 'quantity') &&
        !used.has(one) &&
        (isOtherwiseSaid(frame, one) || isFormer(frame, one))),
  )
  for (const one of riders) used.add(one)
  return riders.map((one) => ({
    start: one.start,
    end: one.end,
    reason: isKind(one, 'quantity')
      ? 'number'
      : isUnlike(one)
        ? 'name'
        : isKind(one, 'prep')
          ? 'comparison'
          : 'change',
  }))
}

/** "Germany, which spends 2.12 %, has overtaken them": where only what is put in between is read, the rest is told as unread. */
export function mainsBeside(
  frames: readonly Frame[],
  readings: readonly FoundReading[],
): readonly UnreadPart[] {
  const read = frames.filter(({ found }) => found.some((one) => readings.includes(one)))
  const isBeside = read.length > 0 && read.every(({ clause }) => clause.lead === 'relative')
  const mains = frames.filter((one) => one.clause.lead !== 'relative' && one.found.length === 0)
  return (isBeside ? mains : []).flatMap(({ phrases }) => {
    const [first, last] = [phrases[0], phrases.findLast((one) => !isKind(one, 'sign'))]
    const isSaid = phrases.some((one) => isKind(one, 'verb', 'unknown'))
    if (first === undefined || last === undefined || !isSaid) return []
    return [{ start: first.start, end: last.end, reason: 'only-beside' as const }]
  })
}
