import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Who } from '../../../domain/claim/readingTerms'
import { cueOf, type Frame, use, verbOf } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** Whether anything is denied in the clause. */
export const negated = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** What is compared with: another ally, several, all others. */
export function otherSide(
  frame: Frame,
  from: number,
): { readonly side: Side; readonly phrases: readonly Phrase[] } | null {
  for (const phrase of frame.phrases.slice(from)) {
    if (frame.used.has(phrase) && phrase === frame.subject.phrase) continue
    const who = as(phrase, 'who')
    if (who !== null && (who.codes.length > 0 || who.aggregate !== null)) {
      const side: Side =
        who.aggregate ?? (who.codes.length === 1 ? (who.codes[0] ?? '') : who.codes)
      return { side, phrases: [phrase] }
    }
    const count = as(phrase, 'count')
    const isAll = count?.scope === 'all' && /other|rest|remaining|of its|of her/.test(phrase.text)
    if (count !== null && count.among !== null) return null
    const isHis = count?.scope === 'all' && frame.phrases.some((one) => isKind(one, 'together'))
    const isRest = isKind(phrase, 'others')
    if (isAll || isHis || isRest)
      return {
        side: 'others',
        phrases: [
          phrase,
          ...frame.phrases.filter(
            (one) =>
              isKind(one, 'together', 'all', 'possessive', 'allies', 'count') ||
              isWord(one, 'its', 'of its', 'her'),
          ),
        ],
      }
    if (isKind(phrase, 'allies', 'nato') || (who?.among ?? null) !== null) return null
  }
  return null
}

/** The verbs that say no more than spending, being or having. */
export const verbs = (frame: Frame) =>
  frame.phrases.filter((one) => ['spend', 'be', 'have'].includes(as(one, 'verb')?.sense ?? ''))

/** Share where GDP is named, money otherwise. */
export function measureOfSpending(frame: Frame): ReadingMeasure | null {
  const { phrases, sentence } = frame
  if (cueOf(sentence, 'perhead') !== undefined) {
    use(frame, cueOf(phrases, 'perhead'))
    return 'percap'
  }
  if (cueOf(phrases, 'equipment') !== undefined) return null
  const persons = phrases.findIndex((one) => isKind(one, 'persons'))
  // "More troops in Europe": where they are, not how many there are.
  if (persons >= 0 && isWord(phrases[persons + 1], 'in', 'on')) return null
  if (persons >= 0) return 'personnel'
  // Without a verb a clause goes on about the measure of the one before; what leads a sentence holds of all of it.
  const isWhole = !phrases.some((one) => isKind(one, 'verb')) || isLedByShare(frame)
  const words = isWhole ? sentence : phrases
  const isPercent = words.some((one) => as(one, 'quantity')?.unit === 'percent')
  if (isPercent || cueOf(isLedByShare(frame) ? sentence : phrases, 'gdp', 'share') !== undefined)
    return 'share'
  if (cueOf(phrases, 'personnel') !== undefined && verbOf(frame, 'spend') === undefined)
    return 'personnel'
  const isMoney =
    cueOf(sentence, 'money', 'budget', 'spender', 'defence') !== undefined ||
    sentence.some((one) => as(one, 'currency') !== null)
  const isSpent = words.some((one) => as(one, 'verb')?.sense === 'spend')
  return isMoney || isSpent ? 'usd' : null
}

/** "At 5.33 % of GDP, Lithuania's spending is double that of Germany": of which figure the comparison is, is said first. */
function isLedByShare({ phrases, sentence }: Frame): boolean {
  const start = phrases[0]?.start ?? 0
  const front = sentence.filter((one) => one.start < start)
  const isVerb = (one: Phrase) => isKind(one, 'verb') && !isWord(one, 'measured')
  return front.length > 0 && !front.some((one) => isVerb(one) || isKind(one, 'who'))
}

/** One side of a comparison: `others` are NATO less the other side. */
export type Side = Who | 'others'
