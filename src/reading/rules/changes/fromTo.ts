import type { Who } from '../../../domain/claim/readingTerms'
import { comparing, figureOf, isThan } from '../../clauses/comparedYears'
import { after, before, type Frame, put, quantities, use, verbOf } from '../../clauses/frame'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, isKind, isWord, type Phrase, type Quantity } from '../../phrases/phrase'
import { saidOf } from '../saidNumber'
import { measureOf } from '../valueMeasure'
import { putMultiple, putTimes } from './multiples'

/** "Rose from 2.2 % in 2022 to 4.12 % in 2024", "is at 2.12 %, up from 1.57 % last year", "compared with 1.65 %". */
export function readFigureFigure(frame: Frame, who: Who): void {
  for (const phrase of quantities(frame, 'percent', 'money', 'persons')) {
    const previous = before(frame, phrase)
    const isOld =
      isWord(previous, 'from', 'against', 'compared with', 'compared to', 'versus', 'than', 'on') ||
      isAfter(frame, phrase) ||
      as(previous, 'quantity')?.unit === 'times' ||
      isItsOwn(frame, phrase) ||
      (as(previous, 'hedge')?.op === '>' && isWord(previous, 'up from', 'down from'))
    if (!isOld) continue
    const told = as(phrase, 'quantity')
    // "Above the 1.52 % it managed in 2021": what is above is the other figure.
    const quantity =
      told !== null && isItsOwn(frame, phrase)
        ? { ...told, op: '=' as const, isHedged: false }
        : told
    const measure = measureOf(frame, phrase)
    const own = yearBehind(frame, phrase) ?? spanOf(frame)
    const year = as(own, 'year')
    if (
      quantity === null ||
      measure === null ||
      measure === 'real_growth' ||
      year === null ||
      own === undefined
    )
      continue
    const verb = verbOf(frame, 'rise', 'fall')
    const other =
      quantities(frame, quantity.unit).find((one) => one !== phrase) ??
      (isItsOwn(frame, phrase) ? firstOf(frame, quantity.unit) : undefined)
    if (other === undefined) continue
    const when =
      year.role === 'span'
        ? { year: year.year, phrase: own }
        : year.role === 'back'
          ? { year: frame.day.latest, phrase: own }
          : other.start > phrase.start && isWord(before(frame, other), 'to')
            ? yearOrNow(frame, other, own)
            : laterYear(frame, other, own)
    const latest = as(other, 'quantity')
    if (when === null || latest === null) continue
    if (!agrees(frame, phrase, other)) continue
    if (told !== null && quantity !== told && !isBeside(told, latest)) continue
    const span = year.role === 'in' ? null : spanOfYears(frame)
    const from = span?.from ?? year.year
    put(
      frame,
      {
        kind: 'value',
        who,
        measure,
        year: from,
        ...saidOf(quantity, measure),
      },
      phrase,
      own,
      previous,
      verb,
    )
    put(
      frame,
      { kind: 'value', who, measure, year: when.year, ...saidOf(latest, measure) },
      other,
      when.phrase,
      verb,
    )
    use(frame, ...frame.phrases.filter((one) => isWord(one, 'up', 'down')))
    const meet = verbOf(frame, 'meet')
    const isReached = isKind(before(frame, other), 'verb') && before(frame, other) === meet
    if (isReached || isWord(previous, 'against', 'compared with', 'compared to', 'versus'))
      use(frame, meet)
    putMultiple(frame, who, measure, { from, to: when.year })
    if (as(previous, 'quantity')?.unit === 'times')
      putTimes(frame, previous, { who, measure, from, to: when.year })
  }
}

/** "Is at 2.00 %, after 1.29 % in 2024": two figures, the second of a year of its own. */
function isAfter(frame: Frame, phrase: Phrase): boolean {
  const [first, second, ...more] = quantities(frame, 'percent', 'money', 'persons')
  if (second !== phrase || first === undefined || more.length > 0) return false
  return isWord(before(frame, phrase), 'after') && as(after(frame, phrase), 'year')?.role === 'in'
}

