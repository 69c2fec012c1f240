import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import { NO_SUBJECT, type Subject } from './subject'
import { leading } from './subjectForms'

/** NATO as what spends, not as who says: "NATO's spending", "NATO as a whole", "the allies together". */
export function natoAt(phrases: readonly Phrase[], at: number): 'NATO' | null {
  const [here, next, then] = [phrases[at], phrases[at + 1], phrases[at + 2]]
  const isNato = isKind(here, 'nato')
  const isAllied = isWord(here, 'allied') && as(next, 'cue')?.cue === 'defence'
  if (isAllied && !isKind(phrases[at - 1], 'who', 'only', 'rank', 'hedge')) return 'NATO'
  const isAllies =
    isKind(here, 'allies') &&
    isWord(
      here,
      'allies',
      'members',
      'member states',
      'countries',
      'nato members',
      'nato allies',
      'nato countries',
      'members of the alliance',
      'member countries',
      'members of nato',
    )
  if (!isNato && !isAllies) {
    const isWide =
      isKind(here, 'together') &&
      isWord(here, 'alliance wide', 'nato wide', 'the alliance wide', 'the nato wide')
    const behind = isSign(next, ',') ? then : next
    return isWide && isKind(behind, 'cue', 'plain') ? 'NATO' : null
  }
  if (isWord(leading(phrases, at), 'in', 'than', 'across', 'within', 'of', 'by', 'only'))
    return null
  if (isKind(leading(phrases, at), 'hedge', 'rank', 'only', 'among', 'quantity')) return null
  const isOwner =
    isKind(next, 'possessive') &&
    (isKind(then, 'cue') || (isKind(phrases[at + 3], 'cue') && !isKind(then, 'rank'))) &&
    !isSign(then, ',')
  const isWhole =
    isKind(next, 'together') ||
    (as(next, 'verb')?.sense === 'be' && isKind(then, 'together')) ||
    phrases.slice(0, at).some((one) => isKind(one, 'together'))
  const spends = as(next, 'verb')?.sense === 'spend'
  if (isSum(phrases, at)) return 'NATO'
  return isOwner ||
    isWhole ||
    (spends && isNato) ||
    isAverage(phrases, at) ||
    (isNato && isKind(next, 'cue') && as(next, 'cue')?.cue !== 'average')
    ? 'NATO'
    : null
}

/** "NATO members will spend $1.47 trillion", "a combined $800 billion": all of them together, or more than any of them spends. */
function isSum(phrases: readonly Phrase[], at: number): boolean {
  const rest = phrases.slice(at + 1)
  const verb = rest.findIndex((one) => !isKind(one, 'future', 'expected', 'plain', 'aux', 'year'))
  const tail = rest.slice(verb + 1)
  const { unit, value } = as(
    tail.find((one) => isKind(one, 'quantity')),
    'quantity',
  ) ?? { unit: null, value: 0 }
  const isSpent = as(rest[verb], 'verb')?.sense === 'spend'
  const isAll =
    at === 0 || isWord(phrases[at - 1], 'the', 'all') || isKind(phrases[at - 1], 'sign', 'year')
  const isTogether = isAll && tail.some((one) => isKind(one, 'together'))
  return isSpent && unit === 'money' && (value >= 1_100_000 || isTogether)
}

/** "The NATO average stands at 2.71 %". */
const isAverage = (phrases: readonly Phrase[], at: number) =>
  isKind(phrases[at], 'nato') &&
  as(phrases[at + 1], 'cue')?.cue === 'average' &&
  as(phrases[at + 2], 'verb')?.sense === 'be'

/** "Total spending by its members": of all of them. */
export function byAll(phrases: readonly Phrase[]): Subject | null {
  const phrase = phrases.find((_, at) => isByAll(phrases, at))
  return phrase === undefined
    ? null
    : { ...NO_SUBJECT, actors: { codes: [], aggregate: 'NATO' }, phrase }
}

function isByAll(phrases: readonly Phrase[], at: number): boolean {
  const skip = isWord(phrases[at - 1], 'its', 'the', 'nato') ? 2 : 1
  const isFirst = phrases
    .slice(0, at)
    .every((one) => !isKind(one, 'who', 'quantity', 'count', 'we'))
  const isAll = isKind(phrases[at], 'allies') || as(phrases[at], 'count')?.scope === 'all'
  const isBy =
    isWord(phrases[at - skip], 'by', 'of') &&
    isWord(
      phrases[at - skip - 1],
      'spending',
      'expenditure',
      'defence spending',
      'military spending',
      'defence expenditure',
    )
  const isTotal = phrases
    .slice(0, at)
    .some((one) => isWord(one, 'total', 'combined', 'overall', 'collective'))
  const next = phrases[at + 1]
  return (
    isAll &&
    isFirst &&
    isBy &&
    isTotal &&
    (next === undefined ||
      isKind(next, 'verb', 'sign', 'year', 'future', 'expected') ||
      isWord(next, 'at', 'to'))
  )
}
