import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { cueOf, type Frame, verbOf } from '../../clauses/frame'
import { as } from '../../phrases/phrase'

/** What has changed: a share, people, or spending. */
export function measureOfChange(frame: Frame): ReadingMeasure | null {
  const { phrases } = frame
  if (cueOf(phrases, 'share', 'gdp') !== undefined) return 'share'
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

/** Spending in the price base that is said, if any. */
export function moneyMeasure({ phrases }: Frame): ReadingMeasure {
  if (cueOf(phrases, 'real', 'constant') !== undefined) return 'usd_constant'
  return cueOf(phrases, 'current') === undefined ? 'usd' : 'usd_current'
}
