import { type Composer, isKind, isSign, joined, type Phrase } from './phrase'

/** Verbs with which somebody says what the sentence tells. */
const SAYING =
  /^(?:said|says|saying|complain(?:s|ed)|note[sd]|add(?:s|ed)|warn(?:s|ed)|argue[sd]|told|tells|wrote|writes|report(?:s|ed)|announce[sd]|stress(?:es|ed)|pointed|points out|insist(?:s|ed)|lament(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|observe[sd]|remark(?:s|ed)|declare[sd]|concede[sd]|state[sd]|confirm(?:s|ed)|show(?:s|ed|n)?|estimate[sd]?|reckon(?:s|ed)|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|calculate[sd]?)$/

/** What somebody who says something is called with: no figure, no ally, no institute. */
const SPEAKER = [
  'plain',
  'unknown',
  'pronoun',
  'nato',
  'ours',
  'prep',
  'ally',
  'verb',
  'expected',
  'wish',
  'aux',
  'cue',
] as const

/** How many phrases may stand between the two commas. */
const LONGEST = 8

/** "…, Trump complained, …", "…, NATO's estimates show": who says it, set apart by commas, tells nothing of figures. */
export const sayings: Composer = (phrases, at) => {
  if (!isSign(phrases[at], ',')) return null
  const length = phrases.slice(at + 1, at + 2 + LONGEST).findIndex((one) => isSign(one, ','))
  const isLast = length < 0
  const end = isLast ? phrases.length : at + 1 + length
  const words = phrases.slice(at + 1, end).filter((one) => !isSign(one, '.', '”', '"', '’'))
  const isSaid = words.some((one) => SAYING.test(one.text))
  if (!isSaid || words.length > LONGEST || !words.every(isOfSpeaker)) return null
  const stop = isLast ? end : end + 1
  return { phrases: [joined(phrases.slice(at, stop), { is: 'plain' })], length: stop - at }
}

const isOfSpeaker = (phrase: Phrase) => isKind(phrase, ...SPEAKER)
