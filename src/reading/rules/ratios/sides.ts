import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import type { Who } from '../../../domain/claim/readingTerms'
import { cueOf, type Frame, use, verbOf } from '../../clauses/frame'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'

/** Whether anything is denied in the clause. */
export const negated = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** What is compared with: another ally, several, all others. */
export function otherSide(
  frame: Frame,
  from: number,
): { readonly side: Side; readonly phrases: readonly Phrase[] } | null {
  for (const phrase of frame.phrases.slice(from)) {
    if (frame.used.has(phrase) && phrase === frame.subject.phrase) continue
    const who = as(phrase, 'who')
    if (who !== null && (who.codes.length > 0 || who.aggregate !== null)) {
      const side: Side =
        who.aggregate ?? (who.codes.length === 1 ? (who.codes[0] ?? '') : who.codes)
      return { side, phrases: [phrase] }
    }
    const count = as(phrase, 'count')
    const isAll = count?.scope === 'all' && /other|rest|remaining|of its|of her/.test(phrase.text)
    if (count !== null && count.among !== null) return null
    const isHis = count?.scope === 'all' && frame.phrases.some((one) => isKind(one, 'together'))
    const isRest = isKind(phrase, 'others')
    if (isAll || isHis || isRest)
      return {
        side: 'others',
        phrases: [
          phrase,
          ...frame.phrases.filter(
            (one) =>
              isKind(one, 'together', 'all', 'possessive', 'allies', 'count') ||
              isWord(one, 'its', 'of its', 'her'),
          ),
        ],
      }
    if (isKind(phrase, 'allies', 'nato') || (who?.among ?? null) !== null) return null
  }
  return null
}

/** "Spends more today than France did in 2014": the two are of different years, which no comparison is. */
export function isOfOtherYear({ phrases }: Frame, other: readonly Phrase[]): boolean {
  const at = Math.max(...other.map((one) => phrases.indexOf(one)))
  const [did, year] = phrases.slice(at + 1).filter((one) => !isKind(one, 'plain'))
  const isHelping =
    isKind(did, 'question') || ['spend', 'be', 'have'].includes(as(did, 'verb')?.sense ?? '')
  const main = as(
    phrases.find((one) => isKind(one, 'verb')),
    'verb',
  )
  const isNow = main?.tense === 'now' || main?.tense === 'plain'
  return isHelping && as(year, 'year')?.role === 'in' && isNow
}

/** The verbs that say no more than spending, being or having. */
export const verbs = (frame: Frame) =>
  frame.phrases.filter((one) =>
    ['spend', 'be', 'have', 'account', 'equal'].includes(as(one, 'verb')?.sense ?? ''),
  )

