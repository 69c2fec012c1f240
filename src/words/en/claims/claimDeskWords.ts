import type { Ally } from '../../../domain/ally'
import type { Claim, ClaimVerdict, Comparison, Scope, Side } from '../../../domain/claim/claim'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptInText, gradeWords, nameOf, statusWords } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { namesInText } from '../namesInText'
import { claimVerdictWords } from './claimWords'

export { saidSentence as statedWords } from '../differ/statedWords'
export { publishedBy } from '../embed/embedWords'
export { nameOf } from '../figureNouns'
export { formats } from '../formats'
export { partlyMeasuredSentence } from '../markWords'
export { statementsSentence } from '../statementWords'
export { figuresOf } from '../take/copyWords'
export { rightWording } from './claimFinding'
export { eachFold, leadFinding, leadRelease, leadVerdict, whoChanged } from './claimLeadWords'
export { claimSentence } from './claimSentence'
export { claimVerdictWords } from './claimWords'

/** What the desk does, under its name. */
export const intro =
  'Put a claim together, or start from a known one. Every release that is held judges it: NATO revises its figures, so one sentence can hold in one release and not in another.'

export const startTitle = 'Start from a known claim'
export const articleGroup = 'From the article'
export const knownGroup = 'Often heard'
export const source = 'Source'
export const unreadable = 'The claim in the address cannot be read. Here is another one.'

export const formTitle = 'Build a claim'
export const kindLabel = 'The claim says'
export const kinds: Readonly<Record<Claim['kind'], string>> = {
  count: 'how many allies are at a mark',
  group: 'which allies are at a mark, or below it',
  share: 'what share of GDP one ally spends',
  amount: 'what amount one ally spends',
  rank: 'which place one ally has',
  change: 'how one ally’s share changes',
}

export const allyLabel = 'Ally'
export const yearLabel = 'Year'
export const sinceLabel = 'From'
export const untilLabel = 'To'
export const markLabel = 'Mark, % of GDP'
export const comparisonLabel = 'The number is'
export const comparisons: Readonly<Record<Comparison, string>> = {
  'at least': 'at least',
  'at most': 'at most',
  exactly: 'exactly',
  between: 'between',
  'to one decimal': 'to one decimal',
}

/** What a number counts, as the label of its field. */
export const numberLabels: Readonly<Record<Exclude<Claim['kind'], 'group'>, string>> = {
  count: 'Number of allies',
  share: '% of GDP',
  amount: 'US$ million',
  rank: 'Place',
  change: 'Points (− is a fall)',
}
export const toLabel = 'and'
export const scopeLabel = 'Who'
export const scopes: Readonly<Record<Scope, string>> = {
  each: 'each of those named',
  only: 'only those named',
  none: 'none of those named',
  all: 'all allies',
}
export const noneAtAll = 'With nobody named: no ally at all.'
export const sideLabel = 'Side'
export const sides: Readonly<Record<Side, string>> = { above: 'at or above', below: 'below' }
export const measureLabel = 'Prices'
export const measures = {
  expenditure: 'constant, of the release’s base year',
  expenditureCurrent: 'current',
} as const
export const endLabel = 'Counted from'
export const ends = { top: 'the top', bottom: 'the bottom' } as const
export const withoutUsa = 'Without the United States'
export const withoutLabel = 'Leave out other allies'
export const namedLabel = 'Allies named'

/** The head of a folded list of allies to tick, with how many are ticked. */
export function ticked(label: string, count: number): string {
  return count === 0 ? label : `${label} (${count})`
}

/** Why nothing is judged: what was typed is not a claim yet. */
export const unfinished =
  'This is not a claim yet: fill in every number, name an ally where one is asked for, and put the smaller number first.'

export const verdictsTitle = 'What the releases say'

/** How often each verdict was given: "It holds in 3 releases, does not hold in 1, and …" */
export function tally(counts: Readonly<Record<ClaimVerdict, number>>): string {
  const releases = (count: number) => (count === 1 ? '1 release' : `${count} releases`)
  const parts = [
    ...(counts.holds > 0 ? [`holds in ${releases(counts.holds)}`] : []),
    ...(counts.fails > 0 ? [`does not hold in ${releases(counts.fails)}`] : []),
    ...(counts.undecided > 0 ? [`is undecided in ${releases(counts.undecided)}`] : []),
  ]
  const bare = counts['not-checkable']
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

function reasonOf({ status, value, decimals }: Observation): string {
  if (value === null) return statusWords[status]
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
  const names = namesInText(
    forceless,
    forceless.map(({ code }) => code),
  )
  return `${names} ${forceless.length === 1 ? 'has' : 'have'} no armed forces, and so no figure in any release.`
}

export const takeLabel = 'Take the verdicts with you'
export const embedPage = 'Embed page of this claim'
export const copiedText = (sentence: string, lines: readonly string[], link: string) =>
  [sentence, ...lines, link].join('\n')

/** One verdict as a line of copied text. */
export function verdictLine(
  release: Release,
  verdict: ClaimVerdict,
  sentences: readonly string[],
): string {
  return `${formats.date(release.day)} (${gradeWords[release.grade]}): ${claimVerdictWords[verdict]}. ${sentences.join(' ')}`
}

/** Last line of an embed. */
export const embedSource =
  'Source: NATO, the releases named, from copies; check the figures against NATO’s own tables before you print them.'
export const embedLink = 'All verdicts, and the figures behind them'
