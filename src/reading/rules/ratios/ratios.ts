import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { whoOf } from '../owners'
import { readMoreThan } from './comparisons'
import { readAsMuch, readAverage, readNotAsMuch, readSame } from './equals'
import { readAhead } from './overtaking'
import { readPart } from './partsOfAll'
import {
  eitherMeant,
  isOfOtherYear,
  measureOfSpending,
  negated,
  otherSide,
  type Side,
  verbs,
} from './sides'

/** One over another, one against another: parts of NATO's total, multiples, more and less, overtaking. */
export function readRatio(frame: Frame): void {
  if (readRest(frame)) return
  const { actors } = frame.subject
  if (actors === null) return
  const side: Side | null = whoOf(actors) ?? (actors.codes.length > 1 ? actors.codes : null)
  if (side === null) return
  readPart(frame, side)
  readMultiple(frame, side)
  readMoreThan(frame, side)
  readNotAsMuch(frame, side)
  readAsMuch(frame, side)
  readSame(frame, side)
  readAverage(frame, side)
  readAhead(frame, side)
}

/** "The rest of the members combined spend less than half of what the U.S. does": NATO less whom they are compared with. */
function readRest(frame: Frame): boolean {
  const spend = verbOf(frame, 'spend')
  const rest = frame.phrases.find((one) => isKind(one, 'others'))
  if (rest === undefined || spend === undefined || rest.start > spend.start) return false
  // "America's $1 trillion is more than all the others spend".
  const { phrase } = frame.subject
  if (phrase !== null && phrase !== rest && phrase.start < rest.start) return false
  use(frame, rest, ...frame.phrases.filter((one) => isKind(one, 'together')))
  readMultiple(frame, 'others')
  readMoreThan(frame, 'others')
  return true
}

/** "Half as much as", "less than half of what Poland does". */
const partOfOther = (frame: Frame) =>
  quantities(frame, 'fraction', 'percent').find((phrase) => {
    const next = after(frame, phrase)
    if (as(phrase, 'quantity')?.unit === 'percent')
      return isOfWhat(frame, phrase) || isPercentOfTheirs(frame, phrase)
    return (
      isOfTheirs(frame, phrase) ||
      isKind(next, 'as-much') ||
      isWord(next, 'what') ||
      (isWord(next, 'of') && isWord(after(frame, phrase, 2), 'what')) ||
      (isWord(next, 'that', 'those') && isWord(after(frame, phrase, 2), 'of'))
    )
  })

/** "Half of Britain's", "a tenth of America's budget": of what another spends. */
function isOfTheirs(frame: Frame, phrase: Phrase): boolean {
  const [who, next] = [after(frame, phrase, 2), after(frame, phrase, 3)]
  const isEnd = next === undefined || isKind(next, 'sign', 'join')
  const isSpent = ['defence', 'budget'].includes(as(next, 'cue')?.cue ?? '')
  return (
    isWord(after(frame, phrase), 'of') &&
    as(who, 'who')?.isPossessive === true &&
    who !== frame.subject.phrase &&
    (isEnd || isSpent)
  )
}

/** "Equals 36 % of Germany's": too large for a share of GDP. */
const isPercentOfTheirs = (frame: Frame, phrase: Phrase) => {
  const verb = as(before(frame, phrase), 'verb')?.sense
  const isEnd = !isKind(after(frame, phrase, 3), 'cue')
  const isLarge = (as(phrase, 'quantity')?.value ?? 0) >= 10
  return isLarge && isEnd && (verb === 'equal' || verb === 'be') && isOfTheirs(frame, phrase)
}

/** "19 % of everything that the Europeans spend", "30 % of what Germany does". */
function isOfWhat(frame: Frame, phrase: Phrase): boolean {
  // A small one may be a share of GDP.
  const isSmall = (as(phrase, 'quantity')?.value ?? 0) < 10
  if (!isWord(after(frame, phrase), 'of') || isSmall) return false
  const skip = isWord(after(frame, phrase, 3), 'that') ? 4 : 3
  const isWhat = isWord(after(frame, phrase, 2), 'what', 'everything', 'all')
  const [who, verb] = [after(frame, phrase, skip), after(frame, phrase, skip + 1)]
  return isWhat && isKind(who, 'who') && isKind(verb, 'verb', 'question')
}

