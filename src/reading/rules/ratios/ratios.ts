import type { AllyCode } from '../../domain/ally'
import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Op, Who } from '../../domain/claim/readingTerms'
import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { whenOf } from '../clauses/when'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { whoOf } from './owners'
import { rankMeasure } from './ranks'

/** One over another, one against another: parts of NATO's total, multiples, more and less, overtaking. */
export function readRatio(frame: Frame): void {
  const { actors } = frame.subject
  if (actors === null) return
  const side: Side | null = whoOf(actors) ?? (actors.codes.length > 1 ? actors.codes : null)
  if (side === null) return
  readPart(frame, side)
  readMultiple(frame, side)
  readMoreThan(frame, side)
  readSame(frame, side)
  readAverage(frame, side)
  readAhead(frame, side)
}

/** "Accounts for 66 % of NATO's total", "pays two-thirds of all defence spending in the alliance". */
function readPart(frame: Frame, num: Side): void {
  if (num === 'NATO') return
  for (const phrase of quantities(frame, 'percent', 'fraction')) {
    const quantity = as(phrase, 'quantity')
    const verb = verbOf(frame, 'account', 'spend', 'be', 'equal')
    if (
      quantity === null ||
      quantity.high !== undefined ||
      !isOfAll(frame, phrase) ||
      negated(frame)
    )
      continue
    const when = whenOf(frame, phrase)
    if ('reason' in when) continue
    const isPercent = quantity.unit === 'percent'
    const op: Op = quantity.op
    const soft =
      op === 'frac' || op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
    const value = Math.round(isPercent ? quantity.value * 100 : quantity.value * 1e4) / 1e4
    const said = isPercent ? Math.round(quantity.value * 100) / 1e4 : value
    const prec = isPercent ? quantity.prec / 100 : null
    use(
      frame,
      cueOf(frame.phrases, 'defence', 'share', 'budget'),
      ...frame.phrases.filter((one) => isKind(one, 'all', 'nato', 'together')),
    )
    put(
      frame,
      {
        kind: 'ratio',
        num,
        den: 'NATO',
        measure: 'usd',
        year: when.year,
        op,
        value: said,
        prec,
        ...soft,
      },
      phrase,
      verb,
      when.phrase,
    )
  }
}

const negated = (frame: Frame) => frame.phrases.some((phrase) => isKind(phrase, 'not'))

/** Whether a part is one of all that NATO spends. */
function isOfAll(frame: Frame, phrase: Phrase): boolean {
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1, at + 9)
  const stop = tail.findIndex(
    (one) => isKind(one, 'quantity', 'year') || isWord(one, 'and', 'with'),
  )
  const own = stop < 0 ? tail : tail.slice(0, stop)
  if (
    own.some(
      (one) =>
        isKind(one, 'off', 'unknown', 'source', 'foreign') ||
        as(one, 'cue')?.cue === 'gdp' ||
        as(one, 'cue')?.cue === 'equipment',
    )
  )
    return false
  const isNato = own.some(
    (one) =>
      isKind(one, 'nato', 'allies') ||
      isWord(one, 'in nato', 'in the alliance', 'of the alliance') ||
      as(one, 'who')?.aggregate === 'NATO' ||
      as(one, 'count')?.scope === 'all' ||
      (isKind(one, 'together') &&
        isWord(one, 'alliance wide', 'across the alliance', 'across nato', 'nato wide')),
  )
  const isSpending = own.some(
    (one) => ['defence', 'budget'].includes(as(one, 'cue')?.cue ?? '') || isWord(one, 'total'),
  )
  const isOf = isWord(own[0], 'of') || as(phrase, 'quantity')?.unit === 'fraction'
  if (own.length === 0 || (!isOf && !isNato))
    return (
      verbOf(frame, 'account') !== undefined &&
      cueOf(frame.sentence, 'defence') !== undefined &&
      frame.sentence.some(
        (one) => isKind(one, 'nato', 'allies') || as(one, 'who')?.aggregate === 'NATO',
      ) &&
      as(phrase, 'quantity')?.unit === 'fraction'
    )
  return isOf && isNato && (isSpending || isWord(own.at(-1), 'total'))
}

/** What is compared with: another ally, several, all others. */
function otherSide(
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

/** "Twice as much as Germany", "more than double what all the others spend". */
function readMultiple(frame: Frame, num: Side): void {
  const [phrase] = quantities(frame, 'times')
  const quantity = as(phrase, 'quantity')
  if (phrase === undefined || quantity === null || negated(frame)) return
  const at = frame.phrases.indexOf(phrase)
  const tail = frame.phrases.slice(at + 1)
  if (
    tail.some(
      (one) =>
        isKind(one, 'more', 'hedge') &&
        isWord(one, 'more', 'more than', 'larger than', 'higher than', 'bigger than'),
    )
  )
    return
  const other = otherSide(frame, at + 1)
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when || typeof num === 'object') return
  if (other.side === 'others' && measure === 'share') return
  const op = quantity.op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  const prec = quantity.isHedged ? null : 1
  put(
    frame,
    {
      kind: 'ratio',
      num,
      den: other.side,
      measure,
      year: when.year,
      op,
      value: quantity.value,
      prec,
      ...soft,
    },
    phrase,
    ...other.phrases,
    when.phrase,
    ...verbs(frame),
    ...frame.phrases.filter((one) => isKind(one, 'as-much', 'than')),
  )
}

