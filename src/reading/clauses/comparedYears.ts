import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import type { Frame } from './frame'

/** "Than", and the words that hold it: "lower than in 2014". */
export const isThan = (phrase: Phrase | undefined): boolean =>
  isKind(phrase, 'than') || (as(phrase, 'hedge') !== null && / than$/.test(phrase?.text ?? ''))

/** Words that hold "what" or "that" of another year: "double what it was in 2014". */
const WHAT = /^(?:what|as)$| (?:what|that of)$/

const HELPING = ['be', 'have', 'spend', 'meet']

/** "Than it was in 2014", "what they spent a decade ago": the year of a former figure of the same, and the word that says so. */
export function comparing(phrases: readonly Phrase[], year: number): Phrase | null {
  let at = year - 1
  let hasVerb = false
  while (
    isKind(phrases[at], 'pronoun', 'we', 'plain', 'question', 'aux') ||
    isHelping(phrases[at])
  ) {
    hasVerb ||= !isKind(phrases[at], 'plain', 'pronoun', 'we')
    at -= 1
  }
  const word = phrases[at]
  const isNear = at === year - 1 || hasVerb
  const isWhat = WHAT.test(word?.text ?? '') || as(word, 'quantity')?.unit === 'times'
  const isAsMuch =
    isKind(word, 'as-much') &&
    ['times', 'fraction'].includes(as(phrases[at - 1], 'quantity')?.unit ?? '')
  return word !== undefined && isNear && (isThan(word) || isAsMuch || (isWhat && hasVerb))
    ? word
    : null
}

const isHelping = (phrase: Phrase | undefined) => HELPING.includes(as(phrase, 'verb')?.sense ?? '')

/** "The 1.52 % it managed in 2021", "the 1.52 % of 2021": whose year it is alone. */
export function figureOf(phrases: readonly Phrase[], year: number): Phrase | null {
  const owned = phrases[year - (isWord(phrases[year - 1], 'of') ? 2 : 1)]
  const isOwned =
    /\b(?:the|its|their) [\d$€£]/.test(owned?.text ?? '') || isDefinite(phrases, owned)
  const isOf = owned !== phrases[year - 1] || /^of /.test(phrases[year]?.text ?? '')
  if (owned !== undefined && isKind(owned, 'quantity') && isOf && isOwned) return owned
  let at = year - 1
  while (isKind(phrases[at], 'relative', 'pronoun', 'plain', 'aux') || isHelping(phrases[at]))
    at -= 1
  const words = phrases.slice(at + 1, year)
  const isTold = words.some((one) => isKind(one, 'pronoun')) && words.some(isHelping)
  const figure = phrases[at]
  return isTold && figure !== undefined && isKind(figure, 'quantity') ? figure : null
}

const isDefinite = (phrases: readonly Phrase[], figure: Phrase | undefined) =>
  figure !== undefined && isWord(phrases[phrases.indexOf(figure) - 1], 'the', 'its', 'their')

const FORMER = 'up from|down from|from|compared with|compared to|against|versus|after'.split('|')

/** "Up from 2.2 % in 2022", "against $26 billion last year": the former figure, whose year it is alone. */
export function formerFigureOf(phrases: readonly Phrase[], year: number): Phrase | null {
  let at = year - 1
  while (isKind(phrases[at], 'prep', 'plain', 'cue')) at -= 1
  const figure = phrases[at]
  const lead = phrases.slice(0, Math.max(at, 0)).findLast((one) => !isKind(one, 'only', 'hedge'))
  const isFigure = isKind(figure, 'quantity', 'number') && isWord(lead, ...FORMER)
  return isFigure && figure !== undefined ? figure : null
}

/** "Having fallen to 1.33 % in 2022, …": when that was is not when the rest is. */
export function isOfFront({ sentence, phrases }: Frame, year: Phrase): boolean {
  const [having, verb] = sentence
  const isFront =
    isWord(having, 'having') || (isWord(having, 'after') && as(verb, 'verb')?.tense === 'ing')
  return isFront && !phrases.includes(year) && year.start < (phrases[0]?.start ?? 0)
}
