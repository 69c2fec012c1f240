import type { AllyCode } from '../../domain/ally'
import type { Who } from '../../domain/claim/readingTerms'
import { after, before, type Frame } from '../clauses/frame'
import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Actors } from '../state'

/** Whose figure it is, one reading for each, and the name that says so where it is not the subject. */
export interface Owners {
  readonly whos: readonly Who[]
  readonly phrase: Phrase | null
}

/** The one ally or aggregate of some actors; `null` for several. */
export function whoOf({ codes, aggregate }: Actors): Who | null {
  if (aggregate !== null) return aggregate
  const [only] = codes
  return only !== undefined && codes.length === 1 ? only : null
}

/** The name right in front of a figure in a list, or the clause's subject: each ally, or all taken together. */
export function ownersOf(frame: Frame, phrase: Phrase): Owners | null {
  const at = frame.phrases.indexOf(phrase)
  if (isNatos(frame, at)) return { whos: ['NATO'], phrase: null }
  const named = nameBehind(frame, at)
  if (named !== null) return named
  const neighbour = nameBefore(frame, at)
  if (neighbour !== null && !isPassedBy(frame, neighbour, at)) {
    const who = as(neighbour, 'who')
    if (isEithers(frame, neighbour)) return null
    if (who === null || (!frame.used.has(neighbour) && !isListed(frame, neighbour))) return null
    const one = whoOf(who)
    if (one === null && (isWord(after(frame, phrase), 'each', 'apiece') || isOfBoth(frame, phrase)))
      return { whos: who.codes, phrase: neighbour }
    return one === null ? null : { whos: [one], phrase: neighbour }
  }
  if (isAverage(frame, at)) return { whos: ['NATO'], phrase: null }
  const { actors } = frame.subject
  if (actors === null) return null
  const one = whoOf(actors)
  if (one !== null) return { whos: [one], phrase: null }
  if (actors.codes.length === 0) return null
  if (isOfAverage(frame)) return null
  const isSum = frame.phrases.some((word) => isKind(word, 'together'))
  return { whos: isSum ? [actors.codes] : actors.codes, phrase: null }
}

/** "62 percent of NATO's $1.59 trillion". */
const isNatos = ({ phrases }: Frame, at: number) =>
  isKind(phrases[at - 1], 'possessive') &&
  isKind(phrases[at - 2], 'nato') &&
  isWord(phrases[at - 3], 'of') &&
  as(phrases[at], 'quantity')?.unit === 'money'

/** "The Baltic states spend an average of 3.14 %" says nothing of each of them. */
const isOfAverage = ({ phrases }: Frame) =>
  phrases.some((one) => as(one, 'cue')?.cue === 'average' || as(one, 'verb')?.sense === 'average')

/** The name that a figure follows, if nothing but "with" or "at" stands between, and it is not the subject. */
function nameBefore({ phrases, subject }: Frame, at: number): Phrase | null {
  const near = phrases.slice(0, at).findLastIndex((one) => !isBetween(one))
  const neighbour = phrases[near]
  const who = as(neighbour, 'who')
  const gap = phrases.slice(near + 1, at)
  const isGroup = who !== null && who.codes.length === 0 && who.aggregate === null
  if (
    who === null ||
    isGroup ||
    neighbour === undefined ||
    gap.some((one) => isWord(one, 'of', 'to'))
  )
    return null
  if (neighbour !== subject.phrase) return neighbour
  const isOneOfSome = gap.length === 0 && (subject.actors?.codes.length ?? 0) > who.codes.length
  return isOneOfSome ? neighbour : null
}

/** "Estonia tops Poland with 3.43 %": whose the only figure is, the one that is ahead or the other, is not told. */
function isEithers(frame: Frame, neighbour: Phrase): boolean {
  if (isOfPlace(frame, neighbour)) return true
  const figures = frame.phrases.filter((one) => as(one, 'quantity')?.unit === 'percent')
  const sense = as(before(frame, neighbour), 'verb')?.sense
  const [figure] = figures
  const isLinked = figure !== undefined && isWord(before(frame, figure), 'with', 'at', 'on')
  return figures.length === 1 && isLinked && ['overtake', 'exceed', 'behind'].includes(sense ?? '')
}

/** "Behind Slovenia and Luxembourg on 1.29 %": the last figure is that of each of those in front of it. */
function isOfBoth({ phrases }: Frame, phrase: Phrase): boolean {
  const at = phrases.indexOf(phrase)
  const isShare = as(phrase, 'quantity')?.unit === 'percent'
  const isLed =
    isWord(phrases[at - 1], 'on', 'at') &&
    isWord(phrases[at - 3], 'behind', 'ahead of', 'after', 'followed by', 'before')
  return isShare && isLed && !phrases.slice(at + 1).some((one) => isKind(one, 'quantity', 'number'))
}

