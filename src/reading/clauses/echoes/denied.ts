import { as, isKind, isWord } from '../../phrases/phrase'
import type { Clause } from '../clause'
import { being, isHelping, withoutFigures } from './said'

/** "Britain meets the target, Italy does not", "Rome, at 1.49 %, has not": the same is denied of somebody else. */
export function denied(
  { phrases, lead }: Clause,
  previous: Clause | undefined,
): readonly Clause[] | null {
  const bare = withoutFigures(phrases)
  const [who, verb, not, ...more] = bare.filter((one) => !isKind(one, 'sign', 'plain'))
  const isShort = isHelping(verb) && isWord(not, 'not', "n't") && more.length === 0
  if (!isShort || previous === undefined || who === undefined || not === undefined) return null
  const own = withoutFigures(previous.phrases).filter(
    (one) => !isKind(one, 'all') && !isWord(one, 'both'),
  )
  const [first, ...others] = own.filter((one) => isKind(one, 'who'))
  const isName = (as(who, 'who')?.codes.length ?? 0) > 0
  if (!isName || verb === undefined || first === undefined || others.length > 0) return null
  if (own.some((one) => isKind(one, 'not', 'only', 'count', 'rank'))) return null
  const at = own.indexOf(first)
  // What is denied stands in front, as if it had been said in full.
  const front = { ...not, start: first.start, end: first.end }
  const figures = phrases.filter((one) => isKind(one, 'quantity'))
  return [
    ...figures.map((one) => ({ phrases: [who, being(one), one], lead: 'main' as const })),
    { phrases: [...own.slice(0, at), who, verb, front, ...own.slice(at + 1)], lead },
  ]
}
