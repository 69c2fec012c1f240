import type { Ally, SeriesCode } from '../../../domain/ally'
import type { Reading } from '../../../domain/claim/reading'
import type { DenominatorCheck } from '../../../domain/judging/denominator'
import {
  isDecided,
  isOfForceless,
  type Judgement,
  type ReadingVerdict,
} from '../../../domain/judging/judgement'
import type { JudgedReading } from '../../../domain/judging/judgeOverReleases'
import type { Observation } from '../../../domain/observation/observation'
import type { Release, ReleaseId } from '../../../domain/release/release'
import { dayOf } from '../../../domain/release/release'
import { nameOf, statusWords } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { amountWords } from '../measures/measureTerms'
import { namesInText } from '../namesInText'
import { measured, ordinal, placeWords, plainNumber } from './readingNouns'
import { ratioNumber } from './readingSentence'

/** What a verdict is told from besides the reading. */
export interface Judged {
  readonly reading: Reading
  readonly judgement: Judgement
  readonly release: Release
  readonly allies: readonly Ally[]
}

/** A verdict in a few words. */
export const readingVerdicts: Readonly<Record<ReadingVerdict, string>> = {
  holds: 'holds',
  'does not hold': 'does not hold',
  undecided: 'undecided',
  'not-held': 'not in our copy',
  'not-checkable': 'not checkable here',
}

/** A verdict in a few words; of who has no armed forces there is no figure that a copy could lack. */
export function verdictWords(verdict: ReadingVerdict, judgement: Judgement | null): string {
  if (judgement?.otherPrices != null) return 'at other prices'
  const isForceless = verdict === 'not-held' && isOfForceless(judgement)
  return isForceless ? 'no armed forces, so no figure' : readingVerdicts[verdict]
}

/** A figure with whose it is and of which year, or why there is none: "Poland 2024: 4.12%". */
export function figureWords(figure: Observation, allies: readonly Ally[]): string {
  const prices = figure.measure === 'expenditure' ? ' at constant prices' : ''
  const what =
    figure.value === null ? statusWords[figure.status] : `${amountWords(figure)}${prices}`
  return `${nameOf(allies, figure.series)} ${figure.year}: ${what}`
}

