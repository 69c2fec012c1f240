import type { UnreadPart } from './accounting'
import { cueOf, type Frame } from './clauses/frame'
import { leading } from './clauses/subjectForms'
import { PEOPLE } from './lexicon/allies'
import { furtherPredicates } from './modifiers'
import { as, isKind, isSign, isWord, type Phrase } from './phrases/phrase'
import { priceBaseOn } from './state'

/** "Poland bought the most weapons", "Britain's arms industry accounts for 2 %": who does it, or what is done, is a word that is not known. */
export function unknownHeads(frame: Frame): readonly UnreadPart[] {
  const { phrases, subject, used } = frame
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  const rest = phrases.slice(at + 1)
  const end = rest.findIndex((one) => isKind(one, ...FIGURES) && used.has(one))
  const between = rest.slice(0, Math.max(end, 0))
  const verb = between.findIndex((one) => isKind(one, 'verb', 'question', 'aux'))
  const hasNone = !phrases.some((one) => isKind(one, 'verb', 'question', 'aux', 'expected'))
  const isOwner = as(subject.phrase ?? undefined, 'who')?.isPossessive === true
  const head = isOwner && verb > 0 ? between.slice(0, verb) : []
  const isOther = head.length > 0 && !head.some((one) => isKind(one, 'cue', 'persons', 'mark'))
  const suspects = hasNone && at >= 0 ? between : isOther ? head : []
  return suspects
    .filter((one) => isKind(one, 'unknown'))
    .map(({ start, end: stop }) => ({ start, end: stop, reason: 'other-topic' }))
}

/** What something is said to be of: a figure, a place, a mark, more or less than others. */
const FIGURES = ['quantity', 'rank', 'mark', 'markback', 'more', 'less', 'hedge', 'same'] as const

/**
 * "Italy struggles to reach 2 %", "23 allies have signed a letter on 2 %", "is years away from 2 %": a word
 * that is not known, between whom a clause speaks of and its figure, may be what is really said of them.
 */
export function strayWords(frame: Frame): readonly UnreadPart[] {
  const { phrases, subject, used, found } = frame
  if (found.length === 0) return []
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  const rest = phrases.slice(at + 1)
  const end = rest.findIndex((one) => isKind(one, ...FIGURES) && used.has(one))
  const strays = rest
    .slice(0, Math.max(end, 0))
    .filter((one, index) => (isStray(one) && !isHarmless(rest, index)) || isSelf(frame, one))
  const others = [
    ...headsOf(frame),
    ...gerundsOf(frame),
    ...objectsOf(frame),
    ...opinionsOf(frame),
    ...deadlinesOf(frame),
    ...marksOfOthers(frame),
    ...otherPrices(frame),
    ...furtherPredicates(frame),
  ]
  return [...strays, ...others].map(notTold)
}

/** Words that are not known, and those that begin what is asked, not told: "will say when it reaches 2 %". */
const isStray = (phrase: Phrase) =>
  isKind(phrase, 'unknown') || isWord(phrase, 'when', 'where', 'like')

/** "23 allies say they spend 2 %": what they say of themselves. */
const isSelf = ({ subject }: Frame, phrase: Phrase) =>
  subject.count !== null && isWord(phrase, 'they', 'most', 'many', 'some', 'several')

/** Verbs that end like adverbs. */
const NO_ADVERBS = ['rely', 'apply', 'reply', 'imply', 'comply', 'multiply', 'supply', 'fly']

/** Adverbs; adjectives of what is measured ("its battered armed forces"); what stands between two commas. */
function isHarmless(phrases: readonly Phrase[], at: number): boolean {
  const { text } = phrases[at] ?? { text: '' }
  if (text.endsWith('ly') && !NO_ADVERBS.includes(text)) return true
  // "Three times what it spent in 2014".
  const before = as(phrases[at - 1], 'quantity')?.unit
  if (text === 'what' && (before === 'times' || before === 'fraction')) return true
  if (text === 'what' && isWord(phrases[at - 1], 'of', 'than')) return true
  const isOwned =
    at === 0 || isKind(phrases[at - 1], 'possessive', 'pronoun') || isWord(phrases[at - 1], 'the')
  if (isOwned && isKind(phrases[at + 1], 'cue', 'persons')) return true
  const from = phrases.slice(0, at).findLastIndex((one) => isSign(one, ','))
  const length = phrases.slice(at).findIndex((one) => isSign(one, ','))
  return (
    from === 0 && length > 0 && !phrases.slice(0, at + length).some((one) => isKind(one, 'verb'))
  )
}

/** "Friends of Poland spend", "the opposition in Spain puts": whoever is said to do it is not the ally. */
function headsOf({ phrases, subject }: Frame): readonly Phrase[] {
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  if (at < 1 || !isWord(phrases[at - 1], 'of', 'in', 'from') || subject.actors === null) return []
  const head = phrases.slice(0, at - 1).findLast((one) => !isKind(one, 'plain'))
  return head !== undefined && isKind(head, 'unknown') ? [head] : []
}

/** "By spending 4 % of GDP, Poland hopes", "spending 3 % made Greece poor": what is done, not what a figure is. */
function gerundsOf({ phrases, subject }: Frame): readonly Phrase[] {
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  const front = at < 0 ? phrases : phrases.slice(0, at)
  const figure = front.findIndex((one) => isKind(one, 'quantity'))
  const verb = front
    .slice(0, Math.max(figure, 0))
    .findIndex((one) => isDoing(one) && !['rise', 'fall'].includes(as(one, 'verb')?.sense ?? ''))
  if (figure < 0 || verb < 0) return []
  const isLed = isWord(
    front[verb - 1],
    'by',
    'for',
    'of',
    'from',
    'after',
    'before',
    'instead of',
    'without',
  )
  const isApart = front.slice(figure).some((one) => isSign(one, ','))
  return isLed || (at >= 0 && !isApart) ? front.slice(verb, verb + 1) : []
}

