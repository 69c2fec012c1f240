import type { FoundTests } from '../../clauses/foundTests'
import { after, before, type Frame, put, use } from '../../clauses/frame'
import { onlyOnes } from '../../clauses/subjectForms'
import { shortOf, testsOf } from '../../clauses/tests'
import { spanOfYears, whenOf } from '../../clauses/when'
import { as, type CountMeaning, isKind, isWord, type Phrase } from '../../phrases/phrase'
import { excludedBy } from './countNames'
import { samesOf } from './counts'
import { flipped, named } from './countTotals'

/** "Only Belgium stays below", "Poland is the only ally above", "Poland alone", "the one ally that". */
export function readOnly(frame: Frame): void {
  const { actors } = frame.subject
  const phrase = frame.subject.phrase ?? frame.phrases[0]
  if (actors === null || phrase === undefined) return
  if (actors.codes.length === 0 || actors.aggregate !== null) return
  const word = onlyWord(frame, phrase)
  const next = after(frame, phrase)
  const isCutShort = isKind(next, 'quantity') && !frame.phrases.some((one) => isKind(one, 'verb'))
  if (word === null || isKind(next, 'join') || isCutShort) return
  if (frame.phrases.some((one) => isKind(one, 'not') && one.start < word.start)) return
  // "The only other ally": besides whom is not told.
  if (isWord(after(frame, word), 'other')) return
  const noun = frame.phrases.find(
    (one) =>
      isKind(one, 'allies') || (as(one, 'who')?.among ?? null) !== null || isSole(as(one, 'count')),
  )
  const excluding = excludedBy(frame)
  const group = groupOf(frame)
  const span = spanOfYears(frame)
  const tests = testsOf(frame) ?? samesOf(frame)
  if (tests === null) return
  const when = whenOf(frame)
  if ('reason' in when) return
  const codes = as(group, 'who')?.codes ?? null
  const among = as(noun, 'who')?.among ?? as(noun, 'count')?.among ?? codes
  const year = span === null ? when.year : span.to
  put(
    frame,
    {
      kind: 'set',
      scope: 'only',
      allies: actors.codes,
      ...named(tests),
      year,
      ...(among === null ? {} : { among }),
      ...(excluding.codes.length > 0 ? { excluding: excluding.codes } : {}),
    },
    word,
    noun,
    group,
    ...tests.phrases,
    when.phrase,
    excluding.word,
    excluding.phrase,
  )
}

/** "Of the Baltic states, only Lithuania …", "the only Nordic ally": among whom it is the only one. */
function groupOf({ phrases, subject }: Frame): Phrase | undefined {
  const { codes } = subject.actors ?? { codes: [] }
  return phrases.find((one, at) => {
    const among = as(one, 'who')?.codes ?? []
    const isScope =
      isWord(phrases[at - 1], 'of', 'in', 'among', 'within') ||
      isKind(phrases[at - 1], 'among', 'only')
    return (
      one !== subject.phrase &&
      isScope &&
      among.length > codes.length &&
      codes.every((code) => among.includes(code))
    )
  })
}

/** "The one ally", "the two countries": nobody else. */
const isSole = (count: CountMeaning | null) =>
  count !== null && count.scope === 'some' && count.op === '=' && count.of === null

