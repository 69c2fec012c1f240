import type { SeriesCode } from './ally'
import { possibleShares, type Range } from './claimRange'
import { isWholePercent, type Note, notesOn, type StatedCount } from './context'
import type { Hundredths } from './hundredths'
import { vintagesFor } from './lineage'
import type { Measure } from './measure'
import { observe, type ReleaseFigures } from './observation'
import type { Reference } from './reference'
import type { ReleaseId } from './release'
import type { SipriFigure } from './sipri'
import { boundsOf } from './verdict'
import type { Vintage } from './vintages'

/** Why two releases give different figures for the same ally and year, as far as the figures tell. */
export type Reason =
  /** The later one measures core defence expenditure; how much that makes is not known. */
  | { readonly kind: 'concept' }
  /** An estimate made way for an actual figure. */
  | { readonly kind: 'estimate replaced' }
  /** An estimate made way for another one. */
  | { readonly kind: 'estimate renewed' }
  /** A component changed, in constant US$ of the same base year. */
  | ComponentChange
  /** Constant prices of another year: GDP and expenditure of the two cannot be compared. */
  | { readonly kind: 'prices rebased'; readonly from: number; readonly to: number }
  /** GDP and expenditure are not held in both, so that it cannot be told which of them moved. */
  | { readonly kind: 'components not held' }
  /** One of the two is held with one decimal; `isWhole` if rounding alone can make the difference. */
  | { readonly kind: 'one decimal'; readonly release: ReleaseId; readonly isWhole: boolean }
  /** One of the two was printed in whole percents by our source. */
  | { readonly kind: 'no decimals'; readonly release: ReleaseId }
  /** One of the two was computed, and may be off by 0.01 points. */
  | { readonly kind: 'derived'; readonly release: ReleaseId }
  | { readonly kind: 'note'; readonly note: Note }
  /** Nothing that is held says why. */
  | { readonly kind: 'unknown' }

/** A change of GDP or of expenditure from one release to another. */
export interface ComponentChange {
  readonly kind: 'gdp' | 'expenditure'
  /** In hundredths of a percent of the earlier figure. */
  readonly change: Hundredths
  readonly priceBase: number
  readonly isDerived: boolean
}

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
export interface VintageEntry extends Vintage {
  /** What led here from the release before; `null` for the first, and where there is no figure. */
  readonly step: Step | null
  readonly notes: readonly Note[]
  /** Whether our source printed it in whole percents. */
  readonly isWhole: boolean
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
  readonly sipri: SipriFigure | null
  /** SIPRI's figure less the newest of NATO's; `null` where either is missing. */
  readonly sipriDifference: Hundredths | null
}

/** Accounts for the figures of an ally and year in all releases given, oldest first. */
export function explainDiscrepancy(
  all: readonly ReleaseFigures[],
  series: SeriesCode,
  year: number,
  { notes, statedCounts }: Pick<Reference, 'notes' | 'statedCounts'>,
  sipri: readonly SipriFigure[],
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
function rangeOf({ observation, isWhole }: VintageEntry, value: Hundredths): Range {
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

function conceptReasons(from: Vintage, to: Vintage): readonly Reason[] {
  return from.release.concept === to.release.concept ? [] : [{ kind: 'concept' }]
}

/** What has to be known although the figures are the same, or may be. */
function sameReasons(from: VintageEntry, to: VintageEntry): readonly Reason[] {
  const isOne = ({ kind }: Reason) => kind === 'one decimal'
  const whole = [from, to].filter(({ isWhole }) => isWhole)
  return [
    ...conceptReasons(from, to),
    ...whole.map(({ release }) => ({ kind: 'no decimals', release: release.id }) as const),
    ...precisionReasons(from, to).filter(isOne),
    ...(from.observation.value === to.observation.value ? [] : estimateReasons(from, to)),
  ]
}

function reasonsFor(
  all: readonly ReleaseFigures[],
  from: Vintage,
  to: Vintage,
  notes: readonly Note[],
): readonly Reason[] {
  const precision = precisionReasons(from, to)
  const reasons: readonly Reason[] = [
    ...conceptReasons(from, to),
    ...precision,
    ...estimateReasons(from, to),
    ...componentChanges(all, from, to),
    ...notes.map((note) => ({ kind: 'note', note }) as const),
  ]
  const isExplained = reasons.some(
    ({ kind }) => kind !== 'prices rebased' && kind !== 'components not held',
  )
  return isExplained ? reasons : [...reasons, { kind: 'unknown' }]
}

function precisionReasons(from: Vintage, to: Vintage): readonly Reason[] {
  return [from, to].flatMap((coarse): readonly Reason[] => {
    const { release, observation } = coarse
    const other = (coarse === from ? to : from).observation.value
    if (observation.value === null || other === null) return []
    const { low, high } = boundsOf(observation, observation.value)
    if (observation.decimals === 1) {
      return [{ kind: 'one decimal', release: release.id, isWhole: low <= other && other < high }]
    }
    const isRough = observation.origin === 'derived' && low <= other && other <= high
    return isRough ? [{ kind: 'derived', release: release.id }] : []
  })
}

function estimateReasons({ observation: from }: Vintage, { observation: to }: Vintage) {
  if (from.status !== 'estimate') return []
  const kind = to.status === 'estimate' ? 'estimate renewed' : 'estimate replaced'
  return [{ kind } as const]
}

const NOT_HELD: readonly Reason[] = [{ kind: 'components not held' }]

/** What became of GDP and expenditure, where both releases hold them at prices of the same year. */
function componentChanges(
  all: readonly ReleaseFigures[],
  from: Vintage,
  to: Vintage,
): readonly Reason[] {
  const { series, year } = from.observation
  const figuresOf = ({ release }: Vintage) => all.find((own) => own.release.id === release.id)
  const [earlier, later] = [figuresOf(from), figuresOf(to)]
  const [base, otherBase] = [from.release.priceBase, to.release.priceBase]
  if (!earlier || !later || base === null || otherBase === null) return NOT_HELD
  const pair = (measure: Measure) => [
    observe(earlier, series, year, measure),
    observe(later, series, year, measure),
  ]
  const isHeld = [...pair('gdp'), ...pair('expenditure')].every(({ value }) => value !== null)
  if (!isHeld) return NOT_HELD
  if (base !== otherBase) return [{ kind: 'prices rebased', from: base, to: otherBase }]
  return (['gdp', 'expenditure'] as const).flatMap((kind): readonly Reason[] => {
    const [before, after] = pair(kind)
    if (!before?.value || !after?.value) return []
    const change = Math.round(((after.value - before.value) / before.value) * 10_000)
    const isDerived = [before, after].some(({ origin }) => origin === 'derived')
    return change === 0 ? [] : [{ kind, change, priceBase: base, isDerived }]
  })
}
