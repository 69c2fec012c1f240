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
import { judge } from '../../../domain/verdict/verdict'
import type { VerdictChanges } from '../../../domain/verdict/verdictChanges'
import { conceptWords, gradeWords, nameOf, namesOf, verdictWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, possessive } from '../grammar'
import { conceptClause, countPhrase, gradedReleases, partWords } from './vintageNouns'

export { statementsSentence } from '../statementWords'
export { countText } from './vintageNouns'

export function question(year: number): string {
  return `How have NATO’s figures for ${year} changed?`
}

export function title(year: number): string {
  return `Defence expenditure as a share of GDP in ${year}, from release to release`
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
  const full = vintages.filter(({ coverage }) => coverage === 'full')
  const told = full.length > 0 ? full : vintages.filter(({ isCounted }) => isCounted)
  const [first] = told
  if (first === undefined) {
    return `Our copies up to ${formats.date(upTo.day)} hold too few figures for ${year} to count allies.`
  }
  const mark = formats.mark(threshold)
  const date = ({ figures }: YearVintage) => formats.date(figures.release.day)
  const some = `${countPhrase(first.count)} of ${first.count.allies} allies`
  if (told.length === 1) {
    return full.length > 0
      ? `Of the releases held here, that of ${date(first)} is the first with the whole of ${year}: ${some} at or above ${mark}.`
      : `Of the releases held here up to ${formats.date(upTo.day)}, only that of ${date(first)} has most of ${year}: ${some} at or above ${mark}.`
  }
  const base = first.figures.release.concept
  const phrase = ({ count }: YearVintage) => `${countPhrase(count)} of ${count.allies}`
  const isSame = told.every((vintage) => phrase(vintage) === phrase(first))
  const each = told.map((vintage) => {
    const { concept } = vintage.figures.release
    const when = `${date(vintage)}${concept === base ? '' : ` (${concept})`}`
    return isSame || vintage === first ? when : `${countPhrase(vintage.count)} in that of ${when}`
  })
  const where = isSame ? 'each of the releases' : 'the release'
  return `At or above ${mark} in ${year}: ${some} in ${where} of ${formats.list(each)}.`
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
export function alt(
  text: string,
  rows: readonly SeriesVintages[],
  allies: readonly Ally[],
): string {
  const change = rows[0]?.change ?? null
  if (change === null || change.value === 0) return `Dot plot, a row per ally. ${text}`
  const { from, to } = change
  const whose = possessive(nameOf(allies, to.observation.series))
  return `Dot plot, a row per ally, largest change first. ${text} Within one concept the largest change is ${whose}, from ${pointWords(from)} to ${pointWords(to)}.`
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
    const concept = releases[0]?.concept ?? ''
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

function changeSentence(change: VintageChange, threshold: Hundredths): string {
  const { value, isRough, to } = change
  const size = `${isRough ? 'about ' : ''}${formats.decimal(Math.abs(value), isRough ? 1 : 2)} points`
  const side = verdictWords(judge(to.observation, threshold), threshold)
  return `${value < 0 ? 'Down' : 'Up'} ${size}, now ${side}.`
}

/** How a point stands to the threshold. */
function sideOf({ observation }: Vintage, threshold: Hundredths): string {
  return observation.counted
    ? verdictWords(judge(observation, threshold), threshold)
    : 'before accession, not counted'
}

/** A row's full name: every vintage, its side once for those in a row that share it, and a change of side. */
export function rowLabel(
  name: string,
  { points, change }: SeriesVintages,
  threshold: Hundredths,
): string {
  const concept = change?.to.release.concept ?? points[0]?.release.concept
  const told = points.map((point, index) => {
    const { release, observation } = point
    const kind = observation.status === 'estimate' ? ' estimate' : ''
    const computed = observation.origin === 'derived' ? ' computed' : ''
    const other = release.concept === concept ? '' : ` ${release.concept}`
    const next = points[index + 1]
    const side = sideOf(point, threshold)
    const isLast = next === undefined || sideOf(next, threshold) !== side
    const end = isLast ? `, ${side}${next === undefined ? '.' : ';'}` : ','
    return `${valueWords(observation)}${computed}${kind}${other} (${formats.date(release.day)})${end}`
  })
  const sum = change?.crossed ? ` ${changeSentence(change, threshold)}` : ''
  return `${name}: ${told.join(' ')}${sum}`
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

/** The verdicts of an ally from release to release, as few words as say it: runs of equal ones. */
export function verdictRuns(points: readonly Vintage[], threshold: Hundredths): string {
  const words = points.map(({ observation }) =>
    observation.counted ? verdictWords(judge(observation, threshold), threshold) : 'not counted',
  )
  const runs = words.flatMap((word, index) =>
    word === words[index - 1] ? [] : [{ word, from: points[index]?.release.day ?? '' }],
  )
  const [first, ...later] = runs
  if (first === undefined) return ''
  if (later.length === 0) return points.length > 1 ? `${first.word} in each` : first.word
  return [first.word, ...later.map(({ word, from }) => `${word} from ${formats.date(from)}`)].join(
    '; ',
  )
}
