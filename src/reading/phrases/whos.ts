import type { AllyCode } from '../../domain/ally'
import { either, startingWith } from './composing'
import { armed, as, isKind, isSign, isWord, joined, named, type Phrase } from './phrase'
import { alikes } from './recast/alikes'
import { oneOf } from './recast/oneOf'
import { heads } from './rewordings'

/** Who speaks for an ally: "the U.S. president complains". */
export const TITLES: readonly string[] =
  'president|prime minister|chancellor|premier|foreign minister|defence minister|defense minister|official|officials|diplomat|diplomats|ambassador|senator|senators|lawmakers|general|commander'.split(
    '|',
  )

/** "The Spanish government spends": the ally itself. */
const STATES = [
  'government',
  'governments',
  'state',
  'taxpayer',
  'taxpayers',
  'exchequer',
  'authorities',
]

const isOfSpeaker = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[isKind(phrases[at], 'possessive') ? at + 1 : at], ...TITLES)

const singles = startingWith({ kinds: ['group', 'ally'] }, (phrases, at) => {
  const phrase = phrases[at]
  if (phrase === undefined) return null
  const group = as(phrase, 'group')
  if (group !== null) {
    const meaning = named(group.codes ?? [], {
      aggregate: group.aggregate ?? null,
      among: group.among ?? null,
    })
    return { phrases: [joined([phrase], meaning)], length: 1 }
  }
  const ally = as(phrase, 'ally')
  if (ally === null) return null
  if (ally.form === 'capital' && isPlace(phrases, at) && !isWord(phrases[at - 2], 'that', 'those'))
    return null
  if (ally.form === 'adjective' && isWord(phrases[at + 1], ...STATES))
    return { phrases: [joined(phrases.slice(at, at + 2), named([ally.code]))], length: 2 }
  if (ally.form === 'adjective' && !isMeasured(phrases, at + 1)) return null
  if (isKind(phrases[at + 1], 'event') || isOfSpeaker(phrases, at + 1)) return null
  const meaning = named([ally.code], { isPossessive: ally.form === 'adjective' })
  return { phrases: [joined([phrase], meaning)], length: 1 }
})

/** "All four Nordics": those of a group that have armed forces, where the number says so. */
const numbered = startingWith({ words: ['the'], kinds: ['number'] }, (phrases, at) => {
  const first = isWord(phrases[at], 'the') ? at + 1 : at
  const number = as(phrases[first], 'number')?.value
  const group = as(phrases[first + 1], 'who')
  if (number === undefined || group === null) return null
  const codes = armed(group.codes)
  if (codes.length < 2 || number !== codes.length) return null
  const parts = phrases.slice(at, first + 2)
  return { phrases: [joined(parts, { ...group, codes })], length: parts.length }
})

function isPlace(phrases: readonly Phrase[], at: number): boolean {
  // "In Budapest's case".
  if (isKind(phrases[at + 1], 'possessive') && isWord(phrases[at + 2], 'case')) return false
  return (
    isWord(
      phrases[at - 1],
      'in',
      'at',
      'from',
      'near',
      'to',
      'of',
      'outside',
      'visited',
      'around',
      'for',
    ) || isKind(phrases[at + 1], 'event')
  )
}

/** Whether a nation's adjective belongs to what is measured ("German defence spending", "the U.S. military"). */
function isMeasured(phrases: readonly Phrase[], at: number): boolean {
  const isListed = isWord(phrases[at], 'and') || isSign(phrases[at], ',')
  if (isListed && as(phrases[at + 1], 'ally')?.form === 'adjective')
    return isMeasured(phrases, at + 2)
  const skip = isKind(phrases[at], 'plain') && !isWord(phrases[at], 'made') ? 1 : 0
  return (
    isKind(phrases[at + skip], 'cue', 'mark') ||
    as(phrases[at], 'quantity')?.unit === 'percent' ||
    isWord(phrases[at], 'government', 'share', 'taxpayers')
  )
}

/** With these behind a name a clause begins. */
const GOING_ON = ['verb', 'aux', 'possessive', 'rank', 'quantity', 'future'] as const

const ANDS = ['and', 'or', '&', 'nor', 'as well as', 'plus', 'along with']

const isName = (phrase: Phrase | undefined) => (as(phrase, 'who')?.codes.length ?? 0) > 0

