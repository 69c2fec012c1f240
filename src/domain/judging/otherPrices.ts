import type { Reading } from '../claim/reading'
import type { HeldFigures } from '../observation/observation'
import type { Release } from '../release/release'
import { bareJudgement, type Judgement } from './judgement'

/**
 * What a release says of an amount at constant prices that was said when another was current: nothing, where
 * their prices are of different years. `null` where they are the same, or are not known.
 */
export function atOtherPrices(
  reading: Reading,
  day: Release | undefined,
  { release }: HeldFigures,
): Judgement | null {
  const isAmount = reading.kind === 'value' && reading.measure === 'usd_constant'
  const [of, held] = [day?.priceBase ?? null, release.priceBase]
  if (!isAmount || of === null || held === null || of === held) return null
  return { ...bareJudgement('not-held', release.id), otherPrices: { of, held } }
}
