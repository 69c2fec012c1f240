import type { SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import type { SipriShare } from '../observation/sipri'
import type { Reference } from '../reference'
import { isWholePercent, notesOn } from '../statement/note'
import type { StatedCount } from '../statement/statedCount'
import { possibleShares } from '../verdict/verdict'
import { type PrintedVintage, type Reason, reasonsFor, sameReasons } from './discrepancyReasons'
import { vintagesFor } from './lineage'
import type { Vintage } from './vintages'

/** From one release to the next that has a figure. */
export interface Step {
  readonly from: Vintage
  readonly to: Vintage
  /** Across concepts it is a difference and never called a revision. */
  readonly kind: 'revision' | 'difference'
  readonly change: Hundredths
  /** Whether one of the two is printed so coarsely that it cannot be told whether they differ. */
  readonly isUntold: boolean
  /** Of figures that are the same, or cannot be told apart: the concept, and how coarse they are. */
  readonly reasons: readonly Reason[]
}

/** One release in the account of an ally and year. */
export interface VintageEntry extends PrintedVintage {
  /** What led here from the release before; `null` for the first, and where there is no figure. */
  readonly step: Step | null
  /** What NATO itself said of the year in this release. */
  readonly statements: readonly StatedCount[]
}

/** All figures for one ally and year, and why they differ. */
export interface Discrepancy {
  readonly series: SeriesCode
  readonly year: number
  /** Every release that has figures for the year, oldest first. */
  readonly entries: readonly VintageEntry[]
  /** Smallest and largest of NATO's figures; `null` where there is none. */
  readonly range: readonly [low: Hundredths, high: Hundredths] | null
  /** How many different figures there are at least, and whether there may be more: some are too coarse to tell. */
  readonly different: { readonly least: number; readonly isOpen: boolean }
  readonly sipri: SipriShare | null
  /** SIPRI's figure less the newest of NATO's; `null` where either is missing. */
  readonly sipriDifference: Hundredths | null
}

/** Accounts for the figures of an ally and year in all releases given, oldest first. */
export function explainDiscrepancy(
  all: readonly ReleaseFigures[],
  series: SeriesCode,
  year: number,
  { notes, statedCounts }: Pick<Reference, 'notes' | 'statedCounts'>,
  sipri: readonly SipriShare[],
): Discrepancy {
  let last: VintageEntry | null = null
  const entries = vintagesFor(all, series, year).map((vintage): VintageEntry => {
    const { id } = vintage.release
    const own = notesOn(notes, id, series, year, 'share')
    const statements = statedCounts.filter((said) => said.release === id && said.year === year)
    const bare = { ...vintage, step: null, notes: own, isWhole: isWholePercent(own), statements }
    const entry = last === null ? bare : { ...bare, step: stepBetween(all, last, bare) }
    if (vintage.observation.value !== null) last = entry
    return entry
  })
  const values = entries.flatMap(({ observation }) => observation.value ?? [])
  const figure = sipri.find((candidate) => candidate.year === year) ?? null
  const newest = values.at(-1)
  return {
    series,
    year,
    entries,
    range: values.length === 0 ? null : [Math.min(...values), Math.max(...values)],
    different: differentFigures(entries),
    sipri: figure,
    sipriDifference: figure === null || newest === undefined ? null : figure.value - newest,
  }
}

/** What a figure may stand for. */
function rangeOf(
  { observation, isWhole }: VintageEntry,
  value: Hundredths,
): readonly [low: Hundredths, high: Hundredths] {
  return isWhole ? [value - 50, value + 49] : possibleShares(observation, value)
}

/** At least so many as do not overlap; as many as are written differently, if all were told apart. */
function differentFigures(entries: readonly VintageEntry[]): Discrepancy['different'] {
  const ranges = entries
    .flatMap((entry) =>
      entry.observation.value === null ? [] : [rangeOf(entry, entry.observation.value)],
    )
    .sort((a, b) => a[1] - b[1])
  let [least, reached] = [0, Number.NEGATIVE_INFINITY]
  for (const [low, high] of ranges) {
    if (low <= reached) continue
    least += 1
    reached = high
  }
  return { least, isOpen: new Set(ranges.map(String)).size > least }
}

function isCoarse({ observation, isWhole }: VintageEntry): boolean {
  return isWhole || observation.decimals === 1
}

function stepBetween(
  all: readonly ReleaseFigures[],
  from: VintageEntry,
  to: VintageEntry,
): Step | null {
  const [before, after] = [from.observation.value, to.observation.value]
  if (before === null || after === null) return null
  const change = after - before
  const [[low, high], [otherLow, otherHigh]] = [rangeOf(from, before), rangeOf(to, after)]
  const isUntold = (isCoarse(from) || isCoarse(to)) && low <= otherHigh && otherLow <= high
  return {
    from,
    to,
    isUntold,
    kind: from.release.concept === to.release.concept ? 'revision' : 'difference',
    change,
    reasons: change === 0 || isUntold ? sameReasons(from, to) : reasonsFor(all, from, to, to.notes),
  }
}
