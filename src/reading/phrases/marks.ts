import { MARK_NOUNS } from '../lexicon/marks'
import { startingWith } from './composing'
import { as, isKind, isWord, joined, type MarkMeaning, type Phrase } from './phrase'
import { broken, joining } from './recast/crossings'

const BARE: MarkMeaning = { is: 'mark', measure: null, value: null }

const ARTICLES =
  "the|a|an|nato's|this|that|its|their|new|the new|original|initial|earlier|longtime|present|famous|old|current|existing|the current|the existing".split(
    '|',
  )

function measureOf(value: number, mark: MarkMeaning): 'share' | 'equip' {
  return mark.measure === 'equip' || value >= 15 ? 'equip' : 'share'
}

const numberFirst = startingWith(
  { words: ARTICLES, kinds: ['nato', 'possessive', 'quantity'] },
  (phrases, at) => {
    let next = at
    while (
      isWord(phrases[next], ...ARTICLES) ||
      isKind(phrases[next], 'nato') ||
      isKind(phrases[next], 'possessive')
    )
      next += 1
    const quantity = as(phrases[next], 'quantity')
    if (quantity === null || quantity.unit !== 'percent' || quantity.isHedged) return null
    let end = next + 1
    if (isWord(phrases[end], 'of') && as(phrases[end + 1], 'cue')?.cue === 'gdp') end += 2
    else if (as(phrases[end], 'cue')?.cue === 'gdp') end += 1
    if (isWord(phrases[end], 'core', 'core defence', 'core defense', 'core spending')) end += 1
    const mark = isWord(phrases[end], ...MARK_NOUNS) ? BARE : as(phrases[end], 'mark')
    const isOther = mark?.value != null && mark.value !== quantity.value
    if (mark === null || isOther || mark.measure === 'both') return null
    const meaning: MarkMeaning = {
      ...mark,
      value: quantity.value,
      measure: measureOf(quantity.value, mark),
    }
    return { phrases: [joined(phrases.slice(at, end + 1), meaning)], length: end + 1 - at }
  },
)

const WHOSE = [
  'plain',
  'all',
  'allies',
  'nato',
  'pronoun',
  'relative',
  'we',
  'verb',
  'aux',
] as const

/** "The 2 % commitment (that) all members agreed to in 2014", "the 3.5 % that has been agreed for 2035", "the goal it signed up to": how a mark came about says nothing of figures. */
const agreed = startingWith({ kinds: ['mark', 'quantity'] }, (phrases, at) => {
  const [mark] = phrases.slice(at, at + 1)
  const share = as(mark, 'quantity')
  const isShare = share?.unit === 'percent' && Number.isInteger(share.value * 2) && share.value <= 5
  if (mark === undefined || !(isKind(mark, 'mark') || isShare)) return null
  let next = at + 1
  while (
    next < at + 7 &&
    isKind(phrases[next], ...WHOSE) &&
    (as(phrases[next], 'verb')?.sense !== 'be' || isKind(phrases[next + 1], 'plan'))
  )
    next += 1
  const plan = phrases[next]
  const isAgreed = isKind(plan, 'plan') && /agreed|pledged|committed|signed/.test(plan?.text ?? '')
  if (next === at + 1 || !isAgreed) return null
  const to = isWord(phrases[next + 1], 'to', 'on') ? next + 2 : next + 1
  const end = isKind(phrases[to], 'year') ? to + 1 : to
  return { phrases: [joined(phrases.slice(at, end), mark.meaning)], length: end - at }
})

/** "Spends 1.9 %, compared with a guideline of 2 %": a mark beside a figure says nothing more of it. */
const besides = startingWith(
  { words: ['compared with', 'compared to', 'against', 'versus'] },
  (phrases, at) => {
    const skip = isWord(phrases[at + 1], 'the', 'a', 'an') ? 2 : 1
    const isMark =
      as(phrases[at + skip], 'mark')?.value !== null && isKind(phrases[at + skip], 'mark')
    const figure = phrases.slice(0, at).findLast((one) => isKind(one, 'quantity', 'mark'))
    if (!isMark || as(figure, 'quantity')?.unit !== 'percent') return null
    const words = phrases.slice(at, at + skip + 1)
    return { phrases: [joined(words, { is: 'plain' })], length: words.length }
  },
)

/** "Of investing", "devoting". */
const isSpending = (phrase: Phrase | undefined) => {
  const verb = as(phrase, 'verb')
  return isWord(phrase, 'spending') || (verb?.sense === 'spend' && verb.tense === 'ing')
}

