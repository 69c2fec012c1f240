import { AGGREGATES, compareNames } from '../ally'
import type { Measure } from '../measure'
import { type Observation, observe, observeAllies, type ReleaseFigures } from './observation'

/** One ally's place. Equal figures share a rank and the next one is skipped (1, 2, 2, 4). */
export interface Place {
  readonly observation: Observation
  /** 1 is the largest. `null` for an ally that is charted but not counted (before accession). */
  readonly rank: number | null
  readonly isTied: boolean
}

/** All allies in one year of one release, by size. Together the two lists hold each ally once. */
export interface Ranking {
  readonly year: number
  readonly measure: Measure
  /** Largest first; ties in the order of English names. */
  readonly places: readonly Place[]
  /** Allies without a figure, each with its reason, in the order of English names. */
  readonly absent: readonly Observation[]
  /** NATO's own rows, where printed. They have no place. */
  readonly aggregates: readonly Observation[]
}

/** Ranks the allies by a measure. */
export function rankAllies(figures: ReleaseFigures, year: number, measure: Measure): Ranking {
  const names = new Map(figures.allies.map((ally) => [ally.code, ally.name]))
  const byName = (a: Observation, b: Observation) =>
    compareNames(names.get(a.series) ?? '', names.get(b.series) ?? '')
  const observations = [...observeAllies(figures, year, measure)].sort(byName)
  const present = observations.flatMap((o) => (o.value === null ? [] : [{ o, value: o.value }]))
  const counted = present.filter(({ o }) => o.counted).map(({ value }) => value)
  return {
    year,
    measure,
    places: present
      .sort((a, b) => b.value - a.value || byName(a.o, b.o))
      .map(({ o, value }) => ({
        observation: o,
        rank: o.counted ? counted.filter((other) => other > value).length + 1 : null,
        isTied: o.counted && counted.filter((other) => other === value).length > 1,
      })),
    absent: observations.filter((o) => o.value === null),
    aggregates: AGGREGATES.map((code) => observe(figures, code, year, measure)).filter(
      (o) => o.value !== null,
    ),
  }
}
