import type { AllyCode } from '../../domain/ally'
import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Among } from '../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, use, verbOf } from '../clauses/frame'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isSign, isWord, type Phrase, type RankMeaning } from '../phrases/phrase'
import { membersIn } from '../state'

/** Places: of one ally, of several that are the first or last, and of those that follow or go before. */
export function readRank(frame: Frame): void {
  if (
    frame.phrases.some(
      (phrase) => isKind(phrase, 'series') && as(phrase, 'series')?.what === 'decades',
    )
  )
    return
  const ranks = frame.phrases.filter(
    (phrase) => as(phrase, 'rank') !== null && !frame.used.has(phrase),
  )
  const [first, second] = ranks
  if (first !== undefined && second !== undefined) {
    readFromTo(frame, first, second)
    return
  }
  if (first === undefined) {
    readVerbRank(frame)
    return
  }
  const meaning = as(first, 'rank')
  if (meaning !== null) placeOf(frame, first, meaning)
}

/** "Leads with 4.12 %", "bring up the rear", "more than any other ally". */
function readVerbRank(frame: Frame): void {
  const lead = verbOf(frame, 'lead')
  const trail = verbOf(frame, 'trail')
  const any = frame.phrases.findIndex(
    (phrase) => isWord(phrase, 'any') || phrase.text.startsWith('any '),
  )
  const hedge = frame.phrases
    .slice(0, Math.max(any, 0))
    .findLast((phrase) => isKind(phrase, 'than') || as(phrase, 'hedge') !== null)
  if (any >= 0 && hedge !== undefined) {
    readThanAny(frame, any)
    return
  }
  const verb = lead ?? trail
  if (verb === undefined && readFollower(frame)) return
  if (verb === undefined) {
    readNobody(frame)
    return
  }
  const follows = after(frame, verb)
  const isPlain =
    follows === undefined ||
    isKind(
      follows,
      'rankword',
      'prep',
      'sign',
      'nato',
      'quantity',
      'plain',
      'year',
      'join',
      'allies',
    ) ||
    isWord(follows, 'the list')
  if (!isPlain) return
  use(frame, ...frame.phrases.filter((phrase) => isKind(phrase, 'rankword')))
  placeOf(frame, verb, {
    is: 'rank',
    place: 1,
    end: lead === undefined ? 'bottom' : 'top',
    of: null,
    isSuperlative: false,
  })
}

/** "Estonia follows with 3.43 %": the place after the last one spoken of. */
function readFollower(frame: Frame): boolean {
  const verb = verbOf(frame, 'follow')
  const { place } = frame.state
  if (verb === undefined || place === null || soleAlly(frame) === null) return false
  placeOf(frame, verb, {
    is: 'rank',
    place: place.place + 1,
    end: place.end,
    of: null,
    isSuperlative: false,
  })
  return true
}

function readThanAny(frame: Frame, at: number): void {
  const words = frame.phrases.slice(0, at)
  const than = words.findLast(
    (phrase) => isKind(phrase, 'than', 'more', 'less') || as(phrase, 'hedge') !== null,
  )
  const more = words.findLast(
    (phrase) =>
      isKind(phrase, 'more', 'less') || ['>', '<'].includes(as(phrase, 'hedge')?.op ?? ''),
  )
  const rest = frame.phrases.slice(at + 1, at + 5)
  const noun = rest.find(
    (phrase) =>
      isKind(phrase, 'allies') ||
      (as(phrase, 'who')?.among ?? null) !== null ||
      as(phrase, 'count') !== null,
  )
  if (more === undefined || noun === undefined) return
  const isLess = isKind(more, 'less') || as(more, 'hedge')?.op === '<'
  use(frame, than, more, noun, ...rest.filter((phrase) => isKind(phrase, 'others')))
  placeOf(frame, more, {
    is: 'rank',
    place: 1,
    end: isLess ? 'bottom' : 'top',
    of: null,
    isSuperlative: false,
  })
}

