import { type Ally, alliesIn } from '../ally'
import type { Hundredths } from '../hundredths'
import type { ReleaseId, ReleaseInBrief } from '../release/release'
import { THRESHOLD_DEFAULT } from '../verdict/threshold'
import type { ReleaseCount } from './releaseCount'
import type { StatedCount } from './statedCount'

/** What a later table of NATO's has for the year and mark of a statement. */
interface LaterTable {
  readonly count: ReleaseCount
  /** Whether it measures something else than NATO spoke of: the two differ, and none corrects the other. */
  readonly isOtherConcept: boolean
}

/** A count that NATO announced, and the newest later table that holds its year whole. */
export interface AnnouncedCount {
  readonly stated: StatedCount
  /** Of the same concept where there is one. `null` where no later table holds the year whole, or certainly. */
  readonly table: LaterTable | null
}

/** The mark that announcements are shown for: the one asked for if NATO spoke of it, else its guideline. */
export function announcedMark(statements: readonly StatedCount[], asked: Hundredths): Hundredths {
  return statements.some(({ threshold }) => threshold === asked) ? asked : THRESHOLD_DEFAULT
}

/**
 * What NATO announced at a mark up to the last of some releases (oldest first), by year and day, each with
 * its later table. `counts` are of those releases.
 */
export function announcedCounts(
  statements: readonly StatedCount[],
  counts: readonly ReleaseCount[],
  releases: readonly ReleaseInBrief[],
  mark: Hundredths,
): readonly AnnouncedCount[] {
  const lastDay = releases.at(-1)?.day ?? ''
  return statements
    .filter(({ threshold, said }) => threshold === mark && said <= lastDay)
    .toSorted((a, b) => a.year - b.year || (a.said < b.said ? -1 : 1))
    .map((stated) => ({ stated, table: laterTable(stated, counts, releases) }))
}

function laterTable(
  { release: own, said, year, threshold }: StatedCount,
  counts: readonly ReleaseCount[],
  releases: readonly ReleaseInBrief[],
): LaterTable | null {
  const concept = releases.find(({ id }) => id === own)?.concept
  const tables = releases.flatMap((release) => {
    const count = counts.find(
      (one) => one.release === release.id && one.year === year && one.threshold === threshold,
    )
    const isLater = release.day > said && count?.undecided === 0
    return isLater ? [{ count, isOtherConcept: release.concept !== concept }] : []
  })
  return tables.findLast(({ isOtherConcept }) => !isOtherConcept) ?? tables.at(-1) ?? null
}

/** One year of which NATO announced counts. */
export interface AnnouncedYear {
  readonly year: number
  /** That year's membership. */
  readonly allies: number
  /** Those that the table is later than, by day; all of the year where there is no later table. */
  readonly announced: readonly AnnouncedCount[]
  readonly table: LaterTable | null
}

/** The same year by year: where some of a year's counts have a later table of their own concept, those alone. */
export function announcedYears(
  announced: readonly AnnouncedCount[],
  allies: readonly Ally[],
): readonly AnnouncedYear[] {
  const years = [...new Set(announced.map(({ stated }) => stated.year))]
  return years.map((year) => {
    const own = announced.filter(({ stated }) => stated.year === year)
    const tables = own.flatMap(({ table }) => table ?? [])
    const table = tables.find(({ isOtherConcept }) => !isOtherConcept) ?? tables[0] ?? null
    const shown = own.filter((one) => one.table?.count.release === table?.count.release)
    return { year, allies: alliesIn(allies, year).length, announced: shown, table }
  })
}

/** How numbers that NATO announced stand to its later table: how many of them are lower in it, equal or higher. */
export interface AnnouncedTally {
  readonly lower: number
  readonly equal: number
  readonly higher: number
}

/** The tallies of what was announced, forecasts and looks back apart. */
export interface AnnouncedOutcome {
  readonly all: AnnouncedTally
  readonly forecasts: AnnouncedTally
  readonly looksBack: AnnouncedTally
  /** The tables that it was held against, oldest first. */
  readonly tables: readonly ReleaseId[]
}

/**
 * What became of NATO's numbers in later tables of the same concept. "All" is no number to compare, and
 * neither is a count of another concept.
 */
export function announcedOutcome(announced: readonly AnnouncedCount[]): AnnouncedOutcome {
  const pairs = announced.flatMap(({ stated: { number, outlook }, table }) =>
    number === null || table === null || table.isOtherConcept
      ? []
      : [{ outlook, change: table.count.meets - number, release: table.count.release }],
  )
  const tally = (some: typeof pairs): AnnouncedTally => ({
    lower: some.filter(({ change }) => change < 0).length,
    equal: some.filter(({ change }) => change === 0).length,
    higher: some.filter(({ change }) => change > 0).length,
  })
  return {
    all: tally(pairs),
    forecasts: tally(pairs.filter(({ outlook }) => outlook === 'forecast')),
    looksBack: tally(pairs.filter(({ outlook }) => outlook === 'looking back')),
    tables: [...new Set(pairs.map(({ release }) => release))].sort(),
  }
}
