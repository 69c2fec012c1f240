import type { Observation } from '../../domain/observation'
import type { Release } from '../../domain/release'
import { releaseWords } from './answerWords'
import { conceptWords } from './figureNouns'
import { valueWords, yearWords } from './figureWords'
import { capitalised, inText, possessive } from './grammar'

export function title(release: Release, [first, last]: readonly [number, number]): string {
  return `${conceptWords[release.concept]} as a share of GDP, ${first}–${yearWords(release, last)}`
}

export function subtitle(release: Release): string {
  return `NATO ${releaseWords(release)}. Dashed lines and hollow points are estimates; no figure is joined from another release.`
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
export function finding(release: Release, lines: readonly NamedSeries[]): string {
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
  if (most.first === most.last) return `${capitalised(inText(most.name))} had ${at(most.last)}.`
  const verb = most.change < 0 ? 'fell' : 'rose'
  const among = moves.length > 1 ? ' most of those shown' : ''
  const way = most.change === 0 ? 'is the same' : `${verb}${among}`
  return `${capitalised(possessive(most.name))} share ${way}, from ${at(most.first)} to ${at(most.last)}.`
}

/** How each line goes from its first to its last figure, for who does not see them. */
export function alt(release: Release, lines: readonly NamedSeries[]): string {
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
