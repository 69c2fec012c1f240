import { AGGREGATES, compareNames, type SeriesCode } from '../ally'
import type { Hundredths } from '../hundredths'
import { boundsOf, judge } from '../verdict/verdict'
import { type Observation, observe, type ReleaseFigures } from './observation'

/** Which way a share went. `undecided`: printed too coarsely, or derived too roughly, to say. */
type Direction = 'rose' | 'fell' | 'same' | 'undecided'

/** `up`: below the threshold in the first year, at or above it in the last; `down` the other way round. */
export type Crossing = 'up' | 'down'

/** One ally or aggregate in two years of one release. */
export interface Change {
  readonly series: SeriesCode
  readonly first: Observation
  readonly last: Observation
  /** Last less first, in hundredths of a percentage point. `null` where either year has no figure. */
  readonly points: Hundredths | null
  /** `null` where either year has no figure. */
  readonly direction: Direction | null
  /** `null`: it did not cross, or one of its years is undecided, or was before accession. */
  readonly crossing: Crossing | null
}

/** The changes of all allies, or of the chosen ones, between two years of one release. */
export interface Changes {
  readonly years: readonly [first: number, last: number]
  /** Largest rise first; ties in the order of English names. */
  readonly rows: readonly Change[]
  /** Allies without a figure in either year, each with its reasons, in the order of English names. */
  readonly absent: readonly Change[]
  /** NATO's own rows, where both years are printed. */
  readonly aggregates: readonly Change[]
}

/** Compares two years of a release, for all allies and aggregates or for those in `only`. */
export function changesBetween(
  figures: ReleaseFigures,
  years: readonly [first: number, last: number],
  threshold: Hundredths,
  only: readonly SeriesCode[] = [],
): Changes {
  const isWanted = (code: SeriesCode) => only.length === 0 || only.includes(code)
  const changeOf = (series: SeriesCode) => changeIn(figures, series, years, threshold)
  const changes = [...figures.allies]
    .sort((a, b) => compareNames(a.name, b.name))
    .filter(({ code }) => isWanted(code))
    .map(({ code }) => changeOf(code))
  const isWhole = ({ points }: Change) => points !== null
  return {
    years,
    rows: changes.filter(isWhole).sort((a, b) => (b.points ?? 0) - (a.points ?? 0)),
    absent: changes.filter((change) => !isWhole(change)),
    aggregates: AGGREGATES.filter(isWanted).map(changeOf).filter(isWhole),
  }
}

function changeIn(
  figures: ReleaseFigures,
  series: SeriesCode,
  [from, to]: readonly [number, number],
  threshold: Hundredths,
): Change {
  const first = observe(figures, series, from, 'share')
  const last = observe(figures, series, to, 'share')
  const verdicts = `${judge(first, threshold)} ${judge(last, threshold)}`
  return {
    series,
    first,
    last,
    points: first.value === null || last.value === null ? null : last.value - first.value,
    direction: directionOf(first, last),
    crossing: verdicts === 'below meets' ? 'up' : verdicts === 'meets below' ? 'down' : null,
  }
}

/** Which way the true share went, whatever the printed ones stand for. */
export function directionOf(first: Observation, last: Observation): Direction | null {
  if (first.value === null || last.value === null) return null
  const [from, to] = [boundsOf(first, first.value), boundsOf(last, last.value)]
  if (first.year === last.year) return 'same'
  // The upper end of a one-decimal value is excluded: where two touch, the later one is larger.
  const canTouch = first.decimals === 1
  if (to.low > from.high || (canTouch && to.low === from.high)) return 'rose'
  if (to.high < from.low || (canTouch && to.high === from.low)) return 'fell'
  return from.low === from.high && to.low === to.high ? 'same' : 'undecided'
}

/** Changes in numbers: a denominator, and who went which way. */
export interface ChangeCount {
  /** Allies of the last year among those looked at. */
  readonly allies: number
  /** How many of them have figures for both years. */
  readonly withBoth: number
  readonly rose: number
  readonly fell: number
  readonly undecided: number
  readonly crossedUp: number
  readonly crossedDown: number
  /** At or above the threshold in the last year, and below it in the first, when they were no allies yet. */
  readonly joinedBelow: number
}

/** Counts changes; of allies of the last year alone. */
export function countChanges({ rows, absent }: Changes, threshold: Hundredths): ChangeCount {
  const counted = rows.filter(({ last }) => last.counted)
  const going = (way: Direction) => counted.filter(({ direction }) => direction === way).length
  const crossing = (way: Crossing) => counted.filter((change) => change.crossing === way).length
  return {
    allies: counted.length + absent.filter(({ last }) => last.counted).length,
    withBoth: counted.length,
    rose: going('rose'),
    fell: going('fell'),
    undecided: going('undecided'),
    crossedUp: crossing('up'),
    crossedDown: crossing('down'),
    joinedBelow: counted.filter((change) => hasJoinedBelow(change, threshold)).length,
  }
}

/** Whether an ally reached the threshold between the years, but was no ally yet in the first. */
export function hasJoinedBelow({ first, last }: Change, threshold: Hundredths): boolean {
  if (first.counted || !last.counted) return false
  const before = judge({ ...first, counted: true }, threshold)
  return before === 'below' && judge(last, threshold) === 'meets'
}
