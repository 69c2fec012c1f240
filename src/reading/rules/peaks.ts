import type { Who } from '../../domain/claim/readingTerms'
import { after, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { saidOf } from './saidNumber'

/** The first word of these kinds that no reading accounts for. */
export const seriesOf = (frame: Frame, ...whats: readonly string[]) =>
  frame.phrases.find(
    (phrase) => whats.includes(as(phrase, 'series')?.what ?? '') && !frame.used.has(phrase),
  )

/** Years up to the last whole one: an average "over the past decade" ends before the year of the day. */
export function pastYears(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const span = spanOfYears(frame)
  const year = as(span?.phrase, 'year')
  if (year?.isLength === true && span !== null) return { ...span, from: span.from + 1 }
  if (span === null || year?.role !== 'back') return span
  const to = Math.min(frame.day.year - 1, frame.day.latest)
  return { phrase: span.phrase, from: to - (year.year - year.from) + 1, to }
}

/** "With a peak of 1.86 percent in 2020", "its highest since 2014". */
export function readPeak(frame: Frame, who: Who): void {
  const word = seriesOf(frame, 'peak', 'trough') ?? rankSince(frame)
  const peaked = verbOf(frame, 'peak')
  if (word === undefined && peaked === undefined) return
  const end =
    as(word, 'series')?.what === 'trough' || as(word, 'rank')?.end === 'bottom' ? 'min' : 'max'
  const span = pastYears(frame) ?? sinceWord(frame) ?? whole(frame)
  const [figure] = quantities(frame, 'percent')
  const measure = cueOf(frame.phrases, 'personnel') === undefined ? 'share' : null
  if (span === null || measure === null || !isShare(frame)) return
  const when = whenOf(frame, figure ?? word ?? null)
  if ('reason' in when || span.from < FIRST_YEAR || when.year < span.from) return
  const to = Math.max(span.to, when.year)
  const said = as(figure, 'quantity')
  if (figure !== undefined && said !== null && word !== undefined && figure.start > word.start)
    put(
      frame,
      { kind: 'value', who, measure, year: when.year, ...saidOf(said, measure) },
      figure,
      when.phrase,
    )
  put(
    frame,
    { kind: 'peak', who, measure, year: when.year, from: span.from, to, end },
    word,
    peaked,
    span.phrase,
    when.phrase,
    verbOf(frame, 'be', 'meet'),
  )
}

const isShare = (frame: Frame) =>
  cueOf(frame.sentence, 'gdp', 'share') !== undefined ||
  quantities(frame, 'percent').length > 0 ||
  frame.sentence.some((one) => as(one, 'quantity')?.unit === 'percent') ||
  frame.state.measure === 'share'

/** "Is the highest since 2014": a superlative with a year to look back to is of years, not of allies. */
function rankSince(frame: Frame): Phrase | undefined {
  const rank = frame.phrases.find(
    (phrase) =>
      as(phrase, 'rank')?.isSuperlative === true &&
      as(phrase, 'rank')?.place === 1 &&
      !frame.used.has(phrase),
  )
  return rank !== undefined && as(spanOfYears(frame)?.phrase, 'year')?.role === 'since'
    ? rank
    : undefined
}

/** "The highest level since 2014", where "since" is part of the word. */
function sinceWord(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const word = frame.phrases.find(
    (phrase) => isKind(phrase, 'series') && phrase.text.endsWith(' since'),
  )
  const next = word === undefined ? undefined : after(frame, word)
  // "Since at least 2014": the figures held begin there too.
  const isLeast = isWord(next, 'at least')
  const phrase = isLeast && next !== undefined ? after(frame, next) : next
  if (isLeast) use(frame, next)
  const year = as(phrase, 'year')
  return phrase !== undefined && year !== null
    ? { phrase, from: year.year, to: frame.day.latest }
    : null
}

/** The span that another clause of the sentence says ("over the past decade … with a peak"). */
function whole(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const span = pastYears({ ...frame, phrases: frame.sentence })
  return span
}
