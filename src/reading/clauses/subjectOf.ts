import { as, type CountMeaning, isKind, isWord, type Phrase } from '../phrases/phrase'
import type { Actors, State } from '../state'
import type { Clause } from './clause'
import { byAll, natoAt } from './natoForms'
import { NO_SUBJECT, ofWho, type Subject } from './subject'
import { agentOf, enumerated, isFree, leading, onlyOnes, owned } from './subjectForms'

/** The subject of a clause; one without any goes on about that of the clause before. */
export function subjectOf(
  { phrases, lead }: Clause,
  state: State,
  before: Subject | null,
): Subject {
  // "…, second only to the $980 billion of the US": whom the clause before speaks of.
  if (before !== null && phrases[0]?.text.endsWith('only to') === true)
    return inherited(lead, before, state)
  const agent = agentOf(phrases) ?? byAll(phrases)
  if (agent !== null) return agent
  const only = onlyOnes(phrases)
  const ones = as(only ?? undefined, 'who')
  if (only !== null && ones !== null) return ofWho(only, ones)
  // "In third Latvia".
  const isPlace = as(phrases[0], 'rank')?.isSuperlative === false
  if (isPlace && as(phrases[1], 'who')?.isPossessive === false) return ofNames(phrases, 1)
  for (const [at, phrase] of phrases.entries()) {
    const who = as(phrase, 'who')
    if (who !== null && isFree(phrases, at)) return ofNames(phrases, at)
    const count = as(phrase, 'count')
    if (count !== null && count.value >= 28 && phrases.some((one) => isKind(one, 'together')))
      return { ...NO_SUBJECT, actors: { codes: [], aggregate: 'NATO' }, phrase }
    // "…, and only a handful exceed 3 %": how many they are is not told.
    const isSome = count?.scope === 'vague' && isKind(phrases[at + 1], 'verb')
    if (isSome && !isWord(phrases[at - 1], 'so', 'how') && isCountSubject(phrases, at))
      return { ...NO_SUBJECT, phrase }
    if (count !== null && count.scope !== 'vague' && isCountSubject(phrases, at))
      return ofThem(phrase, count, before) ?? { ...NO_SUBJECT, count, phrase }
    if (isKind(phrase, 'we') && state.we !== null)
      return { ...NO_SUBJECT, actors: { codes: [state.we], aggregate: null }, phrase }
    const nato = natoAt(phrases, at)
    if (nato !== null) return { ...NO_SUBJECT, actors: { codes: [], aggregate: nato }, phrase }
    const isBack = at === 0 && isWord(phrase, 'that', 'this') && isKind(phrases[1], 'verb')
    if (isBack && before !== null && before.count !== null) return understood(phrase, state, before)
    if (isKind(phrase, 'allies') && isCountSubject(phrases, at) && isKind(phrases[at + 1], 'verb'))
      return NO_SUBJECT
    if (isKind(phrase, 'pronoun') && isWord(phrases[at + 1], 'of', 'in')) continue
    if (isKind(phrase, 'pronoun') && isFree(phrases, at) && !isWord(phrase, 'them')) {
      const owner = phrases.findIndex(
        (one, index) =>
          as(one, 'who') !== null &&
          index > at &&
          isFree(phrases, index) &&
          !isKind(phrases[index - 1], 'relative'),
      )
      if (owner >= 0 && isWord(phrase, 'its', 'their')) continue
      const isTheirs = isWord(phrase, 'it') && isKind(phrases[at - 1], 'who') && at < 4
      const of = isTheirs || isWord(phrase, ...FIGURES) ? owned(phrases) : null
      if (of !== null) return of
      return understood(phrase, state, before)
    }
  }
  return owned(phrases) ?? inherited(lead, before, state)
}

