import { alliesIn } from '../../domain/ally'
import {
  formatHundredths,
  type Hundredths,
  plainDecimal,
  shortHundredths,
} from '../../domain/hundredths'
import {
  type Observation,
  observe,
  type ReleaseFigures,
} from '../../domain/observation/observation'
import { heldYears } from '../../domain/release/coverage'
import { compareVintages } from '../../domain/revision/revision'
import { countAt } from '../../domain/verdict/count'
import { MARKS } from '../../domain/verdict/threshold'
import { compareVerdicts } from '../../domain/verdict/verdictChanges'
import { seriesName } from './releaseTexts'

/** From how many points on a revision is told: 0.3, in hundredths. */
const TOLD_REVISION: Hundredths = 30

/** What changed from one release to the next, as lines of text. */
interface ReleaseChanges {
  readonly counts: readonly string[]
  readonly concept: readonly string[]
  readonly flips: readonly string[]
  readonly revisions: readonly string[]
  readonly without: readonly string[]
}

/** Compares a new release with the one before it, over all years that both have shares of. */
function releaseChanges(before: ReleaseFigures | null, now: ReleaseFigures): ReleaseChanges {
  const years = heldYears(now, 'share')
  const common =
    before === null ? [] : heldYears(before, 'share').filter((year) => years.includes(year))
  return {
    counts: years.slice(-2).map((year) => countLine(now, year)),
    concept: before === null ? [] : conceptLines(before, now),
    flips: before === null ? [] : common.flatMap((year) => flipLines(before, now, year)),
    revisions: before === null ? [] : revisionLines(before, now, common),
    without: withoutLines(now, years),
  }
}

function nameIn(figures: ReleaseFigures, { series }: Pick<Observation, 'series'>): string {
  return seriesName(figures.allies, series)
}

function countLine(now: ReleaseFigures, year: number): string {
  const numbers = MARKS.map((mark) => {
    const { meets, undecided } = countAt(now, year, mark)
    const upTo = undecided.length === 0 ? '' : ` to ${meets.length + undecided.length}`
    return `${meets.length}${upTo} at or above ${shortHundredths(mark)}%`
  })
  const estimate = now.release.estimateYears.includes(year) ? 'e' : ''
  return `${year}${estimate}, of ${alliesIn(now.allies, year).length} allies: ${numbers.join(', ')}`
}

function conceptLines(before: ReleaseFigures, now: ReleaseFigures): readonly string[] {
  const [old, own] = [before.release, now.release]
  const changed = (what: string, from: string, to: string) =>
    from === to ? [] : [`${what}: ${from} before, ${to} now`]
  return [
    ...changed('concept', old.concept, own.concept),
    ...changed(
      'base year of constant prices',
      String(old.priceBase ?? 'not known'),
      String(own.priceBase ?? 'not known'),
    ),
  ]
}

function flipLines(before: ReleaseFigures, now: ReleaseFigures, year: number): readonly string[] {
  return MARKS.flatMap((mark) => {
    const { risen, fallen } = compareVerdicts(before, now, year, mark)
    const line = (flipped: readonly Observation[], way: string) =>
      flipped.map((own) => {
        const earlier = observe(before, own.series, year, 'share')
        return `${nameIn(now, own)} ${year}, mark ${shortHundredths(mark)}%: now ${way} (${shareWords(earlier)} before, ${shareWords(own)} now)`
      })
    return [...line(risen, 'at or above'), ...line(fallen, 'below')]
  })
}

function shareWords({ value, decimals }: Observation): string {
  return value === null ? 'no figure' : plainDecimal(value, decimals)
}

function revisionLines(
  before: ReleaseFigures,
  now: ReleaseFigures,
  years: readonly number[],
): readonly string[] {
  return years
    .flatMap((year) =>
      now.allies.map(({ code }) => ({
        year,
        ...compareVintages(before, now, code, year, 'share'),
      })),
    )
    .flatMap((own) =>
      own.change === null || Math.abs(own.change) <= TOLD_REVISION
        ? []
        : [{ ...own, change: own.change }],
    )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map(({ year, kind, earlier, later, change }) => {
      const sign = change > 0 ? '+' : ''
      return `${nameIn(now, later)} ${year}: ${shareWords(earlier)} before, ${shareWords(later)} now (${sign}${formatHundredths(change)} points, ${kind === 'revision' ? 'a revision' : 'of another concept'})`
    })
}

function withoutLines(now: ReleaseFigures, years: readonly number[]): readonly string[] {
  return years.flatMap((year) => {
    const none = alliesIn(now.allies, year)
      .map(({ code }) => observe(now, code, year, 'share'))
      .filter(({ value, status }) => value === null && status !== 'inapplicable')
    if (none.length === 0) return []
    const names = none.map((own) => `${nameIn(now, own)} (${own.status})`)
    return [`${year}: ${names.join(', ')}`]
  })
}

/** The report as text: one heading per question, `none` where there is nothing to tell. */
export function reportText(before: ReleaseFigures | null, now: ReleaseFigures): string {
  const changes = releaseChanges(before, now)
  const against =
    before === null ? 'no older release is held' : `${before.release.id}, ${before.release.title}`
  const part = (title: string, lines: readonly string[]) => [
    title,
    ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`)),
  ]
  return [
    `Compared with: ${against}`,
    ...part('Counts:', changes.counts),
    ...part('Concept and prices:', changes.concept),
    ...part('Verdicts that flip:', changes.flips),
    ...part('Shares revised by more than 0.3 points:', changes.revisions),
    ...part('Allies without a share:', changes.without),
  ].join('\n')
}

/** A draft of the lines for the CHANGELOG, to be gone over by whoever adds the release. */
export function changelogDraft(before: ReleaseFigures | null, now: ReleaseFigures): string {
  const { release, years } = now
  const changes = releaseChanges(before, now)
  const some = (lines: readonly string[], most: number) =>
    lines.length <= most
      ? lines.join('; ')
      : `${lines.slice(0, most).join('; ')}; and ${lines.length - most} more`
  const against = before === null ? '' : ` Against ${before.release.id}:`
  return [
    `- ${release.id}, ${release.title}: ${years[0]}-${years.at(-1)}, ${release.concept}, prices of ${release.priceBase ?? 'an unknown year'}. ${some(changes.counts, 2)}.`,
    ...(changes.concept.length === 0 ? [] : [`${against} ${some(changes.concept, 2)}.`]),
    ...(changes.flips.length === 0 ? [] : [`  Verdicts that flip: ${some(changes.flips, 12)}.`]),
    ...(changes.revisions.length === 0
      ? []
      : [`  Revised by more than 0.3 points: ${some(changes.revisions, 12)}.`]),
    ...(changes.without.length === 0 ? [] : [`  Without a share: ${some(changes.without, 4)}.`]),
  ].join('\n')
}
