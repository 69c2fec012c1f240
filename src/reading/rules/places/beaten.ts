import type { AllyCode } from '../../../domain/ally'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Among } from '../../../domain/claim/readingTerms'
import { after, before, type Frame, put, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { isOfOtherYear } from '../ratios/sides'
import { rankMeasure } from './rankMeasure'

/** How many there are before the one that is compared with; `null` where that is not told exactly. */
function aheadOf({ subject, phrases }: Frame): number | null {
  const { count } = subject
  if (count?.scope === 'none') return 0
  const isExact = count?.scope === 'some' && count.op === '=' && count.value < 28
  return isExact && !phrases.some((one) => isKind(one, 'not', 'except')) ? count.value : null
}

/** "Four European allies spend more than the US": its place is not one among them. */
const isEuropean = (among: Among, code: AllyCode) =>
  among === 'EUROPE' && code !== 'USA' && code !== 'CAN'

/** "No ally spends more than Poland", "four allies spend more than Greece": the place behind them. */
export function readNobody(frame: Frame): void {
  const { count, phrase } = frame.subject
  const ahead = aheadOf(frame)
  if (ahead === null || phrase === null) return
  // "Nobody has increased its share more than Poland": by how much, not how high.
  if (verbOf(frame, 'rise', 'fall') !== undefined) return
  const more = frame.phrases.find(
    (one) =>
      isKind(one, 'more', 'less') ||
      as(one, 'verb')?.sense === 'overtake' ||
      ['>', '<'].includes(as(one, 'hedge')?.op ?? ''),
  )
  const who = frame.phrases.findLast((one) => as(one, 'who') !== null)
  const codes = as(who, 'who')?.codes ?? []
  const [code] = codes
  if (more === undefined || who === undefined || code === undefined || codes.length !== 1) return
  if (count?.among != null && !isEuropean(count.among, code)) return
  const near = isWord(before(frame, who), 'the') ? before(frame, who, 2) : before(frame, who)
  if (!isKind(near, 'than', 'hedge') && near !== more) return
  const isLess = isKind(more, 'less') || as(more, 'hedge')?.op === '<'
  // "Four allies spend more than Poland did in 2025": of two years, in which no place is one.
  if (isOfOtherYear(frame, [who])) return
  const measure = rankMeasure(frame, null)
  const when = whenOf(frame)
  if (measure === null || 'reason' in when) return
  const rest = [more, who, near, verbOf(frame, 'spend'), when.phrase]
  putSample(frame, { code, isLess, measure, year: when.year })
  put(
    frame,
    {
      kind: 'rank',
      who: code,
      measure,
      year: when.year,
      place: ahead + 1,
      from: isLess ? 'bottom' : 'top',
      ...(count?.among == null ? {} : { among: count.among }),
    },
    ...rest,
  )
}

/** "Eight allies, including Poland and Estonia, spend more than the UK": each of those named does. */
function putSample(frame: Frame, { code: b, isLess, measure, year }: Sampled): void {
  const word = frame.phrases.find((one) => isKind(one, 'including'))
  const names = word === undefined ? undefined : after(frame, word)
  for (const a of as(names, 'who')?.codes ?? [])
    put(frame, { kind: 'compare', a, b, op: isLess ? '<' : '>', measure, year }, word, names)
}

interface Sampled {
  readonly code: AllyCode
  readonly isLess: boolean
  readonly measure: ReadingMeasure
  readonly year: number
}

/** "Only Poland and Estonia spend more than the US": its place is the next. */
export function readBeatenOnly(frame: Frame, only: Phrase): void {
  const codes = frame.subject.actors?.codes ?? []
  const than = frame.phrases.findIndex((one) => isKind(one, 'than') || as(one, 'hedge') !== null)
  const who = frame.phrases[than + 1]
  const [code, ...others] = as(who, 'who')?.codes ?? []
  const more = frame.phrases
    .slice(0, than + 1)
    .findLast(
      (one) => isKind(one, 'more', 'less') || ['>', '<'].includes(as(one, 'hedge')?.op ?? ''),
    )
  if (than < 0 || more === undefined || code === undefined || others.length > 0) return
  if (codes.length === 0 || codes.includes(code) || who === undefined) return
  if (isOfOtherYear(frame, [who])) return
  const isLess = isKind(more, 'less') || as(more, 'hedge')?.op === '<'
  const measure = rankMeasure(frame, null)
  const when = whenOf(frame)
  if (measure === null || 'reason' in when) return
  const said = { measure, year: when.year, place: codes.length + 1 } as const
  const rest = [only, more, who, frame.phrases[than], verbOf(frame, 'spend'), when.phrase]
  put(frame, { kind: 'rank', who: code, ...said, from: isLess ? 'bottom' : 'top' }, ...rest)
}