/** "No ally spends more than Poland". */
function readNobody(frame: Frame): void {
  const { count, phrase } = frame.subject
  if (count?.scope !== 'none' || phrase === null) return
  const more = frame.phrases.find(
    (one) => isKind(one, 'more', 'less') || ['>', '<'].includes(as(one, 'hedge')?.op ?? ''),
  )
  const who = frame.phrases.findLast((one) => as(one, 'who') !== null)
  const codes = as(who, 'who')?.codes ?? []
  const [code] = codes
  if (more === undefined || who === undefined || code === undefined || codes.length !== 1) return
  if (!isKind(before(frame, who), 'than', 'hedge')) return
  const isLess = isKind(more, 'less') || as(more, 'hedge')?.op === '<'
  const measure = rankMeasure(frame, null)
  const when = whenOf(frame)
  if (measure === null || 'reason' in when) return
  const rest = [more, who, before(frame, who), verbOf(frame, 'spend'), when.phrase]
  put(
    frame,
    {
      kind: 'rank',
      who: code,
      measure,
      year: when.year,
      place: 1,
      from: isLess ? 'bottom' : 'top',
    },
    ...rest,
  )
}

/** "From ninth to third within ten years": two places in two years. */
function readFromTo(frame: Frame, first: Phrase, second: Phrase): void {
  const who = soleAlly(frame)
  const span = spanOfYears(frame) ?? twoYears(frame, first, second)
  const [a, b] = [as(first, 'rank'), as(second, 'rank')]
  const measure = rankMeasure(frame, second)
  const isFromTo = isWord(before(frame, first), 'from') && isWord(before(frame, second), 'to')
  if (
    !isFromTo ||
    who === null ||
    a === null ||
    b === null ||
    measure === null ||
    typeof a.place !== 'number' ||
    typeof b.place !== 'number'
  )
    return
  if (span === null) return
  const rest = [first, second, span.phrase, verbOf(frame, 'rise', 'rank', 'fall')]
  put(frame, { kind: 'rank', who, measure, year: span.from, place: a.place, from: a.end }, ...rest)
  put(frame, { kind: 'rank', who, measure, year: span.to, place: b.place, from: b.end }, ...rest)
}

/** "From 15th place in 2020 to 13th in 2024". */
function twoYears(frame: Frame, first: Phrase, second: Phrase) {
  const [from, to] = [first, second].map((rank) => {
    const phrase = after(frame, rank)
    const year = as(phrase, 'year')
    return year === null || phrase === undefined
      ? null
      : { phrase, year: year.role === 'now' ? frame.day.latest : year.year }
  })
  if (
    from === null ||
    from === undefined ||
    to === null ||
    to === undefined ||
    to.year <= from.year
  )
    return null
  use(frame, from.phrase)
  return { phrase: to.phrase, from: from.year, to: to.year }
}

function soleAlly({ subject }: Frame): AllyCode | null {
  const codes = subject.actors?.codes ?? []
  return codes.length === 1 && subject.actors?.aggregate === null ? (codes[0] ?? null) : null
}

function placeOf(frame: Frame, phrase: Phrase, meaning: RankMeaning): void {
  const measure = rankMeasure(frame, phrase)
  const codes = frame.subject.actors?.codes ?? []
  if (measure === null || codes.length === 0) return
  if (frame.phrases.some((one) => isKind(one, 'not') && !frame.used.has(one))) return
  const when = whenOf(frame, phrase)
  if ('reason' in when) return
  const scope = scopeOf(frame, phrase)
  if (scope === null) return
  const verbs = [
    verbOf(frame, 'rank'),
    verbOf(frame, 'be'),
    verbOf(frame, 'spend'),
    verbOf(frame, 'fall', 'rise'),
    verbOf(frame, 'have'),
  ]
  const moved =
    isWord(before(frame, phrase), 'to') || isKind(before(frame, phrase), 'verb')
      ? verbs
      : verbs.filter((verb) => !['fall', 'rise'].includes(as(verb, 'verb')?.sense ?? ''))
  const isGrowth = measure === 'real_growth'
  const rests = [phrase, when.phrase, ...(isGrowth ? verbs : moved), ...scope.words]
  const end =
    isGrowth && isFalling(frame) ? (meaning.end === 'top' ? 'bottom' : 'top') : meaning.end
  const among = scope.among === null ? {} : { among: scope.among }
  const [who] = codes
  if (codes.length > 1) {
    putBlock(frame, codes, meaning, { measure, year: when.year, end, among, rests, phrase })
    return
  }
  if (who === undefined) return
  const place = meaning.place === 'middle' ? middleIn(when.year) : meaning.place
  const excluding = scope.excluding.length > 0 ? { excluding: scope.excluding } : {}
  put(
    frame,
    {
      kind: 'rank',
      who,
      measure,
      year: when.year,
      place,
      from: end,
      ...(meaning.of === null ? {} : { of: meaning.of }),
      ...among,
      ...excluding,
    },
    ...rests,
  )
  putNeighbours(frame, phrase, who, { measure, year: when.year, end, place, among })
}

