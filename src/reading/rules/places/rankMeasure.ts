import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { after, before, cueOf, type Frame, use, verbOf } from '../../clauses/frame'
import { REGIONS } from '../../lexicon/plain'
import { as, isKind, isWord, type Phrase } from '../../phrases/phrase'
import {
  isOfSpending,
  isOfTotal,
  isOtherMeasure,
  isSameShare,
  isStillOfPeople,
  isToSum,
  isYearlyGrowth,
} from './measuredBefore'

/** By what places go: share of GDP unless money, people, heads, equipment or growth are named; `null` for anything else. */
export function rankMeasure(frame: Frame, rank: Phrase | null): ReadingMeasure | null {
  const { phrases, sentence } = frame
  const noun =
    rank === null ? undefined : phrases.slice(phrases.indexOf(rank) + 1, phrases.indexOf(rank) + 5)
  const head = noun?.find((one) =>
    isKind(one, 'cue', 'verb', 'unknown', 'off', 'prep', 'sign', 'year'),
  )
  const isSuperlative = as(rank ?? undefined, 'rank')?.isSuperlative === true
  // "Lithuania is the first ally to do so, Estonia the second": places in time.
  const isInTime = sentence.some(
    (one) => isKind(one, 'plain') && /^(the )?first .* to$/.test(one.text),
  )
  if (isInTime && !isSuperlative) return null
  if (isSuperlative && isKind(head, 'unknown', 'off') && !isAdverb(phrases, rank)) return null
  // "NATO's second-largest military, …": who serves, whatever else is said; a "military machine" is no figure.
  const [first, second] = noun ?? []
  if (isSuperlative && as(first, 'cue')?.cue === 'defence') {
    if (isWord(first, 'military') && isKind(second, 'sign')) return 'personnel'
    if (isKind(second, 'unknown')) return null
  }
  if (/(?:fast|slow|quick)est$/.test(rank?.text ?? ''))
    return isYearlyGrowth(sentence) ? marked(frame, 'real_growth', 'growth', 'drop', 'share') : null
  // Shares, money, common funding: of what one ally is the largest contributor is not said.
  if (isSuperlative && isWord(noun?.[0], 'contributor')) return null
  const has = (...cues: Parameters<typeof cueOf>[1][]) => cueOf(phrases, ...cues) !== undefined
  const said = (...cues: Parameters<typeof cueOf>[1][]) =>
    has(...cues) || cueOf(sentence, ...cues) !== undefined
  if (has('perhead') || (said('perhead') && !has('gdp', 'share')))
    return marked(frame, 'percap', 'perhead')
  const isSpending = verbOf(frame, 'spend') !== undefined
  const persons = phrases.find((one) => isKind(one, 'persons'))
  const isOfSize = /largest|biggest|smallest|most$|only to$/.test(rank?.text ?? '')
  const isOfPeople =
    persons !== undefined ||
    (isOfSize && phrases.some((one) => as(one, 'quantity')?.unit === 'persons')) ||
    (isOfSize && phrases.some((_, at) => isMilitary(phrases, at))) ||
    (isSuperlative && isWord(noun?.[0], 'military') && !isKind(noun?.[1], 'cue'))
  if (isOfPeople && !isSpending && !has('gdp', 'share', 'budget')) {
    use(frame, persons, cueOf(phrases, 'size'))
    return 'personnel'
  }
  if (persons !== undefined) return null
  if (
    as(head, 'cue')?.cue === 'personnel' ||
    (has('personnel') &&
      !isSpending &&
      !has('gdp', 'share') &&
      !phrases.some((one) => as(one, 'quantity')?.unit === 'percent'))
  )
    return marked(frame, 'personnel', 'personnel', 'size')
  if (has('equipment')) {
    const isPart =
      has('share', 'budget') ||
      phrases.some((one) => isKind(one, 'more', 'less') && one.text.includes(' ')) ||
      sentence.some((one) => as(one, 'quantity')?.unit === 'percent')
    return isPart ? marked(frame, 'equip', 'equipment') : null
  }
  if (as(head, 'cue')?.cue === 'gap' || has('gap')) return null
  if (
    as(head, 'verb')?.sense === 'rise' ||
    as(head, 'verb')?.sense === 'fall' ||
    has('growth', 'drop') ||
    isGrowthPlace(frame)
  )
    // "From 1.88 to 4.12 % of GDP, the biggest rise": of shares, between years.
    return said('gdp', 'share') || isMove(sentence) || isToSum(phrases)
      ? null
      : marked(frame, 'real_growth', 'growth', 'drop', 'defence')
  if (
    has('money') ||
    phrases.some(
      (one, at) => as(one, 'currency')?.code === 'USD' && isWord(phrases[at - 1], 'in'),
    ) ||
    (sentence.some((one) => as(one, 'currency')?.code === 'USD') && !has('share', 'gdp'))
  )
    return marked(frame, 'usd_current', 'money')
  const isMoney = phrases.some((one) => as(one, 'quantity')?.unit === 'money')
  if (has('spender') && isMoney) return has('gdp') ? null : marked(frame, 'usd_current', 'spender')
  if (isOfTotal(frame) && !has('gdp', 'share')) return marked(frame, 'usd_current', 'defence')
  if (isOfSpending(frame)) return isSameShare(frame, head) ? 'equip' : null
  if (has('gdp', 'share') || phrases.some((one) => as(one, 'quantity')?.unit === 'percent'))
    return 'share'
  if (
    phrases.some(
      (one) =>
        ['money'].includes(as(one, 'quantity')?.unit ?? '') ||
        (as(one, 'quantity')?.value ?? 0) >= 1e8,
    )
  )
    return 'usd_current'
  // "…, Poland the third and France the fourth".
  const isGapped = !phrases.some((one) => isKind(one, 'verb', 'quantity'))
  if (isGapped && isNextOfAll(frame) && !isSuperlative && frame.state.measure !== null)
    return frame.state.measure
  if (isOtherMeasure(frame)) return isStillOfPeople(frame) ? 'personnel' : null
  const start = phrases[0]?.start ?? 0
  const isShare = sentence.some(
    (one) =>
      (one.start < start && ['gdp', 'share'].includes(as(one, 'cue')?.cue ?? '')) ||
      as(one, 'quantity')?.unit === 'percent',
  )
  const isOpen = has('spender') && !isShare && as(rank ?? undefined, 'rank')?.end === 'bottom'
  if (isOpen && (frame.state.mark !== null || frame.state.measure === 'share')) return null
  if (has('spender') && isShare && !has('budget')) return marked(frame, 'share', 'spender')
  if (has('spender', 'budget')) return marked(frame, 'usd_current', 'spender')
  if (said('personnel', 'equipment') && !isSpending && !said('gdp')) return null
  if (said('gdp', 'share') || frame.state.measure === 'share') return 'share'
  return onTopic(frame) ? 'share' : null
}

