import type { UnreadPart } from './accounting'
import type { Frame } from './clauses/frame'
import { as, isKind, type Phrase } from './phrases/phrase'
import { isFormer, isOtherwiseSaid } from './rules/noFigures'

/** Of whom something is said besides, and how many times a mark a figure is. */
const RIDING =
  /^unlike |^, (?:once|formerly|previously|a record)\b|^(?:\S+ ){0,2}(?:double|twice|triple|\w+ times) |^(?:the )?first (?:ally|allies|members?|countr|nations?|states?).* to$|^, (?:not even|.* points? (?:above|below|over|under|short|shy)) /

const isUnlike = (one: Phrase) => isKind(one, 'plain') && !one.text.startsWith(',')

/** "Unlike Germany, Italy …" says something of Germany too. "For the first time, all allies …": how many they are is one claim, that they never were before another; the latter is not judged. */
export function ridersOf(frame: Frame): readonly UnreadPart[] {
  const { found, phrases, used } = frame
  const isCounted = found.some(({ reading }) => reading.kind === 'count' || reading.kind === 'set')
  const riders = phrases.filter(
    (one) =>
      (isCounted && as(one, 'series')?.what === 'first' && !used.has(one)) ||
      (found.length > 0 && isKind(one, 'plain') && RIDING.test(one.text)) ||
      (found.length > 0 && as(one, 'verb')?.sense === 'peak' && !used.has(one)) ||
      (found.length > 0 &&
        isKind(one, 'quantity') &&
        !used.has(one) &&
        (isOtherwiseSaid(frame, one) || isFormer(frame, one))),
  )
  for (const one of riders) used.add(one)
  return riders.map((one) => ({
    start: one.start,
    end: one.end,
    reason: isKind(one, 'quantity') ? 'number' : isUnlike(one) ? 'name' : 'change',
  }))
}