/** "Spain and Italy …, all of them at 1.5 % or less": those named before, not all allies; "some of them" is not told apart. */
function ofThem(
  phrase: Phrase,
  { scope, of }: CountMeaning,
  before: Subject | null,
): Subject | null {
  const size = before?.actors?.codes.length ?? 0
  // "…; all three are above it now": as many as were named.
  const isAsMany = scope === 'all' && of === size && /^all \w+$/.test(phrase.text)
  const isTheirs = isAsMany || /\b(them|these|those)$/.test(phrase.text)
  const isNamed = size > 1
  if (!isTheirs || before === null || !(isNamed || before.count !== null)) return null
  if (scope !== 'all' && !isNamed) return null
  return scope === 'all' && isNamed ? { ...before, phrase, isPronoun: true } : NO_SUBJECT
}

/** A name, a list with figures in between, or the list that says who a group is ("the Nordic allies – Denmark and Norway –"). */
function ofNames(phrases: readonly Phrase[], at: number): Subject {
  const [phrase, next] = [phrases[at], phrases[at + 1]]
  const [who, members] = [as(phrase, 'who'), as(next, 'who')]
  if (phrase === undefined || who === null) return NO_SUBJECT
  const isList =
    next !== undefined &&
    members !== null &&
    members.codes.length > 1 &&
    members.codes.length < who.codes.length &&
    members.codes.every((code) => who.codes.includes(code))
  if (isList) return ofWho(next, members)
  const isTold = as(leading(phrases, at), 'verb')?.sense === 'be'
  return ofWho(phrase, { ...who, codes: enumerated(phrases, at, isTold) ?? who.codes })
}

/** "For Norway the figure is …": whose it is stands beside it. */
const FIGURES = [
  'the figure',
  'that figure',
  'this figure',
  'the share',
  'the ratio',
  'the proportion',
]

function isCountSubject(phrases: readonly Phrase[], at: number): boolean {
  // "Among NATO's 29 members": those among whom somebody is.
  const isOwned = isKind(phrases[at - 1], 'possessive') && isKind(phrases[at - 2], 'nato')
  const word = leading(phrases, isOwned ? at - 2 : at)
  if (word !== undefined && isSaying(phrases, phrases.indexOf(word))) return true
  return (
    !isKind(word, 'among', 'except', 'hedge', 'rank', 'than', 'relative', 'quantity') &&
    !isWord(word, 'of', 'out of', 'than', 'as', 'what', 'which', 'after', 'behind', 'any')
  )
}

/** "Data show that 20 of its members …": what follows is said, not what a noun is. */
const isSaying = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], 'that') &&
  isKind(phrases[at - 1], 'plain', 'ours', 'expected', 'unknown', 'verb')

function understood(phrase: Phrase, state: State, before: Subject | null): Subject {
  if (isWord(phrase, 'the former', 'the latter')) return ofTwo(phrase, before?.actors ?? state.who)
  const isNumber = isWord(phrase, 'that number', 'this number', 'the number')
  if (before !== null && (before.actors !== null || before.count !== null))
    return { ...before, phrase, isPronoun: true }
  const isMany = isWord(phrase, 'they', 'their', 'these', 'those', 'the pair', 'the trio')
  const isOne = state.who?.codes.length === 1
  if (isNumber || state.who === null || (isMany && isOne))
    return { ...NO_SUBJECT, phrase, isPronoun: true }
  return { ...NO_SUBJECT, actors: state.who, phrase, isPronoun: true }
}

/** "The latter" is one of two that were named side by side; of others nobody can tell who it is. */
function ofTwo(phrase: Phrase, actors: Actors | null): Subject {
  const codes = actors?.codes ?? []
  const code = codes.length === 2 ? codes[isWord(phrase, 'the former') ? 0 : 1] : undefined
  if (code === undefined) return { ...NO_SUBJECT, phrase, isPronoun: true }
  return { ...NO_SUBJECT, actors: { codes: [code], aggregate: null }, phrase, isPronoun: true }
}

function inherited(lead: Clause['lead'], before: Subject | null, state: State): Subject {
  if (before !== null) return { ...before, phrase: null, isPronoun: true }
  if (lead === 'main' && state.who !== null && state.isOnTopic) return NO_SUBJECT
  return NO_SUBJECT
}