/** The figure that is told first: of now, though another was compared with it already. */
const firstOf = ({ phrases }: Frame, unit: Quantity['unit']) =>
  phrases.find((one) => as(one, 'quantity')?.unit === unit)

/** "2.12 %, above the 1.64 % of 2023": the one must be on that side of the other. */
function isBeside({ op, value }: Quantity, { value: of }: Quantity): boolean {
  if (op === '>' || op === 'just>') return of > value
  if (op === '>=') return of >= value
  return op === '<=' ? of <= value : (op !== '<' && op !== 'nearly') || of < value
}

/** "Barely above the 1.52 % of 2021": by how little, no reading rests on. */
export const isBarely = (frame: Frame, phrase: Phrase): boolean =>
  ['just>', 'nearly', '~'].includes(as(phrase, 'quantity')?.op ?? '') && isItsOwn(frame, phrase)

/** "The 1.52 % it managed in 2021", behind another figure. */
export function isItsOwn({ phrases }: Frame, phrase: Phrase): boolean {
  const year = phrases.findIndex(
    (one, at) => isKind(one, 'year') && figureOf(phrases, at) === phrase,
  )
  const front = phrases.slice(0, phrases.indexOf(phrase))
  return (
    year >= 0 && front.some((one) => as(one, 'quantity')?.unit === as(phrase, 'quantity')?.unit)
  )
}

/** "Up" must not go from a higher figure to a lower one: then something was misread. */
function agrees(frame: Frame, old: Phrase, now: Phrase): boolean {
  const [a, b] = [as(old, 'quantity')?.value ?? 0, as(now, 'quantity')?.value ?? 0]
  const isUp =
    verbOf(frame, 'rise') !== undefined || frame.phrases.some((phrase) => isWord(phrase, 'up'))
  const isDown =
    verbOf(frame, 'fall') !== undefined || frame.phrases.some((phrase) => isWord(phrase, 'down'))
  return isUp === isDown || (isUp ? b > a : b < a)
}

/** "Since 2014 … from 0.88 to 2.85 %": the first figure is that of the first year. */
function spanOf(frame: Frame): Phrase | undefined {
  const span = spanOfYears(frame)
  const role = as(span?.phrase, 'year')?.role
  return role === 'since' || role === 'span' || role === 'back' ? span?.phrase : undefined
}

function yearBehind(frame: Frame, phrase: Phrase): Phrase | undefined {
  const at = frame.phrases.indexOf(phrase)
  for (const next of frame.phrases.slice(at + 1, at + 8)) {
    if (as(next, 'quantity') !== null) return undefined
    if (as(next, 'year') !== null) return next
  }
  return undefined
}

function yearOrNow(
  frame: Frame,
  phrase: Phrase,
  taken: Phrase,
): { year: number; phrase: Phrase | null } | null {
  const own = yearBehind(frame, phrase)
  const year = as(own, 'year')
  if (own !== undefined && year !== null && own !== taken)
    return { year: year.role === 'now' ? frame.day.latest : year.year, phrase: own }
  return laterYear(frame, phrase, taken)
}

function laterYear(
  frame: Frame,
  near: Phrase,
  taken: Phrase,
): { year: number; phrase: Phrase | null } | null {
  const when = whenOf(frame, near, taken)
  const year = as(taken, 'year')?.year ?? 0
  // "Rose from 0.94 % ten years ago to 2.10 %", "29 % over last year": up to now, though told as past.
  if ('reason' in when)
    return when.reason === 'which-year' && year < frame.day.latest
      ? { year: frame.day.latest, phrase: null }
      : null
  return when.year > year ? when : null
}

/** "On 2019", "compared with last year", "over the previous year". */
export function oneYear(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const phrase = frame.phrases.find(
    (one, at) =>
      as(one, 'year')?.role === 'in' &&
      (isWord(
        frame.phrases[at - 1],
        'on',
        'over',
        'from',
        'compared with',
        'compared to',
        'against',
      ) ||
        isThan(comparing(frame.phrases, at) ?? undefined)),
  )
  const year = as(phrase, 'year')
  if (phrase === undefined || year === null) return null
  const to = laterYear(frame, phrase, phrase)
  return to === null ? null : { phrase, from: year.year, to: to.year }
}
