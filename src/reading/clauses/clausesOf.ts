import { as, isKind, type Phrase } from '../phrases/phrase'
import { FIRST_YEAR } from '../state'
import { withoutAsides } from './asides'
import { boundaryAt, hasPredicate } from './boundaries'
import type { Clause } from './clause'
import { withEchoes } from './echoes/echoes'
import { withoutFigures } from './figuredLists'
import { withSeveral } from './several'

/** The parts of a sentence, in order. */
export function clausesOf(all: readonly Phrase[]): readonly Clause[] {
  const { words, figures } = withoutFigures(all)
  const { main, asides } = withoutAsides(words)
  const isSorted = main.some((phrase) => isKind(phrase, 'respectively'))
  const clauses: Clause[] = []
  let current: Phrase[] = []
  let lead: Clause['lead'] = 'main'
  const close = (next: Clause['lead']) => {
    const isRelative = isKind(current[0], 'relative')
    if (current.length > 0) clauses.push({ phrases: current, lead: isRelative ? 'relative' : lead })
    current = []
    lead = next
  }
  for (let at = 0; at < main.length; at += 1) {
    const phrase = main[at]
    if (phrase === undefined) break
    const boundary = boundaryAt(main, at, current, isSorted, lead)
    if (boundary === null && isRecord(main, at, current)) close('aside')
    if (boundary === null) {
      current.push(phrase)
      continue
    }
    close(boundary.lead)
    if (boundary.year !== undefined) current.push(boundary.year)
    at += boundary.skip - 1
    if (boundary.skip === 0) {
      current.push(phrase)
      at += 1
    }
  }
  close('main')
  return [
    ...withEchoes(withSeveral(clauses)),
    ...asides.map((phrases) => ({ phrases, lead: 'aside' as const })),
    ...figures,
  ]
}

/** "… for the first time since the Cold War": that it is told is one thing, since when another, of which no figures are held. */
function isRecord(phrases: readonly Phrase[], at: number, current: readonly Phrase[]): boolean {
  if (as(phrases[at], 'series')?.what !== 'first' || !hasPredicate(current)) return false
  const tail = phrases.slice(at + 1)
  return tail.some((one) => {
    const year = as(one, 'year')
    const isOld = year !== null && year.role !== 'back' && year.from < FIRST_YEAR
    return isOld || as(one, 'series')?.what === 'decades'
  })
}
