import type { Reading } from '../../domain/claim/reading'
import type { Cue, Sense } from '../lexicon/meaning'
import { as, isKind, isWord, type Phrase, type Quantity } from '../phrases/phrase'
import type { Span } from '../span'
import type { Actors, Day, State } from '../state'
import type { Clause } from './clause'
import type { Subject } from './subject'
import { subjectOf } from './subjectOf'

/** A reading and the words that it rests on. */
export interface FoundReading {
  readonly reading: Reading
  readonly words: readonly Span[]
}

/** A clause at work: its phrases, what is understood of them, and what is known from before. */
export interface Frame {
  readonly clause: Clause
  readonly phrases: readonly Phrase[]
  /** Phrases that a reading accounts for. */
  readonly used: Set<Phrase>
  readonly subject: Subject
  readonly day: Day
  readonly state: State
  /** The whole sentence's phrases, for what holds of all its clauses ("respectively", "as a share of GDP"). */
  readonly sentence: readonly Phrase[]
  /** What stands in relative clauses and asides: their years are not those of a main clause in the present. */
  readonly apart: readonly Phrase[]
  readonly found: FoundReading[]
}

/** A clause to be read, with nothing accounted for but its subject. */
export function frameOf(
  clause: Clause,
  { sentence, apart }: Pick<Frame, 'sentence' | 'apart'>,
  state: State,
  day: Day,
  before: Subject | null,
): Frame {
  const subject = subjectOf(clause, state, before)
  const used = new Set<Phrase>(subject.phrase === null ? [] : [subject.phrase])
  return { clause, phrases: clause.phrases, used, subject, day, state, sentence, apart, found: [] }
}

/** Puts down a reading that rests on these phrases. */
export function put(
  frame: Frame,
  reading: Reading,
  ...phrases: readonly (Phrase | null | undefined)[]
): void {
  const real = phrases.filter((phrase) => phrase !== null && phrase !== undefined)
  for (const phrase of real) frame.used.add(phrase)
  const rests = frame.subject.phrase === null ? real : [frame.subject.phrase, ...real]
  const words = [...new Set(rests)].map(({ start, end }) => ({ start, end }))
  frame.found.push({ reading, words: words.sort((a, b) => a.start - b.start) })
}

/** Accounts for phrases that add nothing to a reading of their own. */
export function use(frame: Frame, ...phrases: readonly (Phrase | null | undefined)[]): void {
  for (const phrase of phrases) if (phrase !== null && phrase !== undefined) frame.used.add(phrase)
}

/** The quantities of a unit that no reading accounts for yet. */
export function quantities(frame: Frame, ...units: readonly Quantity['unit'][]): readonly Phrase[] {
  return frame.phrases.filter(
    (phrase) =>
      phrase.meaning.is === 'quantity' &&
      units.includes(phrase.meaning.unit) &&
      !frame.used.has(phrase),
  )
}

/** The first verb of one of these senses. */
export function verbOf(frame: Frame, ...senses: readonly Sense[]): Phrase | undefined {
  return frame.phrases.find(
    ({ meaning }) => meaning.is === 'verb' && senses.includes(meaning.sense),
  )
}

/** The first word that says one of these things of what is measured. */
export function cueOf(phrases: readonly Phrase[], ...cues: readonly Cue[]): Phrase | undefined {
  return phrases.find(({ meaning }) => meaning.is === 'cue' && cues.includes(meaning.cue))
}

/** The phrase some steps behind another in the clause. */
export function after(frame: Frame, phrase: Phrase, steps = 1): Phrase | undefined {
  return frame.phrases[frame.phrases.indexOf(phrase) + steps]
}

/** The phrase some steps in front of another in the clause. */
export function before(frame: Frame, phrase: Phrase, steps = 1): Phrase | undefined {
  return frame.phrases[frame.phrases.indexOf(phrase) - steps]
}

/** Whether anything in the clause is denied: rules that cannot turn what they read give it up. */
export function isDenied({ phrases }: Frame): boolean {
  return phrases.some((phrase) => isKind(phrase, 'not'))
}

/** Words that turn a verb around by themselves. */
const TURNING = [
  'never',
  'no longer',
  'have yet to',
  'has yet to',
  'yet to',
  'unable to',
  'failed to',
  'fails to',
  'fail to',
  'failing to',
  'cannot',
  'nowhere near',
  'far from',
  'is far from',
]

/** "Does not", "is not", "never": what turns the verb, not "not only", "not all", "without". */
function isOfVerb(frame: Frame, phrase: Phrase): boolean {
  // "Has never reached" is said of all years.
  if (isWord(phrase, 'never') && as(before(frame, phrase), 'verb')?.sense === 'have') return false
  if (isWord(phrase, ...TURNING)) return true
  if (!isWord(phrase, 'not', "n't", 'not yet', "n't yet", 'not as yet')) return false
  const verb = as(before(frame, phrase), 'verb')?.sense
  return (
    isKind(before(frame, phrase), 'question', 'aux', 'future') || verb === 'be' || verb === 'have'
  )
}

/** "Would not protect the nine allies that …": what is denied is something else, in front of whom it is said of. */
function isOfAnother({ phrases, subject }: Frame, phrase: Phrase): boolean {
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  const between = phrases.slice(phrases.indexOf(phrase) + 1, Math.max(at, 0))
  return between.some((one) => isKind(one, 'unknown'))
}

/** An odd number of negations of the verb turns what is said around; they are accounted for. */
export function negation(frame: Frame): boolean {
  const words = frame.phrases.filter(
    (phrase) =>
      isKind(phrase, 'not') &&
      !frame.used.has(phrase) &&
      isOfVerb(frame, phrase) &&
      !isOfAnother(frame, phrase),
  )
  use(frame, ...words)
  return words.length % 2 === 1
}

/** Several allies or one, by name. */
export const isNamed = ({ codes, aggregate }: Actors): boolean =>
  codes.length > 0 || aggregate !== null