function onlyWord(frame: Frame, subject: Phrase): Phrase | null {
  const size = frame.subject.actors?.codes.length ?? 0
  const near = before(frame, subject)
  const previous = isWord(near, 'in', 'for') ? before(frame, subject, 2) : near
  if (isWord(previous, 'only', 'just', 'solely', 'merely') && previous !== undefined)
    return isKind(before(frame, previous), 'not') ? null : previous
  if (isWord(after(frame, subject), 'alone')) return after(frame, subject) ?? null
  for (const [at, phrase] of frame.phrases.entries()) {
    const next = frame.phrases
      .slice(at + 1, at + 4)
      .find((one) => !isKind(one, 'plain', 'nato', 'number', 'possessive'))
    const count = as(phrase, 'count')
    const isAllOfThem =
      count !== null &&
      isSole(count) &&
      count.value === size &&
      size > 1 &&
      phrase.text.startsWith('the ')
    if (
      phrase.start > subject.end &&
      isAllOfThem &&
      as(before(frame, phrase), 'verb')?.sense === 'be'
    )
      return phrase
    const isNoun =
      isKind(next, 'allies') ||
      isSole(as(next, 'count')) ||
      (as(next, 'who')?.among ?? null) !== null ||
      (next !== undefined && groupOf(frame) === next) ||
      isWord(next, 'ones', 'one', 'to')
    if (
      (phrase.start > subject.end || onlyOnes(frame.phrases) === subject) &&
      isKind(phrase, 'only') &&
      isWord(phrase, 'only', 'sole', 'lone') &&
      (isNoun || isWord(frame.phrases[at + 1], 'ones', 'one'))
    )
      return phrase
    const isAlone = isWord(phrase, 'alone') && isKind(frame.phrases[at - 1], 'verb')
    if (phrase.start > subject.end && isAlone && isKind(frame.phrases[at + 1], 'prep', 'hedge'))
      return phrase
    if (
      phrase.start > subject.end &&
      as(phrase, 'count')?.value === 1 &&
      isSole(as(phrase, 'count')) &&
      isWord(before(frame, phrase), 'as', 'is', 'the', 'remains')
    )
      return phrase
  }
  return null
}

/** "Hungary is among the nine that …": each of those named, and how many they are. */
export function readAmong(frame: Frame): void {
  const { actors, phrase } = frame.subject
  const word =
    frame.phrases.find((one) => isKind(one, 'among') && !frame.used.has(one)) ?? someOf(frame)
  if (actors === null || actors.codes.length === 0 || word === undefined) return
  const group =
    as(word, 'count') === null
      ? frame.phrases
          .slice(frame.phrases.indexOf(word) + 1)
          .find((one) => !isKind(one, 'plain', 'only'))
      : word
  const part = as(word, 'count')
  const count = part === null ? as(group, 'count') : { ...part, value: part.of ?? 0, of: null }
  if (phrase !== null && frame.phrases.indexOf(word) < frame.phrases.indexOf(phrase)) return
  const isMembers = count !== null || isKind(group, 'allies') || isWord(group, 'those', 'them')
  if (!isMembers || count?.scope === 'all') return
  if (frame.phrases.some((one) => isKind(one, 'rank') && one.start < word.start)) return
  const isNone = frame.phrases.some((one) => isKind(one, 'not') && one.start < word.start)
  const back = countedBefore(frame, group)
  const tests = testsOf(frame) ?? shortOf(frame) ?? back
  if (tests === null) return
  // "Is not among the six that meet it": below it, and six do.
  const those = isNone ? flipped(tests) : tests
  if (those === null || (isNone && !isKind(before(frame, word), 'not'))) return
  const { year } = frame.state
  const when = tests === back && year !== null ? { year, phrase: null } : whenOf(frame)
  if ('reason' in when) return
  use(frame, group, ...frame.phrases.filter((one) => isKind(one, 'only')))
  const rests = [word, group, ...tests.phrases, when.phrase]
  const isSure = as(group, 'count') === null || count?.scope === 'some' || count?.scope === 'vague'
  if (isSure)
    put(
      frame,
      { kind: 'set', scope: 'each', allies: actors.codes, ...named(tests), year: when.year },
      ...rests,
    )
  if (count?.scope !== 'some' || typeof count.op !== 'string') return
  const of = count.of === null ? {} : { of: count.of }
  put(
    frame,
    {
      kind: 'count',
      ...named(those),
      year: when.year,
      op: count.op,
      value: count.value,
      ...of,
      ...(count.among === null ? {} : { among: count.among }),
    },
    ...rests,
  )
}

/** "Spain is one of them": of those counted just before. */
function countedBefore({ phrases, state }: Frame, group: Phrase | undefined): FoundTests | null {
  const tests = state.counted
  const isBack = isWord(group, 'them', 'those') && phrases.at(-1) === group
  return isBack && tests !== null ? { measure: null, tests, phrases: [] } : null
}

/** "Greece and Poland are two of the five allies that …": as many as are named, of all who do. */
function someOf({ phrases, subject }: Frame): Phrase | undefined {
  const size = subject.actors?.codes.length ?? 0
  return phrases.find((one, at) => {
    const count = as(one, 'count')
    const isPart = count?.scope === 'some' && count.value === size && (count.of ?? 40) < 28
    return isPart && count.among === null && as(phrases[at - 1], 'verb')?.sense === 'be'
  })
}
