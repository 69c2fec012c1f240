import type { UnreadPart } from './accounting'
import { cueOf, type FoundReading, type Frame } from './clauses/frame'
import { as, isKind, isSign, isWord, type Phrase } from './phrases/phrase'
import { isOnTopic } from './soundness'

/** What may be left to read beside a figure without touching it: that it is compared, ranked or measured by a mark. */
const BESIDE = ['comparison', 'mark', 'number', 'place', 'count', 'name', 'vague', 'direction']

/** What may be left where the figure stands between two commas or in brackets: that something else is denied. */
const AROUND = [...BESIDE, 'negation']

/**
 * "Canada, at 2.13 % of GDP, is below …", "Slovenia's 1.61 % leaves it …", "spends 2.33 % of GDP, well above …":
 * a figure that is set apart is told whole, though what else the clause says of it was not understood and is told as such.
 */
export function saidApart(frame: Frame, parts: readonly UnreadPart[]): readonly FoundReading[] {
  const years = frame.phrases.filter((one) => isKind(one, 'year'))
  if (frame.found.length === 0 || !isNamed(frame) || years.length > 1) return []
  return frame.found.filter((found) => {
    if (found.reading.kind === 'rank') return isPlaceApart(frame, found, parts)
    const figure = figureOf(frame, found)
    if (figure === null || !isPlainFigure(frame, found)) return false
    if (parts.some(({ start }) => start === figure.start)) return false
    // "Sweden's 3.22 % is as much as Denmark's was in 2025": the year may be of what is not understood.
    if (years.some((year) => parts.some(({ start }) => start > figure.start && start < year.start)))
      return false
    if (isAround(frame, found, figure)) return parts.every(({ reason }) => AROUND.includes(reason))
    const end = endOfTold(frame, figure)
    return (
      end !== null && parts.every(({ reason, start }) => start > end && BESIDE.includes(reason))
    )
  })
}

/** Whether the figures spoken of are named as those of defence, here or before. */
const isNamed = (frame: Frame) =>
  isOnTopic(frame) &&
  (frame.state.isOnTopic || cueOf(frame.sentence, 'gdp', 'defence', 'spender') !== undefined)

/** "Is last with 1.28 %, behind Slovenia on 1.29": a place, where only whom it is beside is left, behind a comma. */
function isPlaceApart(
  { phrases }: Frame,
  { words }: FoundReading,
  parts: readonly UnreadPart[],
): boolean {
  const rank = phrases.find(
    (one) => isKind(one, 'rank') && words.some(({ start }) => start === one.start),
  )
  const comma = phrases.find(
    (one) => rank !== undefined && one.start > rank.start && isSign(one, ',', '–', '—'),
  )
  if (comma === undefined) return false
  const tail = phrases.filter((one) => one.start > comma.start)
  return (
    parts.every(({ reason, start }) => start > comma.start && BESIDE.includes(reason)) &&
    !tail.some((one) => isKind(one, 'cue', 'rank', 'year', 'among', 'except'))
  )
}

/** The quantity that a value rests on. */
function figureOf({ phrases }: Frame, { reading, words }: FoundReading): Phrase | null {
  if (reading.kind !== 'value' || reading.op !== '=') return null
  const figures = phrases.filter(
    (one) => isKind(one, 'quantity') && words.some(({ start }) => start === one.start),
  )
  return figures.length === 1 ? (figures[0] ?? null) : null
}

/** A share of GDP that can be one, where nothing is said of growth or equipment; or an amount of money. */
function isPlainFigure({ phrases }: Frame, { reading }: FoundReading): boolean {
  if (reading.kind !== 'value' || typeof reading.who !== 'string') return false
  if (reading.measure.startsWith('usd')) return true
  const isOther =
    cueOf(phrases, 'equipment', 'growth', 'drop', 'real', 'personnel', 'gap') !== undefined
  return reading.measure === 'share' && reading.value < 10 && !isOther
}

/** Right behind whose it is ("Slovenia's 1.61 %", "Latvia (4.92 %)"), or between two commas. */
function isAround({ phrases }: Frame, { reading }: FoundReading, figure: Phrase): boolean {
  const at = phrases.indexOf(figure)
  const near = phrases
    .slice(0, at)
    .findLast((one) => !isKind(one, 'plain', 'sign') && !isWord(one, 'of'))
  const who = as(near, 'who')
  const isOwned =
    reading.kind === 'value' &&
    ((reading.who === 'NATO' && (isKind(near, 'nato', 'together') || as(near, 'cue') !== null)) ||
      (who !== null &&
        (who.aggregate === reading.who ||
          (who.codes.length === 1 && who.codes[0] === reading.who))))
  const isLed = isWord(phrases[at - 1], 'at', 'with', 'on') && isSign(phrases[at - 2], ',')
  const next = phrases[endOfShare(phrases, at)]
  // "Spain's 2.1 % proposal" is no figure.
  return isLed ? isSign(next, ',') : isOwned && !isKind(next, ...NOUNS)
}

const NOUNS = [
  'unknown',
  'off',
  'foreign',
  'mark',
  'event',
  'plan',
  'wish',
  'persons',
  'number',
] as const

/** Where a figure that the clause's verb tells ends, if a comma sets off what follows. */
function endOfTold({ phrases }: Frame, figure: Phrase): number | null {
  const at = phrases.indexOf(figure)
  const verb = phrases.slice(0, at).findLast((one) => isKind(one, 'verb'))
  const isTold = ['spend', 'be'].includes(as(verb ?? undefined, 'verb')?.sense ?? '')
  const comma = phrases[endOfShare(phrases, at)]
  return isTold && comma !== undefined && isSign(comma, ',', '–', '—') ? comma.start : null
}

/** The first phrase behind "2.33 % of GDP on defence this year". */
function endOfShare(phrases: readonly Phrase[], at: number): number {
  let end = at + 1
  while (isKind(phrases[end], 'prep', 'cue', 'plain', 'pronoun', 'year', 'currency')) end += 1
  return end
}
