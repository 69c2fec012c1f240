import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { cueOf, type Frame, verbOf } from '../../clauses/frame'
import { isEquipmentShare } from '../../clauses/shareMeasure'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** What has changed: a share, people, or spending. */
export function measureOfChange(frame: Frame): ReadingMeasure | null {
  const { phrases } = frame
  if (isEquipmentShare(phrases)) return null
  const isNamed = cueOf(phrases, 'share', 'gdp') !== undefined || phrases.some(isOfShares)
  if (isNamed || isAtShare(phrases)) return 'share'
  // "Spends 1.49 %, less than in 2023": of the figure that was told.
  const told = frame.found.find(({ reading }) => reading.kind === 'value')?.reading
  if (told?.kind === 'value' && told.measure === 'share') return 'share'
  if (cueOf(phrases, 'perhead') !== undefined) return 'percap'
  if (cueOf(phrases, 'equipment') !== undefined) return null
  if (cueOf(phrases, 'defence', 'budget', 'money') !== undefined) return moneyMeasure(frame)
  if (
    cueOf(phrases, 'personnel', 'size') !== undefined ||
    phrases.some((one) => as(one, 'quantity')?.unit === 'persons')
  )
    return 'personnel'
  const spent = verbOf(frame, 'spend')
  return spent === undefined ? null : moneyMeasure(frame)
}

/** "A smaller share than in 2014". */
const isOfShares = (phrase: Phrase) =>
  isKind(phrase, 'more', 'less') && /\b(?:share|proportion|percentage|slice)\b/.test(phrase.text)

/** "Has swollen to 4.12 %, more than twice what it was": what grew is the share. */
const isAtShare = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const quantity = as(one, 'quantity')
    const isShare = quantity?.unit === 'percent' && quantity.value < 10
    return isShare && isWord(phrases[at - 1], 'to', 'at')
  })

/** Spending in the price base that is said, if any. */
function moneyMeasure({ phrases }: Frame): ReadingMeasure {
  if (cueOf(phrases, 'real', 'constant') !== undefined) return 'usd_constant'
  return cueOf(phrases, 'current') === undefined ? 'usd' : 'usd_current'
}
