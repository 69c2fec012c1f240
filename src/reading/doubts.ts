import type { UnreadPart } from './accounting'
import { isKind, isSign, type Phrase } from './phrases/phrase'
import { isSpending } from './silences/saidFigures'

/** "False: only five meet it": the label is said of what follows. */
const isLabel = (phrases: readonly Phrase[]) =>
  phrases.every((one) => isKind(one, 'doubt', 'plain', 'off', 'unknown'))

/** "That most fall short is wrong: 23 meet it": what is doubted, and what is told behind it. */
export function doubtedIn(all: readonly Phrase[]): {
  readonly doubted: readonly Phrase[]
  readonly phrases: readonly Phrase[]
} {
  const doubt = all.findLastIndex((one) => isKind(one, 'doubt'))
  const colon = all.findIndex((one, at) => at > doubt && isSign(one, ':', ';', '–', '—'))
  if (doubt < 0 || colon < 0 || isLabel(all.slice(0, colon))) return { doubted: [], phrases: all }
  return { doubted: all.slice(0, colon), phrases: all.slice(colon + 1) }
}

/** "It is not true that Germany spends 1 %": what is doubted of allies' figures is not judged. */
export function deniedParts(phrases: readonly Phrase[]): readonly UnreadPart[] {
  const [first, last] = [phrases[0], phrases.findLast((one) => !isKind(one, 'sign'))]
  const isDoubted = phrases.some((one) => isKind(one, 'doubt'))
  const isOurs =
    phrases.some((one) => isKind(one, 'who', 'count', 'allies', 'nato')) &&
    phrases.some((one) => isKind(one, 'quantity', 'mark', 'rank')) &&
    (isSpending(phrases) || phrases.some((one) => isKind(one, 'mark')))
  if (!isDoubted || !isOurs || first === undefined || last === undefined) return []
  return [{ start: first.start, end: last.end, reason: 'negation' }]
}
