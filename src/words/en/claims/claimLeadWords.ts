import type { Ally } from '../../../domain/ally'
import type { Claim, ClaimResult, ClaimVerdict } from '../../../domain/claim/claim'
import type { Release } from '../../../domain/release/release'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { claimFinding, claimVerdictWords } from './claimWords'

/** A verdict at the head of an embed: "Holds", and by which figures. */
export const leadVerdict = (verdict: ClaimVerdict) => capitalised(claimVerdictWords[verdict])
export const leadRelease = ({ day }: Release) => `by NATO’s figures of ${formats.date(day)}`

/** What a release has instead of the claim, or for it: "4: Estonia, Greece, Latvia and Poland", "23 allies", "2.12%". */
export function leadFinding(claim: Claim, result: ClaimResult, allies: readonly Ally[]): string {
  const found = claimFinding(claim, result, allies)
  const isBare = claim.kind === 'count' || claim.kind === 'group' ? !found.includes(':') : false
  return isBare && result.found !== null ? `${found} allies` : found
}

/** Who is behind a claim now and was not, and the other way round: "Lithuania in, Greece out." */
export function whoChanged(come: readonly string[], gone: readonly string[]): string {
  const parts = [
    ...(come.length === 0 ? [] : [`${formats.list(come)} in`]),
    ...(gone.length === 0 ? [] : [`${formats.list(gone)} out`]),
  ]
  return parts.length === 0 ? 'The same allies.' : `Since then: ${parts.join(', ')}.`
}

/** Head of the folded table. */
export const eachFold = (count: number) =>
  count === 1 ? 'What the release has' : `What each of ${count} releases has`