interface Placed {
  readonly measure: ReadingMeasure
  readonly year: number
  readonly end: 'top' | 'bottom'
  readonly among: { readonly among?: Among }
}

function putBlock(
  frame: Frame,
  allies: readonly AllyCode[],
  { place, isSuperlative }: RankMeaning,
  {
    measure,
    year,
    end,
    among,
    rests,
    phrase,
  }: Placed & { rests: readonly (Phrase | null | undefined)[]; phrase: Phrase },
): void {
  const isBlock = Array.isArray(place)
    ? place[1] === allies.length
    : place === 1 && (isSuperlative || as(phrase, 'verb') !== null)
  if (!isBlock) return
  put(frame, { kind: 'block', allies, measure, year, from: end, ...among }, ...rests)
}

/** "After Poland and the US", "followed by Lithuania and Latvia", "second only to". */
function putNeighbours(
  frame: Frame,
  phrase: Phrase,
  who: AllyCode,
  { measure, year, end, place, among }: Placed & { place: number | readonly [number, number] },
): void {
  if (typeof place !== 'number') return
  const tail = frame.phrases.slice(frame.phrases.indexOf(phrase) + 1)
  const words = tail.filter(
    (one, at) =>
      isWord(one, 'after', 'behind', 'followed by', 'ahead of') ||
      (at === 0 && as(phrase, 'rank')?.place === 2 && phrase.text.endsWith('only to')),
  )
  const fewer = isWord(tail[0], 'only to')
  const [word] = fewer ? [tail[0]] : words
  const isOnly = phrase.text.endsWith('only to')
  if (word === undefined && !isOnly) return
  const from = isOnly || word === undefined ? 0 : tail.indexOf(word) + 1
  const others = namesFrom(tail.slice(from))
  if (others.codes.length === 0) return
  const isAfter = isOnly || fewer || isWord(word, 'after', 'behind')
  if (isAfter && others.codes.length !== place - 1) return
  use(frame, ...others.phrases, word)
  const allies = isAfter ? [...others.codes, who] : [who, ...others.codes]
  put(
    frame,
    { kind: 'order', allies, measure, year, start: isAfter ? 1 : place, from: end, ...among },
    phrase,
    word,
    ...others.phrases,
  )
}

/** The names that follow one another, each perhaps with its figure. */
function namesFrom(phrases: readonly Phrase[]): {
  readonly codes: readonly AllyCode[]
  readonly phrases: readonly Phrase[]
} {
  const found: Phrase[] = []
  for (const phrase of phrases) {
    if (as(phrase, 'who') !== null) found.push(phrase)
    else if (
      !isKind(phrase, 'join', 'sign', 'quantity', 'plain', 'cue', 'pronoun', 'year') &&
      !isWord(phrase, 'at', 'with', 'on', 'of', 'then', 'followed by')
    )
      break
    if (isSign(phrase, ';')) break
  }
  return { codes: found.flatMap((phrase) => as(phrase, 'who')?.codes ?? []), phrases: found }
}

/** Half way down: the middle place, or the two, of those with armed forces. */
function middleIn(year: number): readonly [number, number] | number {
  const held = membersIn(year) - 1
  return held % 2 === 0 ? [held / 2, held / 2 + 1] : (held + 1) / 2
}

interface Scope {
  readonly among: Among | null
  readonly excluding: readonly AllyCode[]
  readonly words: readonly Phrase[]
}

