import type { ReadingVerdict } from '../../../domain/judging/judgement'
import { formats } from '../formats'

export { formats } from '../formats'
export {
  denominatorWords,
  earlierWords,
  figureWords,
  notHeldWords,
  otherPricesWords,
  readingVerdicts,
  statedVerdictWords,
  verdictWords,
  whyDifferent,
} from './checkedWords'
export { claimSentence } from './claimSentence'
export { meantWords } from './meantWords'
export {
  changeNames,
  everybody,
  exactly,
  kindNames,
  orShareNames,
  others,
  partLabels,
  partOpNames,
  peakNames,
  pointsSince,
  unitHints,
  withoutUsa,
} from './readingFormWords'
export {
  endNames,
  groupNames,
  measureNouns,
  opNames,
  reasonWords,
  scopeNames,
} from './readingNouns'
export { rightSentence } from './rightSentence'

export const title = 'Is the sentence true?'
export const intro =
  'Paste a sentence or a whole story. Each sentence on allies’ figures is judged by the release that was current on the day it was said, and by the newest.'
export const nothingSent =
  'It is read in this browser: nothing is sent anywhere. It stays here over a reload, until you delete it.'
export const storyLabel = 'Sentence or story'
export const saidLabel = 'Said on'
/** Of a day in the future. */
export const toCome = 'This day has not come: it is judged by today’s newest release.'
export const contextSummary = 'A sentence before it'
export const contextLabel = 'The sentence before, or who speaks'
export const contextHint = 'For reference only: it tells who “it” or “we” is, and is not judged.'
export const remove = 'Delete the text'
export const example = 'An example is in the box, in our words, from the article'
export const byHandTitle = 'Or put it by hand'

/** A day that stands in the text, offered. */
export const datelineOffer = (day: string): string => `Use the text’s date: ${formats.date(day)}`

/** What is put before a verdict, so that form tells it as well as colour. */
export const verdictSigns: Readonly<Record<ReadingVerdict | 'not-read', string>> = {
  holds: '✓',
  'does not hold': '✗',
  undecided: '?',
  'not-held': '○',
  'not-checkable': '–',
  'not-read': '…',
}

/** How claims stand: by a verdict, or as one of who has no armed forces, of which no copy lacks anything. */
type Standing = ReadingVerdict | 'forceless'

/** How claims stand, in the order in which a summary names it. */
const SUMMED: Readonly<Record<Standing, (count: number) => string>> = {
  holds: (count) => (count === 1 ? '1 claim holds' : `${count} claims hold`),
  'does not hold': (count) => `${count} ${count === 1 ? 'does' : 'do'} not hold`,
  undecided: (count) => `${count} ${count === 1 ? 'is' : 'are'} undecided`,
  'not-held': (count) => `for ${count} our copy of that day’s release has no figures`,
  forceless: (count) => `${count} ${count === 1 ? 'is' : 'are'} of who has no armed forces`,
  'not-checkable': (count) => `${count} cannot be checked by NATO’s tables`,
}

/** What sentences are to the check: each of a text is one of these. */
const SENTENCES = {
  judged: (count: number) => `${count} with claims`,
  half: (count: number) => `${count} understood only in part (not judged)`,
  foreign: (count: number) => `${count} not in English`,
  silent: (count: number) => `${count} with nothing on allies’ figures that we understand`,
} as const

/** How the claims stand by the release of the day, and what the other sentences are. */
export function summary(
  counts: Readonly<Record<Standing, number>>,
  sentences: Readonly<Record<keyof typeof SENTENCES, number>>,
): string {
  const kinds = (Object.keys(SENTENCES) as (keyof typeof SENTENCES)[]).filter(
    (kind) => sentences[kind] > 0,
  )
  const all = kinds.reduce((sum, kind) => sum + sentences[kind], 0)
  const read = all === 1 ? '1 sentence read' : `${all} sentences read`
  const [first] = kinds
  if (kinds.length === 1 && first === 'silent') {
    return `${read}: nothing in it on allies’ figures that we understand.`
  }
  const told = formats.list(kinds.map((kind) => SENTENCES[kind](sentences[kind])))
  const head = kinds.length === 1 && first === 'judged' ? `${read}.` : `${read}: ${told}.`
  const verdicts = (Object.keys(SUMMED) as Standing[]).flatMap((one) =>
    counts[one] > 0 ? [SUMMED[one](counts[one])] : [],
  )
  return verdicts.length === 0
    ? head
    : `${head} By the release of the day: ${formats.list(verdicts)}.`
}

