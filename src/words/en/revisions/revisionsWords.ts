import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Release } from '../../../domain/release/release'
import type {
  SeriesVintages,
  Vintage,
  VintageChange,
  YearVintage,
} from '../../../domain/revision/vintages'
import { withFigure } from '../../../domain/verdict/count'
import type { VerdictChanges } from '../../../domain/verdict/verdictChanges'
import { conceptInText, conceptWords, gradeWords, nameOf, namesOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, possessive } from '../grammar'
import { toldVintages } from './revisionsHeadline'
import { conceptClause, countPhrase, gradedReleases, partWords } from './vintageNouns'

export { statementsSentence } from '../statementWords'
export { headline } from './revisionsHeadline'
export { rowLabel, verdictRuns } from './rowWords'
export { countText } from './vintageNouns'

export function questionText(year: number): string {
  return `How have NATO’s figures for ${year} changed?`
}

export function title(year: number): string {
  return `Defence spending in ${year}, % of GDP, from release to release`
}

/** Up to which release it goes, and what hollow and grey points are. */
export function subtitle(release: Release, hasUndecided: boolean): string {
  const grey = hasUndecided ? ' Grey: printed or computed too roughly to tell from the mark.' : ''
  return `Every release that holds it, up to that of ${formats.date(release.day)}.${grey}`
}

/** The counts of the complete releases, oldest first; of parts, where no other is held. */
export function finding(
  vintages: readonly YearVintage[],
  year: number,
  threshold: Hundredths,
  upTo: Release,
): string {
  const told = toldVintages(vintages)
  const [first] = told
  if (first === undefined) {
    return `Our copies up to ${formats.date(upTo.day)} hold too few figures for ${year} to count allies.`
  }
  const mark = formats.mark(threshold)
  const date = ({ figures }: YearVintage) => formats.date(figures.release.day)
  const some = `${countPhrase(first.count)} of ${first.count.allies} allies`
  if (told.length === 1) {
    return first.coverage === 'full'
      ? `Of the releases held here, that of ${date(first)} is the first with the whole of ${year}: ${some} at or above ${mark}.`
      : `Of the releases held up to ${formats.date(upTo.day)}, only that of ${date(first)} has most of ${year}: ${some} at or above ${mark}.`
  }
  const base = first.figures.release.concept
  const phrase = ({ count }: YearVintage) => `${countPhrase(count)} of ${count.allies}`
  const isSame = told.every((vintage) => phrase(vintage) === phrase(first))
  const when = (vintage: YearVintage, before: string, after = '') => {
    const { concept } = vintage.figures.release
    return `${date(vintage)}${concept === base ? '' : `${before}${conceptInText[concept]}${after}`}`
  }
  if (isSame) {
    const each = told.map((vintage) => when(vintage, ' (', ')'))
    return `At or above ${mark} in ${year}: ${some} in each of the releases of ${formats.list(each)}.`
  }
  const each = told.map((vintage) => {
    const count = vintage === first ? some : countPhrase(vintage.count)
    return `${count} (${when(vintage, ', ')})`
  })
  return `At or above ${mark} in ${year}: ${formats.list(each)}.`
}

/** Of how many allies the counts of the headline are, and from when; empty where it is one count. */
export function deckText(vintages: readonly YearVintage[]): string {
  const told = toldVintages(vintages)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || first === last) return ''
  const day = ({ figures }: YearVintage) => formats.date(figures.release.day)
  const { concept } = last.figures.release
  const apart = told.filter(({ figures }) => figures.release.concept === concept).length
  const others = apart === 1 ? 'the last is' : `the last ${apart} are`
  const isOne = apart === told.length
  return `Of ${first.count.allies} allies, in releases from ${day(first)} to ${day(last)}${isOne ? '' : `; ${others} of ${conceptInText[concept]}`}.`
}

/** Footnote on releases of which too little is held for a count. */
export function fewNote(vintages: readonly YearVintage[]): string {
  const each = vintages.map(
    ({ figures, count }) =>
      `${formats.date(figures.release.day)} (${withFigure(count)} of ${count.allies})`,
  )
  return `Not counted, because our copy holds under half of the year’s allies: ${formats.list(each)}.`
}