/** "Ranks second, ahead of Britain, spending $147bn": what is spent is spent by whom the clause speaks of. */
function isPassedBy(frame: Frame, neighbour: Phrase, at: number): boolean {
  const gap = frame.phrases.slice(frame.phrases.indexOf(neighbour) + 1, at)
  // "Is third alongside Slovenia, with 1.29 %".
  if (isWord(before(frame, neighbour), 'alongside', 'level with', 'tied with')) return true
  const isPlaced = isWord(before(frame, neighbour), 'behind', 'ahead of')
  return isPlaced && isSign(gap[0], ',') && isWord(gap[1], 'spending')
}

/** "Comes second behind Poland with 3.43 %": whose it is, is not told, where no figure stands before. */
function isOfPlace(frame: Frame, neighbour: Phrase): boolean {
  const isPlaced = isWord(before(frame, neighbour), 'behind', 'after', 'ahead of', 'before')
  const figures = frame.sentence.filter((one) => as(one, 'quantity')?.unit === 'percent')
  const link = after(frame, neighbour)
  const isLoose = isWord(link, 'with') || (isWord(link, 'at', 'on') && figures.length === 1)
  return isPlaced && isLoose && figures.every((one) => one.start > neighbour.start)
}

/** "… against 3.5 per cent for the United States", "compared with 1.5 % of GDP in Italy": whose it is stands behind. */
function nameBehind({ phrases, subject }: Frame, at: number): Owners | null {
  const front = phrases.slice(0, isWord(phrases[at - 1], 'of') ? at - 1 : at)
  const lead = front.findLast(
    (one) => !isKind(one, 'plain', 'only', 'sign') && as(one, 'cue')?.cue !== 'average',
  )
  if (!isWord(lead, ...BESIDE) && !isKind(lead, 'contrast') && !isEachNamed(phrases)) return null
  const tail = phrases.slice(at + 1)
  const isOfGdp = isWord(tail[0], 'of') && as(tail[1], 'cue')?.cue === 'gdp'
  const [word, name] = tail.slice(isOfGdp ? 2 : 0)
  const who = as(name, 'who')
  if (!isWord(word, 'for', 'in', 'by') || name === undefined || who === null) return null
  const one = whoOf(who)
  const isSubject = name === subject.phrase && !isEachNamed(phrases)
  return one === null || isSubject ? null : { whos: [one], phrase: name }
}

/** "Ranges from $114 in Albania to $2,239 in the United States": each figure is followed by whose it is. */
function isEachNamed(phrases: readonly Phrase[]): boolean {
  const figures = phrases.filter((one) => isKind(one, 'quantity'))
  const isNamed = (one: Phrase) => {
    const at = phrases.indexOf(one)
    const isOfGdp = isWord(phrases[at + 1], 'of') && as(phrases[at + 2], 'cue')?.cue === 'gdp'
    const next = at + (isOfGdp ? 3 : 1)
    return isWord(phrases[next], 'in', 'for') && isKind(phrases[next + 1], 'who')
  }
  return figures.length > 1 && figures.every(isNamed)
}

/** "Compares with Italy's 1.49 %". */
const FACING = ['compares with', 'compares to', 'compares favourably with', 'versus', 'as against']

/** Words that set a figure beside another. */
const BESIDE = [
  'against',
  'compared with',
  'compared to',
  'compares with',
  'compares to',
  'versus',
  'and',
  'next to',
  'as against',
]

const isBetween = (phrase: Phrase) =>
  isKind(phrase, 'sign', 'plain', 'only') ||
  isWord(phrase, 'with', 'at', 'on', 'spending', 'of', 'to')

/** A name with its own figure: "after Poland (4.12 %) and the US (3.38 %)", "followed by Latvia with". */
function isListed(frame: Frame, phrase: Phrase): boolean {
  const previous = before(frame, phrase)
  return (
    isKind(previous, 'join', 'sign', 'quantity', 'plain', 'rank') ||
    isWord(previous, 'after', 'followed by', 'behind', 'by', 'only to', 'ahead of', 'before') ||
    isWord(previous, ...FACING) ||
    (isWord(previous, 'of') && isWord(before(frame, phrase, 2), 'that')) ||
    (isWord(previous, 'to') && isKind(after(frame, phrase), 'quantity'))
  )
}

/** "The NATO total of", "the alliance-wide figure of". */
const TOTAL = /^(?:overall )?(?:total|figure|level)(?: of)?$/

/** "The NATO average of 2.11 per cent" is NATO's figure, whoever is compared with it. */
function isAverage({ phrases }: Frame, at: number): boolean {
  const words = phrases.slice(Math.max(0, at - 4), at)
  const average = words.findIndex(
    (one) => as(one, 'cue')?.cue === 'average' || TOTAL.test(one.text),
  )
  return (
    average > 0 &&
    (isKind(words[average - 1], 'nato', 'possessive') ||
      isWord(words[average - 1], 'alliance wide', 'the alliance wide', 'nato wide')) &&
    words
      .slice(average + 1)
      .every((one) => isKind(one, 'plain', 'prep') || as(one, 'verb')?.sense === 'be')
  )
}

/** The one ally that a clause speaks of; `null` for several, and for an aggregate. */
export function soleAlly({ subject }: Frame): AllyCode | null {
  const codes = subject.actors?.codes ?? []
  return codes.length === 1 && subject.actors?.aggregate === null ? (codes[0] ?? null) : null
}
