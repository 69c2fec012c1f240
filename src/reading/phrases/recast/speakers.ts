import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, type Phrase } from '../phrase'
import { SAYING } from '../sayings'
import { TITLES } from '../whos'

const isTitle = (phrase: Phrase | undefined) => isWord(phrase, ...TITLES)

/** Who speaks for an ally: "Canada's prime minister", "the Canadian premier". */
function speakerAt(phrases: readonly Phrase[], at: number): string | null {
  const who = as(phrases[at], 'who')
  const ally = as(phrases[at], 'ally')
  const title = isKind(phrases[at + 1], 'possessive') ? at + 2 : at + 1
  // "…, he told Canada's prime minister": who is spoken to.
  if (!isTitle(phrases[title]) || isWord(phrases[at - 1], 'told', 'tells', 'to', 'with'))
    return null
  const isSaid = phrases
    .slice(Math.max(0, at - 2), at + 5)
    .some((one) => SAYING.test(one.text) || isSign(one, ':'))
  if (!isSaid) return null
  if (who?.isPossessive === true && who.codes.length === 1) return who.codes[0] ?? null
  const isOwner = title > at + 1 || ally?.form === 'adjective'
  return ally !== null && isOwner ? ally.code : null
}

/** "We will spend 2.01 %, said Canada's prime minister": Canada will. */
export const speakers = startingWith({ words: ['we'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined) return null
  const codes = phrases.flatMap((_, index) => speakerAt(phrases, index) ?? [])
  const [code, ...more] = [...new Set(codes)]
  if (code === undefined || more.length > 0 || isKind(phrases[at + 1], 'unknown')) return null
  const who = { is: 'who', codes: [code], aggregate: null, among: null } as const
  return {
    phrases: [{ ...here, meaning: { ...who, isPossessive: false, isPronoun: false } }],
    length: 1,
  }
})