/** What it shows, for who does not see it. */
export function altText(
  text: string,
  rows: readonly SeriesVintages[],
  allies: readonly Ally[],
): string {
  const change = rows[0]?.change ?? null
  if (change === null || change.value === 0) return `Dot plot, a row per ally. ${text}`
  const { from, to } = change
  const whose = possessive(nameOf(allies, to.observation.series))
  return `Dot plot, a row per ally, largest change first. ${text} By one definition the largest change is ${whose}, from ${pointWords(from)} to ${pointWords(to)}.`
}

const pointWords = ({ release, observation }: Vintage) =>
  `${valueWords(observation)} (${formats.date(release.day)})`

/** The source line: all the releases with their grades. */
export function sourceLine(releases: readonly Release[]): string {
  return `Source: NATO, ${gradedReleases(releases)}. Shares are of real GDP.`
}

/** What our copy of a release is, and of what standing its figures for the year are. */
export function aboutRelease({ figures, coverage, count }: YearVintage): string {
  const { release } = figures
  return [
    gradeWords[release.grade],
    ...(release.estimateYears.includes(count.year) ? ['estimates'] : []),
    ...(release.decimals === 1 ? ['one decimal'] : []),
    ...(coverage === 'part' ? [partWords(count)] : []),
  ].join(', ')
}

export function ofAllies(allies: number): string {
  return `of ${allies} allies`
}

/** Stands between two releases of different concepts. */
export function breakText({ figures, count }: YearVintage): string {
  return `${conceptWords[figures.release.concept]} from here on: ${conceptClause(count.year)}.`
}

/** Who changed sides since the complete release before. */
export function changeTexts(changes: VerdictChanges, allies: readonly Ally[]): readonly string[] {
  const mark = formats.mark(changes.threshold)
  const { risen, fallen } = changes
  const then = changes.isOtherConcept ? ` here and not on ${formats.date(changes.from.day)}` : ''
  const now = changes.isOtherConcept ? '' : 'Now '
  const line = (side: string, moved: VerdictChanges['risen']) =>
    moved.length === 0
      ? []
      : [`${capitalised(`${now}${side}`)} ${mark}${then}: ${namesOf(allies, moved)}`]
  const parts = [...line('below', fallen), ...line('at or above', risen)]
  if (parts.length > 0) return parts
  return [
    `${changes.isWhole ? 'No ally' : `None of the ${changes.compared} compared`} changes sides`,
  ]
}

/** What the shapes of the points are. */
export const keyTexts = {
  first: (release: Release) => `${formats.date(release.day)}: first`,
  last: (release: Release) => `${formats.date(release.day)}: last of the same concept`,
  alone: (release: Release) => `${formats.date(release.day)}`,
  apart: (releases: readonly Release[]) => {
    const concept = releases[0] === undefined ? '' : conceptInText[releases[0].concept]
    return `${formats.list(releases.map(({ day }) => formats.date(day)))}: ${concept}`
  },
} as const

/** Names the rows that are folded, by how many there are. */
export function restText(count: number): string {
  return count === 1 ? 'The other ally' : `The other ${count} allies`
}

export const changeHead = 'points'

/** A change in points, with its sign: "+0.24", "≈ −0.1". */
export function changeText({ value, isRough }: VintageChange): string {
  const sign = value < 0 ? '−' : value > 0 ? '+' : ''
  return `${isRough ? '≈ ' : ''}${sign}${formats.decimal(Math.abs(value), isRough ? 1 : 2)}`
}

/** Head of a release's column: the number is that release's, `e` its estimate. */
export function releaseHead(release: Release, year: number): string {
  const estimate = release.estimateYears.includes(year) ? ', e' : ''
  const concept = release.concept === 'defence expenditure' ? '' : ', core'
  return `${formats.date(release.day)}${estimate}${concept} (%)`
}

export const headers = {
  change: 'Change within one concept (points)',
  verdicts: (threshold: Hundredths) => `Against ${formats.mark(threshold)}, by release`,
} as const
