import { GROUPS_BY_ADJECTIVE } from '../../lexicon/groups'
import { startingWith } from '../composing'
import { as, isGroup, isKind, isSign, isWord, joined, named, type Phrase } from '../phrase'

/** Behind these one of a group stands for all of it: "the only Nordic ally", "any other Baltic state". */
const SINGLING = ['only', 'sole', 'lone', 'any', 'any other', 'every other']

/** Whose other members need not be allies: "the only G7 country" may leave out Japan. */
const WIDE = ['g7']

/** "The only Nordic ally above 3 %", "more than any other Baltic state": among that group. */
export const oneOf = startingWith({ words: Object.keys(GROUPS_BY_ADJECTIVE) }, (phrases, at) => {
  const [adjective, noun] = phrases.slice(at, at + 2)
  const codes = GROUPS_BY_ADJECTIVE[adjective?.text ?? '']
  const isOther = isWord(phrases[at - 1], 'other') && isWord(phrases[at - 2], 'any', 'every')
  const isSingled = isWord(phrases[at - 1], ...SINGLING) || isOther
  if (codes === undefined || !isKind(noun, 'allies') || !isSingled) return null
  if (isWord(adjective, ...WIDE) && !/ally|nato|alliance/.test(noun?.text ?? '')) return null
  return { phrases: [joined(phrases.slice(at, at + 2), named(codes))], length: 2 }
})

/** "Europe's biggest spender is Germany": the biggest in Europe is. */
export const ofGroup = startingWith({ kinds: ['who'] }, (phrases, at) => {
  const [group, rank] = phrases.slice(at, at + 2)
  const who = as(group, 'who')
  const isOwner = who?.isPossessive === true && isGroup(group)
  const isFirst =
    at === 0 || isSign(phrases[at - 1], ',', ';', ':') || isKind(phrases[at - 1], 'year')
  if (group === undefined || rank === undefined || who === null || !isOwner || !isFirst) return null
  const length = phrases.slice(at + 2, at + 6).findIndex((one) => isKind(one, 'cue')) + 1
  const noun = phrases.slice(at + 2, at + 2 + length)
  const be =
    phrases.slice(at + 2 + length).findIndex((one) => isKind(one, 'verb')) + at + 2 + length
  const isTold = as(phrases[be], 'verb')?.sense === 'be' && isKind(phrases[be + 1], 'who')
  const isPlain = noun.slice(0, -1).every((one) => isKind(one, 'plain'))
  if (!isKind(rank, 'rank') || length === 0 || !isTold || !isPlain) return null
  const within: Phrase = { ...group, text: 'in', meaning: { is: 'prep' } }
  const all: Phrase = { ...group, meaning: { ...who, isPossessive: false } }
  return { phrases: [rank, ...noun, within, all], length: length + 2 }
})
