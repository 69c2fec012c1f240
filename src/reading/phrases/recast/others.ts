import { startingWith } from '../composing'
import { as, isKind, isSign, isWord, named, type Phrase } from '../phrase'

const isMoney = (phrase: Phrase | undefined) => as(phrase, 'quantity')?.unit === 'money'

const ALL_BUT_AMERICA = named([], { aggregate: 'EURCAN' })

/** Whether the United States are the only ally that a sentence names: the others are Europe and Canada. */
const isOfAmerica = (phrases: readonly Phrase[]) => {
  const named = phrases.flatMap((one) => as(one, 'who')?.codes ?? [])
  return named.length > 0 && named.every((code) => code === 'USA')
}

/** "America's $968bn dwarfs the $507bn of all the others", "…, who manage $559bn": what Europe and Canada spend. */
export const sumsOfOthers = startingWith(
  { kinds: ['quantity', 'others', 'sign'] },
  (phrases, at) => {
    const [first, second, third] = phrases.slice(at, at + 3)
    const isSum = isMoney(first) && isWord(second, 'of', 'that', 'which') && isKind(third, 'others')
    if (isSum && first !== undefined && third !== undefined && isOfAmerica(phrases)) {
      let end = at + 3
      if (!isWord(second, 'of')) {
        const sense = as(phrases[end], 'verb')?.sense
        if (!(sense === 'spend' || isWord(phrases[end], 'manage'))) return null
        end += 1
      }
      if (isKind(phrases[end], 'together')) end += 1
      return { phrases: [{ ...third, meaning: ALL_BUT_AMERICA }, first], length: end - at }
    }
    // "All the others together spend $507 billion", "…; the 31 others account for a third".
    const isFirst = at === 0 || isSign(phrases[at - 1], ';') || isKind(phrases[at - 1], 'contrast')
    if (isKind(first, 'others') && isFirst && first !== undefined && isOfAmerica(phrases)) {
      const rest = phrases
        .slice(at + 1)
        .filter((one) => !isKind(one, 'together', 'future', 'plain', 'hedge'))
      const sense = as(rest[0], 'verb')?.sense
      const isPart = ['fraction', 'percent'].includes(as(rest[1], 'quantity')?.unit ?? '')
      const isSaid = (sense === 'spend' && isMoney(rest[1])) || (sense === 'account' && isPart)
      return isSaid ? { phrases: [{ ...first, meaning: ALL_BUT_AMERICA }], length: 1 } : null
    }
    const isBehind =
      isKind(phrases[at - 1], 'others') && isSign(first, ',') && isWord(second, 'who', 'which')
    const isSpent = as(third, 'verb')?.sense === 'spend' || isWord(third, 'manage')
    if (!isBehind || !isSpent || !isMoney(phrases[at + 3]) || !isOfAmerica(phrases)) return null
    if (first === undefined || second === undefined || third === undefined) return null
    const spend: Phrase = { ...third, meaning: { is: 'verb', sense: 'spend', tense: 'plain' } }
    return { phrases: [first, { ...second, meaning: ALL_BUT_AMERICA }, spend], length: 3 }
  },
)

/** "More than anyone else in the alliance": than any other ally. */
export const anyone = startingWith({ words: ['anyone', 'anybody'] }, (phrases, at) => {
  const here = phrases[at]
  if (here === undefined) return null
  const next = isWord(phrases[at + 1], 'else') ? at + 2 : at + 1
  const isThan = isKind(phrases[at - 1], 'than') || / than$/.test(phrases[at - 1]?.text ?? '')
  const isOfNato =
    isWord(phrases[next], 'in nato', 'in the alliance') ||
    (isWord(phrases[next], 'in') && isKind(phrases[next + 1], 'nato'))
  if (!isThan || !isOfNato) return null
  const any: Phrase = { ...here, text: 'any other', meaning: { is: 'plain' } }
  const ally: Phrase = { ...here, text: 'ally', meaning: { is: 'allies' } }
  return { phrases: [any, ally], length: next - at }
})

/** "No ally is anywhere near 5 %": none is at it. */
export const anywhere = startingWith({ words: ['anywhere'] }, (phrases, at) => {
  const isNone = phrases
    .slice(0, at)
    .some(
      (one) =>
        isKind(one, 'none', 'nobody') ||
        isWord(one, 'neither', 'no') ||
        as(one, 'count')?.scope === 'none',
    )
  const isNear = isWord(phrases[at + 1], 'near', 'close to')
  const next = phrases[at + 2]
  return isNone && isNear && isKind(next, 'quantity', 'mark') && next !== undefined
    ? { phrases: [next], length: 3 }
    : null
})