/** "A, B and C"; two names with a comma and "and" only where no new clause begins. */
const lists = startingWith({ kinds: ['who'] }, (phrases, at) => {
  if (!isName(phrases[at])) return null
  // "Unlike Spain and Italy, Poland …": whom they are compared with is no member of the list.
  const isCompared = isWord(phrases[at - 1], 'unlike', 'like', 'just like', 'as with')
  const members = [at]
  let end = at + 1
  let isClosed = false
  while (!isClosed) {
    let next = end
    if (isSign(phrases[next], ',')) next += 1
    const isAnd = isWord(phrases[next], ...ANDS)
    if (isAnd) next += 1
    if (next === end) break
    if (isAnd && isWord(phrases[next], 'also', 'even', 'now', 'both', 'the')) next += 1
    if (!isName(phrases[next]) || isNamedAlready(phrases, members, next)) break
    if (isAnd && next - end > 1 && members.length === 1 && isKind(phrases[next + 1], ...GOING_ON))
      break
    members.push(next)
    end = next + 1
    isClosed = isAnd && (isCompared || !isSign(phrases[end], ','))
  }
  const hasAnd = phrases.slice(at, end).some((phrase) => isWord(phrase, ...ANDS))
  if (members.length === 1 || (!hasAnd && members.length === 2)) return null
  return {
    phrases: [joined(phrases.slice(at, end), named(codesOf(phrases, members)))],
    length: end - at,
  }
})

/** "The Baltic states, Latvia and Estonia": nobody stands twice in a list. */
function isNamedAlready(phrases: readonly Phrase[], members: readonly number[], at: number) {
  const named = codesOf(phrases, members)
  return as(phrases[at], 'who')?.codes.some((code) => named.includes(code)) === true
}

function codesOf(phrases: readonly Phrase[], members: readonly number[]): readonly AllyCode[] {
  return members.flatMap((index) => as(phrases[index], 'who')?.codes ?? [])
}

/** "The Nordic allies, Iceland aside,", "the Nordics except Iceland": a group without some of it. */
const lessSome = startingWith({ kinds: ['who'] }, (phrases, at) => {
  const group = as(phrases[at], 'who')
  if (group === null || group.codes.length < 3 || /,| and | or /.test(phrases[at]?.text ?? ''))
    return null
  const isComma = isSign(phrases[at + 1], ',')
  const isBut = isKind(phrases[at + (isComma ? 2 : 1)], 'except')
  const name = at + (isComma ? 1 : 0) + (isBut ? 2 : 1)
  const less = as(phrases[name], 'who')?.codes ?? []
  const isAside = isComma && isWord(phrases[name + 1], 'aside', 'excepted', 'apart', 'excluded')
  if (!(isBut || isAside) || less.length === 0) return null
  if (!less.every((code) => group.codes.includes(code))) return null
  const end = name + (isBut ? 1 : 2)
  const stop = isComma && isSign(phrases[end], ',') ? end + 1 : end
  const codes = group.codes.filter((code) => !less.includes(code))
  if (codes.length < 2 || (isComma && stop === end)) return null
  return { phrases: [joined(phrases.slice(at, stop), { ...group, codes })], length: stop - at }
})

/** "All three Baltic republics: Lithuania at 4 % and Latvia …": the group is told again by name, with a figure for each. */
const groups = startingWith({ kinds: ['who', 'all'] }, (phrases, at) => {
  const group = as(phrases[at], 'who')?.codes ?? []
  const isAll = isKind(phrases[at], 'all') ? 1 : 0
  const codes = isAll === 1 ? (as(phrases[at + 1], 'who')?.codes ?? []) : group
  if (codes.length < 2 || !isSign(phrases[at + isAll + 1], ':')) return null
  const tail = phrases.slice(at + isAll + 2).flatMap((one) => as(one, 'who')?.codes ?? [])
  if (tail.length < 2 || !tail.every((code) => codes.includes(code))) return null
  if (!isKind(phrases[at + isAll + 2], 'who') || tail.length !== codes.length) return null
  const length = isAll + 2
  return { phrases: [joined(phrases.slice(at, at + length), { is: 'plain' })], length }
})

const possessives = startingWith({ kinds: ['who'] }, (phrases, at) => {
  const who = as(phrases[at], 'who')
  if (who === null || !isKind(phrases[at + 1], 'possessive')) return null
  const meaning = { ...who, isPossessive: true }
  return { phrases: [joined(phrases.slice(at, at + 2), meaning)], length: 2 }
})

/** "Eight allies, Spain and Italy included, …": some of them. */
const included = startingWith({ kinds: ['who'] }, (phrases, at) => {
  const [who, word] = phrases.slice(at, at + 2)
  const isAmong = isWord(word, 'among them') && isSign(phrases[at - 1], ',')
  if (!isName(who) || !(isWord(word, 'included') || isAmong)) return null
  if (who === undefined || word === undefined) return null
  return { phrases: [{ ...word, text: 'including', meaning: { is: 'including' } }, who], length: 2 }
})

/** Makes allies, groups and lists of them of their names; a capital in which something happens is none. */
export const WHO_RULES = [
  heads,
  either([singles, oneOf]),
  numbered,
  lists,
  lessSome,
  groups,
  possessives,
  alikes,
  included,
]
