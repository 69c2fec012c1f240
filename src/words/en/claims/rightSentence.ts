import type { CountReading, SetReading } from '../../../domain/claim/allyReadings'
import { type MarkTest, markTest } from '../../../domain/claim/markTest'
import type { Reading } from '../../../domain/claim/reading'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { type Count, countAt, withFigure } from '../../../domain/verdict/count'
import { conceptInText, heldIn } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { namesInText } from '../namesInText'
import { denominatorSentence } from '../page/answerWords'
import { figuresOf } from '../take/copyWords'
import { figureWords, foundWords, type Judged } from './checkedWords'
import {
  amountFound,
  changeFound,
  type Finding,
  rankFound,
  shareFound,
  tenseIn,
} from './claimFigureFinding'
import { notCounting, priceWords } from './claimSentence'
import { type Being, readingSentence } from './readingSentence'
import { yearsFound } from './rightYears'

/** What the sentence is made from; with all the figures of the release where they are at hand. */
interface Asked extends Judged {
  readonly shown?: Pick<Finding, 'figures' | 'isSuperseded'>
}

/**
 * The sentence that would be right by a release, ready to copy: "In the release of 28 August 2025, 18 of 32 allies
 * are estimated to have been …" where all its figures are at hand, else without denominator and prices. `null`
 * where the release has nothing to say.
 */
export function rightSentence(asked: Asked): string | null {
  const { shown, release } = asked
  const full = shown === undefined ? null : fullWords({ ...asked, ...shown })
  if (full === null) return plainSentence(asked)
  const concept =
    release.concept === 'core defence expenditure'
      ? `, which measures ${conceptInText[release.concept]}`
      : ''
  return `In the release of ${formats.date(release.day)}${concept}, ${full}`
}

/** The reading's own sentence with what was found in it; where it is of no number, the figures themselves. */
function plainSentence(judged: Judged): string | null {
  const { reading, judgement, release, allies } = judged
  const { verdict, figures, open } = judgement
  if (verdict === 'not-held' || verdict === 'not-checkable') return null
  const found = foundWords(judged)
  const be = beingOf(reading, release)
  const source = `by the figures that NATO published on ${formats.date(release.day)}`
  const without =
    open.length === 0 || open.length > 8
      ? ''
      : ` (no exact figure for ${namesInText(allies, codesOf(open))})`
  if (found !== null) {
    const isOne = codesOf(judgement.passing).length <= 1
    const by = isOurSpan(judged) ? ourSpan(release) : source
    return `${readingSentence(reading, { allies, be, found, isOne })}${without}, ${by}.`
  }
  if (verdict === 'holds')
    return `${readingSentence(reading, { allies, be })}${without}, ${source}.`
  const years = yearsFound(judged)
  if (years !== null) return `${capitalised(years)}, ${source}.`
  if (figures.length === 0 || figures.length > 20) return null
  return `NATO’s figures of ${formats.date(release.day)}: ${formats.list(figures.map((one) => figureWords(one, allies)))}.`
}

/** Of one figure, NATO prints a number and no span: the span is what we make of it. */
const isOurSpan = ({ reading, judgement: { found } }: Judged) =>
  reading.kind === 'value' && found !== null && found.low !== found.high

const ourSpan = ({ day, decimals }: Release) =>
  `a span that is ours, of what NATO’s figures of ${formats.date(day)} may stand for${decimals === 1 ? ', printed with one decimal' : ''}`

const codesOf = (figures: readonly Observation[]) => [
  ...new Set(figures.map(({ series }) => series)),
]

/** In which tense a release tells of a year: it was, is estimated to have been, or is expected to be. */
function beingOf(reading: Reading, release: Release): Being {
  const year = 'year' in reading ? reading.year : 'to' in reading ? reading.to : null
  if (typeof year !== 'number') return { one: 'was', many: 'were' }
  const [one, many] = [true, false].map((isOne) => tenseIn(release, year, false, isOne))
  return { one: one ?? 'was', many: many ?? 'were' }
}

