import type { Hundredths } from '../hundredths'
import type { ReleaseFigures } from '../observation/observation'
import type { Catalogue } from '../reference'
import { coverageIn, coveredYears, defaultRelease } from '../release/coverage'
import type { ReleaseId } from '../release/release'
import { type Count, countAt } from '../verdict/count'
import { boundsOf } from '../verdict/verdict'
import { type Choice, DEFAULT_CHART, isOverYears } from '../view/view'
import { type AgainstRelease, againstRelease } from './againstRelease'

/** What is compared: a release of then with the newest whole one, on one year at one mark. */
export interface SincePoint {
  readonly from: ReleaseId
  readonly to: ReleaseId
  readonly year: number
  readonly threshold: Hundredths
}

/** Why nothing can be compared: of the text that was pasted, and of what it names. */
export type SinceProblem =
  | 'nothing'
  | 'no day'
  | 'no link of ours'
  | 'not held'
  | 'before the first'
  | 'nothing newer'
  | 'year not held'

/**
 * What to compare for a day (`since`, or the day on which a claim was `said`) or for the release that a link names.
 * Of a day it is the newest release out by then that our copy holds a year of, whole where there is one. The year is
 * the one asked for, else the last that both releases hold.
 */
export function pointSince(
  asked: Choice,
  { releases, coverage }: Pick<Catalogue, 'releases' | 'coverage'>,
  usualMark: Hundredths,
): SincePoint | SinceProblem {
  const now = defaultRelease(releases, coverage)
  const day = asked.said ?? asked.since
  if (now === undefined || (day === undefined && asked.release === undefined)) {
    return 'no link of ours'
  }
  if (day === undefined && asked.release === 'latest') return 'nothing newer'
  const known = releases.filter((one) =>
    day === undefined ? one.id === asked.release : one.day <= day,
  )
  const newest = known.at(-1)
  if (newest === undefined) return day === undefined ? 'not held' : 'before the first'
  if (newest.id >= now.id) return 'nothing newer'
  const year = isOverYears(asked.chart ?? DEFAULT_CHART) ? asked.years?.[1] : asked.year
  const isWhole = (id: ReleaseId, of: number) => coverageIn(coverage, id, of, 'share') === 'full'
  const pairs = known.flatMap(({ id }) =>
    coveredYears(coverage, id, 'share')
      .filter((one) => (year === undefined || one === year) && isWhole(now.id, one))
      .map((one) => ({ from: id, to: now.id, year: one })),
  )
  const point = pairs.findLast((pair) => isWhole(pair.from, pair.year)) ?? pairs.at(-1)
  return point === undefined
    ? 'year not held'
    : { ...point, threshold: asked.threshold ?? usualMark }
}

/** An ally's two figures. */
type Move = AgainstRelease['moved'][number]

/** What the newest release says otherwise than one of then of a year. */
export interface ChangeSince {
  readonly changes: AgainstRelease['changes']
  readonly before: Count
  readonly after: Count
  /** Of who crossed the mark, and of who else is among the largest moves; the largest of each first. */
  readonly crossed: readonly Move[]
  readonly moved: readonly Move[]
}

/** How many of the largest moves are named. */
const NAMED = 5

/** Compares two releases on a year: moves are the largest that the decimals held can tell. */
export function changeSince(
  then: ReleaseFigures,
  now: ReleaseFigures,
  { year, threshold }: Pick<SincePoint, 'year' | 'threshold'>,
): ChangeSince {
  const { changes, moved } = againstRelease(then, now, year, threshold)
  const across = new Set([...changes.risen, ...changes.fallen].map(({ series }) => series))
  const hasCrossed = ({ after }: Move) => across.has(after.series)
  return {
    changes,
    before: countAt(then, year, threshold),
    after: countAt(now, year, threshold),
    crossed: moved.filter(hasCrossed),
    moved: moved
      .filter(isTold)
      .slice(0, NAMED)
      .filter((move) => !hasCrossed(move)),
  }
}

/** Whether two figures differ by more than they were rounded. */
function isTold({ before, after }: Move): boolean {
  if (before.value === null || after.value === null) return false
  const [a, b] = [boundsOf(before, before.value), boundsOf(after, after.value)]
  return a.high < b.low || b.high < a.low
}
