import { type Ally, isAggregate } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import {
  type Change,
  type Changes,
  countChanges,
  hasJoinedBelow,
} from '../../../domain/observation/change'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptWords, nameOf, namesOf, statusWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText, owned } from '../grammar'
import { datedWords } from '../page/answerWords'
import { spanWords } from '../spanWords'
import { type ChangesTold, isPart, lonePhrase, spentMore } from './changeTold'

export { headline } from './changeHeadline'

type Years = readonly [first: number, last: number]

/** The question that the changes answer; one alone is named in it. */
export function questionText({ changes, allies, isChosen }: ChangesTold): string {
  const [first, last] = changes.years
  const when = first === last ? `in ${first}` : `from ${first} to ${last}`
  const shown = [...changes.rows, ...changes.aggregates, ...changes.absent]
  const [alone, ...others] = shown.map(({ series }) => nameOf(allies, series))
  if (isChosen && alone !== undefined && others.length === 0) {
    return `How has ${owned(alone, 'share of GDP')} changed ${when}?`
  }
  return `Which ${isChosen ? 'of those shown' : 'NATO allies'} raised their share of GDP ${when}?`
}

export function title(release: Release, [first, last]: Years): string {
  return `${conceptWords[release.concept]}, % of GDP, ${spanWords([first, last])}`
}

/** Release, and how the drawing is read; `hasBefore` where a point is of a year before its ally joined. */
export function subtitle(
  release: Release,
  [first, last]: Years,
  threshold: Hundredths,
  hasBefore: boolean,
): string {
  const hasEstimate = release.estimateYears.some((year) => year === first || year === last)
  const estimate = hasEstimate ? ', hatched or dashed where estimated' : ''
  const before = hasBefore ? ' Grey points, before accession, are not counted.' : ''
  if (first === last) return `${datedWords(release)}.${before}`
  return `${datedWords(release)}. Hollow points are ${first}, filled ones ${last}${estimate}. A diamond beside the change marks an ally that crossed ${formats.mark(threshold)}.${before}`
}

/** A change in percentage points, always with its sign: `+2.24`, `−0.33`, `0.00`. */
export function pointsWords({ points, first, last }: Change): string {
  if (points === null) return ''
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  const dagger = [first, last].some((o) => o.origin === 'derived') ? '†' : ''
  return `${sign}${formats.decimal(Math.abs(points), last.decimals)}${dagger}`
}

export const pointsHead = 'points'

/** A figure without its unit, for beside its point. */
export function shortValue({ value, decimals, origin }: Observation): string {
  if (value === null) return ''
  return `${formats.decimal(value, decimals)}${origin === 'derived' ? '†' : ''}`
}

/** What a crossing is called; empty where there is none, and a reason where one is not counted. */
export function crossingWords(change: Change, threshold: Hundredths): string {
  const mark = formats.mark(threshold)
  if (change.crossing === 'up') return `crossed ${mark}`
  if (change.crossing === 'down') return `crossed ${mark} downwards`
  return hasJoinedBelow(change, threshold)
    ? `not counted as crossing ${mark}, being no ally in ${change.first.year}`
    : ''
}

/** What the name of a row's last figure ends with: "+2.24 points since 2014, crossed 2%". */
export function changeLabel(change: Change, threshold: Hundredths): string {
  const crossing = crossingWords(change, threshold)
  const points = `${pointsWords(change)} points since ${change.first.year}`
  return crossing === '' ? points : `${points}, ${crossing}`
}

/** The one figure of an ally that lacks the other: `1.19% in 2014`. */
export function heldText(observation: Observation): string {
  return `${valueWords(observation)} in ${observation.year}`
}

/** Why an ally lacks a figure: "2025: no figure published by NATO"; without the year where it lacks both. */
export function absenceReason({ first, last }: Change): string {
  const lacking = [first, last].filter(({ value }) => value === null)
  if (lacking.length === 2 && first.status === last.status) return statusWords[first.status]
  return lacking.map((o) => `${o.year}: ${statusWords[o.status]}`).join('; ')
}

/** How many rose and how many crossed; where that is a count of less than two allies, how far each of those shown went. */
export function finding(told: ChangesTold): string {
  const { changes, threshold, isChosen } = told
  const [first, last] = changes.years
  if (first === last) return `${first} is both the first year and the last: there is no change.`
  const drawn = [...changes.rows, ...changes.aggregates]
  if (drawn.length === 0) return `None of those shown has figures for both ${first} and ${last}.`
  const count = countChanges(changes, threshold)
  if (drawn.length === 1 || count.allies < 2) {
    return drawn.map((change) => loneSentence(change, told)).join(' ')
  }
  const shown = isChosen ? 'allies shown' : 'allies'
  const open = count.undecided > 0 ? `; ${count.undecided} cannot be told` : ''
  const number = isPart(changes) ? `At least ${count.rose}` : count.rose || 'None'
  return `${number} of ${count.allies} ${shown} ${spentMore(told, count.rose <= 1)} of GDP in ${last} than in ${first}${open}. ${crossedSentence(changes, threshold)}`
}

