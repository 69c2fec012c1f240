import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import { after, before, type Frame } from '../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'

/** "Scandinavia spends 2.2 %" is said of all of it together, not of each. */
export function isOfGroup({ subject, phrases }: Frame, whos: readonly unknown[]): boolean {
  const text = subject.phrase?.text ?? 'and'
  const isList =
    /,|\b(and|or|&|plus|they|their|both|these|those|pair|trio|nor|with|every|each)\b/.test(text)
  return whos.length > 1 && !isList && !phrases.some((one) => isKind(one, 'all', 'each'))
}

/** "Will be the last ally to reach 2 %": which ally does it is told, not its figure; "$1 trillion of it" is a part of another. */
export function isOfNoun({ phrases }: Frame, phrase: Phrase): boolean {
  // "Barely 1 %" may be a little more or a little less.
  const isRound = Number.isInteger(as(phrase, 'quantity')?.value)
  if (isRound && /^(?:barely|scarcely) \d/.test(phrase.text)) return true
  const [of, it] = phrases.slice(phrases.indexOf(phrase) + 1)
  if (isWord(of, 'of') && isWord(it, 'it', 'them', 'this', 'which')) return true
  if (isWord(of, 'of') && isKind(it, 'source', 'off', 'foreign')) return true
  const to = phrases.findLastIndex((one) => isWord(one, 'to') && one.start < phrase.start)
  return isKind(phrases[to - 1], 'allies') && isKind(phrases[to + 1], 'verb')
}

/** "From 1.8 to 2.2 % this year": of when the first figure is, is not told. */
export function isFormer(frame: Frame, phrase: Phrase): boolean {
  if (!isWord(before(frame, phrase), 'from')) return false
  const [to, figure] = [after(frame, phrase), after(frame, phrase, 2)]
  if (isWord(to, 'to') && isKind(figure, 'quantity')) return true
  return isUndated(frame, phrase)
}

/** "Slipped to 2.65 % from 2.75 %", "is 3.22 %, up from 3.21 %": the one that was before. */
function isUndated({ phrases }: Frame, phrase: Phrase): boolean {
  const at = phrases.indexOf(phrase)
  const { unit } = as(phrase, 'quantity') ?? { unit: null }
  const others = phrases.filter((one) => as(one, 'quantity')?.unit === unit)
  const rest = phrases.slice(at + 1).filter((one) => !isKind(one, 'prep', 'cue', 'sign'))
  const isTurned = phrases
    .slice(0, at)
    .some(
      (one) => isWord(one, 'up', 'down') || ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? ''),
    )
  return isTurned && others.length === 2 && others[1] === phrase && rest.length === 0
}

/** "By 3 percent, or some $8 billion": the same rise in money. */
export function isOtherwiseSaid(frame: Frame, phrase: Phrase): boolean {
  const front = frame.phrases.slice(0, frame.phrases.indexOf(phrase))
  const or = front.findLastIndex((one) => isWord(one, 'or'))
  const isNext =
    or >= 0 && front.slice(or + 1).every((one) => isKind(one, 'plain', 'hedge', 'only'))
  const first = front.slice(0, Math.max(or, 0)).findLast((one) => isKind(one, 'quantity'))
  return isNext && first !== undefined && isWord(before(frame, first), 'by')
}

/** "Rose by 3 %", "up 3 %" are changes, not figures; growth is read elsewhere. */
export function isChange(frame: Frame, phrase: Phrase, measure: ReadingMeasure): boolean {
  if (measure === 'real_growth') return false
  if (isOtherwiseSaid(frame, phrase) || isFormer(frame, phrase)) return true
  const next = after(frame, phrase)
  const previous = before(frame, phrase)
  return (
    isWord(previous, 'by') ||
    isWord(
      next,
      'up on',
      'down on',
      'more',
      'less',
      'fewer',
      'fewer than',
      'more than',
      'less than',
      'higher',
      'lower',
      'up',
      'down',
    )
  )
}
