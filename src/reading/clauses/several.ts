import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Clause } from './clause'

/** Names that have a figure or a clause of their own, and then something said of all of them, as a clause with all of them. */
export function withSeveral(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap(
    (clause, index) =>
      ofBoth(clause, clauses.slice(0, index)) ??
      ofNamed(clause, clauses.slice(0, index)) ?? [clause],
  )
}

const isName = (phrase: Phrase | undefined) => {
  const who = as(phrase, 'who')
  return who !== null && who.codes.length === 1 && !who.isPossessive
}

/** One name for some, where the words stand that bring them together. */
function together(names: readonly Phrase[], at: Phrase): Phrase | null {
  const last = as(names.at(-1), 'who')
  const codes = names.flatMap((one) => as(one, 'who')?.codes ?? [])
  if (last === null || new Set(codes).size !== codes.length) return null
  return { ...at, meaning: { ...last, codes } }
}

/** "Italy spends 1.49 % and Spain 1.28 %, both below 2 %": what is said of both is said of each of those named. */
function ofBoth(clause: Clause, before: readonly Clause[]): readonly Clause[] | null {
  const { phrases } = clause
  const at = phrases.findIndex(
    (one, index) =>
      (isWord(one, 'both', 'both of them', 'each') || isKind(one, 'all')) &&
      (index === 0 || isSign(phrases[index - 1], ',')) &&
      (index > 0 || before.length > 0),
  )
  const both = phrases[at]
  if (both === undefined) return null
  const skip = isWord(phrases[at + 1], 'of') && isWord(phrases[at + 2], 'which', 'them') ? 3 : 1
  const rest = phrases.slice(at + skip)
  if (!isKind(rest[0], 'hedge', 'quantity', 'verb', 'mark') && !isAt(rest)) return null
  const own = phrases.slice(0, Math.max(at - 1, 0))
  const whos = [...before.flatMap((one) => one.phrases), ...own].filter((one) => isKind(one, 'who'))
  const isPair = both.text.startsWith('both')
  if (!whos.every(isName) || (isPair ? whos.length !== 2 : whos.length < 2)) return null
  const who = together(whos, { ...both, text: isPair ? 'both' : both.text })
  if (who === null) return null
  const said: Clause = { phrases: [who, ...rest], lead: 'main' }
  return own.length > 0 ? [{ ...clause, phrases: own }, said] : [said]
}

const isAt = ([at, figure]: readonly Phrase[]) =>
  isWord(at, 'at', 'on', 'with') && isKind(figure, 'quantity')

/** "Poland, which spends 4.12 %, and Estonia, at 3.43 %, lead": a name without a verb of its own is of those spoken of. */
function ofNamed({ phrases, lead }: Clause, before: readonly Clause[]): readonly Clause[] | null {
  const verb = phrases.findIndex((one) => isKind(one, 'verb'))
  const own = phrases.slice(0, Math.max(verb, 0))
  const names = own.filter((one) => isKind(one, 'who'))
  const isList = own.every((one) => isName(one) || isOfFigure(one) || isKind(one, 'sign', 'join'))
  if (lead === 'relative' || !isName(own[0]) || !isList) return null
  const firsts: Phrase[] = []
  for (const [index, one] of before.entries()) {
    if (one.lead === 'relative') continue
    const [name, ...more] = one.phrases
    const isBare = more.length === 0 && before[index + 1]?.lead === 'relative'
    const isFigure = more.every((word) => isOfFigure(word) || isKind(word, 'sign'))
    if (!isName(name) || name === undefined) return null
    if (!isBare && !(isFigure && isOfMany(phrases[verb]))) return null
    firsts.push(name)
  }
  const last = names.at(-1)
  const who = last === undefined ? null : together([...firsts, ...names], last)
  if (firsts.length === 0 || who === null) return null
  const tail: Clause = { phrases: [who, ...phrases.slice(verb)], lead }
  return own.length > names.length ? [{ phrases: own, lead }, tail] : [tail]
}

const isOfFigure = (phrase: Phrase) =>
  isKind(phrase, 'quantity', 'prep') || as(phrase, 'cue')?.cue === 'gdp'

/** "Lead", "are": not of one. */
const isOfMany = (verb: Phrase | undefined) =>
  as(verb, 'verb')?.tense === 'plain' || isWord(verb, 'are', 'were', 'have')
