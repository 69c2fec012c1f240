import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import { observe, type ReleaseFigures } from '../observation/observation'
import { heldYears } from '../release/coverage'
import type { Concept } from '../release/release'
import type { Vintage } from './vintages'

/** The figures that releases of one concept gave for the same year. */
interface ConceptLineage {
  readonly concept: Concept
  /** Oldest first, each with a value. */
  readonly vintages: readonly Vintage[]
  /** Newest less oldest: a revision. `null` where there is only one. */
  readonly revision: Hundredths | null
}

/** One year's share through the releases. */
export interface Lineage {
  readonly year: number
  readonly concepts: readonly ConceptLineage[]
  /**
   * First figure of the newer concept less the last of the older: a difference, of which the year
   * says how much may be definition (`conceptEffect`). `null` where there is only one concept.
   */
  readonly difference: Hundredths | null
}

/** Every release that has figures for a year, oldest first, with what it says of one ally. */
export function vintagesFor(
  all: readonly ReleaseFigures[],
  series: SeriesCode,
  year: number,
): readonly Vintage[] {
  return all
    .filter((figures) => heldYears(figures, 'share').includes(year))
    .map((figures) => ({
      release: figures.release,
      observation: observe(figures, series, year, 'share'),
    }))
}

/** The figures for one year through the releases, each concept for itself. */
export function lineageOf(
  all: readonly ReleaseFigures[],
  series: SeriesCode,
  year: number,
): Lineage {
  const held = vintagesFor(all, series, year).filter(
    ({ observation }) => observation.value !== null,
  )
  const names = [...new Set(held.map(({ release }) => release.concept))]
  const concepts = names.map((concept) => {
    const vintages = held.filter(({ release }) => release.concept === concept)
    return { concept, vintages, revision: changeOver(vintages[0], vintages.at(-1)) }
  })
  const [older, newer] = concepts
  return {
    year,
    concepts,
    difference: changeOver(older?.vintages.at(-1), newer?.vintages[0]),
  }
}

function changeOver(from: Vintage | undefined, to: Vintage | undefined): Hundredths | null {
  if (from === undefined || to === undefined || from === to) return null
  const [before, after] = [from.observation.value, to.observation.value]
  return before === null || after === null ? null : after - before
}
