import type { Ally } from '../../../domain/ally'
import type { ReadingVerdict } from '../../../domain/judging/judgement'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptInText, gradeWords, nameOf, statusWords } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { namesInText } from '../namesInText'
import { forcelessWords, readingVerdicts } from './checkedWords'

export { saidSentence as statedWords } from '../differ/statedWords'
export { publishedBy } from '../embed/embedWords'
export { nameOf } from '../figureNouns'
export { formats } from '../formats'
export { partlyMeasuredSentence } from '../markWords'
export { statementsSentence } from '../statementWords'
export { figuresOf } from '../take/copyWords'
export { figureWords, readingVerdicts } from './checkedWords'
export {
  claimFinding,
  eachFold,
  leadFinding,
  leadRelease,
  leadVerdict,
  whoChanged,
} from './claimLeadWords'
export { claimSentence } from './claimSentence'
export { rightSentence } from './rightSentence'

/** Where a release says nothing of what was claimed. */
export const noFigure = (release: Release) =>
  `The release of ${formats.date(release.day)} has no figure that bears on it.`

/** What the desk does, under its name. */
export const intro =
  'Put a claim together, or start from a known one. Every release that is held judges it: NATO revises its figures, so one sentence can hold in one release and not in another.'

export const startTitle = 'Start from a known claim'
export const articleGroup = 'From the article'
export const knownGroup = 'Often heard'
export const source = 'Source'
export const unreadable = 'The claim in the address cannot be read. Here is another one.'

export const formTitle = 'Build a claim'

export const verdictsTitle = 'What the releases say'

/** How often each verdict was given: "It holds in 3 releases, does not hold in 1, and …" */
export function tally(counts: Readonly<Record<ReadingVerdict, number>>): string {
  const releases = (count: number) => (count === 1 ? '1 release' : `${count} releases`)
  const parts = [
    ...(counts.holds > 0 ? [`holds in ${releases(counts.holds)}`] : []),
    ...(counts['does not hold'] > 0
      ? [`does not hold in ${releases(counts['does not hold'])}`]
      : []),
    ...(counts.undecided > 0 ? [`is undecided in ${releases(counts.undecided)}`] : []),
  ]
  const bare = counts['not-held'] + counts['not-checkable']
  const rest = bare === 0 ? '' : ` ${capitalised(releases(bare))} cannot check it.`
  if (parts.length === 0) return `No release that is held can check it.`
  return `It ${formats.list(parts)}.${rest}`
}

/** While releases are on their way. */
export function loadingSome(ready: number, all: number): string {
  return `Loading: ${ready} of ${all} releases are here …`
}

export const headers = { release: 'Release', verdict: 'Verdict', finding: 'What it has' } as const

/** A release in the table: its date, and what else has to be known of it. */
export function releaseRemark(release: Release): string {
  const concept =
    release.concept === 'core defence expenditure' ? `${conceptInText[release.concept]}, ` : ''
  return `${concept}${gradeWords[release.grade]}`
}

/** Name of the link from a release to its chart. */
export function chartOf(release: Release, year: number): string {
  return `${formats.date(release.day)}: chart for ${year}`
}

export const behindLabel = 'Behind it'
export function behindFold(count: number): string {
  return `The ${count} allies behind it`
}
export const againstLabel = 'Against it'
export const closeLabel = 'Close calls'
export const openLabel = 'Open'
export const notesLabel = 'To be known'
/** A note on a figure that a verdict turns on, with its ally and year. */
export function noteWords(
  { series, year }: Observation,
  text: string,
  allies: readonly Ally[],
): string {
  return `${nameOf(allies, series)} ${year}: ${text}`
}
export const statedLabel = 'NATO itself'
export const statedSource = 'where it was reported'

/** What is open, by its reason; many that our copy lacks are counted, not named. */
export function openWords(open: readonly Observation[], allies: readonly Ally[]): string {
  const reasons = [...new Set(open.map(reasonOf))]
  return reasons
    .map((reason) => {
      const those = open.filter((o) => reasonOf(o) === reason).map((o) => o.series)
      const who = those.length > 8 ? `${those.length} allies` : namesInText(allies, those)
      return capitalised(`${who}: ${reason}`)
    })
    .join('; ')
}

function reasonOf({ status, value, decimals, measure }: Observation): string {
  if (value === null) return statusWords[status]
  if (measure !== 'share') return 'computed, and not exact'
  return decimals === 1 ? 'printed with one decimal only' : 'computed, good to 0.01 points'
}

/** Head of the folded list of releases that cannot check a claim. */
export function uncheckedFold(count: number): string {
  return count === 1 ? '1 release cannot check it' : `${count} releases cannot check it`
}
/** Why they cannot: our copy lacks it, or there is nothing that could be published. */
export function uncheckedWhy(forceless: readonly Ally[]): string {
  if (forceless.length === 0) {
    return 'Our copies of these hold no figure that bears on it. NATO’s own tables may.'
  }
  return forcelessWords(
    forceless.map(({ code }) => code),
    forceless,
  )
}

export const takeLabel = 'Take the verdicts with you'
export const embedPage = 'Embed page of this claim'
export const copiedText = (sentence: string, lines: readonly string[], link: string) =>
  [sentence, ...lines, link].join('\n')

/** One verdict as a line of copied text. */
export function verdictLine(
  release: Release,
  verdict: ReadingVerdict,
  sentences: readonly string[],
): string {
  return `${formats.date(release.day)} (${gradeWords[release.grade]}): ${readingVerdicts[verdict]}. ${sentences.join(' ')}`
}

/** Last line of an embed. */
export const embedSource =
  'Source: NATO, the releases named, from copies; check the figures against NATO’s own tables before you print them.'
export const embedLink = 'All verdicts, and the figures behind them'
