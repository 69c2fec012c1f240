import type { Claim, CountClaim, GroupClaim } from '../../domain/claim'
import { countAt } from '../../domain/count'
import type { Observation } from '../../domain/observation'
import { denominatorSentence } from './answerWords'
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
import { figuresOf } from './copyWords'
import { conceptWords } from './figureNouns'
import { formats } from './formats'

/** What a release does say: "In the release of 28 August 2025, 18 of 32 allies are estimated to have been …" */
export function rightWording(finding: Finding<Claim>): string {
  const { claim, result, figures } = finding
  const { release } = figures
  if (result.found === null) {
    return `The release of ${formats.date(release.id)} has no figure that bears on it.`
  }
  const concept =
    release.concept === 'core defence expenditure'
      ? `, which measures ${conceptWords[release.concept].toLowerCase()}`
      : ''
  return `In the release of ${formats.date(release.id)}${concept}, ${foundWords({ ...finding, claim }, result.found)}`
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
  const isPart = count.uncollected.length > 0
  const number = high > low ? `between ${low} and ${high}` : low === 0 ? 'none' : low
  const phrase = isPart ? `at least ${low}` : number
  const verb = tenseIn(release, claim.year, isSuperseded, high <= 1)
  return `${phrase} of ${count.allies} allies ${verb} at or above ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}. ${denominatorSentence({ count }, allies)}`
}

function groupFound(finding: Finding<GroupClaim>): string {
  const { claim, result, figures, isSuperseded } = finding
  const { allies, release } = figures
  if (claim.scope === 'each' || (claim.scope === 'none' && claim.allies.length > 0)) {
    const held = [...result.allies, ...result.against].filter((o) => o.value !== null)
    const named = uniqueOf([...held, ...result.open.filter((o) => o.value !== null)])
    return `the shares for ${claim.year} are: ${figuresOf(named, allies)}.`
  }
  const count = countAt(figures, claim.year, claim.threshold, claim.without)
  const isPart = result.open.some((o) => o.status === 'uncollected')
  const on = result.allies.filter((o) => o.counted)
  const verb = tenseIn(release, claim.year, isSuperseded, on.length <= 1)
  const side = claim.side === 'above' ? 'at or above' : 'below'
  const names = on.length > 0 && on.length <= NAMED_AT_MOST ? `: ${figuresOf(on, allies)}` : ''
  return `${isPart ? 'at least ' : ''}${on.length === 0 ? 'none' : on.length} of ${count.allies} allies ${verb} ${side} ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}${names}. ${denominatorSentence({ count }, allies)}`
}

/** More names than these stand in the list behind it, not in the sentence. */
const NAMED_AT_MOST = 12

function uniqueOf(observations: readonly Observation[]): readonly Observation[] {
  return observations.filter((o, at) => observations.findIndex((p) => p.series === o.series) === at)
}
