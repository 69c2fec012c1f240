import { AGREED } from '../clauses/markTests'
import { as, isKind, isWord, type Phrase, setsLimit } from '../phrases/phrase'

/** "Needs €4 billion a year to reach 2 %": money that is missing to a mark. */
export const isGap = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'quantity')?.unit === 'money') && isAtMark(phrases)

/** "Passes 2 %": a mark by its number alone. */
export const isAtMark = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const figure = as(phrases[at + 1], 'quantity')
    return setsLimit(one) && figure?.unit === 'percent' && AGREED.includes(figure.value)
  })

/** "Spent 2 %, not 2.12 %": a share of GDP though it is not said of what. */
export const isShareSpent = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      as(one, 'verb')?.sense === 'spend' && as(phrases[at + 1], 'quantity')?.unit === 'percent',
  )

/** "Two thirds of everything that NATO's members spend", "are paying 90 % of NATO". */
export const isPartOfAll = (phrases: readonly Phrase[]) =>
  phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
  phrases.some((one, at) => {
    const unit = as(one, 'quantity')?.unit
    const [of, what] = phrases.slice(at + 1, at + 3)
    const isOfNato = (unit === 'percent' || unit === 'fraction') && isKind(what, 'nato')
    const isOfThese = unit === 'fraction' && isWord(what, 'everything', 'all', 'what', 'the')
    return isWord(of, 'of') && (isOfThese || isOfNato)
  })

/** "The US outspends every other ally". */
export const isOutspent = (phrases: readonly Phrase[]) =>
  phrases.some((one, at) => {
    const isVerb = as(one, 'verb')?.sense === 'overtake' && /^outsp/.test(one.text)
    return isVerb && isKind(phrases[at + 1], 'who', 'count', 'all', 'others')
  })

/** "… but Poland and Estonia spend more as a share of GDP". */
export const isMoreSpent = (phrases: readonly Phrase[]) =>
  phrases.some(
    (one, at) =>
      as(one, 'verb')?.sense === 'spend' &&
      phrases.slice(at + 1, at + 3).some((next) => isKind(next, 'more', 'less')),
  )

/** "Germany's defence spending is bigger than that of the Baltic states": one against another. */
export const isCompared = (phrases: readonly Phrase[], subject: Phrase | null): boolean =>
  isSpending(phrases) &&
  phrases.some(
    (one, at) =>
      isKind(one, 'than', 'as-much') ||
      / than$/.test(one.text) ||
      (isWord(one, 'little') && isWord(phrases[at - 1], 'as')),
  ) &&
  phrases.some((one) => one !== subject && isKind(one, 'who', 'others'))

/** A share or points, with a verb of our field or what it is of; not "62 % of Canadians". */
export function isShare(phrases: readonly Phrase[], at: number): boolean {
  const { unit } = as(phrases[at], 'quantity') ?? { unit: null }
  const isPart = isWord(phrases[at + 1], 'of') && isKind(phrases[at + 2], 'who')
  const isAmong =
    (isKind(phrases[at + 1], 'among') || isWord(phrases[at + 1], 'in', 'for', 'across')) &&
    phrases.slice(at + 2, at + 4).some((one) => isKind(one, 'who', 'nato', 'allies'))
  const isOurs =
    isAmong || isSpending(phrases) || phrases.some((one) => isKind(one, 'verb', 'mark'))
  return (unit === 'percent' || unit === 'points') && isOurs && !isPart
}

/** "Twice as much", of spending, of allies or of a mark. */
export const isMultiple = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  as(phrase, 'quantity')?.unit === 'times' &&
  (isSpending(phrases) ||
    phrases.some((one) => isKind(one, 'allies', 'mark')) ||
    (phrases.some((one) => as(one, 'verb')?.sense === 'spend') &&
      phrases.some((one) => isKind(one, 'as-much'))))

/** Whether spending is spoken of. */
export const isSpending = (phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (one) =>
      ['gdp', 'defence', 'budget', 'spender'].includes(as(one, 'cue')?.cue ?? '') ||
      (as(one, 'cue')?.cue === 'share' && /gdp/.test(one.text)) ||
      isWord(one, 'spending', 'outlays', 'expenditure'),
  )

/** "Is the highest since 2014", "was higher in 2023 than in 2024". */
export const isOfLevels = (phrases: readonly Phrase[]): boolean =>
  isSpending(phrases) &&
  phrases.some((one) => isKind(one, 'year', 'series')) &&
  phrases.some((one) =>
    /(?:^| )(?:highest|lowest|higher|lower)(?: than| since| ever)?$/.test(one.text),
  )
