import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Change, Changes } from '../../../domain/observation/change'
import { isUnheld } from '../../../domain/observation/observation'
import { tenseOf } from '../../../domain/verdict/answer'
import { nameOf } from '../figureNouns'
import { formats } from '../formats'
import { capitalised, headOwned } from '../grammar'
import type { ToldOf } from '../growthWords'
import { howKnown } from '../spanWords'

/** What changes are told from. */
export interface ChangesTold extends ToldOf {
  readonly changes: Changes
  readonly threshold: Hundredths
  readonly allies: readonly Ally[]
  /** Whether the rows are those of allies that a reader chose. */
  readonly isChosen: boolean
}

/** Whether our copy lacks a figure of some ally for one of the years: then a number is a least. */
export function isPart({ absent }: Changes): boolean {
  return absent.some(({ first, last }) => [first, last].some(isUnheld))
}

/** "spent a larger share", "are expected to spend a larger share". */
export function spentMore(
  { release, changes, isSuperseded }: ChangesTold,
  isSingular: boolean,
): string {
  const share = 'a larger share'
  const [is, was] = isSingular ? ['is', 'was'] : ['are', 'were']
  switch (tenseOf(release, changes.years[1])) {
    case 'actual':
      return `spent ${share}`
    case 'estimated':
      return `${is} estimated to have spent ${share}`
    case 'expected':
      return `${isSuperseded ? was : is} expected to spend ${share}`
  }
}

/** "rose by 0.39 points", "rose by an estimated 1.21 points", "is expected to fall by 0.54 points". */
function movedBy(
  direction: 'rose' | 'fell',
  size: string,
  { release, changes, isSuperseded }: ChangesTold,
): string {
  const [, year] = changes.years
  if (tenseOf(release, year) !== 'expected')
    return `${direction} by ${howKnown(release, year)}${size}`
  const verb = direction === 'rose' ? 'rise' : 'fall'
  return `${isSuperseded ? 'was' : 'is'} expected to ${verb} by ${size}`
}

/** Whose share went which way, and how: the way is `null` where it did not rise or fall. */
export function lonePhrase(
  { series, points, last, direction }: Change,
  told: ChangesTold,
  noun: string,
): readonly [whose: string, way: string | null] {
  const size = `${formats.decimal(Math.abs(points ?? 0), last.decimals)} points`
  return [
    capitalised(headOwned(nameOf(told.allies, series), noun)),
    direction === 'rose' || direction === 'fell' ? movedBy(direction, size, told) : null,
  ]
}
