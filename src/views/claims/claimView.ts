import { markClaim } from '../../domain/claim/markTest'
import type { Reading } from '../../domain/claim/reading'
import { lastYearOf, subjectsOf } from '../../domain/claim/readingScope'
import type { ReleaseId } from '../../domain/release/release'
import { DEFAULT_CHART, MAX_SERIES, type View } from '../../domain/view/view'

/** The view that shows what a claim speaks of, in a release; the mark stays where it names none. */
export function claimView(claim: Reading, release: ReleaseId, view: View): View {
  return {
    ...view,
    chart: DEFAULT_CHART,
    measure: 'share',
    release,
    year: lastYearOf(claim),
    threshold: markClaim(claim)?.mark ?? view.threshold,
    allies: subjectsOf(claim).slice(0, MAX_SERIES),
  }
}
