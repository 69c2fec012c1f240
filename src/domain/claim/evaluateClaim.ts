import type { ReleaseFigures } from '../observation/observation'
import type { Claim, ClaimResult } from './claim'
import { evaluateCount, evaluateGroup } from './claimOnAllies'
import { evaluateAmount, evaluateChange, evaluateShare } from './claimOnFigure'
import { evaluateRank } from './claimOnPlace'

/** Evaluates a claim against one release. Uncertain figures give `undecided`, never a guess. */
export function evaluateClaim(claim: Claim, figures: ReleaseFigures): ClaimResult {
  switch (claim.kind) {
    case 'count':
      return evaluateCount(claim, figures)
    case 'group':
      return evaluateGroup(claim, figures)
    case 'share':
      return evaluateShare(claim, figures)
    case 'amount':
      return evaluateAmount(claim, figures)
    case 'change':
      return evaluateChange(claim, figures)
    case 'rank':
      return evaluateRank(claim, figures)
  }
}
