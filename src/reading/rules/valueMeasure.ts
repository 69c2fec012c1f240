import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import { after, before, cueOf, type Frame, use, verbOf } from '../clauses/frame'
import { measureOfShare, partOf } from '../clauses/shareMeasure'
import { as, isKind, isWord, type Phrase, type Quantity } from '../phrases/phrase'

/** The measure of a quantity, from its unit and the words around; `null` where they speak of something else. */
export function measureOf(frame: Frame, phrase: Phrase): ReadingMeasure | null {
  const quantity = as(phrase, 'quantity')
  if (quantity === null) return null
  if (quantity.unit === 'persons') return 'personnel'
  if (quantity.unit === 'money' || (quantity.unit === 'number' && quantity.value >= 1e8))
    return measureOfMoney(frame, quantity)
  if (quantity.unit === 'percent') return measureOfPercent(frame, phrase)
  if (quantity.unit === 'fraction' && partOf(frame, frame.phrases.indexOf(phrase)) === 'budget')
    return measureOfShare(frame, phrase)
  return null
}

function measureOfMoney(frame: Frame, quantity: Quantity): ReadingMeasure | null {
  const currency =
    quantity.currency ??
    (frame.sentence.some(
      (one) => as(one, 'currency')?.code === 'USD' || as(one, 'quantity')?.currency === 'USD',
    )
      ? 'USD'
      : null)
  if (currency === null || isForEquipment(frame) || isRate(frame)) return null
  const head = cueOf(frame.phrases, 'perhead') ?? cueOf(frame.sentence, 'perhead')
  if (head !== undefined) {
    use(frame, head)
    return currency === 'USD' && quantity.value < 1 ? 'percap' : null
  }
  if (currency !== 'USD') return 'nat'
  if (frame.phrases.some((one) => as(one, 'cue')?.cue === 'constant')) return 'usd_constant'
  return frame.phrases.some((one) => as(one, 'cue')?.cue === 'current') ? 'usd_current' : 'usd'
}

/** "2.6 billion dollars a day": figures are of a year. */
const isRate = ({ sentence }: Frame) =>
  sentence.some(
    (one, at) =>
      isWord(one, 'day', 'week', 'month', 'hour', 'minute', 'minutes', 'hours', 'quarter') &&
      isWord(sentence[at - 1], 'a', 'an', 'per', 'every', 'each'),
  ) || sentence.some((one) => isWord(one, 'daily', 'weekly', 'monthly', 'hourly'))

/** "Bought weapons for $35bn": money for equipment is a part of what is spent, and not printed. */
const isForEquipment = ({ phrases }: Frame) =>
  cueOf(phrases, 'equipment') !== undefined && cueOf(phrases, 'defence', 'budget') === undefined

function measureOfPercent(frame: Frame, phrase: Phrase): ReadingMeasure | null {
  const at = frame.phrases.indexOf(phrase)
  const part = partOf(frame, at)
  // "66 % of the total, followed by Germany with 6 %": parts of the same whole.
  const isOfWhole = frame.found.some(
    ({ reading }) =>
      reading.kind === 'ratio' && (reading.den === 'NATO' || reading.den === 'EURCAN'),
  )
  if (part === 'other' || (part === 'nothing' && isOfWhole)) return null
  const isGrowing = frame.found.some(
    ({ reading }) => reading.kind === 'rank' && reading.measure === 'real_growth',
  )
  if (part === 'nothing' && (isGrowing || isGrowth(frame, phrase))) return 'real_growth'
  return measureOfShare(frame, phrase)
}

/** "Fell back to 1.6 %" says what it is now, not by how much it fell. */
export const isTowards = (verb: Phrase | undefined) => / to$/.test(verb?.text ?? '')

/** "By 18 %", "a rise of 44 %" of spending: real growth of the year. */
function isGrowth(frame: Frame, phrase: Phrase): boolean {
  const [previous, twice] = [before(frame, phrase), before(frame, phrase, 2)]
  const isNoun =
    isWord(previous, 'of') &&
    (isKind(twice, 'verb')
      ? ['rise', 'fall'].includes(as(twice, 'verb')?.sense ?? '')
      : as(twice, 'cue')?.cue === 'growth' || as(twice, 'cue')?.cue === 'drop')
  const verb = verbOf(frame, 'rise', 'fall')
  const isVerb =
    isWord(previous, 'by') ||
    (previous === verb && !isTowards(verb)) ||
    isWord(after(frame, phrase), 'up', 'more', 'higher')
  return (
    (isNoun || (verb !== undefined && isVerb)) &&
    !frame.phrases.some((one) => as(one, 'cue')?.cue === 'share')
  )
}
