import type { Among } from '../../domain/claim/readingTerms'
import { as, type CountMeaning, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Actors, State } from '../state'
import type { Clause } from './clause'

/** Of whom something is said: allies or an aggregate, a number of allies, or nobody that we know. */
export interface Subject {
  readonly actors: Actors | null
  readonly among: Among | null
  readonly count: CountMeaning | null
  /** Where it stands; `null` where it is understood from before. */
  readonly phrase: Phrase | null
  /** "That number", "it" of a count. */
  readonly isPronoun: boolean
}

export const NO_SUBJECT: Subject = {
  actors: null,
  among: null,
  count: null,
  phrase: null,
  isPronoun: false,
}

/** Words that make a name behind them something other than the subject. */
const BARRED = [
  'than',
  'after',
  'behind',
  'against',
  'followed by',
  'by',
  'from',
  'like',
  'as',
  'ahead of',
  'compared with',
  'compared to',
  'only to',
  'to',
  'below',
  'above',
  'before',
  'versus',
  'except',
  'among',
  'besides',
  'overtake',
  'with',
  'in front of',
  'next came',
  'next comes',
]
const OWNED = ['of', 'in', 'for', 'at', 'on', 'within', 'across']

function leading(phrases: readonly Phrase[], at: number): Phrase | undefined {
  let before = at - 1
  while (isKind(phrases[before], 'plain', 'only', 'all', 'join') && !isWord(phrases[before], 'out'))
    before -= 1
  return phrases[before]
}

/** Whether a name at this place can be what the clause speaks of. */
function isFree(phrases: readonly Phrase[], at: number): boolean {
  const word = leading(phrases, at)
  if (
    isKind(word, 'except', 'than', 'more', 'less', 'same', 'including', 'hedge', 'rank', 'among') ||
    isWord(word, ...BARRED, ...OWNED)
  )
    return isWord(word, 'with') && at <= 1
  const verb = as(word, 'verb')
  return (
    verb === null ||
    verb.sense === 'be' ||
    verb.sense === 'rank' ||
    verb.sense === 'rise' ||
    !['overtake', 'exceed', 'follow', 'lead', 'meet', 'equal'].includes(verb.sense)
  )
}

/** The subject of a clause; one without any goes on about that of the clause before. */
export function subjectOf(
  { phrases, lead }: Clause,
  state: State,
  before: Subject | null,
): Subject {
  const agent = agentOf(phrases)
  if (agent !== null) return agent
  for (const [at, phrase] of phrases.entries()) {
    const who = as(phrase, 'who')
    if (who !== null && isFree(phrases, at))
      return ofWho(phrase, { ...who, codes: enumerated(phrases, at) ?? who.codes })
    const count = as(phrase, 'count')
    if (count !== null && count.scope !== 'vague' && isCountSubject(phrases, at))
      return { ...NO_SUBJECT, count, phrase }
    if (isKind(phrase, 'we') && state.we !== null)
      return { ...NO_SUBJECT, actors: { codes: [state.we], aggregate: null }, phrase }
    const nato = natoAt(phrases, at)
    if (nato !== null) return { ...NO_SUBJECT, actors: { codes: [], aggregate: nato }, phrase }
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
      return understood(phrase, state, before)
    }
  }
  return owned(phrases) ?? inherited(lead, before, state)
}

function ofWho(
  phrase: Phrase,
  {
    codes,
    aggregate,
    among,
  }: { codes: Actors['codes']; aggregate: Actors['aggregate']; among: Among | null },
): Subject {
  if (among !== null) return { ...NO_SUBJECT, among, phrase }
  return { ...NO_SUBJECT, actors: { codes, aggregate }, phrase }
}

/** "Spain (1.28 %), Slovenia (1.29 %) and Luxembourg (1.29 %) spend": all of them, though figures stand between. */
function enumerated(phrases: readonly Phrase[], from: number): Actors['codes'] | null {
  const codes: string[] = []
  let at = from
  while (at < phrases.length) {
    const who = as(phrases[at], 'who')
    if (
      who === null ||
      who.codes.length !== 1 ||
      who.isPossessive ||
      !isKind(phrases[at + 1], 'quantity')
    )
      return null
    codes.push(...who.codes)
    at += 2
    if (isKind(phrases[at], 'verb')) return codes.length > 1 ? codes : null
    if (isSign(phrases[at], ',')) at += 1
    if (isWord(phrases[at], 'and')) at += 1
  }
  return null
}

/** "The target was missed by Germany", "is met by 23 allies": whoever does it is spoken of. */
function agentOf(phrases: readonly Phrase[]): Subject | null {
  const by = phrases.findIndex((phrase, at) => isWord(phrase, 'by') && isPassive(phrases, at))
  if (by < 0) return null
  let at = by + 1
  while (isKind(phrases[at], 'plain', 'only')) at += 1
  const phrase = phrases[at]
  const [who, count] = [as(phrase, 'who'), as(phrase, 'count')]
  if (phrase === undefined) return null
  if (count !== null && count.scope !== 'vague') return { ...NO_SUBJECT, count, phrase }
  return who === null ? null : ofWho(phrase, who)
}