/** What a release has instead of what was said, in the words that take its place; `null`: no number, place or names. */
export function foundWords({ reading, judgement, allies }: Omit<Judged, 'release'>): string | null {
  const { found, places } = judgement
  const [first] = places
  switch (reading.kind) {
    case 'rank':
      return first === undefined ? null : placeWords([first.low, first.high], reading.from)
    case 'gaprank':
      return first === undefined ? null : placeWords([first.low, first.high], 'top')
    case 'order':
    case 'block':
      return places.length === 0
        ? null
        : formats.list(
            places.map(({ ally, low, high }) => {
              const place = low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`
              return `${namesInText(allies, [ally])} (${place})`
            }),
          )
    case 'set':
      return namesPassing(reading, judgement, allies)
  }
  if (found === null) return null
  const scale = 10 ** found.decimals
  const write = writerOf(reading)
  if (write === null) return null
  const [low, high] = [write(found.low / scale), write(found.high / scale)]
  return low === high ? low : `between ${low} and ${high}`
}

/** Who passes, of all that were asked; where some alone were asked, their figures say it. */
function namesPassing(
  { scope, allies: named }: Extract<Reading, { kind: 'set' }>,
  { passing }: Judgement,
  allies: readonly Ally[],
): string | null {
  if (scope === 'each' || (scope === 'none' && named.length > 0)) return null
  const codes = [...new Set(passing.map(({ series }) => series))]
  if (codes.length > 16) return `${codes.length} allies`
  return codes.length === 0 ? 'none of the allies' : namesInText(allies, codes)
}

/** How the number found is written, where the reading is of a number. */
function writerOf(reading: Reading): ((value: number) => string) | null {
  switch (reading.kind) {
    case 'value':
    case 'mean':
    case 'cumulative':
      return (value) => measured(reading.measure, value)
    case 'gap':
      return (value) => measured('usd', value)
    case 'count':
      return plainNumber
    case 'ratio':
      return ratioNumber
    case 'change':
    case 'revision': {
      const unit = { percent: '%', factor: ' times', points: ' points' }[reading.how]
      const isMoney = reading.how === 'points' && !['share', 'equip'].includes(reading.measure)
      return (value) =>
        isMoney ? measured(reading.measure, value) : `${plainNumber(value)}${unit}`
    }
    default:
      return null
  }
}

/** What was looked at, for the words on the difference between two verdicts. */
interface Difference {
  readonly judged: JudgedReading
  readonly releases: readonly Release[]
}

/** Why the newest release says otherwise than that of the day: a revision, or the new concept. `null` where it does not. */
export function whyDifferent({ judged, releases }: Difference): string | null {
  const { then, now, newestOldConcept: old, firstOtherwise, ofTheDay } = judged
  if (!isDecided(ofTheDay) || !isDecided(now.verdict) || ofTheDay === now.verdict) return null
  const day = (id: ReleaseId) => formats.date(dayOf(releases, id))
  const conceptOf = (id: ReleaseId) => releases.find((one) => one.id === id)?.concept
  const isSameConcept = then !== null && conceptOf(then.release) === conceptOf(now.release)
  if (isSameConcept) return 'NATO revised the figures since.'
  if (old === null) {
    return 'The newest release is of core defence expenditure, another concept; no release of the old concept tells whether revision alone made the difference.'
  }
  return old.verdict === now.verdict
    ? `NATO revised the figures: already its release of ${day((firstOtherwise ?? old).release)}, on the old concept, says so.`
    : `The newest release is of core defence expenditure, another concept. On the old one, the release of ${day(old.release)} still says: ${readingVerdicts[old.verdict]}.`
}

/** Why the newest release says nothing of an amount at the prices of an earlier year. */
export function otherPricesWords({ otherPrices }: Judgement): string | null {
  if (otherPrices === null) return null
  const { of, held } = otherPrices
  return `The newest release is at prices of ${held}, that of the day was at prices of ${of}: an amount at the one cannot be checked by the other.`
}

/** Where the release of the day is silent: what an older one has, which is not the verdict of the day. */
export function earlierWords(earlier: Judgement, releases: readonly Release[]): string {
  return `An older release, of ${formats.date(dayOf(releases, earlier.release))}, says: ${readingVerdicts[earlier.verdict]}. It is not the verdict of the day.`
}

/** What is not held of the release of the day; of who has no armed forces there is nothing to be held. */
export function notHeldWords(
  day: Release,
  open: readonly Observation[],
  allies: readonly Ally[],
): string {
  const lacking = open.filter(({ status }) => status !== 'inapplicable')
  const forceless = open.filter((one) => !lacking.includes(one)).map(({ series }) => series)
  const why = forceless.length === 0 ? [] : [forcelessWords([...new Set(forceless)], allies)]
  if (open.length > 0 && lacking.length === 0) return why.join('')
  const many = open.length === 0 ? 'these figures' : `${lacking.length} figures`
  const [what, it] = lacking.length === 1 ? ['1 figure', 'it'] : [many, 'them']
  const held = `Our copy of NATO’s release of ${formats.date(day.day)} lacks ${what} on it: NATO may have printed ${it}.`
  return [held, ...why].join(' ')
}

/** Who can have no figure: "Iceland has no armed forces, and so no figure in any release." */
export function forcelessWords(codes: readonly SeriesCode[], allies: readonly Ally[]): string {
  const have = codes.length === 1 ? 'has' : 'have'
  return `${capitalised(namesInText(allies, codes))} ${have} no armed forces, and so no figure in any release.`
}

/** A denominator that is none, or is that of another day: `null` where there is nothing to notice. */
export function denominatorWords(check: DenominatorCheck | null): string | null {
  if (check === null || check.equals === 'year') return null
  const { said, membersInYear, membersOnDay, withForces } = check
  if (check.equals === 'day') {
    return `“Of ${said}”: so many there were on the day; in the year spoken of there were ${membersInYear}.`
  }
  return said === withForces
    ? `“Of ${said}”: so many have armed forces; there were ${membersInYear} allies (Iceland has none).`
    : `“Of ${said}” is not the number of allies: there were ${membersInYear} in the year, ${membersOnDay} on the day.`
}

/** NATO’s own count, quoted. */
export function statedVerdictWords(judged: JudgedReading): string | null {
  const { stated } = judged
  if (stated === null) return null
  const { said, wording } = stated.statement
  return `On ${formats.date(said)} NATO itself was reported to say that ${wording}: by that it ${readingVerdicts[stated.verdict]}.`
}
