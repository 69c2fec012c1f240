import type { ReleaseCount } from '../../src/domain/statement/releaseCount'
import type { StatedCount } from '../../src/domain/statement/statedCount'

/** A release's count at 2%, of 32 allies. */
export const count = (
  release: string,
  year: number,
  meets: number,
  undecided = 0,
): ReleaseCount => ({
  release,
  year,
  threshold: 200,
  meets,
  undecided,
  allies: 32,
})

/** What NATO is made to have stated: that 23 would reach 2% in 2024. */
export function stated(more: Partial<StatedCount>): StatedCount {
  return {
    release: '2024-06-17',
    said: '2024-06-17',
    year: 2024,
    threshold: 200,
    number: 23,
    outlook: 'forecast',
    wording: 'so many',
    difference: '',
    source: 'https://example.org',
    status: 'press',
    ...more,
  }
}
