import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'

/** "Up from just three in 2014": words of an aside that compares with an earlier year. */
const FORMER = [
  'plain',
  'prep',
  'number',
  'year',
  'hedge',
  'only',
  'quantity',
  'count',
  'cue',
] as const

/** Where an aside in brackets, or a list between two dashes, ends; -1 where none begins. */
function asideEnd(all: readonly Phrase[], at: number): number {
  if (isSign(all[at], '(', '['))
    return all.findIndex((one, index) => index > at && isSign(one, ')', ']'))
  const isPart = isKind(all[at + 2], 'count') || as(all[at + 2], 'quantity')?.unit === 'fraction'
  if (isSign(all[at], ',') && isWord(all[at + 1], 'or') && isPart)
    return isSign(all[at + 3], ',') ? at + 3 : -1
  if (!isSign(all[at], '–', '—', '-')) return -1
  const end = all.findIndex((one, index) => index > at && isSign(one, '–', '—', '-'))
  const inside = all.slice(at + 1, end)
  const isFigure =
    inside.length > 0 &&
    !isKind(all[at - 1], 'mark') &&
    inside.every((one) => isKind(one, 'quantity', 'cue', 'prep', 'plain'))
  const isFormer =
    isWord(inside[0], 'up', 'down', 'up from', 'down from', 'compared with', 'against') &&
    inside.every((one) => isKind(one, ...FORMER))
  if (end > 0 && (isFigure || isFormer)) return end
  return end > 0 &&
    inside.every((one) => isKind(one, 'who', 'plain', 'join', 'sign', 'all', 'including', 'count'))
    ? end
    : -1
}

/** Takes out what stands in brackets, unless it is a figure or a list that belongs to the word before. */
export function withoutAsides(all: readonly Phrase[]): {
  main: readonly Phrase[]
  asides: readonly (readonly Phrase[])[]
} {
  const main: Phrase[] = []
  const asides: Phrase[][] = []
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all[at]
    if (phrase === undefined) break
    const end = asideEnd(all, at)
    if (end < 0) {
      if (!isSign(phrase, '"', '“', '”', '‘', '’', '(', ')', '[', ']', '.', '!', '*'))
        main.push(phrase)
      continue
    }
    const inside = all.slice(at + 1, end)
    const isAttached = inside.every(
      (one) =>
        !isSign(one, ';', ':') &&
        isKind(
          one,
          'quantity',
          'who',
          'plain',
          'prep',
          'cue',
          'year',
          'sign',
          'pronoun',
          'join',
          'including',
          'count',
          'number',
          'hedge',
          'only',
        ),
    )
    if (isAttached) main.push(...inside)
    else asides.push(inside)
    at = end
  }
  return { main, asides }
}
