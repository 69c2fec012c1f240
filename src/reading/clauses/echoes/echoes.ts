import { as, isKind, isSign, isWord, type Phrase } from '../../phrases/phrase'
import type { Clause } from '../clause'
import { denied } from './denied'
import { isHelping, withoutFigures } from './said'
import { counted, gapped, grown, moved, outdone } from './shortened'

/** "Spain spends 2 %, as does Belgium", "and so do the Baltic states", "neither does Italy": the same said of somebody else, as a clause of its own. */
export function withEchoes(clauses: readonly Clause[]): readonly Clause[] {
  const said: Clause[] = []
  for (const clause of clauses) {
    const previous = said.findLast(({ phrases }) =>
      phrases.some((one) => isKind(one, 'verb', 'among')),
    )
    said.push(...(echoed(clause, previous) ?? told(clause, previous)))
  }
  return said
}

const told = (clause: Clause, previous: Clause | undefined): readonly Clause[] =>
  denied(clause, previous) ?? [
    gapped(clause, previous) ??
      grown(clause, previous) ??
      moved(clause, previous) ??
      counted(clause, previous) ??
      outdone(clause, previous) ??
      clause,
  ]

function echoed({ phrases, lead }: Clause, previous: Clause | undefined): readonly Clause[] | null {
  const at = phrases.findIndex((_, index) => isEcho(phrases, index))
  const other = phrases[at + 2]
  if (at < 0 || other === undefined) return null
  const tail = phrases.slice(at + 3).filter((one) => !isKind(one, 'plain', 'possessive'))
  const [figure, ...rest] = tail
  const isFigure =
    tail.length === 0 || (as(figure, 'quantity')?.isHedged === false && rest.length === 0)
  let end = at
  while (isSign(phrases[end - 1], ',') || isWord(phrases[end - 1], 'and')) end -= 1
  const own = { phrases: phrases.slice(0, end), lead }
  const before = end === 0 ? [] : told(own, previous)
  const base = withoutFigures((before.at(-1) ?? previous)?.phrases ?? [])
  const [first, ...more] = base.filter((one) => isKind(one, 'who'))
  const nots = base.filter((one) => isKind(one, 'not')).length
  const isDenied = isWord(phrases[at], 'neither', 'nor')
  if (!isFigure || more.length > 0 || base.length < 2 || nots !== (isDenied ? 1 : 0)) return null
  const [counted, ...counts] = base.filter((one) => isKind(one, 'count'))
  const isOfThem =
    first !== undefined || counts.length > 0 || as(counted, 'count')?.scope !== 'some'
  if (base.some((one) => isKind(one, 'only')) || (counted !== undefined && isOfThem)) return null
  // "…, is now at 2.1 %, as is Portugal": of whom it is said first was named before.
  const spoken = first ?? counted
  if (spoken === undefined && !isHelping(base[0]) && !isKind(base[0], 'verb')) return null
  const same =
    spoken === undefined ? [other, ...base] : base.map((one) => (one === spoken ? other : one))
  return [
    ...before,
    { phrases: same, lead: 'main' },
    ...(figure === undefined ? [] : [{ phrases: [other, figure], lead: 'main' as const }]),
  ]
}

function isEcho(phrases: readonly Phrase[], at: number): boolean {
  const [word, verb, who] = phrases.slice(at, at + 3)
  const isWay = isWord(word, 'as', 'so', 'neither', 'nor')
  return isWay && isHelping(verb) && (as(who, 'who')?.codes.length ?? 0) > 0
}
