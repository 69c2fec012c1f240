import type { Ally } from '../../domain/ally'
import { EQUIPMENT_GUIDELINE } from '../../domain/balance'
import { possibleShares } from '../../domain/claimRange'
import type { Lineage } from '../../domain/lineage'
import {
  type FirstYear,
  type MarkStanding,
  type Profile,
  TALLY_FROM,
  type YearTally,
} from '../../domain/profile'
import type { Concept, Release } from '../../domain/release'
import { compareShare } from '../../domain/verdict'
import type { Vintage } from '../../domain/vintages'
import { placeWords, purposeWords, spendPhrase, yearsWords } from './allyFigureWords'
import { releaseWords } from './answerWords'
import { conceptWords, statusWords } from './figureNouns'
import { valueWords, yearWords } from './figureWords'
import { formats } from './formats'
import { capitalised, inText, possessive } from './grammar'
import { changeWords, moneyWords, pointsWords, pricesWords } from './moneyWords'

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
  return `${body} By NATO’s ${releaseWords(figures.release)}.`
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
  return `${isCounted ? 'the first is' : 'with earlier years the first is'} ${firstWords(first)}`
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
  return parts.length === 0 ? '' : `Of its expenditure, ${parts.join(' and ')}.`
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

/** The cells of a mark's row: years at or above, below, and the rest. */
export function tallyWords({ meets, below, undecided, none }: YearTally) {
  const rest = [
    undecided.length > 0 ? `undecided: ${yearsWords(undecided)}` : '',
    none.length > 0 ? `no figure: ${yearsWords(none)}` : '',
  ]
  return {
    meets: countedYears(meets),
    below: countedYears(below),
    rest: rest.filter((part) => part !== '').join('; '),
  }
}

function countedYears(years: readonly number[]): string {
  return years.length === 0 ? '0' : `${years.length} (${yearsWords(years)})`
}

export const headings = {
  share: 'Share of GDP over the years',
  marks: 'Against the marks',
  makeUp: 'What it is spent on',
  neighbours: 'Neighbours in the ranking',
  revisions: 'How its latest figures were revised',
  sipri: 'SIPRI’s longer series',
  more: 'See it elsewhere',
} as const

/** Captions and heads of the tables. */
export function marksCaption(ally: Ally, release: Release): string {
  return `${ally.name} against the marks, NATO ${releaseWords(release)}. Years are counted from 2014, as an ally.`
}
export const marksHeads = {
  mark: 'Mark',
  now: (year: string) => `In ${year}`,
  first: 'First year',
  meets: 'Years at or above',
  below: 'Years below',
} as const
export const never = 'none held'

/** Names of the parts of expenditure, in the order of the domain’s `MAKE_UP`. */
export const makeUpNames = {
  equipment: 'Equipment',
  personnelShare: 'Personnel',
  infrastructureShare: 'Infrastructure',
  otherShare: 'Other',
} as const
export function makeUpCaption(ally: Ally, { figures, year }: Profile): string {
  return `Parts of ${possessive(ally.name)} expenditure, ${yearWords(figures.release, year)}, % of ${purposeWords(figures.release)} expenditure, NATO ${releaseWords(figures.release)}. NATO’s guideline for equipment is ${formats.mark(EQUIPMENT_GUIDELINE)}.`
}
export const noMakeUp = 'This release holds no parts of its expenditure for that year.'

export function neighboursCaption({ figures, year, ranked }: Profile): string {
  return `Two above and two below, of ${ranked} allies with a figure for ${yearWords(figures.release, year)}, NATO ${releaseWords(figures.release)}.`
}
export const neighboursHeads = {
  rank: 'Rank',
  ally: 'Ally',
  share: 'Share of GDP',
  apart: 'Apart',
} as const
export const noNeighbours = 'It has no place in the ranking of that year.'

export function revisionsCaption(ally: Ally): string {
  return `Shares of ${inText(ally.name)}, % of GDP, release by release; e: estimate. An empty place: the release has no figure of it for that year.`
}
export const releaseHead = 'Release'
export function conceptHead(concept: Concept): string {
  return conceptWords[concept]
}

/** One figure of a release in a table of releases: `4.12e`. */
export function vintageWords({ observation }: Vintage): string {
  if (observation.value === null) return ''
  const estimate = observation.status === 'estimate' ? 'e' : ''
  const dagger = observation.origin === 'derived' ? '†' : ''
  return `${formats.decimal(observation.value, observation.decimals)}${estimate}${dagger}`
}

/** What became of one year’s figure; empty where only one release has it. */
export function lineageSentence({ year, concepts, difference }: Lineage): string {
  const parts = concepts.flatMap(({ vintages, revision }) => {
    const [first, last] = [vintages[0], vintages.at(-1)]
    if (revision === null || first === undefined || last === undefined) return []
    const apart = changeWords(first.observation, last.observation)
    const to = `from ${valueWords(first.observation)} (${formats.date(first.release.id)}) to ${valueWords(last.observation)} (${formats.date(last.release.id)})`
    if (apart.startsWith('not')) return [`${to}, ${apart}`]
    if (revision !== 0) return [`revised ${to}, ${apart}`]
    const have =
      vintages.length === 2
        ? 'both releases that have it'
        : 'the first and the last release that has it'
    return [`the same in ${have}, ${valueWords(last.observation)}`]
  })
  const [older, newer] = [concepts[0]?.vintages.at(-1), concepts[1]?.vintages[0]]
  if (difference !== null && older !== undefined && newer !== undefined) {
    const by = changeWords(older.observation, newer.observation)
    parts.push(
      `${valueWords(newer.observation)} on the concept of core defence expenditure (${formats.date(newer.release.id)}), ${by}: a difference, of which it is not known how much is definition`,
    )
  }
  return parts.length === 0 ? '' : `${year}: ${parts.join('; ')}.`
}
export const noRevisions =
  'Only one release has a figure for these years, so that none was revised.'

/** Links to the same ally elsewhere. */
export const links = {
  ranking: (name: string) => `${name} in the ranking`,
  trend: (name: string) => `${name} over the years`,
  differ: (name: string, year: number) => `Why ${possessive(name)} figures for ${year} differ`,
  compare: (name: string) => `${name} beside its neighbours`,
} as const
export const copyLabel = 'Take this portrait'
export const noteHead = 'Notes on these figures'
