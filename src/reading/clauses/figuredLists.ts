import { as, endOfFigure, isKind, isSign, isWord, joined, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'

interface Listed {
  readonly names: readonly Phrase[]
  readonly figures: readonly Clause[]
  /** Where it ends. */
  readonly end: number
}

/**
 * "Nine allies are above 3 %, among them Greece (3.65 %) and Norway (3.17 %)", "…: Poland at 4.12 and Estonia at
 * 3.43 %": the list says who they are; each figure in it is told apart.
 */
export function withoutFigures(all: readonly Phrase[]): {
  readonly words: readonly Phrase[]
  readonly figures: readonly Clause[]
} {
  const none = { words: all, figures: [] }
  const led = ledBy(all)
  if (led !== null) return led
  const start = all.findIndex(
    (one, at) =>
      isLead(one) &&
      isKind(all[at + 1], 'who') &&
      all.slice(0, at).some((before) => isKind(before, 'count')) &&
      all.slice(0, at).some((before) => isKind(before, 'quantity', 'mark', 'verb')),
  )
  const list = start < 0 ? null : listFrom(all, start + 1)
  const last = as(list?.names.at(-1), 'who')
  if (list === null || last === null) return none
  const codes = list.names.flatMap((one) => as(one, 'who')?.codes ?? [])
  if (new Set(codes).size !== codes.length) return none
  const names = joined(list.names, { ...last, codes })
  return {
    words: [...all.slice(0, start + 1), names, ...all.slice(list.end)],
    figures: list.figures,
  }
}

/** "23 allies meet it, led by Poland with 4.12 %", "the list is led by Poland (4.12 %) and Estonia (3.43 %)": their figures are told apart. */
function ledBy(all: readonly Phrase[]) {
  const at = all.findIndex((one, index) => isWord(one, 'led') && isWord(all[index + 1], 'by'))
  if (at < 1 || !isKind(all[at + 2], 'who')) return null
  const isAside = isSign(all[at - 1], ',')
  const front = all.slice(0, at - 1)
  const isList =
    as(all[at - 1], 'verb')?.sense === 'be' &&
    front.every((one) => isKind(one, 'plain', 'rankword', 'nato', 'allies', 'possessive', 'year'))
  if (!isAside && !isList) return null
  const list = listFrom(all, at + 2)
  const end = list?.end ?? at + 3
  const isClosed = all[end] === undefined || isSign(all[end], '.', ';')
  if (!isClosed) return null
  // That they are first, or of what, is told as not read.
  const leads: Clause = { phrases: all.slice(at, at + 3), lead: 'aside' }
  const words = [...(isAside ? front : []), ...all.slice(end)]
  return { words, figures: [leads, ...(list?.figures ?? [])] }
}

const isLead = (phrase: Phrase) =>
  isKind(phrase, 'including') || isSign(phrase, ':') || isWord(phrase, 'namely', 'such as')

/** Names that each have their figure, to the end of what is said. */
function listFrom(all: readonly Phrase[], from: number): Listed | null {
  const names: Phrase[] = []
  const figures: Clause[] = []
  let at = from
  while (isKind(all[at], 'who')) {
    const item = itemAt(all, at)
    if (item === null) return null
    names.push(item.name)
    figures.push({ phrases: [item.name, item.figure], lead: 'aside' })
    at = item.end
    const isMore = isSign(all[at], ',') || isWord(all[at], 'and', 'as well as')
    if (!isMore) break
    at += isSign(all[at], ',') && isWord(all[at + 1], 'and', 'as well as') ? 2 : 1
  }
  const isClosed = all[at] === undefined || isSign(all[at], '.', ';', '–', '—')
  return names.length > 0 && isClosed ? { names, figures, end: at } : null
}

/** "Greece (3.65 %)", "Greece at 3.65 per cent", "Greece with 3.65 % of GDP". */
function itemAt(all: readonly Phrase[], at: number) {
  const name = all[at]
  const who = as(name, 'who')
  if (name === undefined || who === null || who.codes.length !== 1 || who.isPossessive) return null
  const isBracketed = isSign(all[at + 1], '(')
  const isLed = isBracketed || isWord(all[at + 1], 'at', 'with', 'on')
  const next = isLed ? at + 2 : at + 1
  const figure = all[next]
  const quantity = as(figure, 'quantity')
  if (figure === undefined || quantity?.unit !== 'percent' || quantity.isHedged) return null
  const end = endOfFigure(all, next)
  if (isBracketed && !isSign(all[end], ')')) return null
  return { name, figure, end: isBracketed ? end + 1 : end }
}

/** "Spain (1.28 %), Slovenia (1.29 %) and Luxembourg (1.29 %) spend": one subject with figures in between. */
export function isEnumeration(
  phrases: readonly Phrase[],
  at: number,
  current: readonly Phrase[],
): boolean {
  const skip = isSign(phrases[at], ',') && isWord(phrases[at + 1], 'and', 'nor') ? 2 : 1
  if (!(isSign(phrases[at], ',') || isWord(phrases[at], 'and', 'nor'))) return false
  const of = current.findLastIndex(
    (phrase) =>
      isWord(phrase, 'of') || isKind(phrase, 'including') || as(phrase, 'verb')?.sense === 'be',
  )
  const words = current
    .slice(of + 1)
    .filter((phrase) => !isKind(phrase, 'only') && !isWord(phrase, 'neither'))
  // "In cash terms the US ($968bn), Germany ($98bn) …".
  const lead = words.findIndex((phrase) => !isKind(phrase, 'cue', 'year', 'plain', 'sign', 'prep'))
  const tail = words.slice(Math.max(lead, 0))
  const isStarted =
    isKind(tail[0], 'who') &&
    tail.every((phrase) => isKind(phrase, 'who', 'quantity', 'join', 'sign'))
  return (
    isStarted && isKind(phrases[at + skip], 'who') && isKind(phrases[at + skip + 1], 'quantity')
  )
}

/** "Followed by Lithuania at 4 % and Latvia with 3.73 %": still the same list. */
export function isListing(
  phrases: readonly Phrase[],
  and: number,
  current: readonly Phrase[],
): boolean {
  const start = current.findLastIndex(
    (phrase) =>
      isWord(phrase, 'followed by', 'after', 'behind', 'ahead of', 'next came', 'then came') ||
      isKind(phrase, 'than') ||
      / than$/.test(phrase.text),
  )
  if (start < 0 || !isKind(phrases[and + 1], 'who')) return false
  const isPlain = current
    .slice(start + 1)
    .every((phrase) =>
      isKind(phrase, 'who', 'quantity', 'prep', 'sign', 'join', 'cue', 'plain', 'pronoun'),
    )
  let next = and + 2
  while (isWord(phrases[next], 'at', 'with', 'on')) next += 1
  return isPlain && !isKind(phrases[next], 'verb', 'rank')
}
