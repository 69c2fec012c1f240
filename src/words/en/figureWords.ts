import type { Ally } from '../../domain/ally'
import { type Answer, tenseOf } from '../../domain/answer'
import type { Hundredths } from '../../domain/hundredths'
import type { Observation } from '../../domain/observation'
import type { Ranking } from '../../domain/ranking'
import type { Release } from '../../domain/release'
import { type CloseCall, closeCall, judge } from '../../domain/verdict'
import { answerSentence, denominatorSentence, releaseWords } from './answerWords'
import { closeCallWords, conceptWords, nameOf, statusWords, verdictWords } from './figureNouns'
import { formats } from './formats'

/** A year as NATO prints it: `2024e` for an estimate. */
export function yearWords(release: Release, year: number): string {
  return release.estimateYears.includes(year) ? `${year}e` : String(year)
}

/** A figure as shown: `2.12 %`, with † if it is derived. */
export function valueWords(observation: Observation): string {
  if (observation.value === null) return ''
  const dagger = observation.origin === 'derived' ? '†' : ''
  return `${formats.share(observation.value, observation.decimals)}${dagger}`
}

/** How a counted figure stands to the threshold, or why it is not counted. */
export function standingWords(
  observation: Observation,
  threshold: Hundredths,
  isAggregate: boolean,
) {
  if (isAggregate) return 'NATO’s own total, not counted'
  if (!observation.counted) return 'before accession, not counted'
  return verdictWords(judge(observation, threshold), threshold)
}

/** The full name of a figure: "Poland, 4.68 %, estimate, at or above 2 %". */
export function datumLabel(parts: {
  readonly name: string
  readonly observation: Observation
  readonly threshold: Hundredths
  readonly isAggregate: boolean
  readonly withYear: boolean
}): string {
  const { name, observation, threshold, isAggregate, withYear } = parts
  return [
    name,
    withYear ? String(observation.year) : '',
    valueWords(observation),
    observation.origin === 'derived' ? 'computed' : '',
    statusWords[observation.status],
    standingWords(observation, threshold, isAggregate),
    closeCallWords(closeCall(observation, threshold)),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The footnote for †. */
export const derivedNote = 'Computed by us or by our source, not printed by NATO.'

/** What the triangles of close calls mean. */
export const closeCallNote = {
  above: 'Just above the mark, by 0.05 points or less.',
  below: 'Just below the mark, by 0.05 points or less.',
} as const

/** Title of the share axis. */
export const shareAxisTitle = 'Share of GDP, %'

export function rankingTitle(release: Release, year: number): string {
  return `${conceptWords[release.concept]} as a share of GDP, ${yearWords(release, year)}`
}

export function trendTitle(release: Release, [first, last]: readonly [number, number]): string {
  return `${conceptWords[release.concept]} as a share of GDP, ${first}–${yearWords(release, last)}`
}

/** Release and what hatching means. */
export function rankingSubtitle(release: Release, year: number): string {
  const tense = tenseOf(release, year)
  const kind = tense === 'actual' ? '' : ' Hatched bars are estimates.'
  return `NATO ${releaseWords(release)}.${kind}`
}

export function trendSubtitle(release: Release): string {
  return `NATO ${releaseWords(release)}. Dashed lines and hollow points are estimates; no figure is joined from another release.`
}

/** The source line under a picture. */
export function sourceLine(release: Release): string {
  return `Source: NATO, ${release.title}, ${releaseWords(release)}. Shares are of real GDP.`
}

/** What the ranking shows, in words, for who does not see it. */
export function rankingAlt(answer: Answer, ranking: Ranking, allies: readonly Ally[]): string {
  const counted = ranking.places.map((place) => place.observation).filter((o) => o.counted)
  const [highest, lowest] = [counted[0], counted.at(-1)]
  const named = (o: Observation) => `${nameOf(allies, o.series)} with ${valueWords(o)}`
  const ends = highest && lowest ? ` Highest is ${named(highest)}, lowest ${named(lowest)}.` : ''
  return `Bar chart of the allies’ shares. ${answerSentence(answer)} ${denominatorSentence(answer, allies)}${ends}`
}

/** A line of the trend, as its sentences need it. */
interface NamedSeries {
  readonly name: string
  readonly points: readonly Observation[]
}

/** First and last figure of a line, or `null` where there is none. */
function endsOf({ points }: NamedSeries) {
  const held = points.flatMap((o) => (o.value === null ? [] : [{ o, value: o.value }]))
  const [first, last] = [held[0], held.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** The line that moved most, in a sentence; for a single line, how it went. */
export function trendFinding(release: Release, lines: readonly NamedSeries[]): string {
  const moves = lines
    .flatMap((line) => {
      const ends = endsOf(line)
      return ends === null ? [] : [{ ...ends, name: line.name }]
    })
    .map((move) => ({ ...move, change: move.last.value - move.first.value }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const [most] = moves
  if (most === undefined) return 'None of those chosen has a figure in this release.'
  const at = ({ o }: { o: Observation }) => `${valueWords(o)} in ${yearWords(release, o.year)}`
  if (most.first === most.last) return `${most.name} had ${at(most.last)}.`
  const verb = most.change < 0 ? 'fell' : 'rose'
  const among = moves.length > 1 ? ' most of those shown' : ''
  const way = most.change === 0 ? 'is the same' : `${verb}${among}`
  return `${most.name}’s share ${way}, from ${at(most.first)} to ${at(most.last)}.`
}

/** How each line goes from its first to its last figure, for who does not see them. */
export function trendAlt(release: Release, lines: readonly NamedSeries[]): string {
  const at = ({ o }: { o: Observation }) => `${valueWords(o)} in ${yearWords(release, o.year)}`
  const sentences = lines.map((line) => {
    const ends = endsOf(line)
    if (ends === null) return `${line.name}: no figure in this release`
    const { first, last } = ends
    return first === last
      ? `${line.name}: ${at(last)}`
      : `${line.name}: from ${at(first)} to ${at(last)}`
  })
  return `Line chart of shares over the years. ${sentences.join('; ')}.`
}

/** Label of the year in which a line's ally joined. */
export function accessionLabel(name: string, year: number): string {
  return `${name} joined in ${year}`
}

/** The shaded band of estimates. */
export const estimatesLabel = 'estimates'

/** Headers of the table, by column. */
export const tableHeaders = {
  rank: 'Rank',
  ally: 'Ally',
  code: 'Code',
  year: 'Year',
  share: (year: string) => `Share of GDP, ${year} (%)`,
  shareOverYears: 'Share of GDP (%)',
  figure: 'Figure',
  verdict: (threshold: Hundredths) => `Against ${formats.mark(threshold)}`,
  remark: 'Remark',
} as const

/** A place in the ranking: `1`, `=2`, or nothing for who has none. */
export function rankWords(rank: number | null, isTied: boolean): string {
  if (rank === null) return ''
  return isTied ? `=${rank}` : String(rank)
}

/** The last table column: close calls, derived figures and notes on one figure. */
export function remarkWords(call: CloseCall, isDerived: boolean, notes: readonly string[]): string {
  return [closeCallWords(call), isDerived ? '† computed' : '', ...notes]
    .filter((part) => part !== '')
    .join('. ')
}
