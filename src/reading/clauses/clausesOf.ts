import { isKind, type Phrase } from '../phrases/phrase'
import { withoutAsides } from './asides'
import { boundaryAt } from './boundaries'
import type { Clause } from './clause'

/** The parts of a sentence, in order. */
export function clausesOf(all: readonly Phrase[]): readonly Clause[] {
  const { main, asides } = withoutAsides(all)
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
    if (boundary === null) {
      current.push(phrase)
      continue
    }
    close(boundary.lead)
    at += boundary.skip - 1
    if (boundary.skip === 0) {
      current.push(phrase)
      at += 1
    }
  }
  close('main')
  return [...clauses, ...asides.map((phrases) => ({ phrases, lead: 'aside' as const }))]
}