const numberLast = startingWith({ kinds: ['mark'] }, (phrases, at) => {
  const mark = as(phrases[at], 'mark')
  if (mark === null || mark.measure === 'both') return null
  let next = at + 1
  if (isWord(phrases[next], 'of', '(', 'for', 'at', 'to spend')) next += 1
  else if (isKind(phrases[next], 'nato')) next += 1
  if (isWord(phrases[next], 'to') && as(phrases[next + 1], 'verb')?.sense === 'spend') next += 2
  while (isWord(phrases[next], 'of', 'at least') || isSpending(phrases[next])) next += 1
  const said = as(phrases[next], 'quantity')
  // "A guideline of a fifth" is that for equipment.
  const quantity =
    said?.unit === 'fraction' && said.value === 0.2 ? { ...said, unit: 'percent', value: 20 } : said
  if (quantity === null || quantity.unit !== 'percent' || next === at + 1) return null
  if (quantity.isHedged && quantity.op !== '>=') return null
  const isFigure = isWord(phrases[at + 1], 'at') && !Number.isInteger(quantity.value * 2)
  if (isFigure) return null
  let end = next + 1
  if (isWord(phrases[end], 'of') && as(phrases[end + 1], 'cue')?.cue === 'gdp') end += 2
  else if (isWord(phrases[next - 1], '(') && isWord(phrases[end], ')')) end += 1
  // "The guideline of investing 2 % of GDP in defence".
  const isForDefence =
    isWord(phrases[end], 'in', 'on', 'to', 'for') && as(phrases[end + 1], 'cue')?.cue === 'defence'
  if (isForDefence && isSpending(phrases[next - 1])) end += 2
  const isOfSpending =
    isWord(phrases[end], 'of') &&
    ['defence', 'budget'].includes(as(phrases[end + 1], 'cue')?.cue ?? '')
  const isOnEquipment = as(phrases[end + 3], 'cue')?.cue === 'equipment'
  if (isOfSpending && isWord(phrases[end + 2], 'on', 'to') && isOnEquipment) end += 2
  const isEquip =
    isWord(phrases[end], 'for', 'on', 'to') && as(phrases[end + 1], 'cue')?.cue === 'equipment'
  if (isEquip) end += 2
  const meaning: MarkMeaning = {
    ...mark,
    value: quantity.value,
    measure: isEquip ? 'equip' : measureOf(quantity.value, mark),
  }
  return { phrases: [joined(phrases.slice(at, end), meaning)], length: end - at }
})

/** What a number is called that is a mark. */
const AGREED =
  'agreed|required|promised|magic|mandated|recommended|prescribed|stipulated|requisite|pledged|desired|obligatory|targeted|suggested|mandatory|minimum|symbolic'.split(
    '|',
  )

/** "Below the agreed 2 %", "the required 2 per cent": a mark without its noun. */
const agreedNumber = startingWith({ words: ['the', "nato's"] }, (phrases, at) => {
  const quantity = as(phrases[at + 2], 'quantity')
  if (!isWord(phrases[at + 1], ...AGREED) || quantity?.unit !== 'percent' || quantity.isHedged)
    return null
  const { value } = quantity
  const isSpent = as(phrases[at - 1], 'verb')?.sense === 'spend'
  const mark: MarkMeaning = { is: 'mark', value, measure: measureOf(value, BARE) }
  const meaning = isSpent ? quantity : mark
  return { phrases: [joined(phrases.slice(at, at + 3), meaning)], length: 3 }
})

/** How a mark came about. */
const MAKING =
  'made|set|agreed|adopted|taken|given|signed|sealed|laid|fixed|approved|introduced|required|due|demanded'.split(
    '|',
  )

/** "The pledge made in Wales ten years ago", "the level required by 2035": when it was made is not when it is met. */
const madeIn = startingWith({ kinds: ['mark'] }, (phrases, at) => {
  const mark = phrases[at]
  const meaning = as(mark, 'mark')
  const next = phrases[at + 1]
  const isFor = isWord(next, 'for') && isKind(phrases[at + 2], 'year')
  if (meaning !== null && isKind(next, 'year') && /^(for|by) 2035$/.test(next?.text ?? ''))
    return {
      phrases: [joined(phrases.slice(at, at + 2), { ...meaning, isNew: meaning.value === null })],
      length: 2,
    }
  // "The 3.5 % goal that has been set for 2035".
  let how = at + 1
  while (
    isKind(phrases[how], 'relative', 'aux') ||
    isWord(phrases[how], 'has', 'have', 'was', 'is')
  )
    how += 1
  if (meaning === null || !(isFor || isWord(phrases[how], ...MAKING))) return null
  const skip = isFor ? 0 : how - at - 1
  const near = phrases.slice(at + 2 + skip, at + 8 + skip)
  const length = near.findIndex((one) => isKind(one, 'year'))
  const isNew = as(near[length], 'year')?.year === 2035 && meaning.value === null
  const between = near.slice(0, Math.max(length, 0))
  const isPlain = between.every((one) =>
    isKind(one, 'prep', 'plain', 'unknown', 'event', 'nato', 'ally', 'month'),
  )
  if (length < 0 || !isPlain) return null
  const end = at + 3 + skip + length
  const made = joined(phrases.slice(at, end), isNew ? { ...meaning, isNew } : meaning)
  return { phrases: [made], length: end - at }
})

/** Joins marks with the numbers that are said of them: "the 2 % goal", "a target of 3.5 % of GDP". */
export const MARK_RULES = [
  numberFirst,
  agreedNumber,
  numberLast,
  agreed,
  madeIn,
  besides,
  joining,
  broken,
]
