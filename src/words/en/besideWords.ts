import { dayOf, type ReleaseInBrief } from '../../domain/release/release'
import type { ReleaseCount } from '../../domain/statement/releaseCount'
import type { Answer } from '../../domain/verdict/answer'
import { conceptInText } from './figureNouns'
import { formats } from './formats'
import { conceptClause } from './revisions/vintageNouns'
import { statementsSentence } from './statementWords'

/** What a count is set beside: other releases' counts of its year, and NATO's own. */
export type BesideCount = Pick<
  Answer,
  'count' | 'release' | 'stated' | 'statements' | 'revised' | 'releases'
>

/**
 * All that stands beside a count, in whole sentences: what NATO itself said of the year, and why the
 * release shown differs from what was said with it; what its releases give for the year; and what the
 * change of concept has to do with it.
 */
export function besideSentences(beside: BesideCount): readonly string[] {
  const { count, stated, statements } = beside
  const said =
    statements.length === 0 ? null : statementsSentence(statements, count.year, count.threshold)
  const difference = stated?.difference ? `The difference: ${stated.difference}.` : null
  return [said, difference, revisedSentence(beside), conceptSentence(beside)].flatMap(
    (sentence) => sentence ?? [],
  )
}

/**
 * The counts of a year that was revised: "NATO’s releases give 23 (17 June 2024), 18 (28 August 2025)
 * and, of core defence expenditure, 17 (7 July 2026) for 2024." A mark that is not counted beforehand
 * has the releases alone. `null` where nothing was revised.
 */
export function revisedSentence({ revised, count, releases }: BesideCount): string | null {
  if (revised === null) return null
  if (revised.counts.length === 0) {
    const days = formats.list(revised.releases.map((id) => formats.date(dayOf(releases, id))))
    return `The releases of ${days} hold all of ${count.year}; their counts at ${formats.mark(count.threshold)} may differ.`
  }
  const conceptOf = (one: ReleaseCount) => releases.find(({ id }) => id === one.release)?.concept
  const [oldest] = revised.counts
  const isFirst = (one: ReleaseCount) => oldest && conceptOf(one) === conceptOf(oldest)
  const text = (one: ReleaseCount) =>
    `${numberText(one)} (${formats.date(dayOf(releases, one.release))})`
  const first = revised.counts.filter(isFirst).map(text)
  const others = revised.counts.filter((one) => !isFirst(one))
  const [other] = others
  const conceptIn = (one: ReleaseCount) => {
    const concept = conceptOf(one)
    return concept === undefined ? '' : conceptInText[concept]
  }
  const list =
    other === undefined
      ? formats.list(first)
      : `${first.join(', ')} and, of ${conceptIn(other)}, ${formats.list(others.map(text))}`
  return `NATO’s releases give ${list} for ${count.year}.`
}

function numberText({ meets, undecided }: ReleaseCount): string {
  return undecided === 0 ? String(meets) : `${meets} to ${meets + undecided}`
}

/** What the change of concept explains, where two concepts stand beside each other; `null` where they do not. */
export function conceptSentence(beside: BesideCount): string | null {
  const { count, release, statements, revised, releases } = beside
  const named = [
    release.id,
    ...statements.map((stated) => stated.release),
    ...(revised?.releases ?? []),
  ]
  const known = releases.filter(({ id }) => named.includes(id))
  if (new Set(known.map(({ concept }) => concept)).size < 2) return null
  const first = firstOfNewest(releases)
  return first === undefined
    ? null
    : `Since ${formats.date(first.day)} NATO gives ${conceptInText[first.concept]}: ${conceptClause(count.year)}.`
}

/** The first release of the newest concept. */
function firstOfNewest(releases: readonly ReleaseInBrief[]): ReleaseInBrief | undefined {
  const newest = releases.at(-1)?.concept
  return releases.find(({ concept }) => concept === newest)
}