/** "Among European members", "in Europe", "of the Baltic states", "behind the US" left aside. */
function scopeOf(frame: Frame, phrase: Phrase): Scope | null {
  const group = frame.phrases.find((one, at) => {
    const who = as(one, 'who')
    const isScope =
      isKind(frame.phrases[at - 1], 'among', 'rank') ||
      isWord(frame.phrases[at - 1], 'in', 'of', 'among', 'within', 'the') ||
      isWord(frame.phrases[at - 1], 'any other')
    return (
      who !== null &&
      one !== frame.subject.phrase &&
      isScope &&
      (who.among !== null || who.codes.length > 2)
    )
  })
  const count = frame.phrases.find(
    (one) => as(one, 'count')?.among !== undefined && as(one, 'count')?.among !== null,
  )
  const except = frame.phrases.find((one) => isKind(one, 'except'))
  if (except !== undefined) return null
  const among = as(group, 'who')?.among ?? as(count, 'count')?.among ?? null
  const codes = as(group, 'who')?.codes ?? []
  if (group !== undefined && among === null && !frame.used.has(group))
    return { among: codes, excluding: [], words: [group] }
  const words = [
    group,
    count,
    ...frame.phrases.filter((one) => isKind(one, 'among') && one !== phrase),
  ].filter((one) => one !== undefined)
  const counts = frame.phrases.filter(
    (one) => as(one, 'count')?.scope === 'all' && isWord(before(frame, one), 'of', 'among', 'in'),
  )
  return { among, excluding: [], words: [...words, ...counts] }
}

const isFalling = (frame: Frame) =>
  verbOf(frame, 'fall') !== undefined || cueOf(frame.phrases, 'drop') !== undefined

/** By what places go: share of GDP unless money, people, heads, equipment or growth are named; `null` for anything else. */
export function rankMeasure(frame: Frame, rank: Phrase | null): ReadingMeasure | null {
  const { phrases, sentence } = frame
  const noun =
    rank === null ? undefined : phrases.slice(phrases.indexOf(rank) + 1, phrases.indexOf(rank) + 5)
  const head = noun?.find((one) =>
    isKind(one, 'cue', 'verb', 'unknown', 'off', 'prep', 'sign', 'year'),
  )
  const isSuperlative = as(rank ?? undefined, 'rank')?.isSuperlative === true
  if (isSuperlative && isKind(head, 'unknown', 'off') && !isAdverb(phrases, rank)) return null
  const has = (...cues: Parameters<typeof cueOf>[1][]) => cueOf(phrases, ...cues) !== undefined
  const said = (...cues: Parameters<typeof cueOf>[1][]) =>
    has(...cues) || cueOf(sentence, ...cues) !== undefined
  if (has('perhead') || (said('perhead') && !has('gdp', 'share')))
    return marked(frame, 'percap', 'perhead')
  const isSpending = verbOf(frame, 'spend') !== undefined
  if (
    as(head, 'cue')?.cue === 'personnel' ||
    (has('personnel') &&
      !isSpending &&
      !has('gdp', 'share') &&
      !phrases.some((one) => as(one, 'quantity')?.unit === 'percent'))
  )
    return marked(frame, 'personnel', 'personnel', 'size')
  if (has('equipment')) return marked(frame, 'equip', 'equipment')
  if (as(head, 'cue')?.cue === 'gap' || has('gap')) return null
  if (
    as(head, 'verb')?.sense === 'rise' ||
    as(head, 'verb')?.sense === 'fall' ||
    has('growth', 'drop') ||
    isGrowthPlace(frame)
  )
    return marked(frame, 'real_growth', 'growth', 'drop', 'defence')
  if (
    has('money') ||
    (sentence.some((one) => as(one, 'currency')?.code === 'USD') && !has('share', 'gdp'))
  )
    return marked(frame, 'usd_current', 'money')
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
  if (has('spender', 'budget')) return marked(frame, 'usd_current', 'spender')
  if (said('gdp', 'share') || frame.state.measure === 'share') return 'share'
  return onTopic(frame) ? 'share' : null
}

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
