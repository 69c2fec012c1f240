import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Op } from '../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { spanOfYears, whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { whoOf } from './owners'
import { measureOf, saidOf } from './values'

/** From one year to another: doubled, up or down, by points, from one figure to another; growth of a year. */
export function readChange(frame: Frame): void {
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  readMultiple(frame, who)
  readFigureFigure(frame, who)
  readPoints(frame, who)
  readPercent(frame, who)
}

type Who = NonNullable<ReturnType<typeof whoOf>>

const FACTORS = { double: 2, triple: 3, quadruple: 4, halve: 0.5 } as const

/** "Doubled", "more than tripled", "almost doubled its share since 2014". */
function readMultiple(frame: Frame, who: Who): void {
  readTimes(frame, who)
  const verb = verbOf(frame, 'double', 'triple', 'quadruple', 'halve')
  const sense = as(verb, 'verb')?.sense
  if (
    verb === undefined ||
    !(sense === 'double' || sense === 'triple' || sense === 'quadruple' || sense === 'halve')
  )
    return
  const span = spanOfYears(frame) ?? sentenceSpan(frame)
  const measure = measureOfChange(frame)
  if (span === null || measure === null || unturned(frame)) return
  const factor = FACTORS[sense]
  const hedge = frame.phrases
    .slice(0, frame.phrases.indexOf(verb))
    .findLast((phrase) => !isKind(phrase, 'plain'))
  const said = as(hedge, 'hedge')?.op ?? null
  const isHalf = sense === 'halve'
  const op: Op = said ?? (isHalf ? '<=' : '>=')
  const value = said === null ? (isHalf ? 0.55 : factor - 0.05) : factor
  const soft = op === 'nearly' || op === '~' ? { soft: true } : {}
  use(frame, cueOf(frame.phrases, 'size', 'share', 'defence', 'budget', 'personnel'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from: span.from,
      to: span.to,
      how: 'factor',
      op,
      value,
      prec: null,
      ...soft,
    },
    verb,
    said === null ? null : hedge,
    span.phrase,
  )
}

/** "Spends three times as much as in 2014". */
function readTimes(frame: Frame, who: Who): void {
  const [phrase] = quantities(frame, 'times')
  const quantity = as(phrase, 'quantity')
  const as2 = frame.phrases.find((one) => isKind(one, 'as-much'))
  const year = frame.phrases.find(
    (one, at) => as(one, 'year')?.role === 'in' && isWord(frame.phrases[at - 1], 'as', 'than'),
  )
  const from = as(year, 'year')?.year
  const measure = measureOfChange(frame)
  if (
    phrase === undefined ||
    quantity === null ||
    as2 === undefined ||
    year === undefined ||
    from === undefined ||
    measure === null ||
    unturned(frame)
  )
    return
  const soft = quantity.op === '~' || quantity.op === 'nearly' ? { soft: true } : {}
  const words = frame.phrases.filter((one) => isKind(one, 'as-much', 'than') || isWord(one, 'as'))
  use(frame, cueOf(frame.phrases, 'real'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from,
      to: frame.day.latest,
      how: 'factor',
      op: quantity.op,
      value: quantity.value,
      prec: quantity.prec,
      ...soft,
    },
    phrase,
    year,
    ...words,
  )
}

const unturned = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** A span that the clause before said: "within ten years … while its budget tripled". */
function sentenceSpan(frame: Frame): ReturnType<typeof spanOfYears> {
  const span = spanOfYears({ ...frame, phrases: frame.sentence })
  return span !== null && span.phrase.start < (frame.phrases[0]?.start ?? 0) ? span : null
}

/** What has changed: a share, people, or spending. */
function measureOfChange(frame: Frame): ReadingMeasure | null {
  const { phrases } = frame
  if (cueOf(phrases, 'share', 'gdp') !== undefined) return 'share'
  if (cueOf(phrases, 'perhead') !== undefined) return 'percap'
  if (cueOf(phrases, 'equipment') !== undefined) return null
  if (cueOf(phrases, 'defence', 'budget', 'money') !== undefined) return moneyMeasure(frame)
  if (
    cueOf(phrases, 'personnel', 'size') !== undefined ||
    phrases.some((one) => as(one, 'quantity')?.unit === 'persons')
  )
    return 'personnel'
  const spent = verbOf(frame, 'spend')
  return spent === undefined ? null : moneyMeasure(frame)
}

