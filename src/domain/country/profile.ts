import { type Ally, isAllyIn } from '../ally'
import { divideHalfUp, type Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { type Place, rankAllies } from '../observation/ranking'
import { heldYears } from '../release/coverage'
import type { Scene } from '../scene'
import { type Note, notesOn } from '../statement/note'
import { MARKS, type Threshold, thresholdAt } from '../verdict/threshold'
import { type CloseCall, closeCall, judge, type Verdict } from '../verdict/verdict'

/** The year from which years at or above and below a mark are counted: that of the aim of 2014. */
export const TALLY_FROM = 2014

/** The parts that NATO divides expenditure into; together they are all of it. */
export const MAKE_UP = [
  'equipment',
  'personnelShare',
  'infrastructureShare',
  'otherShare',
] as const satisfies readonly Measure[]

/** The first year in which an ally was at or above a mark, in one release. */
export interface FirstYear {
  readonly observation: Observation
  /** Whether it is the first year that the release holds of this ally: it may have been there before. */
  readonly isFirstHeld: boolean
  /** Whether an earlier year is undecided or has no figure, so that it may have been earlier. */
  readonly isOpen: boolean
}

/** An ally's years as an ally since 2014 against a mark, in one release. Each year is in one list. */
export interface YearTally {
  readonly meets: readonly number[]
  readonly below: readonly number[]
  /** Printed too coarsely, or derived too roughly, to say. */
  readonly undecided: readonly number[]
  /** Without a figure. */
  readonly none: readonly number[]
}

/** How an ally stands to one mark in a release. */
export interface MarkStanding {
  readonly threshold: Threshold
  /** In the year shown. */
  readonly verdict: Verdict
  readonly closeCall: CloseCall
  /** `null` where it was at or above in no year that the release holds. */
  readonly first: FirstYear | null
  readonly tally: YearTally
}

/** How far a share is from a mark. */
interface MarkDistance {
  /** Share less mark, in hundredths of a point: negative below it. */
  readonly points: Hundredths
  /**
   * The same of the year's GDP, in hundredths of a million US$ at constant prices; `null` where the
   * release holds no GDP.
   */
  readonly money: Hundredths | null
  /** Whether the GDP was computed and not printed. */
  readonly isDerived: boolean
}

/** What one release says of one ally, as of one year. */
export interface Profile {
  readonly ally: Ally
  readonly figures: ReleaseFigures
  readonly year: number
  readonly threshold: Hundredths
  readonly observation: Observation
  /** Its place among the allies with a figure; `null` where it has none. */
  readonly place: Place | null
  /** How many allies have a place. */
  readonly ranked: number
  /** How many others have the same share, as printed. */
  readonly equal: number
  /** At 2%, 3%, 3.5% and the mark shown, ascending. */
  readonly standings: readonly MarkStanding[]
  /** From the mark shown; `null` where there is no figure. */
  readonly distance: MarkDistance | null
  /** Remarks on the share. */
  readonly notes: readonly Note[]
  /** Whether the release has figures of it from before its accession. */
  readonly hasEarlier: boolean
  /** In the order of `MAKE_UP`. */
  readonly makeUp: readonly Observation[]
  /** The ally with two above and two below, as far as there are any, in the order of the ranking. */
  readonly neighbours: readonly Place[]
}

/** Computes the profile of an ally from the release and the year shown. */
export function profileOf(
  { view, figures, reference }: Omit<Scene, 'vintages'>,
  ally: Ally,
): Profile {
  const { year, threshold } = view
  const observation = observe(figures, ally.code, year, 'share')
  const places = rankAllies(figures, year, 'share').places.filter(({ rank }) => rank !== null)
  const index = places.findIndex((place) => place.observation.series === ally.code)
  const marks = [...new Set([...MARKS, threshold])].sort((a, b) => a - b)
  return {
    ally,
    figures,
    year,
    threshold,
    observation,
    place: places[index] ?? null,
    ranked: places.length,
    equal: places.filter(
      (place, at) => at !== index && place.observation.value === observation.value,
    ).length,
    standings: marks.map((mark) =>
      standingAt(figures, ally, year, thresholdAt(reference.thresholds, mark)),
    ),
    distance: distanceFrom(figures, observation, threshold),
    notes: notesOn(reference.notes, figures.release.id, ally.code, year, 'share'),
    hasEarlier: heldYears(figures, 'share').some(
      (held) => !isAllyIn(ally, held) && observe(figures, ally.code, held, 'share').value !== null,
    ),
    makeUp: MAKE_UP.map((measure) => observe(figures, ally.code, year, measure)),
    neighbours: index < 0 ? [] : places.slice(Math.max(0, index - 2), index + 3),
  }
}

function standingAt(
  figures: ReleaseFigures,
  ally: Ally,
  year: number,
  threshold: Threshold,
): MarkStanding {
  const own = observe(figures, ally.code, year, 'share')
  return {
    threshold,
    verdict: judge(own, threshold.value),
    closeCall: closeCall(own, threshold.value),
    first: firstYearAt(figures, ally, threshold.value),
    tally: tallyYears(figures, ally, threshold.value),
  }
}

/** What a release holds of an ally's years of membership, ascending. */
function yearsAsAlly(figures: ReleaseFigures, ally: Ally): readonly Observation[] {
  return heldYears(figures, 'share')
    .filter((year) => isAllyIn(ally, year))
    .map((year) => observe(figures, ally.code, year, 'share'))
}

/** The first year in which an ally was at or above a mark as an ally; `null` where it never was. */
export function firstYearAt(
  figures: ReleaseFigures,
  ally: Ally,
  threshold: Hundredths,
): FirstYear | null {
  const own = yearsAsAlly(figures, ally)
  const index = own.findIndex((observation) => judge(observation, threshold) === 'meets')
  const observation = own[index]
  if (observation === undefined) return null
  return {
    observation,
    isFirstHeld: index === 0 && ally.accessionYear < observation.year,
    isOpen: own.slice(0, index).some((before) => judge(before, threshold) !== 'below'),
  }
}

/** Counts an ally's years since 2014 at or above and below a mark. */
function tallyYears(figures: ReleaseFigures, ally: Ally, threshold: Hundredths): YearTally {
  const own = yearsAsAlly(figures, ally).filter(({ year }) => year >= TALLY_FROM)
  const years = (verdict: Verdict) =>
    own.filter((o) => judge(o, threshold) === verdict).map(({ year }) => year)
  return {
    meets: years('meets'),
    below: years('below'),
    undecided: years('undecided'),
    none: years('none'),
  }
}

/** How far a share is from a mark, in points and of GDP. */
function distanceFrom(
  figures: ReleaseFigures,
  { series, year, value }: Observation,
  threshold: Hundredths,
): MarkDistance | null {
  if (value === null) return null
  const points = value - threshold
  const gdp = observe(figures, series, year, 'gdp')
  return {
    points,
    money: gdp.value === null ? null : divideHalfUp(gdp.value * points, 10_000),
    isDerived: gdp.origin === 'derived',
  }
}
