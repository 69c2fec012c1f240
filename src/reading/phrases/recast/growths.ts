import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, type Phrase } from '../phrase'

/**
 * "In real terms Poland's outlays rose 30 %, Sweden's 30 % and Germany's 29 %", "fell by 1.4 % in Hungary and by 1.3 % in the
 * Czech Republic in real terms": in real terms, Poland is up 30 %, Sweden up 30 %, Germany up 29 %.
 */
export const growths = startingWith({ kinds: ['who', 'cue', 'year', 'prep'] }, (phrases, at) => {
  const real = phrases.find(isReal)
  const isOfDefence = phrases.some((one) => isCue(one, 'defence', 'budget'))
  if (at > 0 || real === undefined || !isOfDefence) return null
  const words = phrases.filter((one) => !isCue(one, 'real') && !isSign(one, '.'))
  const [year, ...years] = words.filter((one) => isKind(one, 'year'))
  const rest = words.filter((one) => one !== year)
  const items = listOf(isSign(rest[0], ',') ? rest.slice(1) : rest)
  if (items === null || items.length < 2 || years.length > 0) return null
  const word = (text: string, meaning: Phrase['meaning']): Phrase => ({ ...real, text, meaning })
  const comma = word(',', { is: 'sign', sign: ',' })
  const terms = word('in real terms', { is: 'cue', cue: 'real' })
  const be = word('is', { is: 'verb', sense: 'be', tense: 'now' })
  const told = items.flatMap(({ who, way, figure }, index) =>
    index === 0 ? [who, be, way, figure] : [comma, who, way, figure],
  )
  const front = year === undefined ? [terms, comma] : [year, comma, terms, comma]
  return { phrases: [...front, ...told], length: phrases.length }
})

const isCue = (phrase: Phrase, ...cues: readonly string[]) =>
  cues.includes(as(phrase, 'cue')?.cue ?? '')

const isReal = (phrase: Phrase) => isCue(phrase, 'real') || /\breal growth\b/.test(phrase.text)

/** Up or down, where a word says so. */
function wayOf(phrase: Phrase): 'up' | 'down' | null {
  const sense = as(phrase, 'verb')?.sense
  if (sense === 'fall' || isWord(phrase, 'down') || isCue(phrase, 'drop')) return 'down'
  return sense === 'rise' || isWord(phrase, 'up') || isCue(phrase, 'growth') ? 'up' : null
}

/** Words between whose growth it is and how much: "'s spending is by". */
const isBetween = (phrase: Phrase) =>
  isCue(phrase, 'defence', 'budget') ||
  isWord(phrase, 'by', 'of', 'its', 'their', 'in', 'for', 'and', 'while') ||
  isSign(phrase, ',') ||
  ['be', 'have'].includes(as(phrase, 'verb')?.sense ?? '')

/** An ally with its growth in per cent. */
interface Growth {
  readonly who: Phrase
  readonly way: Phrase
  readonly figure: Phrase
}

/** Each ally with its figure, in front of it or behind it, to the end; `null` where anything else is said. */
function listOf(phrases: readonly Phrase[]): readonly Growth[] | null {
  const items: Growth[] = []
  let way: Phrase | null = null
  let open: { who: Phrase } | { figure: Phrase } | null = null
  for (const one of phrases) {
    const turn = wayOf(one)
    const who = as(one, 'who')
    const isShare = as(one, 'quantity')?.unit === 'percent'
    if (turn !== null) way = { ...one, text: turn, meaning: { is: 'plain' } }
    else if (who?.codes.length === 1 && (open === null || 'figure' in open)) {
      const name = { ...one, meaning: { ...who, isPossessive: false } }
      if (open !== null && way !== null) items.push({ who: name, way, figure: open.figure })
      open = open === null ? { who: name } : null
    } else if (isShare && (open === null || 'who' in open)) {
      if (open !== null && way === null) return null
      if (open !== null && way !== null) items.push({ who: open.who, way, figure: one })
      open = open === null ? { figure: one } : null
    } else if (!isBetween(one)) return null
  }
  return open === null ? items : null
}