function isPassive(phrases: readonly Phrase[], by: number): boolean {
  const words = phrases
    .slice(0, by)
    .filter((phrase) => !isKind(phrase, 'plain', 'only', 'narrow', 'year'))
  const verb = as(words.at(-1), 'verb')
  const be = words.at(-2)
  const isMet =
    verb !== null && verb.tense !== 'ing' && ['meet', 'miss', 'exceed'].includes(verb.sense)
  return isMet && (isKind(be, 'aux') || as(be, 'verb')?.sense === 'be')
}

function isCountSubject(phrases: readonly Phrase[], at: number): boolean {
  const word = leading(phrases, at)
  return (
    !isKind(word, 'among', 'except', 'hedge', 'rank', 'than', 'relative', 'quantity') &&
    !isWord(word, 'of', 'than', 'as', 'what', 'which', 'after', 'behind', 'any')
  )
}

/** NATO as what spends, not as who says: "NATO's spending", "NATO as a whole", "the allies together". */
function natoAt(phrases: readonly Phrase[], at: number): 'NATO' | null {
  const [here, next, then] = [phrases[at], phrases[at + 1], phrases[at + 2]]
  const isNato = isKind(here, 'nato')
  const isAllies =
    isKind(here, 'allies') &&
    isWord(
      here,
      'allies',
      'members',
      'member states',
      'countries',
      'nato members',
      'nato allies',
      'nato countries',
      'members of the alliance',
      'member countries',
      'members of nato',
    )
  if (!isNato && !isAllies) {
    const isWide = isKind(here, 'together') && isWord(here, 'alliance wide', 'nato wide')
    return isWide && isKind(next, 'cue', 'plain') ? 'NATO' : null
  }
  if (isWord(leading(phrases, at), 'in', 'than', 'across', 'within', 'of', 'by', 'only'))
    return null
  if (isKind(leading(phrases, at), 'hedge', 'rank', 'only', 'among')) return null
  const isOwner =
    isKind(next, 'possessive') &&
    (isKind(then, 'cue') || isKind(phrases[at + 3], 'cue')) &&
    !isSign(then, ',')
  const isWhole =
    isKind(next, 'together') || phrases.slice(0, at).some((one) => isKind(one, 'together'))
  const spends = as(next, 'verb')?.sense === 'spend'
  return isOwner ||
    isWhole ||
    (spends && isNato) ||
    (isNato && isKind(next, 'cue') && as(next, 'cue')?.cue !== 'average')
    ? 'NATO'
    : null
}

function understood(phrase: Phrase, state: State, before: Subject | null): Subject {
  const isNumber = isWord(phrase, 'that number', 'this number', 'the number')
  if (before !== null && (before.actors !== null || before.count !== null))
    return { ...before, phrase, isPronoun: true }
  if (isNumber || state.who === null) return { ...NO_SUBJECT, phrase, isPronoun: true }
  return { ...NO_SUBJECT, actors: state.who, phrase, isPronoun: true }
}

/** "Defence spending in Denmark", "the share of Spain". */
function owned(phrases: readonly Phrase[]): Subject | null {
  const index = phrases.findIndex(
    (phrase, at) =>
      (as(phrase, 'who') !== null &&
        isWord(leading(phrases, at), ...OWNED) &&
        !isAppended(phrases, at)) ||
      (isWord(phrases[at - 1], 'by') && isKind(phrases[at - 2], 'cue')),
  )
  const phrase = phrases[index]
  const who = as(phrase, 'who')
  const nato = phrases.find(
    (one, at) =>
      isKind(one, 'nato') &&
      isWord(phrases[at - 1], 'across', 'in', 'of', 'by') &&
      as(phrases[at - 2], 'cue')?.cue === 'defence',
  )
  if (index < 0 && nato !== undefined)
    return { ...NO_SUBJECT, actors: { codes: [], aggregate: 'NATO' }, phrase: nato }
  if (phrase === undefined || who === null || who.among !== null) return null
  return ofWho(phrase, who)
}

/** "…, in Poland by 200 %": behind a comma somebody else is spoken of. */
function isAppended(phrases: readonly Phrase[], at: number): boolean {
  const comma = phrases.slice(0, at).findLastIndex((phrase) => isSign(phrase, ','))
  return (
    comma > 0 && at - comma <= 3 && phrases.slice(0, comma).some((one) => isKind(one, 'quantity'))
  )
}

function inherited(lead: Clause['lead'], before: Subject | null, state: State): Subject {
  if (before !== null) return { ...before, phrase: null, isPronoun: true }
  if (lead === 'main' && state.who !== null && state.isOnTopic) return NO_SUBJECT
  return NO_SUBJECT
}
