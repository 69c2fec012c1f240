import { alliesIn, type HeldAlly } from '../ally'
import { alliesAmong } from '../claim/allyGroups'
import type { Reading } from '../claim/reading'

/** What stands behind "of the 32": the number said, and what it might be. */
export interface DenominatorCheck {
  readonly said: number
  /** The allies of the year spoken of, less those left out, or those of the group. */
  readonly membersInYear: number
  /** The same of the day on which it was said. */
  readonly membersOnDay: number
  /** Those of the year that have armed forces, and so may have a figure. */
  readonly withForces: number
  /** What it equals; `null`: neither, so that it is wrong and to be noticed. */
  readonly equals: 'year' | 'day' | null
}

/** Checks the denominator of a reading; `null` where none is said. It decides no verdict. */
export function checkDenominator(
  reading: Reading,
  allies: readonly HeldAlly[],
  day: string,
): DenominatorCheck | null {
  if (!('of' in reading) || reading.of === undefined) return null
  const { of: said, year, among, excluding } = reading
  const number = (some: readonly HeldAlly[], ofYear: number) =>
    alliesAmong(some, ofYear, among, excluding).length
  const membersInYear = number(allies, year)
  const membersOnDay = number(alliesOn(allies, day), Number(day.slice(0, 4)))
  return {
    said,
    membersInYear,
    membersOnDay,
    withForces: number(
      allies.filter((ally) => ally.hasArmedForces),
      year,
    ),
    equals: said === membersInYear ? 'year' : said === membersOnDay ? 'day' : null,
  }
}

/** The allies of a day, `YYYY-MM-DD`; where only the year of accession is held, from its first day on. */
function alliesOn(allies: readonly HeldAlly[], day: string): readonly HeldAlly[] {
  return alliesIn(allies, Number(day.slice(0, 4))).filter(
    ({ accessionDate }) => accessionDate === null || accessionDate <= day,
  )
}
