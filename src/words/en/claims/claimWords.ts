import type { Ally } from '../../../domain/ally'
import type { Claim, ClaimResult, ClaimVerdict } from '../../../domain/claim/claim'
import { namesOf } from '../figureNouns'
import { formats } from '../formats'

/** The verdict on a claim in a release. */
export const claimVerdictWords: Readonly<Record<ClaimVerdict, string>> = {
  holds: 'holds',
  fails: 'does not hold',
  undecided: 'undecided',
  'not-checkable': 'not checkable',
}

function rangeWords([low, high]: readonly [number, number], write: (n: number) => string): string {
  return low === high ? write(low) : `between ${write(low)} and ${write(high)}`
}

/** What the release has on the matter: "4: Poland, Estonia, Latvia and Greece", or "2.12%". */
export function claimFinding(claim: Claim, result: ClaimResult, allies: readonly Ally[]): string {
  if (result.found === null) return 'no figure in this release'
  switch (claim.kind) {
    case 'count':
    case 'group': {
      const count = rangeWords(result.found, formats.integer)
      const isNamed = result.allies.length > 0 && result.allies.length <= 8
      return isNamed ? `${count}: ${namesOf(allies, result.allies)}` : count
    }
    case 'share': {
      const [observation] = result.allies
      return rangeWords(result.found, (value) => formats.share(value, observation?.decimals ?? 2))
    }
    case 'amount':
      return rangeWords(result.found, (value) => `US$ ${formats.integer(value / 100)} million`)
    case 'change':
      return rangeWords(result.found, (value) => `${formats.decimal(value, 2)} points`)
    case 'rank':
      return `place ${rangeWords(result.found, formats.integer)}`
  }
}