/** Share where GDP is named, money otherwise; `part` is a percentage that is one of the other side, not of GDP. */
export function measureOfSpending(frame: Frame, part?: Phrase): ReadingMeasure | null {
  const { phrases, sentence } = frame
  if (cueOf(sentence, 'perhead') !== undefined) {
    use(frame, cueOf(phrases, 'perhead'))
    return 'percap'
  }
  if (cueOf(phrases, 'equipment') !== undefined) return null
  // "By that measure Poland spends more than Italy".
  if (sentence.some((one) => THAT_MEASURE.test(one.text)))
    return frame.state.measure === 'share' ? 'share' : null
  const persons = phrases.findIndex((one) => isKind(one, 'persons'))
  // "More troops in Europe": where they are, not how many there are.
  if (persons >= 0 && isWord(phrases[persons + 1], 'in', 'on')) return null
  const front = leadOf(frame)
  const isOfPeople = [...front, ...phrases].some((one) => as(one, 'quantity')?.unit === 'persons')
  if (persons >= 0 || isArmySize(frame) || isOfPeople) return 'personnel'
  const isSize =
    cueOf(phrases, 'size') !== undefined && cueOf(phrases, 'budget', 'defence') === undefined
  if (isSize && cueOf(sentence, 'personnel') !== undefined) return 'personnel'
  // "A larger share of its exports", "a greater part of it": of what is not known.
  const larger = phrases.findIndex((one) => isKind(one, 'more', 'less') && PART.test(one.text))
  if (larger >= 0 && cueOf(phrases, 'gdp') === undefined)
    return isWord(phrases[larger + 1], 'of') ? null : 'share'
  // Without a verb a clause goes on about the measure of the one before; what leads a sentence holds of all of it.
  // "…, but it is still more than Germany spends": of the figure that was told.
  const isIt = isWord(phrases[0], 'it', 'that', 'this') && as(phrases[1], 'verb')?.sense === 'be'
  const isBare = isIt || !phrases.some((one) => isKind(one, 'verb'))
  const led = [...front, ...phrases]
  const words = isBare ? sentence : led
  const isPercent = words.some((one) => one !== part && as(one, 'quantity')?.unit === 'percent')
  // "As a share of GDP it is higher than France's but lower than Finland's".
  const isGoingOn =
    isBare &&
    cueOf(phrases, 'money', 'budget', 'defence', 'personnel') === undefined &&
    !phrases.some((one) => isKind(one, 'currency'))
  const of = isGoingOn ? sentence : led
  if (isPercent || cueOf(of, 'gdp', 'share') !== undefined) return 'share'
  if (cueOf(phrases, 'personnel') !== undefined && verbOf(frame, 'spend') === undefined)
    return 'personnel'
  const isMoney =
    cueOf(sentence, 'money', 'budget', 'spender', 'defence') !== undefined ||
    sentence.some((one) => as(one, 'currency') !== null) ||
    led.some((one) => as(one, 'quantity')?.unit === 'money')
  const isSpent = words.some((one) => as(one, 'verb')?.sense === 'spend')
  return isMoney || isSpent ? 'usd' : null
}

/** "Spends more than Germany": without money, prices or a share of GDP either may be meant. */
export function eitherMeant({ sentence }: Frame, measure: ReadingMeasure): { or_share?: true } {
  const isMoney = sentence.some(
    (one) => isKind(one, 'currency') || as(one, 'quantity')?.unit === 'money',
  )
  const isNamed = cueOf(sentence, 'money', 'budget', 'constant', 'current') !== undefined
  // "…, but a smaller share of GDP".
  const isApart =
    cueOf(sentence, 'gdp') !== undefined && sentence.some((one) => isKind(one, 'contrast'))
  return measure === 'usd' && !isMoney && !isNamed && !isApart ? { or_share: true } : {}
}

const THAT_MEASURE =
  /^(?:by|on) (?:that|this) (?:yardstick|measure|metric|standard|score|criterion)$/

const PART = / (?:share|percentage|proportion|portion|slice|chunk|fraction|part)$/

/** "The British military is smaller than Italy's": how large it is, is told by heads. */
function isArmySize({ phrases }: Frame): boolean {
  const army = phrases.findIndex((one) => /^(?:the |its )?military$/.test(one.text))
  const isBeing = as(phrases[army + 1], 'verb')?.sense === 'be'
  const isSize = phrases.some((one) => /^(?:larger|bigger|smaller)\b/.test(one.text))
  return army >= 0 && isBeing && isSize
}

/** "At 5.33 % of GDP, Lithuania's spending is double that of Germany": of which figure the comparison is, is said first. */
function leadOf({ phrases, sentence }: Frame): readonly Phrase[] {
  const start = phrases[0]?.start ?? 0
  const front = sentence.filter((one) => one.start < start)
  const isVerb = (one: Phrase) => isKind(one, 'verb') && !isWord(one, 'measured')
  return front.some((one) => isVerb(one) || isKind(one, 'who')) ? [] : front
}

/** One side of a comparison: `others` are NATO less the other side. */
export type Side = Who | 'others'
