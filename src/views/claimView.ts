import type { Claim } from '../domain/claim'
import type { ReleaseId } from '../domain/release'
import type { View } from '../domain/view'

/** The view that shows what a claim speaks of, in a release; the mark stays where it names none. */
export function claimView(claim: Claim, release: ReleaseId, view: View): View {
  return {
    ...view,
    chart: 'ranking',
    measure: 'share',
    release,
    year: claim.year,
    threshold: claim.kind === 'count' ? claim.threshold : view.threshold,
    allies: claim.kind === 'count' ? [] : [claim.ally],
  }
}
