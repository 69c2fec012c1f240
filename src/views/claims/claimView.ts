import type { SeriesCode } from '../../domain/ally'
import type { Claim } from '../../domain/claim/claim'
import type { ReleaseId } from '../../domain/release/release'
import { DEFAULT_CHART, MAX_SERIES, type View } from '../../domain/view/view'

/** The view that shows what a claim speaks of, in a release; the mark stays where it names none. */
export function claimView(claim: Claim, release: ReleaseId, view: View): View {
  const threshold = 'threshold' in claim ? claim.threshold : view.threshold
  return {
    ...view,
    chart: DEFAULT_CHART,
    measure: 'share',
    release,
    year: claim.year,
    threshold,
    allies: shown(claim),
  }
}

function shown(claim: Claim): readonly SeriesCode[] {
  if (claim.kind === 'count') return []
  return claim.kind === 'group' ? claim.allies.slice(0, MAX_SERIES) : [claim.ally]
}