const verbs = (frame: Frame) =>
  frame.phrases.filter((one) => ['spend', 'be', 'have'].includes(as(one, 'verb')?.sense ?? ''))

/** Share where GDP is named, money otherwise. */
function measureOfSpending(frame: Frame): ReadingMeasure | null {
  const { phrases, sentence } = frame
  if (cueOf(sentence, 'perhead') !== undefined) {
    use(frame, cueOf(phrases, 'perhead'))
    return 'percap'
  }
  if (cueOf(phrases, 'equipment') !== undefined) return null
  if (phrases.some((one) => isKind(one, 'persons'))) return 'personnel'
  if (cueOf(phrases, 'gdp', 'share') !== undefined) return 'share'
  if (cueOf(phrases, 'personnel') !== undefined && verbOf(frame, 'spend') === undefined)
    return 'personnel'
  const isMoney =
    cueOf(sentence, 'money', 'budget', 'spender', 'defence') !== undefined ||
    sentence.some((one) => as(one, 'currency') !== null)
  return isMoney || verbOf(frame, 'spend') !== undefined ? 'usd' : null
}

/** "Spends more than all the rest", "spends more on defence than France", "a smaller share than Belgium". */
function readMoreThan(frame: Frame, a: Side): void {
  const more = frame.phrases.find(
    (one) =>
      (isKind(one, 'more', 'less') ||
        ['>', '<'].includes(as(one, 'hedge')?.op ?? '') ||
        isWord(one, 'bigger', 'higher', 'larger', 'lower', 'smaller')) &&
      !frame.used.has(one),
  )
  if (more === undefined || negated(frame)) return
  const at = frame.phrases.indexOf(more)
  const isDirect = as(more, 'hedge') !== null
  const than = isDirect
    ? more
    : frame.phrases
        .slice(at)
        .find((one) => isKind(one, 'than') || ['more than', 'less than'].includes(one.text))
  if (than === undefined) return
  const next = frame.phrases
    .slice(frame.phrases.indexOf(than) + 1)
    .find((one) => !isKind(one, 'plain', 'prep', 'relative', 'pronoun') || isWord(one, 'any'))
  if (
    !isKind(next, 'who', 'others', 'count', 'all', 'allies') ||
    (next !== undefined && isWord(next, 'any'))
  )
    return
  const other = otherSide(frame, frame.phrases.indexOf(than) + 1)
  const measure = measureOfSpending(frame)
  const when = whenOf(frame)
  if (other === null || measure === null || 'reason' in when) return
  const isLess =
    isKind(more, 'less') || as(more, 'hedge')?.op === '<' || isWord(more, 'lower', 'smaller')
  const rest = [more, than, ...other.phrases, when.phrase, ...verbs(frame)]
  const isMany = other.side === 'others' || typeof other.side === 'object' || typeof a === 'object'
  const op: Op = isLess ? '<' : '>'
  if (isMany && measure === 'share') return
  if (isMany) {
    put(
      frame,
      {
        kind: 'ratio',
        num: a,
        den: other.side,
        measure,
        year: when.year,
        op,
        value: 1,
        prec: null,
      },
      ...rest,
    )
    return
  }
  put(frame, { kind: 'compare', a, b: other.side, op, measure, year: when.year }, ...rest)
}

/** "Just below the NATO average of 2.11 per cent". */
function readAverage(frame: Frame, a: Side): void {
  const average = cueOf(frame.phrases, 'average')
  const hedge = frame.phrases.find((one) => as(one, 'hedge') !== null && !frame.used.has(one))
  const op = as(hedge, 'hedge')?.op
  if (
    average === undefined ||
    hedge === undefined ||
    op === undefined ||
    typeof a === 'object' ||
    a === 'NATO' ||
    negated(frame)
  )
    return
  const at = frame.phrases.indexOf(hedge)
  const isNato = frame.phrases
    .slice(at + 1, frame.phrases.indexOf(average))
    .some((one) => isKind(one, 'nato', 'allies'))
  const when = whenOf(frame)
  if (!isNato || 'reason' in when || !['>', '<', 'just>', 'nearly'].includes(op)) return
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: 'NATO',
      op: op === '>' || op === 'just>' ? '>' : '<',
      measure: 'share',
      year: when.year,
    },
    hedge,
    average,
    when.phrase,
    verbOf(frame, 'be'),
  )
}