/** "Will move to 2.5 % by the election": until when is not known, so that it is no figure of now. */
function deadlinesOf({ phrases }: Frame): readonly Phrase[] {
  if (!phrases.some((one) => isKind(one, 'future', 'expected'))) return []
  return phrases.filter((phrase, at) => {
    const head = phrases.slice(at + 1).find((one) => !isKind(one, 'plain', 'possessive'))
    return isWord(phrase, ...DEADLINES) && isKind(head, 'unknown', 'event', 'month', 'time')
  })
}

/** "The ECB's 2 % target": a mark of somebody who is not known. */
const marksOfOthers = ({ phrases }: Frame): readonly Phrase[] =>
  phrases.filter((phrase, at) => {
    const isOwned = isKind(phrase, 'mark') && /^'s? /.test(phrase.text)
    const isTheirs = isKind(phrase, 'mark') && isKind(phrases[at - 1], 'possessive')
    const owner = phrases[isOwned ? at - 1 : at - 2]
    return (isOwned || isTheirs) && isKind(owner, 'unknown', 'off', 'foreign')
  })

/** "$845bn in 2020 dollars": at prices in which NATO's table of that day is not. */
const otherPrices = ({ sentence, day }: Frame): readonly Phrase[] =>
  sentence.filter((one) => {
    const [year] = as(one, 'cue')?.cue === 'constant' ? (/\b\d{4}\b/.exec(one.text) ?? []) : []
    return year !== undefined && Number(year) !== priceBaseOn(day.said)
  })

const DEADLINES = ['by', 'before', 'until', 'till', 'within']

const isDoing = (phrase: Phrase) =>
  as(phrase, 'verb')?.tense === 'ing' || isWord(phrase, 'spending')

/** "Spends the most on museums", "its spending on interest": on what is not known, or said before. */
function objectsOf({ phrases, sentence }: Frame): readonly Phrase[] {
  const hasThing =
    cueOf(phrases, 'equipment') !== undefined || cueOf(sentence, 'personnel') !== undefined
  return phrases.filter((phrase, at) => {
    if (!isWord(phrase, 'on') || !phrases.slice(0, at).some(isSpending)) return false
    const head = phrases
      .slice(at + 1)
      .find(
        (one) => !isKind(one, 'plain', 'possessive', 'who', 'we') && !isWord(one, 'its', 'their'),
      )
    return isKind(head, 'unknown') || (isKind(head, 'pronoun') && !hasThing)
  })
}

const isSpending = (phrase: Phrase) =>
  as(phrase, 'verb')?.sense === 'spend' || isWord(phrase, 'spending', 'expenditure', 'outlays')

/** "In Belgium, 2 % of GDP is popular": what is said is said of the figure. */
function opinionsOf({ phrases, subject }: Frame): readonly Phrase[] {
  const verb = phrases.findIndex((one) => isKind(one, 'verb'))
  const figure = phrases.findIndex((one) => isKind(one, 'quantity'))
  const isFirst = figure >= 0 && figure < verb && !isWord(phrases[figure - 1], 'at', 'with', 'on')
  const isIn =
    subject.phrase !== null &&
    isWord(leading(phrases, phrases.indexOf(subject.phrase)), 'in', 'for', 'to')
  const of = isWord(phrases[figure + 1], 'of') ? figure + 3 : figure + 1
  const isBare = isSign(phrases[figure - 1], ',') && isKind(phrases[of], 'unknown')
  if (isIn && isBare) return phrases.slice(of, of + 1)
  return isFirst && isIn
    ? phrases.slice(verb + 1).filter((one) => isStray(one) || isAmount(one))
    : []
}

const isAmount = (phrase: Phrase) => as(phrase, 'quantity')?.unit === 'money'

/** "The Czechs did what took Germany ten: reach 2 %": a bare verb behind a clause about one tells nothing of it. */
export function bareVerbs(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const [first] = frame.phrases
  const isBare =
    as(first, 'verb')?.tense === 'plain' &&
    frame.subject.actors?.codes.length === 1 &&
    !isPeople(frames)
  const isHelped = frames.some((one) =>
    one.phrases.some((phrase) => isKind(phrase, 'future', 'expected', 'aux')),
  )
  return isBare && !isHelped ? frame.phrases.map(notTold) : []
}

/** "The Americans, who shoulder …": more than one in grammar. */
const isPeople = (frames: readonly Frame[]) =>
  frames.some(({ clause }) => clause.lead === 'relative') &&
  frames.some(({ subject }) => PEOPLE.has(subject.phrase?.text.replace(/^the /, '') ?? ''))

/** "Only three allies have tanks enough, and all are above 3.5 %": how many those are was said of something else. */
export function borrowedCounts(frames: readonly Frame[], frame: Frame): readonly UnreadPart[] {
  const { subject, found } = frame
  const isCounted = found.some(({ reading }) => reading.kind === 'count' || reading.kind === 'set')
  if (subject.count === null || !isCounted || (subject.phrase !== null && !subject.isPronoun))
    return []
  const owner = frames
    .slice(0, frames.indexOf(frame))
    .findLast((one) => one.subject.count === subject.count && one.phrases.some(saysMore))
  return owner !== undefined && owner.found.length === 0 ? frame.phrases.map(notTold) : []
}

const saysMore = (phrase: Phrase) => isKind(phrase, 'verb', 'unknown', 'plan', 'wish')

const notTold = ({ start, end }: Phrase): UnreadPart => ({ start, end, reason: 'other-topic' })
