import { LINKED_MEASURES } from '../measure'
import type { HeldFigures } from '../observation/observation'
import type { Reference } from '../reference'
import { type Choice, isOverReleases } from '../view/view'
import { type CoverageRow, coverageOf } from './coverage'
import { OWN_RELEASE } from './release'

/** What is held with the reader's own figures as one more release, the last of them. */
export function withOwn(reference: Reference, own: HeldFigures | null): Reference {
  if (own === null) return reference
  return {
    ...reference,
    releases: [...reference.releases, own.release],
    coverage: [...reference.coverage, ...coverageRows(own)],
  }
}

function coverageRows(own: HeldFigures): readonly CoverageRow[] {
  return own.years.flatMap((year) =>
    LINKED_MEASURES.flatMap((measure) => {
      const coverage = coverageOf(own, year, measure)
      return coverage === 'none' ? [] : [{ release: OWN_RELEASE, year, measure, coverage }]
    }),
  )
}

/**
 * Whether what is asked for is drawn from figures of the reader's own, if they are chosen: not what NATO
 * revised, announced or said, beside which they stand in a line of their own (claims are judged by both).
 */
export function takesOwn({ page = 'chart', chart }: Pick<Choice, 'page' | 'chart'>): boolean {
  if (page === 'chart') return chart === undefined || chart === 'count' || !isOverReleases(chart)
  return page === 'ally' || page === 'compare' || page === 'sheet' || page === 'own'
}
