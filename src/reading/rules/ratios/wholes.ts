import { cueOf, type Frame, verbOf } from '../../clauses/frame'
import { as, isKind, isSign, isWord, type Phrase } from '../../phrases/phrase'

/** Whether a part is one of all that NATO spends. */
export function isOfAll(frame: Frame, phrase: Phrase): boolean {
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1, at + 9)
  const stop = tail.findIndex(
    (one) => isKind(one, 'quantity', 'year') || isWord(one, 'and', 'with'),
  )
  const before = stop < 0 ? tail : tail.slice(0, stop)
  const own = isSign(before[0], ',') ? before.slice(1) : before
  // "Or 62 percent, of NATO's $1.59 trillion".
  const isOfSum = as(tail[stop], 'quantity')?.unit === 'money' && isWord(own[0], 'of')
  // "62 % of what NATO spends".
  const isWhat = isWord(own[0], 'of') && isWord(own[1], 'what') && isKind(own[2], 'nato', 'allies')
  if (isWhat && as(own[3], 'verb')?.sense === 'spend') return true
  if (
    own.some(
      (one) =>
        isKind(one, 'off', 'unknown', 'source', 'foreign') ||
        ['gdp', 'equipment', 'average'].includes(as(one, 'cue')?.cue ?? ''),
    )
  )
    return false
  const isNato = own.some(
    (one) =>
      isKind(one, 'nato', 'allies') ||
      isWord(one, 'in nato', 'in the alliance', 'of the alliance', 'allied') ||
      as(one, 'who')?.aggregate === 'NATO' ||
      as(one, 'count')?.scope === 'all' ||
      (isKind(one, 'together') &&
        isWord(one, 'alliance wide', 'across the alliance', 'across nato', 'nato wide')),
  )
  // "The US accounts for 70 % of combined defence expenditure": of what all spend together.
  const isCombined =
    verbOf(frame, 'account') !== undefined &&
    own.some((one) => isWord(one, 'combined', 'collective')) &&
    own.every((one) => isKind(one, 'prep', 'together', 'plain', 'cue'))
  // "62 % of that total": of what the sentence before said that all spend.
  if (isWord(own[0], 'of') && isWord(own[1], 'that', 'this') && isWord(own[2], 'total', 'sum'))
    return (
      own.length === 3 && frame.state.who?.aggregate === 'NATO' && frame.state.measure === 'usd'
    )
  if (own.length === 0 && isOtherwise(frame, at)) return true
  // "America's 1.3 million soldiers are 38 % of the alliance's total": of who serve, not of what is spent.
  const isOfMoney = cueOf(frame.phrases, 'defence', 'budget') !== undefined
  if (!isOfMoney && frame.phrases.some((one) => as(one, 'quantity')?.unit === 'persons'))
    return false
  const isSpending =
    isOfSum ||
    own.some(
      (one) =>
        (['defence', 'budget'].includes(as(one, 'cue')?.cue ?? '') &&
          // What the alliance itself costs is paid by another key.
          !isWord(one, 'budget', 'costs', 'bill')) ||
        isWord(one, 'total'),
    )
  const isOf = own[0]?.text.split(' ')[0] === 'of' || as(phrase, 'quantity')?.unit === 'fraction'
  // "The US accounts for two thirds of NATO's spending, the others for a third of the total".
  const isTotal = isWord(own.at(-1), 'total') && own.every((one) => isKind(one, 'prep', 'plain'))
  if (own.length === 0 || isTotal || (!isOf && !isNato && !isCombined))
    return (
      verbOf(frame, 'account') !== undefined &&
      cueOf(frame.sentence, 'defence') !== undefined &&
      frame.sentence.some(
        (one) => isKind(one, 'nato', 'allies') || as(one, 'who')?.aggregate === 'NATO',
      ) &&
      (isTotal || as(phrase, 'quantity')?.unit === 'fraction')
    )
  return isOf && (isNato || isCombined) && (isSpending || isWord(own.at(-1), 'total'))
}

/** "Spent $1.27 trillion, of which the US spent $860 billion, or 68 percent": a part too large to be one of GDP. */
function isOtherwise(frame: Frame, at: number): boolean {
  const money = frame.phrases.slice(0, at).findLast((one) => isKind(one, 'quantity'))
  const isOfAll = frame.state.who?.aggregate === 'NATO' && frame.state.measure === 'usd'
  const isLarge = (as(frame.phrases[at], 'quantity')?.value ?? 0) >= 15
  const isRestated = isWord(frame.phrases[at - 1], 'or') && as(money, 'quantity')?.unit === 'money'
  return isOfAll && isLarge && isRestated
}