/** Which releases of the day do not hold what a claim needs. */
export const silentReleases = (days: readonly string[]): string =>
  `Not held: figures of NATO’s release of ${formats.list(days.map(formats.date))}.`

export const reading = 'Reading …'
export const loadingReleases = (held: number, all: number): string =>
  `Loading NATO’s releases: ${held} of ${all} are here …`
export const cannotJudge =
  'Without this release nothing can be judged: another would be taken for that of the day.'
export const textTitle = 'The text, checked'
export const linkTitle = (day: string): string => `Claims of a link, said on ${formats.date(day)}`

export const weRead = 'We read'
export const changedByHand = 'changed by hand'
export const thatDay = 'That day'
export const newest = 'Newest'
/** A verdict by figures of the reader’s own. */
export const byOwn = 'Your own figures, not NATO’s'
/** The release behind a verdict. */
export const ofRelease = (day: string): string => `NATO’s figures of ${formats.date(day)}`
export const beforeReleases = 'No release that we hold is as old as that.'
/** Of a claim on many allies, or on many years of one. */
export const ofThoseHeld = (count: number, isOfYears: boolean): string => {
  if (isOfYears) return 'It holds for the years of which the release has a figure.'
  return count > 0
    ? `It holds for the ${count} allies with a figure.`
    : 'It holds for the allies with a figure.'
}
export const closely = 'It is missed narrowly: by at most 0.05 points or 2%.'
export const right = 'Right would be'
export const copyRight = 'Copy this sentence'
export const figuresTitle = 'The figures behind it'
export const behindLabel = 'Behind it'
export const againstLabel = 'Against it'
export const closeLabel = 'Close calls'
export const openLabel = 'Without a figure'
export const statedSource = 'where it was reported'
export const notEnglish = 'Not read: this sentence is not in English.'
export const change = 'Change how it is read'
export const complete = 'Put it right by hand'
/** The way from a finding to the desk. */
export const askEvery = 'Ask every release about it'
export const changeBack = 'Back to what was read'
export const unfinished = 'These parts make no claim yet.'
export const kindLabel = 'It says'
/** In the place of a verdict. */
export const notJudged = 'not judged'
export const notWhole = 'Not judged: a part was not understood.'
export const half = 'We made out only'

/** Why a part of a sentence was not understood. */
export const unreadReasons = {
  number: 'what this number is of',
  place: 'which place',
  count: 'how many of whom',
  mark: 'this mark',
  comparison: 'what is compared',
  negation: 'what is denied',
  change: 'what changes',
  direction: 'which way it went',
  year: 'this time',
  name: 'this name here',
  subject: 'who is spoken of',
  vague: 'words too vague to check',
  'other-topic': 'words on something else',
  'not-said': 'what is not said',
  'not-read': 'this part',
  'only-beside': 'this part; only what is put in beside it was checked',
  'too-long': 'a sentence too long to be one',
} as const

export const takeLabel = 'Take the check along'
export const saveReport = 'Save as JSON'
export const print = 'Print'
/** Name of the file that a check is saved as. */
export const reportName = (said: string): string => `claims-${said}.check.json`
/** The head of what is taken along. */
export const takenHead = (said: string): string =>
  `Checked against NATO’s figures. Said on ${formats.date(said)}.`
export const provenance =
  'Our copies of NATO’s tables: check against NATO’s own table before you print.'
export const showAgain = 'Show the check again'
