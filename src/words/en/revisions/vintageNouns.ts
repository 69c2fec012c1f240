import type { Release } from '../../../domain/release/release'
import { conceptEffect } from '../../../domain/revision/revision'
import { countBounds } from '../../../domain/revision/vintages'
import { type Count, withFigure } from '../../../domain/verdict/count'
import { gradeWords } from '../figureNouns'
import { formats } from '../formats'

/** A count in figures: "23", "22 to 29" where some are undecided, "at least 10" or "none known" where our copy is a part. */
export function countText(count: Count): string {
  const { low, high } = countBounds(count)
  if (count.uncollected.length > 0) return low === 0 ? 'none known' : `at least ${low}`
  return high > low ? `${low} to ${high}` : String(low)
}

/** A count within a sentence: "23", "between 22 and 29", "at least 10". */
export function countPhrase(count: Count): string {
  const { low, high } = countBounds(count)
  return count.uncollected.length === 0 && high > low
    ? `between ${low} and ${high}`
    : countText(count)
}

/** How much of a year our copy of a release holds, where it is a part. */
export function partWords(count: Count): string {
  return `part: our copy holds ${withFigure(count)} of ${count.allies} allies`
}

/** Releases with their origin grades: "releases of 29 June 2017 (from news reports) and …". */
export function gradedReleases(releases: readonly Release[]): string {
  const each = releases.map(({ day, grade }) => `${formats.date(day)} (${gradeWords[grade]})`)
  return `${each.length === 1 ? 'release' : 'releases'} of ${formats.list(each)}`
}

/** What the change of concept has to do with a year’s difference, as a clause. */
export function conceptClause(year: number): string {
  switch (conceptEffect(year)) {
    case 'none':
      return `the new definition changed nothing for ${year}, and any difference comes from revised GDP or prices`
    case 'possible':
      return `the new definition may be part of any difference for ${year}`
    case 'unknown':
      return `how much of any difference for ${year} comes from the new definition is not known`
  }
}

/** The same over years. */
export const conceptOverYears =
  'NATO changed its definition in 2026. Up to 2022 that changed nothing, for 2023 and 2024 it may have, for later years it is not known'
