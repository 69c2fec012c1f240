import type { Answer } from '../../domain/answer'
import type { StatedCount } from '../../domain/context'
import type { ReleaseInBrief } from '../../domain/release'
import type { ReleaseCount } from '../../domain/releaseCount'
import { formats } from './formats'
import { conceptClause } from './vintageNouns'

/** What a count is set beside: other releases' counts of its year, and NATO's own. */
export type BesideCount = Pick<
  Answer,
  'count' | 'release' | 'stated' | 'otherStatements' | 'revised' | 'releases'
>

/**
 * All that stands beside a count, in whole sentences: what NATO itself said with this release and on
 * other days, what its releases give for the year, and what the change of concept has to do with it.
 */
export function besideSentences(beside: BesideCount): readonly string[] {
  return [
    statedSentence(beside),
    otherStatedSentence(beside),
    revisedSentence(beside),
    conceptSentence(beside),
  ].flatMap((sentence) => sentence ?? [])
}

/** What NATO itself said with this release, and why our count differs; `null` where it said nothing. */
export function statedSentence({ stated, count }: BesideCount): string | null {
  if (stated === null) return null
  const isSame = stated.number === count.meets.length && count.undecided.length === 0
  const comparison =
    stated.difference === '' && isSame ? ' The figures held here give the same number.' : ''
  return `${saidSentence(stated)}${comparison}`
}

/** A statement as a sentence, dated where it was not said with its release; and why a table differs from it. */
export function saidSentence({ release, said, wording, difference, status }: StatedCount): string {
  const who = status === 'official' ? 'NATO stated' : 'NATO is reported to have stated'
  const when = said.startsWith(release) ? '' : ` on ${formats.date(said)}`
  const why = difference === '' ? '' : ` The difference: ${difference}.`
  return `${who}${when} that ${wording}.${why}`
}

/** What NATO said of the year on other days; `null` where it said nothing. */
export function otherStatedSentence({
  stated,
  otherStatements,
  count,
}: BesideCount): string | null {
  if (otherStatements.length === 0) return null
  const days = stated === null ? '' : ' on other days'
  return statementsSentence(otherStatements, count.year, count.threshold, days)
}

/**
 * Statements on one year and mark in a row: "NATO’s own count for 2025 at 2 %, as reported: “all
 * allies” (forecast, 28 August 2025) and “all allies” (looking back, 26 March 2026)."
 */
export function statementsSentence(
  statements: readonly StatedCount[],
  year: number,
  threshold: number,
  days = '',
): string {
  const reported = statements.filter(({ status }) => status !== 'official').length
  const how =
    reported === 0
      ? ''
      : reported === statements.length
        ? ', as reported'
        : ', as stated or reported'
  const each = statements.map(
    ({ number, outlook, said }) =>
      `${number ?? '“all allies”'} (${outlook}, ${formats.date(said)})`,
  )
  return `NATO’s own count for ${year} at ${formats.mark(threshold)}${days}${how}: ${formats.list(each)}.`
}

/**
 * The counts of a year that was revised: "NATO’s releases give 23 (17 June 2024), 18 (28 August 2025)
 * and, of core defence expenditure, 17 (7 July 2026) for 2024." A mark that is not counted beforehand
 * has the releases alone. `null` where nothing was revised.
 */
export function revisedSentence({ revised, count, releases }: BesideCount): string | null {
  if (revised === null) return null
  if (revised.counts.length === 0) {
    const days = formats.list(revised.releases.map((id) => formats.date(id)))
    return `The releases of ${days} hold all of ${count.year}; their counts at ${formats.mark(count.threshold)} may differ.`
  }
  const conceptOf = (one: ReleaseCount) => releases.find(({ id }) => id === one.release)?.concept
  const [oldest] = revised.counts
  const isFirst = (one: ReleaseCount) => oldest && conceptOf(one) === conceptOf(oldest)
  const text = (one: ReleaseCount) => `${numberText(one)} (${formats.date(one.release)})`
  const first = revised.counts.filter(isFirst).map(text)
  const others = revised.counts.filter((one) => !isFirst(one))
  const [other] = others
  const list =
    other === undefined
      ? formats.list(first)
      : `${first.join(', ')} and, of ${conceptOf(other)}, ${formats.list(others.map(text))}`
  return `NATO’s releases give ${list} for ${count.year}.`
}

function numberText({ meets, undecided }: ReleaseCount): string {
  return undecided === 0 ? String(meets) : `${meets} to ${meets + undecided}`
}

/** What the change of concept explains, where two concepts stand beside each other; `null` where they do not. */
export function conceptSentence(beside: BesideCount): string | null {
  const { count, release, stated, otherStatements, revised, releases } = beside
  const spoken = [...otherStatements, ...(stated === null ? [] : [stated])]
  const named = [release.id, ...spoken.map((one) => one.release), ...(revised?.releases ?? [])]
  const known = releases.filter(({ id }) => named.includes(id))
  if (new Set(known.map(({ concept }) => concept)).size < 2) return null
  const first = firstOfNewest(releases)
  return first === undefined
    ? null
    : `Since ${formats.date(first.id)} NATO gives ${first.concept}: ${conceptClause(count.year)}.`
}

/** The first release of the newest concept. */
function firstOfNewest(releases: readonly ReleaseInBrief[]): ReleaseInBrief | undefined {
  const newest = releases.at(-1)?.concept
  return releases.find(({ concept }) => concept === newest)
}
