import type { Among } from '../../../domain/claim/readingTerms'
import { after, before, type Frame } from '../../clauses/frame'
import { as, isGroup, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** Among whom a place is one, and the words that say so. `null` for all allies. */
interface Scope {
  readonly among: Among | null
  readonly words: readonly Phrase[]
}

/** "Among European members", "in Europe", "of the Baltic states", "behind the US" left aside. */
export function scopeOf(frame: Frame, phrase: Phrase): Scope | null {
  const group = frame.phrases.find((one, at) => {
    const who = as(one, 'who')
    const isScope =
      isKind(frame.phrases[at - 1], 'among') ||
      (isKind(frame.phrases[at - 1], 'rank') &&
        frame.phrases[at - 1]?.text.endsWith(' to') !== true) ||
      (who?.isPossessive === true && frame.phrases[at + 1] === phrase) ||
      isWord(frame.phrases[at - 1], 'in', 'of', 'among', 'within', 'the') ||
      isWord(frame.phrases[at - 1], 'any', 'any other', 'every other', 'all other')
    // "Behind those of the Baltic states".
    const isTheirs = isWord(frame.phrases[at - 1], 'of') && isWord(frame.phrases[at - 2], 'those')
    return one !== frame.subject.phrase && isScope && !isTheirs && isGroup(one)
  })
  const count = frame.phrases.find(
    (one) => as(one, 'count')?.among !== undefined && as(one, 'count')?.among !== null,
  )
  const except = frame.phrases.find((one) => isKind(one, 'except') && !frame.used.has(one))
  if (except !== undefined || isElsewhere(frame)) return null
  const region = after(frame, phrase)
  const isBare = group === undefined && count === undefined
  if (isBare && region !== undefined && isWord(region, 'european'))
    return { among: 'EUROPE', words: [region] }
  const among = as(group, 'who')?.among ?? as(count, 'count')?.among ?? null
  const codes = as(group, 'who')?.codes ?? []
  if (group !== undefined && among === null && !frame.used.has(group))
    return { among: codes, words: [group] }
  const words = [
    group,
    count,
    ...frame.phrases.filter((one) => isKind(one, 'among') && one !== phrase),
  ].filter((one) => one !== undefined)
  const counts = frame.phrases.filter(
    (one) =>
      isWhole(one) &&
      (isWord(before(frame, one), 'of', 'out of', 'in') ||
        isKind(before(frame, one), 'among') ||
        (isKind(before(frame, one, 2), 'nato') &&
          (isKind(before(frame, one, 3), 'among') ||
            isWord(before(frame, one, 3), 'of', 'out of')))),
  )
  return { among, words: [...words, ...counts] }
}

/** "All allies", "the 32 members". */
export function isWhole(phrase: Phrase): boolean {
  const count = as(phrase, 'count')
  const isNumber = count?.scope === 'some' && count.op === '=' && count.value >= 25
  return count?.scope === 'all' || (isNumber && count.among === null)
}

/** "The third-highest share in the OECD": among whom is not known. */
export const isElsewhere = ({ phrases }: Frame) =>
  phrases.some((one) => isWord(one, 'globally', 'worldwide', 'internationally')) ||
  phrases.some((one, at) => {
    const next = phrases.slice(at + 1).find((other) => !isKind(other, 'plain', 'narrow'))
    return (
      isWord(one, 'in', 'among', 'within', 'across') && isKind(next, 'unknown', 'off', 'foreign')
    )
  })
