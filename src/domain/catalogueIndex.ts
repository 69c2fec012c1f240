import type { Coverage } from './coverage'
import { MEASURES, type Measure } from './measure'
import type { Catalogue } from './reference'
import type { ReleaseId } from './release'

/** A catalogue in its shortest form, so that an embed can carry it. */
export interface CatalogueIndex {
  readonly allies: readonly string[]
  readonly releases: readonly IndexEntry[]
}

interface IndexEntry {
  readonly id: ReleaseId
  readonly estimateYears: readonly number[]
  /** By measure: the years with full coverage, and those with part. */
  readonly years: { readonly [M in Measure]?: readonly [full: Years, part: Years] }
}

type Years = readonly number[]

/** The short form of what a choice is resolved against, as far as some measures go. */
export function indexCatalogue(
  { allies, releases, coverage }: Catalogue,
  measures: readonly Measure[],
): CatalogueIndex {
  const years = (release: ReleaseId, measure: Measure, wanted: Coverage) =>
    coverage
      .filter((row) => row.release === release && row.measure === measure)
      .filter((row) => row.coverage === wanted)
      .map((row) => row.year)
  return {
    allies: allies.map((ally) => ally.code),
    releases: releases.map(({ id, estimateYears }) => ({
      id,
      estimateYears,
      years: Object.fromEntries(
        measures
          .map((m) => [m, [years(id, m, 'full'), years(id, m, 'part')]] as const)
          .filter(([, [full, part]]) => full.length + part.length > 0),
      ),
    })),
  }
}

/** The catalogue again. */
export function catalogueFrom({ allies, releases }: CatalogueIndex): Catalogue {
  return {
    allies: allies.map((code) => ({ code })),
    releases,
    coverage: releases.flatMap(({ id, years }) =>
      MEASURES.flatMap((measure) =>
        (years[measure] ?? []).flatMap((list, index) =>
          list.map((year) => ({
            release: id,
            year,
            measure,
            coverage: index === 0 ? ('full' as const) : ('part' as const),
          })),
        ),
      ),
    ),
  }
}
