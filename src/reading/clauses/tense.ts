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

/** "Trump said that only five were at 2 %": what was so when it was said. */
export function isReported({ sentence, phrases }: Frame): boolean {
  const start = phrases.find((one) => isKind(one, 'who', 'count', 'pronoun'))?.start ?? 0
  const that = sentence.findIndex((one) => isWord(one, 'that') && one.start < start)
  const said = sentence[that - 1]
  return that > 0 && /^(?:said|told|wrote|pointed out|\S+ed)$/.test(said?.text ?? '')
}
