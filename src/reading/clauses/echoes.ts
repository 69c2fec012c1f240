import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'

/** "Spain spends 2 %, as does Belgium", "and so do the Baltic states": the same said of somebody else, as a clause of its own. */
export function withEchoes(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => echoed(clause) ?? [clause])
}

function echoed({ phrases, lead }: Clause): readonly Clause[] | null {
  const at = phrases.findIndex((_, index) => isEcho(phrases, index))
  const other = phrases[at + 2]
  if (at < 2 || other === undefined) return null
  const tail = phrases.slice(at + 3).filter((one) => !isKind(one, 'plain', 'possessive'))
  let end = at
  while (isSign(phrases[end - 1], ',') || isWord(phrases[end - 1], 'and')) end -= 1
  const own = phrases.slice(0, end)
  const [first, ...more] = own.filter((one) => isKind(one, 'who'))
  if (tail.length > 0 || first === undefined || more.length > 0) return null
  if (own.some((one) => isKind(one, 'not', 'only', 'count'))) return null
  return [
    { phrases: own, lead },
    { phrases: own.map((one) => (one === first ? other : one)), lead: 'main' },
  ]
}

function isEcho(phrases: readonly Phrase[], at: number): boolean {
  const [word, verb, who] = phrases.slice(at, at + 3)
  const sense = as(verb, 'verb')?.sense
  const isVerb = isKind(verb, 'question', 'future') || sense === 'be' || sense === 'have'
  return isWord(word, 'as', 'so') && isVerb && (as(who, 'who')?.codes.length ?? 0) > 0
}
