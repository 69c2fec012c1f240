import { directionOf } from '../../../domain/observation/change'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import { conceptWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, headOwned, owned, subjectOf } from '../grammar'
import { growthWords, type ToldOf } from '../growthWords'
import { fitting } from '../headline'
import { goesTo, howKnown, spanWords, valueIn } from '../spanWords'

type Years = readonly [first: number, last: number]

/** The question that the trend answers; more than three lines are not named in it. */
export function questionText(lines: readonly NamedSeries[], [first, last]: Years): string {
  const names = lines.map(({ name }) => name)
  const who = names.length > 3 ? 'those shown' : formats.list(names.map(subjectOf))
  const [alone, ...others] = names
  const isOne = alone !== undefined && others.length === 0
  if (first === last) {
    return `Which share${isOne ? '' : 's'} of GDP does NATO give for ${who} in ${first}?`
  }
  const have = isOne ? `has ${owned(alone, 'share of GDP')}` : `have the shares of GDP of ${who}`
  return `How ${have} developed from ${first} to ${last}?`
}

export function title(release: Release, years: Years): string {
  return `${conceptWords[release.concept]}, % of GDP, ${spanWords(years)}`
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

/** What a headline over a trend is told from. */
export interface TrendTold extends ToldOf {
  readonly lines: readonly NamedSeries[]
}

/**
 * The line that moved most, as a headline: "Poland’s share has more than doubled since 2014". It is
 * called the one that moved most only where all lines go from the same year to the same year.
 */
export function headline(told: TrendTold): string {
  const { release, lines, isSuperseded } = told
  const moves = movesOf(lines)
  const [most] = moves
  if (most === undefined) return noneHeadline(lines)
  const { first, last, points, name } = most
  const growth = growthWords(points, told)
  if (growth !== null) return capitalised(`${headOwned(name, 'share')} ${growth}`)
  if (moves.every((move) => move.first === move.last)) return standHeadline(told)
  const way = directionOf(first.o, last.o)
  const whose = capitalised(headOwned(name, 'share'))
  const [from, to] = [valueWords(first.o), `${valueWords(last.o)} in ${last.o.year}`]
  if (way !== 'rose' && way !== 'fell') {
    return `${whose} is about the same for ${last.o.year} as for ${first.o.year}: ${valueWords(last.o)}`
  }
  const isMost = isMostOf(lines)
  const among = isMost ? ` most of the ${lines.length} shown` : ''
  if (tenseOf(release, last.o.year) === 'expected') {
    const goes = `${isSuperseded ? 'was' : 'is'} expected to ${way === 'rose' ? 'rise' : 'fall'}`
    return fitting(
      `${whose} ${goes}${among}${isMost ? ',' : ''} from ${from} in ${first.o.year} to ${to}`,
      ...(isMost ? [`${whose} ${goes}${among}, to ${to}`] : []),
      `${whose} ${goes} to ${to}`,
    )
  }
  const end = `${howKnown(release, last.o.year)}${to}`
  return fitting(
    ...(isMost ? [`${whose} ${way}${among}, from ${from} in ${first.o.year} to ${end}`] : []),
    `${whose} ${way} from ${from} in ${first.o.year} to ${end}`,
    `${whose} ${way} to ${end}`,
  )
}

/** Whether the line that moved most can be called so: there are others, and all go from the same year to the same year. */
function isMostOf(lines: readonly NamedSeries[]): boolean {
  const spans = lines.map((line) => {
    const ends = endsOf(line)
    return ends === null ? '' : `${ends.first.o.year} ${ends.last.o.year}`
  })
  return lines.length > 1 && new Set(spans).size === 1
}

/** Where each line has one figure alone: the largest of the figures shown. */
function standHeadline({ release, lines }: TrendTold): string {
  const stands = movesOf(lines).toSorted((a, b) => b.last.value - a.last.value)
  const [top, next] = stands
  if (top === undefined) return noneHeadline(lines)
  const whose = capitalised(headOwned(top.name, 'share'))
  const value = valueIn(release, top.last.o)
  if (next === undefined) return `${whose}: ${value}`
  if (next.last.value === top.last.value) return `${stands.length} shares of GDP, up to ${value}`
  const is = `Of ${stands.length} shown, ${headOwned(top.name, 'share')} is largest`
  return fitting(`${is}: ${value}`, `${is}: ${valueWords(top.last.o)}`, is)
}

function noneHeadline(lines: readonly NamedSeries[]): string {
  return noneSentence(lines).slice(0, -1)
}

/** Each line that has a figure, from its first to its last; who moved most comes first. */
function movesOf(lines: readonly NamedSeries[]) {
  return lines
    .flatMap((line) => {
      const ends = endsOf(line)
      return ends === null ? [] : [{ ...line, ...ends }]
    })
    .map((move) => ({ ...move, change: move.last.value - move.first.value }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

/**
 * The line that moved most, in a sentence; for a single line, how it went; where each has one figure
 * alone, the largest and the smallest.
 */
export function finding({ release, lines, isSuperseded }: TrendTold): string {
  const moves = movesOf(lines)
  const [most] = moves
  if (most === undefined) return noneSentence(lines)
  const at = ({ o }: { o: Observation }) => valueIn(release, o)
  if (moves.every(({ first, last }) => first === last)) {
    const [top, ...others] = moves.toSorted((a, b) => b.last.value - a.last.value)
    const low = others.at(-1)
    const share = (move: typeof most) => `that of ${subjectOf(move.name)}, ${at(move.last)}`
    return top === undefined || low === undefined
      ? `${capitalised(owned(most.name, 'share'))}: ${at(most.last)}.`
      : `Of those shown, the largest share is ${share(top)}; the smallest ${share(low)}.`
  }
  const among = isMostOf(lines) ? ' most of those shown,' : ''
  const [verb, to] = goesTo(release, most.change, most.last.o, isSuperseded)
  const way = most.change === 0 ? 'is the same' : `${verb}${among}`
  return `${capitalised(owned(most.name, 'share'))} ${way} from ${at(most.first)} to ${to}.`
}

/** Where nothing shown has a figure in these years. */
function noneSentence(lines: readonly NamedSeries[]): string {
  const [alone, ...others] = lines
  if (alone === undefined || others.length > 0)
    return 'None of those chosen has a figure in this release.'
  const who = subjectOf(alone.name)
  return alone.points.some(({ status }) => status === 'inapplicable')
    ? `${capitalised(who)} has no armed forces, and so no figure.`
    : `No figure for ${who} is held in this release.`
}

/** How each line goes from its first to its last figure, for who does not see them. */
export function altText(release: Release, lines: readonly NamedSeries[]): string {
  const at = ({ o }: { o: Observation }) => valueIn(release, o)
  const sentences = lines.map((line) => {
    const ends = endsOf(line)
    if (ends === null) return `${line.name}: no figure in this release`
    const { first, last } = ends
    return first === last
      ? `${line.name}: ${at(last)}`
      : `${line.name}: from ${at(first)} to ${at(last)}`
  })
  return `Line chart of shares over the years. ${sentences.join('. ')}.`
}