/** With denominator, tense and prices, for the kinds that are put most often; `null` else. */
function fullWords(finding: Finding): string | null {
  const { reading, judgement } = finding
  const { found } = judgement
  if (found === null) return null
  switch (reading.kind) {
    case 'count':
    case 'set':
      return alliesFound({ ...finding, reading })
    case 'value':
      return valueFound({ ...finding, reading })
    case 'change': {
      const isOfOne = typeof reading.who === 'string' && reading.measure === 'share'
      return isOfOne && reading.how === 'points'
        ? changeFound({ ...finding, reading }, found)
        : null
    }
    case 'rank': {
      const [own] = judgement.figures
      const isOfAll = reading.measure === 'share' && reading.among === undefined
      return isOfAll && own ? rankFound({ ...finding, reading }, own, found) : null
    }
    default:
      return null
  }
}

function valueFound(finding: Finding<Extract<Reading, { readonly kind: 'value' }>>): string | null {
  const { reading, judgement } = finding
  const [own] = judgement.figures
  if (own === undefined || judgement.found === null || typeof reading.who !== 'string') return null
  if (reading.measure === 'share') return shareFound(finding, own)
  return priceWords(reading.measure) && amountFound(finding, own, judgement.found)
}

function alliesFound(finding: Finding<CountReading | SetReading>): string | null {
  const { reading } = finding
  const test = markTest(reading)
  if (test === null) return null
  if (reading.kind === 'set') return setFound({ ...finding, reading }, test)
  return test.side === 'above' ? countFound({ ...finding, reading }, test) : null
}

function countFound(
  { reading, judgement, figures, isSuperseded }: Finding<CountReading>,
  { mark }: MarkTest,
): string {
  const { allies, release } = figures
  const { year, excluding } = reading
  const count = countAt(figures, year, mark, excluding)
  const low = judgement.passing.length
  const high = low + count.undecided.length
  const verb = tenseIn(release, year, isSuperseded, isOfOne(count, low, high))
  return `${howMany(count, low, high)} ${verb} at or above ${formats.mark(mark)} of GDP in ${year}${notCounting(excluding, allies)}. ${denominatorSentence({ count }, allies)}`
}

/** "between 18 and 23 of 32 allies"; where our copy lacks some, "at least 4", or nobody of those it has. */
function howMany(count: Count, low: number, high: number): string {
  const ofAll = `of ${count.allies} allies`
  if (count.uncollected.length > 0 && low === 0) {
    return high === 0
      ? `no ally with a figure in ${heldIn(count.uncollected, 'our copy')}`
      : `between 0 and ${high} of the ${withFigure(count)} allies with a figure in ${heldIn(count.uncollected, 'our copy')}`
  }
  if (count.uncollected.length > 0) return `at least ${low} ${ofAll}`
  if (high > low) return `between ${low} and ${high} ${ofAll}`
  return `${low === 0 ? 'none' : low} ${ofAll}`
}

/** Whether `howMany` is in the singular: of none and of one, and of "at least 1", but not of "between 0 and 1". */
function isOfOne(count: Count, low: number, high: number): boolean {
  const isAtLeast = count.uncollected.length > 0 && low > 0
  return low <= 1 && (low === high || isAtLeast)
}

function setFound(finding: Finding<SetReading>, { side, mark }: MarkTest): string {
  const { reading, judgement, figures, isSuperseded } = finding
  const { allies, release } = figures
  const { scope, allies: named, year, excluding } = reading
  if (scope === 'each' || (scope === 'none' && named.length > 0)) {
    const held = judgement.figures.filter((o) => o.value !== null)
    const shares = held.length === 1 ? `share for ${year} is` : `shares for ${year} are`
    return `the ${shares}: ${figuresOf(held, allies)}.`
  }
  const count = countAt(figures, year, mark, excluding)
  const on = judgement.passing.filter((o) => o.counted)
  const high = on.length + count.undecided.length
  const verb = tenseIn(release, year, isSuperseded, isOfOne(count, on.length, high))
  const where = side === 'above' ? 'at or above' : 'below'
  const names = on.length > 0 && on.length <= NAMED_AT_MOST ? `: ${figuresOf(on, allies)}` : ''
  return `${howMany(count, on.length, high)} ${verb} ${where} ${formats.mark(mark)} of GDP in ${year}${notCounting(excluding, allies)}${names}. ${denominatorSentence({ count }, allies)}`
}

/** More names than these stand in the list behind it, not in the sentence. */
const NAMED_AT_MOST = 12
