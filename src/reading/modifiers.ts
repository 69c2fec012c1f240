import type { Frame } from './clauses/frame'
import { as, isKind, isOneGroup, isWord, type Phrase } from './phrases/phrase'

/** "Three allies below 2 % have elections", "all that meet it are in the east": who they are is told by the figure, and something else is said of them. */
export function furtherPredicates({ phrases, subject }: Frame): readonly Phrase[] {
  const at = subject.phrase === null ? -1 : phrases.indexOf(subject.phrase)
  if (at < 0 || subject.count === null || subject.isPronoun) return []
  const rest = phrases.slice(at + 1)
  const figure = rest.findIndex(
    (one) => isKind(one, 'mark', 'markback') || as(one, 'quantity')?.unit === 'percent',
  )
  const between = rest.slice(0, Math.max(figure, 0))
  const isRestricted =
    isKind(between[0], 'relative') || !between.some((one) => isKind(one, ...PREDICATING))
  const tail = rest.slice(figure + 1)
  const place = tail.findIndex((one) => isKind(one, 'verb', 'aux', 'question'))
  const verb = tail[place]
  if (figure < 0 || !isRestricted || verb === undefined) return []
  // "The one ally below 2 % is Slovenia".
  const next = tail.slice(place + 1).find((one) => !isKind(one, 'plain', 'sign'))
  return as(verb, 'verb')?.sense === 'be' && isKind(next, 'who') ? [] : [verb]
}

const PREDICATING = ['verb', 'aux', 'question', 'future', 'expected', 'rank'] as const

/** "The only G7 members below it": who they are is known, but not how many of them are allies. */
export const isOfSeven = (phrase: Phrase) => isKind(phrase, 'off') && /\bg7\b/.test(phrase.text)

const SIZES = ['big', 'large', 'small', 'tiny', 'little', 'rich', 'heavyweight', 'neighbouring']
const SOME = /^(?:the )?(?:other|remaining|(?:bigg|larg|small|rich|poor|old|new)er)$/

/** "The most of any large ally": which they are, is not told; "a small ally" says only what one is. */
export function isOfSize({ phrases }: Frame, phrase: Phrase): boolean {
  const next = phrases[phrases.indexOf(phrase) + 1]
  const isSome = isWord(phrase, ...SIZES) && isKind(next, 'allies')
  // "The larger Nordic allies", "other Baltic states": some of a group, which is told by one name.
  const isOne = isWord(phrases[phrases.indexOf(phrase) - 1], 'a', 'an', 'other')
  return (isSome && !isOne) || (isOneGroup(next) && SOME.test(phrase.text))
}
