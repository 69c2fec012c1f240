import { startingWith } from '../composing'
import { numberAt } from '../memberNouns'
import { as, endOfFigure, isKind, isSign, isWord, joined, named, type Phrase } from '../phrase'
import { counted } from '../totals'

/** "Poland, Estonia and six others spend …": eight allies, those named included. */
export const andOthers = startingWith({ kinds: ['who'] }, (phrases, at) => {
  const isFirst = at === 0 || isSign(phrases[at - 1], ';') || isKind(phrases[at - 1], 'contrast')
  let next = at
  while (isNamed(phrases[next]))
    next += isSign(phrases[next + 1], ',') && isNamed(phrases[next + 2]) ? 2 : 1
  const names = phrases.slice(at, next).filter(isNamed)
  if (isSign(phrases[next], ',')) next += 1
  if (!isFirst || names.length === 0 || !isWord(phrases[next], 'and', 'plus')) return null
  const others = othersAt(phrases, next + 1)
  if (others === null) return null
  const { value, end } = others
  if (!isKind(phrases[end], 'verb', 'future', 'expected', 'aux', 'year', 'question')) return null
  const codes = names.flatMap((one) => as(one, 'who')?.codes ?? [])
  const [first] = names
  if (first === undefined || new Set(codes).size < codes.length) return null
  const meaning = counted('some', { value: codes.length + value })
  const count = {
    ...joined(phrases.slice(next + 1, end), meaning),
    text: `${meaning.value} allies`,
  }
  const comma: Phrase = { ...first, text: ',', meaning: { is: 'sign', sign: ',' } }
  const including: Phrase = { ...first, text: 'including', meaning: { is: 'including' } }
  const who = joined(names, named(codes))
  return { phrases: [count, comma, including, who, comma], length: end - at }
})

/** "Six others", "six other allies": how many they are, and where that ends. */
function othersAt(phrases: readonly Phrase[], at: number) {
  const count = as(phrases[at], 'count')
  const isExact = count?.scope === 'some' && count.op === '=' && !count.isHedged
  if (count !== null && isExact && count.of === null && count.among === null) {
    if (/\bother\b/.test(phrases[at]?.text ?? '')) return { value: count.value, end: at + 1 }
    return isWord(phrases[at + 1], 'others') ? { value: count.value, end: at + 2 } : null
  }
  const number = numberAt(phrases, at)
  if (number === null || number.isHedged || number.value === 0) return null
  const noun = at + number.length
  return isWord(phrases[noun], 'others') ? { value: number.value, end: noun + 1 } : null
}

const isNamed = (phrase: Phrase | undefined) => {
  const who = as(phrase, 'who')
  return who !== null && who.codes.length > 0 && !who.isPossessive
}

/** "…, from the US with 3.42 % down to Latvia with 2.01 %": what each of the two spends. */
export const fromDownTo = startingWith({ kinds: ['sign'] }, (phrases, at) => {
  if (!isSign(phrases[at], ',', '–', '—') || !isWord(phrases[at + 1], 'from')) return null
  const first = figureAt(phrases, at + 2)
  if (first === null) return null
  let to = first.end
  if (isWord(phrases[to], 'down', 'up', 'right down', 'all the way down')) to += 1
  const isTo = isWord(phrases[to], 'to', 'down to', 'up to')
  const second = isTo ? figureAt(phrases, to + 1) : null
  const [and, comma] = [phrases[to], phrases[at]]
  if (second === null || and === undefined || comma === undefined) return null
  const end = phrases[second.end]
  if (end !== undefined && !isSign(end, '.', ',', ';', '–', '—')) return null
  const join: Phrase = { ...and, text: 'and', meaning: { is: 'join' } }
  return { phrases: [comma, ...first.phrases, join, ...second.phrases], length: second.end - at }
})

/** A name with its share: "the US with 3.42 %", "Latvia (2.01 %)", "Latvia's 2.01 %". */
function figureAt(phrases: readonly Phrase[], at: number) {
  const who = phrases[at]
  const isLed = isWord(phrases[at + 1], 'with', 'at', 'on')
  const figure = at + (isLed ? 2 : 1)
  const isShare = as(phrases[figure], 'quantity')?.unit === 'percent'
  if (who === undefined || as(who, 'who')?.codes.length !== 1 || !isShare) return null
  const end = endOfFigure(phrases, figure)
  return { phrases: [who, ...phrases.slice(figure, end)], end }
}
