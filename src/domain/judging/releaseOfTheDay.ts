import type { ReleaseFigures } from '../observation/observation'
import type { Release } from '../release/release'

/** The release that was current on a day, of some in order of publication: that day's own included. */
export function releaseOfTheDay<R extends Pick<Release, 'day'>>(
  releases: readonly R[],
  day: string,
): R | undefined {
  return releases.findLast((release) => release.day <= day)
}

/** The same with its figures. */
export function figuresOfTheDay<F extends ReleaseFigures>(
  releases: readonly F[],
  day: string,
): F | undefined {
  return releases.findLast(({ release }) => release.day <= day)
}

/**
 * The year that a sentence in the present tense speaks of: the latest of the release that was current on the
 * day, not later than the day's own; before any release the last full year.
 */
export function yearSpokenOf(releases: readonly ReleaseFigures[], day: string): number {
  const own = Number(day.slice(0, 4))
  return figuresOfTheDay(releases, day)?.years.findLast((year) => year <= own) ?? own - 1
}
