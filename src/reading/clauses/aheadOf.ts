import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import type { State } from '../state'
import { isComparedWith } from './boundaries'
import type { Clause } from './clause'
import { ofWho, type Subject } from './subject'
import { subjectOf } from './subjectOf'

/** "… and the lowest, Spain, at 1.28 %": a place without anybody is that of whom the next words name. */
export const isBareRank = ({ phrases }: Clause) =>
  phrases.some((phrase) => isKind(phrase, 'rank')) &&
  phrases.every((phrase) => isKind(phrase, 'rank', 'plain', 'cue', 'nato', 'allies', 'possessive'))

/** "Third with 3.38 %, the United States …": what stands first is said of whom the next clause names. */
export function aheadOf(clauses: readonly Clause[], index: number, state: State): Subject | null {
  const [own, next] = [clauses[index], clauses[index + 1]]
  if (own === undefined || next === undefined) return null
  const isFronted = own.phrases.every(
    (phrase) =>
      !isKind(phrase, 'verb', 'pronoun', 'we', 'who', 'count') || isGrowing(own.phrases, phrase),
  )
  // "Although it has doubled its outlays, Belgium …": the pronoun stands for whom the next clause names.
  const isAhead =
    own.lead === 'contrast' &&
    own.phrases.some((phrase) => isWord(phrase, 'it', 'its')) &&
    own.phrases.every((phrase) => !isKind(phrase, 'we', 'who', 'count', 'allies'))
  const subject = isFronted || isAhead ? subjectOf(next, state, null) : null
  const isOne = subject?.actors?.codes.length === 1
  return isOne || (isFronted && index === 0) ? subject : null
}

/** "…, which are level at 3.2 %", "…, both on 1.3": more than one in grammar. */
function isOfMany({ phrases }: Clause): boolean {
  const first = isKind(phrases[0], 'relative') ? phrases[1] : phrases[0]
  return (
    isWord(first, 'both', 'each', 'all', 'are', 'were', 'have') ||
    as(first, 'verb')?.tense === 'plain'
  )
}

/** "He was right about the Danes, who are at 3.5 %": of a clause that speaks of nobody the name in front of "who" is spoken of. */
export function nameAtEnd(clauses: readonly Clause[], index: number): Subject | null {
  const name = clauses[index - 1]?.phrases.at(-1)
  const who = as(name, 'who')
  if (clauses[index]?.lead !== 'relative' || name === undefined || who === null) return null
  return who.codes.length === 0 || who.isPossessive ? null : ofWho(name, who)
}

/** "After jumping by 22 % this year, …". */
const isGrowing = ([after]: readonly Phrase[], phrase: Phrase) => {
  const verb = as(phrase, 'verb')
  return (
    isWord(after, 'after', 'having') &&
    ['rise', 'fall'].includes(verb?.sense ?? '') &&
    (verb?.tense === 'ing' || isWord(after, 'having'))
  )
}

/** "…, the second biggest spender": of the name in front. */
const isApposition = ({ phrases }: Clause) => {
  const [rank, ...noun] = phrases.filter((one) => !isKind(one, 'plain', 'nato', 'possessive'))
  const isSpender = isWord(noun[0], 'contributor') || as(noun[0], 'cue')?.cue === 'spender'
  return as(rank, 'rank')?.isSuperlative === true && isSpender && !phrases.some(isVerb)
}

const isVerb = (phrase: Phrase) => isKind(phrase, 'verb')

/** The name at the end, perhaps with its figure behind it: "ahead of the US (3.22 %), which …". */
function lastName(phrases: readonly Phrase[]): Phrase | undefined {
  const last = phrases.at(-1)
  if (!isKind(last, 'quantity')) return last
  const near = phrases.at(-2)
  return isWord(near, 'at', 'on', 'with') ? phrases.at(-3) : near
}

/** "… double that of Germany, which stands at 2.6 %": what is put behind a name is of it, though another was spoken of. */
export function antecedentOf(clauses: readonly Clause[], index: number): Subject | null {
  const [own, previous] = [clauses[index], clauses[index - 1]]
  const isRelative = own?.lead === 'relative'
  const name = isRelative ? lastName(previous?.phrases ?? []) : previous?.phrases.at(-1)
  const who = as(name, 'who')
  if (own === undefined || name === undefined || who === null) return null
  if (own.lead !== 'relative' && !(isApposition(own) && isComparedWith(previous?.phrases ?? [])))
    return null
  if (who.codes.length !== 1 && !(who.codes.length > 1 && isOfMany(own))) return null
  const isFirst = previous?.phrases.every((one) => one === name || !isKind(one, 'who', 'count'))
  return isFirst || isKind(own.phrases[0], 'quantity', 'count', 'number') ? null : ofWho(name, who)
}
