import type { Measure } from '../domain/measure'
import type { Catalogue } from '../domain/reference'
import type { Coverage } from '../domain/release/coverage'
import type { Concept, ReleaseId } from '../domain/release/release'

/** A catalogue in its shortest form, so that an embed can carry it. */
export interface CatalogueIndex {
  /** Their codes of three letters, one after the other. */
  readonly allies: string
  readonly releases: readonly IndexEntry[]
}

type IndexEntry = readonly [
  id: ReleaseId,
  /** Empty where it is the id. */
  day: string,
  concept: Concept,
  estimateYears: Years,
  /** The measures that are held of the same years: with full coverage, and with part. */
  held: readonly (readonly [measures: readonly Measure[], full: Years, part: Years])[],
]

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
    allies: allies.map((ally) => ally.code).join(''),
    releases: releases.map(({ id, day, concept, estimateYears }) => [
      id,
      day === id ? '' : day,
      concept,
      estimateYears,
      grouped(
        measures.map((measure) => [
          measure,
          years(id, measure, 'full'),
          years(id, measure, 'part'),
        ]),
      ),
    ]),
  }
}

type Held = readonly [measure: Measure, full: Years, part: Years]

/** Measures with the same years together; those of no year left out. */
function grouped(all: readonly Held[]): IndexEntry[4] {
  const groups = new Map<string, [measures: Measure[], full: Years, part: Years]>()
  for (const [measure, full, part] of all) {
    if (full.length + part.length === 0) continue
    const key = JSON.stringify([full, part])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [[measure], full, part])
    else group[0].push(measure)
  }
  return [...groups.values()]
}

/** The catalogue again. */
export function catalogueFrom({ allies, releases }: CatalogueIndex): Catalogue {
  return {
    allies: (allies.match(/.{3}/g) ?? []).map((code) => ({ code })),
    releases: releases.map(([id, day, concept, estimateYears]) => ({
      id,
      day: day || id,
      concept,
      estimateYears,
    })),
    coverage: releases.flatMap(([id, , , , held]) =>
      held.flatMap(([measures, ...years]) =>
        years.flatMap((list, index) =>
          list.flatMap((year) =>
            measures.map((measure) => ({
              release: id,
              year,
              measure,
              coverage: index === 0 ? ('full' as const) : ('part' as const),
            })),
          ),
        ),
      ),
    ),
  }
}