/** "Exactly the same as Belgium's". */
function readSame(frame: Frame, a: Side): void {
  const same = frame.phrases.find((one) => isKind(one, 'same'))
  if (same === undefined || negated(frame)) return
  const { actors } = frame.subject
  const measure = measureOfSpending(frame) ?? (frame.state.isOnTopic ? 'share' : null)
  const when = whenOf(frame)
  const both = actors?.codes.length === 2 ? actors.codes : null
  const other = both === null ? otherSide(frame, frame.phrases.indexOf(same) + 1) : null
  if (measure === null || 'reason' in when) return
  const [one, two] = both ?? [a, other?.side]
  if (
    one === undefined ||
    two === undefined ||
    typeof one === 'object' ||
    two === 'others' ||
    typeof two === 'object'
  )
    return
  put(
    frame,
    { kind: 'compare', a: one, b: two, op: '=', measure, year: when.year },
    same,
    ...(other?.phrases ?? []),
    when.phrase,
    ...verbs(frame),
    ...frame.phrases.filter((phrase) => isWord(phrase, 'as')),
  )
}

/** "Overtakes France", "is ahead of Lithuania", "trails Germany", with two figures for each year after "against". */
function readAhead(frame: Frame, a: Side): void {
  const verb = verbOf(frame, 'overtake')
  const word =
    verb ?? frame.phrases.find((one) => isWord(one, 'ahead of', 'behind') && !frame.used.has(one))
  if (word === undefined || negated(frame) || typeof a === 'object') return
  if (verb === undefined && frame.phrases.some((one) => as(one, 'rank') !== null)) return
  const next = frame.phrases
    .slice(frame.phrases.indexOf(word) + 1)
    .find((one) => !isKind(one, 'plain', 'all'))
  const b = as(next, 'who')
  const [code] = b?.codes ?? []
  if (next === undefined || b === null || code === undefined || b.codes.length !== 1) return
  const measure = compareMeasure(frame, verb)
  const pairs = pairsOf(frame)
  const when = whenOf(frame, pairs[0]?.first ?? null)
  if (measure === null || 'reason' in when) return
  const rests = [word, next, when.phrase, verbOf(frame, 'be')]
  put(
    frame,
    {
      kind: 'compare',
      a,
      b: code,
      op: isWord(word, 'behind') ? '<' : '>',
      measure,
      year: when.year,
    },
    ...rests,
  )
  if (measure === 'share') putPairs(frame, pairs, a, code, when.year)
}

function compareMeasure(frame: Frame, verb: Phrase | undefined): ReadingMeasure | null {
  if (frame.phrases.some((one) => as(one, 'quantity')?.unit === 'percent')) return 'share'
  const said = measureOfSpending(frame)
  if (said === 'usd' && verb === undefined) return rankMeasure(frame, null)
  return said ?? rankMeasure(frame, null)
}

type Side = Who | 'others'

interface Pair {
  readonly first: Phrase
  readonly second: Phrase
  readonly isBefore: boolean
}

/** "2.09 % against 2.06 %, after 1.50 % against 1.96 % in 2023". */
function pairsOf(frame: Frame): readonly Pair[] {
  const pairs: Pair[] = []
  for (const phrase of quantities(frame, 'percent')) {
    const link = after(frame, phrase)
    const second = after(frame, phrase, 2)
    if (
      !isWord(link, 'against', 'to', 'compared with', 'versus') ||
      as(second, 'quantity') === null ||
      second === undefined
    )
      continue
    pairs.push({ first: phrase, second, isBefore: isWord(before(frame, phrase), 'after', 'from') })
  }
  return pairs
}

function putPairs(
  frame: Frame,
  pairs: readonly Pair[],
  a: AllyCode,
  b: AllyCode,
  now: number,
): void {
  for (const { first, second, isBefore } of pairs) {
    const own = isBefore ? whenOf(frame, second) : { year: now, phrase: null }
    const [one, two] = [as(first, 'quantity'), as(second, 'quantity')]
    if ('reason' in own || one === null || two === null) continue
    if (isBefore && own.year >= now) continue
    const said = ({ value, prec }: { value: number; prec: number }) => ({
      op: '=' as const,
      value,
      prec: Math.min(prec, 0.1),
    })
    put(
      frame,
      { kind: 'value', who: a, measure: 'share', year: own.year, ...said(one) },
      first,
      own.phrase,
    )
    put(
      frame,
      { kind: 'value', who: b, measure: 'share', year: own.year, ...said(two) },
      second,
      own.phrase,
    )
    if (isBefore)
      put(
        frame,
        {
          kind: 'compare',
          a,
          b,
          op: one.value < two.value ? '<' : '>',
          measure: 'share',
          year: own.year,
        },
        first,
        second,
        own.phrase,
      )
  }
}
