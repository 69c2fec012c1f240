import { startingWith } from '../composing'
import { as, isKind, isWord, joined, type Phrase } from '../phrase'

/** "Have joined the 2 % club" is to be at the mark. */
export const joining = startingWith(
  { words: ['joined', 'join', 'joins', 'entered', 'enter', 'enters', 'has joined'] },
  (phrases, at) => {
    const [verb, mark] = phrases.slice(at, at + 2)
    if (verb === undefined || mark === undefined || !isKind(mark, 'mark')) return null
    if (!/(club|camp)$/.test(mark.text)) return null
    const tense = /^\S+ed$/.test(verb.text) ? 'past' : 'plain'
    return {
      phrases: [{ ...verb, meaning: { is: 'verb', sense: 'meet', tense } }, mark],
      length: 2,
    }
  },
)

/** "Is breaking its 2 % pledge": a promise that is broken is not a line that is crossed. */
export const broken = startingWith({ kinds: ['verb'] }, (phrases, at) => {
  const [verb, mark] = phrases.slice(at, at + 2)
  const isBreaking = /^(?:br[eo]a?k|breach)/.test(verb?.text ?? '')
  const isLine =
    !isKind(mark, 'mark') || /barrier|threshold|\bline|mark|level/.test(mark?.text ?? '')
  if (verb === undefined || !isBreaking || isLine) return null
  return { phrases: [{ ...verb, meaning: { is: 'unknown' } }], length: 1 }
})

const JOINING = ['joined', 'join', 'joins', 'joining', 'entered', 'enter', 'enters']
const RANKS = ['the ranks of', 'the group of', 'the club of', 'the list of', 'the circle of']

/** "Joins the ranks of those above the threshold": is above it. */
export const joiningThose = startingWith({ words: JOINING }, (phrases, at) => {
  const [verb, ranks, those] = phrases.slice(at, at + 3)
  if (verb === undefined || !isWord(ranks, ...RANKS)) return null
  const isThose = isKind(those, 'allies') || isWord(those, 'those')
  const side = isWord(phrases[at + 3], 'that are', 'at') ? phrases[at + 4] : phrases[at + 3]
  const isLimit = isKind(side, 'hedge', 'mark') || as(side, 'quantity')?.unit === 'percent'
  if (!isThose || !isLimit) return null
  const is = { ...verb, text: 'is', meaning: { is: 'verb', sense: 'be', tense: 'now' } as const }
  return { phrases: [is], length: 3 }
})

const STOPPING = ['stop', 'stops', 'stopped', 'stopping']

/** "Just short of 3.5 %", "a bit shy of the mark", "slightly below 2 %"; "just under 3 %" may be by how much something fell. */
const SHORT = /^(?:\S+ ){0,3}(?:(?:short|shy) of|below|beneath)(?: |$)/

/** "Falls just short of 3.5 %", "comes up slightly shy of it": is just short of it, and has fallen by nothing. */
export const fallingShort = startingWith({ words: STOPPING, kinds: ['verb'] }, (phrases, at) => {
  const verb = phrases[at]
  const isFalling =
    as(verb, 'verb')?.sense === 'fall' || /^(?:come|came|stop)[a-z]*$/.test(verb?.text ?? '')
  if (verb === undefined || !isFalling) return null
  const after = phrases.findIndex((one, index) => index > at && !isKind(one, 'plain', 'narrow'))
  const side = phrases[after]
  if (!isKind(side, 'quantity', 'mark', 'hedge') || !SHORT.test(side?.text ?? '')) return null
  const tense = as(verb, 'verb')?.tense ?? (verb.text.endsWith('ed') ? 'past' : 'now')
  return { phrases: [{ ...verb, meaning: { is: 'verb', sense: 'be', tense } }], length: after - at }
})

/** "Meets neither guideline", "neither of the two targets": misses both. */
export const meetingNeither = startingWith({ kinds: ['verb'] }, (phrases, at) => {
  const [verb, neither] = phrases.slice(at, at + 2)
  const mark = isWord(phrases[at + 2], 'of') ? at + 3 : at + 2
  const meant = as(phrases[mark], 'mark')
  const isEither = meant?.measure === 'both' || (mark === at + 2 && meant?.value === null)
  const meets = as(verb, 'verb')
  if (meets?.sense !== 'meet' || !isWord(neither, 'neither') || !isEither) return null
  if (verb === undefined || neither === undefined) return null
  const both: Phrase['meaning'] = { is: 'mark', measure: 'both', value: null }
  return {
    phrases: [
      { ...verb, meaning: { ...meets, sense: 'miss' } },
      joined(phrases.slice(at + 1, mark + 1), both),
    ],
    length: mark + 1 - at,
  }
})
