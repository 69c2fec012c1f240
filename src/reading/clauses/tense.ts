import { as, isKind, isSign, isWord, type Phrase } from '../phrases/phrase'
import type { Frame } from './frame'

/** Past only where nothing of the clause is in the present; "has risen" is present. */
export function tenseOf(frame: Frame): 'now' | 'past' | 'none' {
  let tense: 'now' | 'past' | 'none' = 'none'
  for (const [at, phrase] of frame.phrases.entries()) {
    if (isKind(phrase, 'future', 'expected')) return 'now'
    const verb = as(phrase, 'verb')
    if (verb === null) continue
    const isHave = verb.sense === 'have' && verb.tense !== 'past'
    if (
      isHave &&
      frame.phrases.slice(at + 1, at + 5).some((one) => as(one, 'verb')?.tense === 'past')
    )
      return 'now'
    const isPassive = frame.phrases
      .slice(Math.max(0, at - 3), at)
      .some((one) => as(one, 'verb')?.sense === 'be' && as(one, 'verb')?.tense === 'now')
    if (verb.tense === 'past' && (isPassive || isParticiple(frame.phrases, at))) continue
    if (verb.tense === 'past') return 'past'
    if (verb.tense !== 'ing') tense = 'now'
  }
  return tense
}

/** "The share of GDP spent on defence": what is spent, at any time. */
function isParticiple(phrases: readonly Phrase[], at: number): boolean {
  // "Poland is first, trailed by Lithuania".
  if (isWord(phrases[at + 1], 'by') && isSign(phrases[at - 1], ',')) return true
  const isOf = ['gdp', 'share'].includes(as(phrases[at - 1], 'cue')?.cue ?? '')
  return as(phrases[at], 'verb')?.sense === 'spend' && isOf && isWord(phrases[at + 1], 'on', 'for')
}
