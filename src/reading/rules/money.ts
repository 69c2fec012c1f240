import type { Who } from '../../domain/claim/readingTerms'
import { before, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { markValue } from '../clauses/markTests'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord } from '../phrases/phrase'
import { saidOf } from './saidNumber'

/** "Would have to spend $13 billion more to reach 2 %", "is 8 billion dollars short of the target". */
export function readGap(frame: Frame, who: Who): void {
  const [money] = quantities(frame, 'money')
  const quantity = as(money, 'quantity')
  if (money === undefined || quantity === null || quantity.currency !== 'USD') return
  const word =
    verbOf(frame, 'lack', 'miss') ??
    cueOf(frame.phrases, 'gap') ??
    frame.phrases.find((phrase) =>
      isWord(phrase, 'short', 'short of', 'more', 'extra', 'additional', 'another', 'shy of'),
    )
  const meets = verbOf(frame, 'meet')
  const share =
    quantities(frame, 'percent')[0] ?? frame.phrases.find((phrase) => as(phrase, 'mark') !== null)
  const named = as(share, 'mark')
  const mark = named === null ? (as(share, 'quantity')?.value ?? null) : markValue(frame, named)
  const isGap =
    word !== undefined &&
    (meets !== undefined || !isWord(word, 'more', 'extra', 'additional', 'another'))
  const when = whenOf(frame)
  if (!isGap || share === undefined || mark === null || mark > 10 || 'reason' in when) return
  if (isWord(word, 'short', 'short of')) use(frame, verbOf(frame, 'fall'))
  put(
    frame,
    { kind: 'gap', who, measure: 'usd', year: when.year, mark, ...saidOf(quantity, 'usd') },
    money,
    word,
    meets,
    share,
    when.phrase,
    verbOf(frame, 'spend'),
    ...frame.phrases.filter((one) => isKind(one, 'wish', 'future')),
  )
}

/** "Since 2014 they have added more than $600 billion": money over what 2014's level would have been. */
export function readAdded(frame: Frame, who: Who): void {
  const [money] = quantities(frame, 'money')
  const quantity = as(money, 'quantity')
  const span = spanOfYears(frame)
  const isAdded =
    verbOf(frame, 'add') !== undefined ||
    frame.phrases.some(
      (phrase) =>
        isWord(phrase, 'extra', 'additional', 'another') ||
        (isWord(phrase, 'more') && as(before(frame, phrase), 'quantity')?.unit === 'money'),
    )
  if (
    money === undefined ||
    quantity === null ||
    span === null ||
    !isAdded ||
    quantity.currency !== 'USD'
  )
    return
  const words = frame.phrases.filter((phrase) =>
    isWord(phrase, 'extra', 'additional', 'another', 'more'),
  )
  put(
    frame,
    {
      kind: 'cumulative',
      who,
      measure: 'usd',
      from: span.from,
      to: span.to,
      ...saidOf(quantity, 'usd'),
    },
    money,
    span.phrase,
    verbOf(frame, 'add', 'spend'),
    ...words,
  )
}