/** The finding without what the headline says: of how many, and how many crossed; all of it where the headline is of another kind. */
export function deckText(told: ChangesTold): string {
  const { changes, threshold, isChosen } = told
  const { rose, allies, undecided } = countChanges(changes, threshold)
  const isOne = changes.rows.length + changes.aggregates.length < 2 || allies < 2
  if (isOne || rose === 0 || undecided > 0 || isPart(changes)) return finding(told)
  return `${isChosen ? '' : `That is ${rose} of ${allies} allies. `}${crossedSentence(changes, threshold)}`
}

/**
 * Why the denominator is not the number of rows: "31 allies have figures for both years; Iceland has no
 * armed forces." Empty where NATO's own rows alone are shown.
 */
export function basisSentence(
  changes: Changes,
  threshold: Hundredths,
  allies: readonly Ally[],
): string {
  const { withBoth, allies: members } = countChanges(changes, threshold)
  const [first, last] = changes.years
  const lacking = changes.absent
    .filter((change) => change.last.counted)
    .map((change) => (change.last.value === null ? change.last : change.first))
  const unarmed = lacking.filter(({ status }) => status === 'inapplicable')
  const others = lacking.filter(({ status }) => status !== 'inapplicable')
  const parts: string[] = []
  if (members > 0) {
    const figures = first === last ? 'a figure' : 'figures for both years'
    parts.push(`${withBoth} ${withBoth === 1 ? 'ally has' : 'allies have'} ${figures}`)
  }
  if (others.length > 0) {
    const named = others.length > 6 ? `${others.length} others` : namesOf(allies, others)
    parts.push(`${named} ${others.length === 1 ? 'lacks' : 'lack'} one`)
  }
  if (unarmed.length > 0) parts.push(`${namesOf(allies, unarmed)} has no armed forces`)
  const outside = changes.rows.flatMap((change) => (change.last.counted ? [] : [change.last]))
  if (outside.length > 0) {
    const were = outside.length === 1 ? 'was not yet an ally' : 'were not yet allies'
    parts.push(`${namesOf(allies, outside)} ${were} in ${last}, and not counted`)
  }
  return parts.length === 0 ? '' : `${parts.join('; ')}.`
}

function crossedSentence(changes: Changes, threshold: Hundredths): string {
  const { crossedUp, crossedDown, joinedBelow } = countChanges(changes, threshold)
  const up = isPart(changes) ? `At least ${crossedUp}` : crossedUp || 'None'
  const cross = `${crossedUp > 1 ? 'cross' : 'crosses'} ${formats.mark(threshold)}`
  const down = crossedDown > 0 ? ` upwards, ${crossedDown} downwards` : ''
  const joined =
    joinedBelow > 0 ? `, not counting ${joinedBelow} that joined after ${changes.years[0]}` : ''
  return `${up} ${cross}${down}${joined}.`
}

function loneSentence(change: Change, told: ChangesTold): string {
  const { series, first, last, direction } = change
  const isBefore = (o: Observation) => !o.counted && !isAggregate(series)
  const at = (o: Observation) => {
    const before = isBefore(o) && !isBefore(last) ? ' (before accession)' : ''
    return `${valueWords(o)} in ${o.year}${before}`
  }
  const [whose, way] = lonePhrase(change, told, 'share of GDP')
  const same = direction === 'same' ? 'is the same' : 'cannot be told from the same'
  const crossing = isAggregate(series) ? '' : crossingWords(change, told.threshold)
  const both = isBefore(last) ? ', both before accession' : ''
  const said = change.crossing === null ? `. ${capitalised(crossing)}` : ` (${crossing})`
  const end = crossing === '' ? both : said
  return `${whose} ${way ?? same}: ${at(first)}, ${at(last)}${end}.`
}

/** The finding, and the largest and the smallest change, for who does not see the chart. */
export function altText(found: string, { rows, years }: Changes, allies: readonly Ally[]): string {
  const [most, least] = years[0] === years[1] ? [] : [rows[0], rows.at(-1)]
  const named = (change: Change) =>
    `${inText(nameOf(allies, change.series))} with ${pointsWords(change)} points`
  const ends =
    most !== undefined && least !== undefined && most !== least
      ? ` The changes go from ${named(most)} to ${named(least)}.`
      : ''
  return `Chart of two points for each ally, joined by a line. ${found}${ends}`
}

/** Caption of the table, with its release. */
export function tableCaption(release: Release, years: Years): string {
  const change = years[0] === years[1] ? '' : ', and the change in percentage points'
  return `${title(release, years)}${change}. ${datedWords(release)}.`
}

/** Heads of the table's columns that only this chart has. */
export const tableHeads = {
  points: 'Points',
} as const
