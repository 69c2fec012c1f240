import type { Coverage, CoverageRow } from './coverage'
import type { Measure } from './measure'
import type { Catalogue } from './reference'
import type { ReleaseId } from './release'

/** A catalogue of shares in its shortest form, so that an embed can carry it. */
export interface CatalogueIndex {
  readonly allies: readonly string[]
  readonly releases: readonly IndexEntry[]
}

interface IndexEntry {
  readonly id: ReleaseId
  readonly estimateYears: readonly number[]
  /** Years with full coverage, and with part. */
  readonly full: readonly number[]
  readonly part: readonly number[]
}

const SHARE: Measure = 'share'

/** The short form of what a choice of shares is resolved against. */
export function indexCatalogue({ allies, releases, coverage }: Catalogue): CatalogueIndex {
  const years = (release: ReleaseId, wanted: Coverage) =>
    coverage
      .filter((row) => row.release === release && row.measure === SHARE)
      .filter((row) => row.coverage === wanted)
      .map((row) => row.year)
  return {
    allies: allies.map((ally) => ally.code),
    releases: releases.map(({ id, estimateYears }) => ({
      id,
      estimateYears,
      full: years(id, 'full'),
      part: years(id, 'part'),
    })),
  }
}

/** The catalogue again. */
export function catalogueFrom({ allies, releases }: CatalogueIndex): Catalogue {
  const rows = (release: ReleaseId, years: readonly number[], coverage: CoverageRow['coverage']) =>
    years.map((year) => ({ release, year, measure: SHARE, coverage }))
  return {
    allies: allies.map((code) => ({ code })),
    releases,
    coverage: releases.flatMap(({ id, full, part }) => [
      ...rows(id, full, 'full'),
      ...rows(id, part, 'part'),
    ]),
  }
}