/** Several that are not taken together. */
const isApart = ({ sentence }: Frame, side: Side) =>
  typeof side === 'object' && !sentence.some((one) => isKind(one, 'together'))

/** "Twice as much as Germany", "seven times as much as Germany and nine times as much as Britain". */
function readMultiple(frame: Frame, num: Side): void {
  const part = partOfOther(frame)
  const figures = [...quantities(frame, 'times'), ...(part === undefined ? [] : [part])]
  const all = frame.phrases
  for (const [index, phrase] of figures.entries()) {
    const next = figures[index + 1]
    const end = next === undefined ? all.length : Math.max(all.indexOf(next), all.indexOf(phrase))
    readOneMultiple(frame, num, phrase, all.slice(all.indexOf(phrase) + 1, end))
  }
}

const BEYOND = /^(more|larger than|higher than|bigger than|less than|lower than|smaller than)/

function readOneMultiple(frame: Frame, num: Side, phrase: Phrase, tail: readonly Phrase[]): void {
  const quantity = as(phrase, 'quantity')
  const isBeyond = tail.some(
    (one) => isKind(one, 'less') || (isKind(one, 'more', 'hedge') && BEYOND.test(one.text)),
  )
  if (quantity === null || negated(frame) || isBeyond) return
  const other = otherSide(frame, frame.phrases.indexOf(phrase) + 1)
  const measure = measureOfSpending(frame, phrase)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when || isApart(frame, num)) return
  if (other.side === 'others' && measure === 'share') return
  // "Twice as much as Spain", where shares of GDP were spoken of: of which, is not told.
  const isOpen = eitherMeant(frame, measure).or_share === true && frame.state.measure === 'share'
  if (isOpen && other.side !== 'others' && num !== 'others') return
  if (isOfOtherYear(frame, other.phrases)) return
  // "Half the NATO average" is no part of what all spend together.
  if (cueOf(tail, 'average') !== undefined) return
  const { op } = quantity
  const soft = ['~', 'nearly', 'just>', 'frac'].includes(op) ? { soft: true } : {}
  const isPercent = quantity.unit === 'percent'
  const value = isPercent ? Math.round(quantity.value * 100) / 1e4 : quantity.value
  // "Two and a half times" is not "two to three times".
  const unit = Number.isInteger(value) ? 1 : 0.1
  const prec = isPercent ? quantity.prec / 100 : quantity.isHedged || op === 'frac' ? null : unit
  const said = { measure, year: when.year, op, value, prec, ...soft }
  const [first] = other.phrases
  const end = first === undefined ? -1 : tail.indexOf(first)
  const words = tail.slice(0, Math.max(end, 0)).filter((one) => isKind(one, 'as-much', 'than'))
  for (const [a, b] of sidesOf(frame, num, other, tail))
    put(
      frame,
      { kind: 'ratio', num: a, den: b, ...said },
      phrase,
      ...other.phrases,
      when.phrase,
      ...verbs(frame),
      ...words,
    )
}

/** Which is over which: each of several behind "or", all of them taken together, or whoever spends a part of what the subject does. */
function sidesOf(
  frame: Frame,
  num: Side,
  { side, phrases }: { readonly side: Side; readonly phrases: readonly Phrase[] },
  tail: readonly Phrase[],
): readonly (readonly [Side, Side])[] {
  const { phrase } = frame.subject
  const inside = phrase === null ? -1 : tail.indexOf(phrase)
  // "A fifth of what the Europeans spend is spent by Germany".
  if (inside >= 0 && inside < 4)
    return tail.some((one, at) => one === phrases[0] && isWord(tail[at - 1], 'by', 'from'))
      ? [[side, num]]
      : []
  if (typeof side !== 'object' || !/ or /.test(phrases[0]?.text ?? '')) return [[num, side]]
  return side.map((one) => [num, one])
}
