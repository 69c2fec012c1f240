import { after, before, cueOf, type Frame, verbOf } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

const SIDES = /^(?:higher|lower|more|less|fewer|above|below|larger|smaller|bigger)(?: than)?$/
const DOWN = /^(?:down|slightly down|lower|less|fewer|below|smaller)\b/

/** "Half a point lower than in 2014", "a third more than a decade ago": which side a figure is on. */
export function sideOf(frame: Frame, figure: Phrase | undefined): Phrase | undefined {
  const next = figure === undefined ? undefined : after(frame, figure)
  return SIDES.test(next?.text ?? '') ? next : undefined
}

/** "Down 55 %": right in front of the figure. */
const nextTo = (frame: Frame, figure: Phrase | undefined) => {
  const word = figure === undefined ? undefined : before(frame, figure)
  return isWord(word, 'up', 'down') ? word : undefined
}

/** The word that says whether it is more or less. */
export const directionOf = (frame: Frame, figure: Phrase | undefined): Phrase | undefined =>
  nextTo(frame, figure) ??
  verbOf(frame, 'rise', 'fall') ??
  cueOf(frame.phrases, 'growth', 'drop') ??
  frame.phrases.find((one) => isWord(one, 'up', 'down')) ??
  sideOf(frame, figure)

/** Whether a word for a change speaks of less. */
export const isDown = (word: Phrase | undefined): boolean =>
  as(word, 'verb')?.sense === 'fall' ||
  as(word, 'cue')?.cue === 'drop' ||
  isKind(word, 'less') ||
  DOWN.test(word?.text ?? '')
