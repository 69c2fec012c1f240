import {
  type FirstYear,
  type MarkStanding,
  type Profile,
  TALLY_FROM,
} from '../../../domain/country/profile'
import type { Release } from '../../../domain/release/release'
import { compareShare, possibleShares } from '../../../domain/verdict/verdict'
import { statusWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { moneyWords, pointsWords, pricesWords } from '../moneyWords'
import { publishedWords } from '../page/answerWords'
import { placeWords, purposeWords, spendPhrase } from './allyFigureWords'

/** The portrait of an ally in one paragraph, all of it from one release. */
export function portrait(profile: Profile, releases: readonly Pick<Release, 'id'>[]): string {
  const { ally, observation, figures } = profile
  if (!ally.hasArmedForces) {
    return `${ally.name} has no armed forces, and so no figure in any release. It is an ally all the same, and counts in the number of allies.`
  }
  const sentences = [
    shareSentence(profile, releases),
    observation.value === null ? '' : standingSentence(profile),
    tallySentence(profile),
    distanceSentence(profile),
    ...profile.notes.map(({ text }) => text),
    makeUpSentence(profile),
    accessionSentence(profile),
  ]
  const body = sentences.filter((sentence) => sentence !== '').join(' ')
  return `${body} By ${publishedWords(figures.release, 'NATO’s')}.`
}

function shareSentence(
  { ally, figures, year, observation, place, ranked, equal }: Profile,
  releases: readonly Pick<Release, 'id'>[],
) {
  const { release } = figures
  if (observation.value === null) {
    return `There is no share for ${inText(ally.name)} in ${year}: ${statusWords[observation.status]}.`
  }
  const spent = `${capitalised(inText(ally.name))} ${spendPhrase(release, year, releases)} ${valueWords(observation)} of GDP on ${purposeWords(release)} in ${year}`
  if (place?.rank == null) return `${spent}, before its accession and so not counted.`
  return `${spent}, ${placeWords(place.rank, equal, ranked, observation.decimals)}.`
}

function standingSentence({ standings }: Profile): string {
  const marksOf = (verdict: MarkStanding['verdict']) =>
    standings
      .filter((own) => own.verdict === verdict)
      .map(({ threshold }) => formats.mark(threshold.value))
  const parts = (
    [
      ['meets', 'at or above'],
      ['below', 'below'],
      ['undecided', 'not to be told from'],
    ] as const
  ).flatMap(([verdict, words]) => {
    const marks = marksOf(verdict)
    return marks.length === 0 ? [] : [`${words} ${formats.list(marks)}`]
  })
  return parts.length === 0 ? '' : `That is ${parts.join(' and ')}.`
}

function tallySentence({ standings, threshold }: Profile): string {
  const own = standings.find((standing) => standing.threshold.value === threshold)
  if (own === undefined) return ''
  const { meets, below, undecided, none } = own.tally
  const all = meets.length + below.length + undecided.length + none.length
  const mark = formats.mark(threshold)
  if (all < 2) return ''
  const rest = [
    below.length > 0 ? `${below.length} below` : '',
    undecided.length > 0 ? `${undecided.length} undecided` : '',
    none.length > 0 ? `${none.length} without a figure` : '',
  ].filter((part) => part !== '')
  const first = own.first === null ? '' : `; ${firstClause(own.first)}`
  const counted =
    meets.length === 0
      ? `none is at or above ${mark}`
      : `${meets.length} ${meets.length === 1 ? 'is' : 'are'} at or above ${mark}`
  return `Of the ${all} years from 2014 on for which this release counts it, ${[counted, ...rest].join(', ')}${first}.`
}

/** The first year at a mark may lie before those that are counted. */
function firstClause(first: FirstYear): string {
  const isCounted = first.observation.year >= TALLY_FROM
  return `${isCounted ? 'the first at or above it is' : 'with earlier years the first is'} ${firstWords(first)}`
}

function distanceSentence({ distance, threshold, figures, observation }: Profile): string {
  if (distance === null) return ''
  const mark = formats.mark(threshold)
  if (observation.value !== null && compareShare(observation, threshold) === 'undecided') {
    const [low, high] = possibleShares(observation, observation.value)
    return `Its share is held as ${valueWords(observation)}, which may be any from ${formats.share(low, 2)} to ${formats.share(high, 2)}.`
  }
  if (distance.points === 0) return `Its share is exactly at ${mark} as held.`
  const side = distance.points > 0 ? 'above' : 'below'
  const about = observation.decimals === 1 ? 'about ' : ''
  const points = `Its share is ${about}${pointsWords(distance.points, observation.decimals)} ${side} ${mark}`
  if (distance.money === null) return `${points}.`
  const computed = distance.isDerived ? ', from a GDP that is computed' : ''
  return `${points}: ${moneyWords(distance.money)} of its GDP (${pricesWords(figures.release.priceBase)}${computed}).`
}

function makeUpSentence({ makeUp }: Profile): string {
  const [equipment, personnel] = makeUp
  const parts = [
    equipment?.value == null ? '' : `equipment takes ${valueWords(equipment)}`,
    personnel?.value == null ? '' : `personnel ${valueWords(personnel)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Of its spending, ${parts.join(' and ')}.`
}

function accessionSentence({ ally, figures, hasEarlier }: Profile): string {
  const first = figures.years[0] ?? ally.accessionYear
  if (ally.accessionYear <= Math.max(first, 2014)) return ''
  return hasEarlier
    ? `It joined in ${ally.accessionYear}; figures before that are shown and never counted.`
    : `It joined in ${ally.accessionYear}; this release has no figure of it from before that.`
}

/** The first year at a mark: `2015`, "2014, the first year of the release", "2019 or before". */
export function firstWords(first: FirstYear): string {
  const { year } = first.observation
  if (first.isOpen) return `${year}, or one before it that cannot be told`
  return first.isFirstHeld ? `${year}, the first that this release holds` : String(year)
}
