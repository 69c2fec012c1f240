import type { ReleaseFigures } from '../observation'
import type { Release, ReleaseId } from '../release'

/**
 * The days on which releases came out whose id names the month alone. Sources:
 * https://www.nato.int/cps/en/natohq/opinions_152678.htm and
 * https://www.nato.int/cps/en/natohq/opinions_174389.htm
 */
const DAYS: Readonly<Record<ReleaseId, string>> = {
  '2018-03': '2018-03-15',
  '2020-03': '2020-03-19',
}

/** The day on which a release came out, `YYYY-MM-DD`. */
export function dayOfRelease({ id }: Pick<Release, 'id'>): string {
  return DAYS[id] ?? id
}

/** The release that was current on a day, of some in order of publication: that day's own included. */
export function releaseOfTheDay<R extends Pick<Release, 'id'>>(
  releases: readonly R[],
  day: string,
): R | undefined {
  return releases.findLast((release) => dayOfRelease(release) <= day)
}

/**
 * The year that a sentence in the present tense speaks of: the latest of the release that was current on the
 * day, not later than the day's own; before any release the last full year.
 */
export function yearSpokenOf(releases: readonly ReleaseFigures[], day: string): number {
  const own = Number(day.slice(0, 4))
  const current = releases.findLast(({ release }) => dayOfRelease(release) <= day)
  return current?.years.findLast((year) => year <= own) ?? own - 1
}