function moneyMeasure({ phrases }: Frame): ReadingMeasure {
  if (cueOf(phrases, 'real', 'constant') !== undefined) return 'usd_constant'
  return cueOf(phrases, 'current') === undefined ? 'usd' : 'usd_current'
}

/** "Rose from 2.2 % in 2022 to 4.12 % in 2024", "is at 2.12 %, up from 1.57 % last year", "compared with 1.65 %". */
function readFigureFigure(frame: Frame, who: Who): void {
  for (const phrase of quantities(frame, 'percent', 'money', 'persons')) {
    const previous = before(frame, phrase)
    const isOld =
      isWord(previous, 'from', 'against', 'compared with', 'compared to', 'versus', 'than', 'on') ||
      (as(previous, 'hedge')?.op === '>' && isWord(previous, 'up from', 'down from'))
    if (!isOld) continue
    const quantity = as(phrase, 'quantity')
    const measure = measureOf(frame, phrase)
    const own = yearBehind(frame, phrase) ?? sinceOf(frame)
    const year = as(own, 'year')
    if (
      quantity === null ||
      measure === null ||
      measure === 'real_growth' ||
      year === null ||
      own === undefined
    )
      continue
    const verb = verbOf(frame, 'rise', 'fall')
    const other = quantities(frame, quantity.unit).find((one) => one !== phrase)
    if (other === undefined) continue
    const when =
      other.start > phrase.start && isWord(before(frame, other), 'to')
        ? yearOrNow(frame, other, own)
        : laterYear(frame, other, own)
    const latest = as(other, 'quantity')
    if (when === null || latest === null) continue
    if (!agrees(frame, phrase, other)) continue
    put(
      frame,
      {
        kind: 'value',
        who,
        measure,
        year: year.role === 'since' ? year.from : year.year,
        ...saidOf(quantity, measure),
      },
      phrase,
      own,
      previous,
      verb,
    )
    put(
      frame,
      { kind: 'value', who, measure, year: when.year, ...saidOf(latest, measure) },
      other,
      when.phrase,
      verb,
    )
    use(frame, ...frame.phrases.filter((one) => isWord(one, 'up', 'down')))
  }
}

/** "Up" must not go from a higher figure to a lower one: then something was misread. */
function agrees(frame: Frame, old: Phrase, now: Phrase): boolean {
  const [a, b] = [as(old, 'quantity')?.value ?? 0, as(now, 'quantity')?.value ?? 0]
  const isUp =
    verbOf(frame, 'rise') !== undefined || frame.phrases.some((phrase) => isWord(phrase, 'up'))
  const isDown =
    verbOf(frame, 'fall') !== undefined || frame.phrases.some((phrase) => isWord(phrase, 'down'))
  return isUp === isDown || (isUp ? b > a : b < a)
}

/** "Since 2014 … from 0.88 to 2.85 %": the first figure is that of the first year. */
function sinceOf(frame: Frame): Phrase | undefined {
  const span = spanOfYears(frame)
  const role = as(span?.phrase, 'year')?.role
  return role === 'since' ? span?.phrase : undefined
}

function yearBehind(frame: Frame, phrase: Phrase): Phrase | undefined {
  const at = frame.phrases.indexOf(phrase)
  for (const next of frame.phrases.slice(at + 1, at + 8)) {
    if (as(next, 'quantity') !== null) return undefined
    if (as(next, 'year') !== null) return next
  }
  return undefined
}

function yearOrNow(
  frame: Frame,
  phrase: Phrase,
  taken: Phrase,
): { year: number; phrase: Phrase | null } | null {
  const own = yearBehind(frame, phrase)
  const year = as(own, 'year')
  if (own !== undefined && year !== null && own !== taken)
    return { year: year.role === 'now' ? frame.day.latest : year.year, phrase: own }
  return laterYear(frame, phrase, taken)
}

function laterYear(
  frame: Frame,
  near: Phrase,
  taken: Phrase,
): { year: number; phrase: Phrase | null } | null {
  const when = whenOf(frame, near, taken)
  if ('reason' in when) return null
  const year = as(taken, 'year')?.year ?? 0
  return when.year > year ? when : null
}

