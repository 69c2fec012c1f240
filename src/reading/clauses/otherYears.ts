import { as, isKind, isSign, isWord } from '../phrases/phrase'
import type { Frame } from './frame'

/** A year of something else: of accession, of a price base, of an agreement. */
export function isAside(frame: Frame, at: number): boolean {
  const before = frame.phrases[at - 1]
  if (isWord(before, 'joined', 'which joined', 'has joined', 'agreed', 'who joined')) return true
  if (isKind(before, 'series') && before?.text.endsWith(' since') === true) return true
  if (isAttribute(frame, at) || isApposed(frame, at)) return true
  const isPrice = [before, frame.phrases[at + 1]].some((one) => as(one, 'cue')?.cue === 'constant')
  return isPrice || isKind(before, 'event')
}

/** "Poland, host of last year's summit, …": a year of what an ally is called besides. */
function isApposed({ phrases }: Frame, at: number): boolean {
  const from = phrases.slice(0, at).findLastIndex((one) => isSign(one, ','))
  const length = phrases.slice(at).findIndex((one) => isSign(one, ','))
  const words = phrases.slice(from + 1, at + Math.max(length, 0))
  return (
    from > 0 &&
    isKind(phrases[from - 1], 'who') &&
    words.some((one) => isKind(one, 'unknown', 'event', 'off')) &&
    words.every((one) => !isKind(one, 'verb', 'quantity', 'rank', 'mark', 'count'))
  )
}

/** "The 2014 Wales summit goal", "its 2023 report": a year without a preposition tells which one is meant. */
function isAttribute({ phrases }: Frame, at: number): boolean {
  const [year, next] = [phrases[at], phrases[at + 1]]
  const isBare = year !== undefined && /^\d{4}$/.test(year.text)
  return isBare && at > 0 && isKind(next, 'event', 'mark', 'unknown', 'time')
}
