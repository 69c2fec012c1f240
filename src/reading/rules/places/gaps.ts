import { cueOf, type Frame, put } from '../../clauses/frame'
import { markValue } from '../../clauses/markTests'
import { whenOf } from '../../clauses/when'
import { as } from '../../phrases/phrase'

/** "Italy has the biggest gap to the 2 % target in dollars": whose missing money is the n-th largest. */
export function readGapRank(frame: Frame): void {
  const gap = cueOf(frame.phrases, 'gap')
  const rank = frame.phrases.find((phrase) => as(phrase, 'rank')?.isSuperlative === true)
  const place = as(rank, 'rank')
  const mark = frame.phrases.find(
    (phrase) => as(phrase, 'mark') !== null || as(phrase, 'quantity')?.unit === 'percent',
  )
  const codes = frame.subject.actors?.codes ?? []
  const [who] = codes
  if (
    gap === undefined ||
    rank === undefined ||
    place === null ||
    mark === undefined ||
    who === undefined ||
    codes.length > 1
  )
    return
  const isMoney =
    cueOf(frame.phrases, 'money') !== undefined ||
    frame.sentence.some(
      (one) => as(one, 'quantity')?.unit === 'money' || as(one, 'currency') !== null,
    )
  if (!isMoney) return
  if (
    place.end !== 'top' ||
    place.place === 'middle' ||
    cueOf(frame.phrases, 'share', 'gdp') !== undefined
  )
    return
  const said = as(mark, 'mark')
  const value = said === null ? (as(mark, 'quantity')?.value ?? null) : markValue(frame, said)
  const when = whenOf(frame)
  if (value === null || value > 10 || 'reason' in when) return
  put(
    frame,
    { kind: 'gaprank', who, measure: 'usd', year: when.year, mark: value, place: place.place },
    gap,
    rank,
    mark,
    when.phrase,
  )
}