/** "By 0.5 percentage points since 2022". */
function readPoints(frame: Frame, who: Who): void {
  const [phrase] = quantities(frame, 'points')
  const quantity = as(phrase, 'quantity')
  const verb =
    verbOf(frame, 'rise', 'fall', 'add') ?? frame.phrases.find((one) => isWord(one, 'up', 'down'))
  const span = spanOfYears(frame) ?? oneYear(frame)
  if (
    phrase === undefined ||
    quantity === null ||
    verb === undefined ||
    span === null ||
    unturned(frame)
  )
    return
  const isDown = as(verb, 'verb')?.sense === 'fall' || isWord(verb, 'down')
  const op =
    isDown && (quantity.op === '>' || quantity.op === '<')
      ? quantity.op === '>'
        ? '<'
        : '>'
      : quantity.op
  use(frame, cueOf(frame.phrases, 'share', 'defence'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure: 'share',
      from: span.from,
      to: span.to,
      how: 'points',
      op,
      value: isDown ? -quantity.value : quantity.value,
      prec: quantity.prec,
    },
    phrase,
    verb,
    span.phrase,
  )
}

/** "On 2019", "compared with last year", "over the previous year". */
function oneYear(
  frame: Frame,
): { readonly phrase: Phrase; readonly from: number; readonly to: number } | null {
  const phrase = frame.phrases.find(
    (one, at) =>
      as(one, 'year')?.role === 'in' &&
      (isWord(
        frame.phrases[at - 1],
        'on',
        'over',
        'from',
        'compared with',
        'compared to',
        'against',
      ) ||
        isKind(frame.phrases[at - 1], 'than')),
  )
  const year = as(phrase, 'year')
  if (phrase === undefined || year === null) return null
  const to = laterYear(frame, phrase, phrase)
  return to === null ? null : { phrase, from: year.year, to: to.year }
}

/** "2.7 % up on 2019", "rose by 50 % between 2014 and 2024", "Türkiye's rise of 44 % over the previous year". */
function readPercent(frame: Frame, who: Who): void {
  const phrase = quantities(frame, 'percent').find((one) => isIncrease(frame, one))
  const quantity = as(phrase, 'quantity')
  if (phrase === undefined || quantity === null || unturned(frame)) return
  const word =
    verbOf(frame, 'rise', 'fall') ??
    cueOf(frame.phrases, 'growth', 'drop') ??
    frame.phrases.find((one) => isWord(one, 'up', 'down', 'more', 'less', 'higher', 'lower'))
  const isDown =
    as(word, 'verb')?.sense === 'fall' ||
    as(word, 'cue')?.cue === 'drop' ||
    isWord(word, 'down', 'less', 'lower')
  const value = isDown ? -quantity.value : quantity.value
  const op: Op =
    isDown && quantity.op === '>'
      ? '<'
      : isDown && quantity.op === '<'
        ? '>'
        : quantity.op === 'frac'
          ? '='
          : quantity.op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  if (isSubjectShare(frame)) return
  const span = spanOfYears(frame)
  const versus = oneYear(frame)
  const isOnYear =
    versus !== null &&
    isWord(before(frame, versus.phrase), 'on', 'from', 'compared with', 'compared to') &&
    !isWord(versus.phrase, 'last year', 'the previous year', 'the year before')
  if (span === null && isOnYear) {
    const measure = moneyMeasure(frame)
    const real = measure === 'usd' && versus.to - versus.from === 1 ? { real_ok: true } : {}
    use(frame, cueOf(frame.phrases, 'defence', 'budget', 'real'))
    put(
      frame,
      {
        kind: 'change',
        who,
        measure,
        from: versus.from,
        to: versus.to,
        how: 'percent',
        op,
        value,
        prec: quantity.prec,
        ...real,
        ...soft,
      },
      phrase,
      word,
      versus.phrase,
      ...frame.phrases.filter((one) => isWord(one, 'up', 'down')),
    )
    return
  }
  const isSince = as(span?.phrase, 'year')?.role === 'since'
  if (span !== null && (span.to - span.from > 1 || isSince)) {
    const measure = measureOfChange(frame)
    if (measure === null || measure === 'share') return
    put(
      frame,
      {
        kind: 'change',
        who,
        measure,
        from: span.from,
        to: span.to,
        how: 'percent',
        op,
        value,
        prec: quantity.prec,
        ...(span.to - span.from === 1 && measure === 'usd' ? { real_ok: true } : {}),
        ...soft,
      },
      phrase,
      word,
      span.phrase,
    )
    return
  }
  if (!isOfSpending(frame)) return
  const when = whenOf(frame, phrase)
  if ('reason' in when) return
  const prec = quantity.value % 10 === 0 ? 5 : quantity.prec
  use(frame, versus?.phrase, cueOf(frame.phrases, 'real', 'defence', 'budget'))
  put(
    frame,
    { kind: 'value', who, measure: 'real_growth', year: when.year, op, value, prec, ...soft },
    phrase,
    word,
    when.phrase,
  )
}

