import type { Claim, CountClaim, GroupClaim } from '../../../domain/claim/claim'
import { type Count, countAt, withFigure } from '../../../domain/verdict/count'
import { conceptInText, heldIn } from '../figureNouns'
import { formats } from '../formats'
import { denominatorSentence } from '../page/answerWords'
import { figuresOf } from '../take/copyWords'
import {
  amountFound,
  changeFound,
  type Finding,
  type Found,
  rankFound,
  shareFound,
  tenseIn,
} from './claimFigureFinding'
import { notCounting } from './claimSentence'

/** What a release does say: "In the release of 28 August 2025, 18 of 32 allies are estimated to have been …" */
export function rightWording(finding: Finding<Claim>): string {
  const { claim, result, figures } = finding
  const { release } = figures
  if (result.found === null) {
    return `The release of ${formats.date(release.day)} has no figure that bears on it.`
  }
  const concept =
    release.concept === 'core defence expenditure'
      ? `, which measures ${conceptInText[release.concept]}`
      : ''
  return `In the release of ${formats.date(release.day)}${concept}, ${foundWords({ ...finding, claim }, result.found)}`
}

function foundWords({ claim, ...rest }: Finding<Claim>, found: Found): string {
  switch (claim.kind) {
    case 'count':
      return countFound({ claim, ...rest })
    case 'group':
      return groupFound({ claim, ...rest })
    case 'share':
      return shareFound({ claim, ...rest })
    case 'amount':
      return amountFound({ claim, ...rest }, found)
    case 'change':
      return changeFound({ claim, ...rest }, found)
    case 'rank':
      return rankFound({ claim, ...rest }, found)
  }
}

function countFound({ claim, result, figures, isSuperseded }: Finding<CountClaim>): string {
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  const { allies, release } = figures
  const low = result.allies.length
  const high = low + count.undecided.length
  const verb = tenseIn(release, claim.year, isSuperseded, high <= 1)
  return `${howMany(count, low, high)} ${verb} at or above ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}. ${denominatorSentence({ count }, allies)}`
}

/** "between 18 and 23 of 32 allies"; where our copy lacks some, "at least 4", or nobody of those it has. */
function howMany(count: Count, low: number, high: number): string {
  const ofAll = `of ${count.allies} allies`
  if (count.uncollected.length > 0 && low === 0) {
    return high === 0
      ? `no ally with a figure in ${heldIn(count.uncollected, 'our copy')}`
      : `between 0 and ${high} of the ${withFigure(count)} allies with a figure in ${heldIn(count.uncollected, 'our copy')}`
  }
  if (count.uncollected.length > 0) return `at least ${low} ${ofAll}`
  if (high > low) return `between ${low} and ${high} ${ofAll}`
  return `${low === 0 ? 'none' : low} ${ofAll}`
}

function groupFound(finding: Finding<GroupClaim>): string {
  const { claim, result, figures, isSuperseded } = finding
  const { allies, release } = figures
  if (claim.scope === 'each' || (claim.scope === 'none' && claim.allies.length > 0)) {
    const held = result.named.filter((o) => o.value !== null)
    const shares = held.length === 1 ? `share for ${claim.year} is` : `shares for ${claim.year} are`
    return `the ${shares}: ${figuresOf(held, allies)}.`
  }
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  const on = result.allies.filter((o) => o.counted)
  const high = on.length + count.undecided.length
  const verb = tenseIn(release, claim.year, isSuperseded, high <= 1)
  const side = claim.side === 'above' ? 'at or above' : 'below'
  const names = on.length > 0 && on.length <= NAMED_AT_MOST ? `: ${figuresOf(on, allies)}` : ''
  return `${howMany(count, on.length, high)} ${verb} ${side} ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}${names}. ${denominatorSentence({ count }, allies)}`
}

/** More names than these stand in the list behind it, not in the sentence. */
const NAMED_AT_MOST = 12