/** Behind a place among all allies that was told in the same sentence. */
function isNextOfAll({ phrases, sentence }: Frame): boolean {
  const front = sentence.filter((one) => one.start < (phrases[0]?.start ?? 0))
  const isOfSome = front.some(
    (one) => isWord(one, ...REGIONS) || isKind(one, 'except') || as(one, 'who')?.among != null,
  )
  return front.some((one) => isKind(one, 'rank')) && !isOfSome
}

/** "The Turkish military is the second largest": those who serve, not what is spent. */
const isMilitary = (phrases: readonly Phrase[], at: number) =>
  isWord(phrases[at], 'military', 'the military', 'its military') &&
  as(phrases[at + 1], 'verb')?.sense === 'be'

/** "Fell most", "a rise of 44 % places it third". */
function isGrowthPlace(frame: Frame): boolean {
  const verb = verbOf(frame, 'rise', 'fall')
  if (verb === undefined) return false
  const next = after(frame, verb)
  const isTo = isWord(next, 'to') || isWord(next, 'from') || /(^| )to$/.test(verb.text)
  return (
    !isTo &&
    (isKind(next, 'rank') ||
      cueOf(frame.phrases, 'defence') !== undefined ||
      frame.phrases.some(
        (one) =>
          as(one, 'quantity')?.unit === 'percent' &&
          as(before(frame, one), 'prep') !== null &&
          isWord(before(frame, one), 'of', 'by'),
      ))
  )
}

function isAdverb(phrases: readonly Phrase[], rank: Phrase | null): boolean {
  const at = rank === null ? -1 : phrases.indexOf(rank)
  return (
    isKind(phrases[at - 1], 'verb') &&
    isWord(rank ?? undefined, 'the most', 'most', 'the least', 'least') &&
    isKind(phrases[at + 1], 'sign', 'prep', 'cue', 'plain')
  )
}

/** Whether all the words of a clause without a measure are known ones, and the text is about allies' figures. */
function onTopic(frame: Frame): boolean {
  const isKnown = frame.phrases.every(
    (phrase) => !isKind(phrase, 'unknown', 'off', 'foreign', 'event'),
  )
  if (frame.sentence.some((phrase) => (as(phrase, 'rank')?.of ?? null) !== null)) return isKnown
  const isSpending = frame.sentence.some(
    (phrase) =>
      as(phrase, 'verb')?.sense === 'spend' ||
      isKind(phrase, 'mark') ||
      as(phrase, 'cue')?.cue === 'defence' ||
      as(phrase, 'quantity')?.unit === 'percent',
  )
  return (
    isKnown &&
    (isSpending ||
      frame.state.isOnTopic ||
      frame.sentence.some(
        (phrase) =>
          isKind(phrase, 'nato', 'allies') || isWord(phrase, 'in nato', 'in the alliance'),
      ))
  )
}

function marked(
  frame: Frame,
  measure: ReadingMeasure,
  ...cues: Parameters<typeof cueOf>[1][]
): ReadingMeasure {
  use(frame, cueOf(frame.phrases, ...cues))
  return measure
}

/** "From 2.27 % to 3.35 %, the biggest jump": of shares, not of real spending. */
const isMove = (phrases: readonly Phrase[]): boolean =>
  ['from', 'to'].every((word) =>
    phrases.some(
      (one, at) => isWord(one, word) && as(phrases[at + 1], 'quantity')?.unit === 'percent',
    ),
  )