const isSubjectShare = (frame: Frame) => cueOf(frame.phrases, 'share', 'gdp') !== undefined

function isIncrease(frame: Frame, phrase: Phrase): boolean {
  const [previous, twice, next] = [
    before(frame, phrase),
    before(frame, phrase, 2),
    after(frame, phrase),
  ]
  const isNoun =
    isWord(previous, 'of') &&
    (['rise', 'fall'].includes(as(twice, 'verb')?.sense ?? '') ||
      ['growth', 'drop'].includes(as(twice, 'cue')?.cue ?? ''))
  const verb = verbOf(frame, 'rise', 'fall')
  const isVerb = verb !== undefined && (isWord(previous, 'by') || previous === verb)
  const isUp =
    isWord(next, 'up', 'down', 'more', 'less', 'higher', 'lower') || isWord(previous, 'up', 'down')
  const isGrowth =
    ['rise', 'fall'].includes(as(next, 'verb')?.sense ?? '') ||
    ['growth', 'drop'].includes(as(next, 'cue')?.cue ?? '')
  return (
    isNoun ||
    isVerb ||
    (isUp && !isWord(next, 'more')) ||
    (isGrowth && !isWord(after(frame, phrase, 2), 'to'))
  )
}

/** Growth is that of spending only where the sentence says so, or nothing else is spoken of. */
function isOfSpending(frame: Frame): boolean {
  const isKnown = frame.phrases.every((phrase) => !isKind(phrase, 'unknown', 'off', 'foreign'))
  const said =
    cueOf(frame.sentence, 'defence', 'budget', 'real') !== undefined ||
    frame.sentence.some((one) => as(one, 'verb')?.sense === 'spend')
  return said || (isKnown && (frame.state.isOnTopic || frame.subject.phrase !== null))
}

/** "Slightly down from 2015", "has cut its share since 2022": only which way; read last. */
export function readDirection(frame: Frame): void {
  const { actors } = frame.subject
  const who = actors === null ? null : whoOf(actors)
  if (who === null) return
  if (frame.found.some(({ reading }) => reading.kind === 'change')) return
  const span = spanOfYears(frame)
  const versus = oneYear(frame)
  const word =
    verbOf(frame, 'rise', 'fall') ??
    frame.phrases.find((one) =>
      isWord(one, 'up', 'down', 'slightly down', 'more', 'less', 'higher', 'lower'),
    )
  if (
    word === undefined ||
    frame.used.has(word) ||
    quantities(frame, 'percent', 'points', 'money', 'times', 'persons').length > 0 ||
    unturned(frame)
  )
    return
  const when = span ?? versus
  const measure = measureOfChange(frame)
  if (when === null || measure === null) return
  if (frame.phrases.some((one) => as(one, 'rank') !== null || isKind(one, 'series'))) return
  const isDown =
    as(word, 'verb')?.sense === 'fall' || isWord(word, 'down', 'slightly down', 'less', 'lower')
  const how = measure === 'share' ? 'points' : 'percent'
  use(frame, cueOf(frame.phrases, 'share', 'defence', 'budget', 'gdp'))
  put(
    frame,
    {
      kind: 'change',
      who,
      measure,
      from: when.from,
      to: when.to,
      how,
      op: isDown ? '<' : '>',
      value: 0,
      prec: null,
    },
    word,
    when.phrase,
    ...frame.phrases.filter((one) => isKind(one, 'narrow')),
  )
}
