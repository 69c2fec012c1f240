import { after, before, cueOf, type Frame, put, quantities, use, verbOf } from '../clauses/frame'
import { spanOfYears, whenOf } from '../clauses/when'
import { isOwnCurrency } from '../lexicon/currencies'
import { as, isKind, isWord, type Phrase } from '../phrases/phrase'
import { isItsOwn } from './changes/fromTo'
import { verbOp } from './limits'
import { isChange, isOfGroup, isOfNoun } from './noFigures'
import { ownersOf, whoOf } from './owners'
import { isOfPair } from './ratios/pairs'
import { saidOf } from './saidNumber'
import { isTowards, measureOf } from './valueMeasure'

/** The single figures of a clause that nothing else accounts for: shares, money, per head, personnel, equipment. */
export function readValues(frame: Frame): void {
  const { actors } = frame.subject
  if (actors === null && frame.phrases.every((phrase) => as(phrase, 'who') === null)) return
  readRespectively(frame)
  if (isUnsorted(frame)) return
  const figures = quantities(frame, 'percent', 'money', 'persons', 'fraction', 'number')
  for (const phrase of figures.filter((one) => !isOfPair(frame, one))) readValue(frame, phrase)
  readPlainPersons(frame)
  // "Greece and Sweden follow with 2.85 and 2.51 %": behind whom is not told.
  const isFollowing = frame.found.some(({ reading }) => reading.kind === 'value')
  if (isFollowing && frame.state.place === null) use(frame, verbOf(frame, 'follow'))
}

/** Several allies and several figures that do not go one to one: nobody can tell which is whose. */
function isUnsorted(frame: Frame): boolean {
  const { actors } = frame.subject
  // "Poland and Greece lead, followed by Estonia (2.73 %) and Latvia (2.27 %)": behind whose name it stands.
  const figures = quantities(frame, 'percent').filter(
    (one) => as(one, 'quantity')?.isHedged === false && !isOfOther(frame, one),
  )
  return (actors?.codes.length ?? 0) > 1 && figures.length > 1
}

/** "A, B and C spend 2.3, 2.1 and 2.4 %": one figure for each, in their order. */
function readRespectively(frame: Frame): void {
  const { actors } = frame.subject
  const word =
    frame.phrases.find((phrase) => isKind(phrase, 'respectively')) ??
    frame.sentence.find((phrase) => isKind(phrase, 'respectively'))
  const all = quantities(frame, 'percent', 'money')
  const led = all.filter((figure) => isLed(frame, figure))
  const figures = led.length === actors?.codes.length ? led : all
  if (actors === null || actors.codes.length < 2 || figures.length !== actors.codes.length) return
  if (word === undefined && figures.length < 2) return
  const when = whenOf(frame)
  if ('reason' in when) return
  const measures = figures.map((figure) => measureOf(frame, figure))
  const names = frame.phrases.filter((one) => {
    const codes = as(one, 'who')?.codes ?? []
    return codes.length === 1 && codes.every((code) => actors.codes.includes(code))
  })
  const units = new Set(figures.map((figure) => as(figure, 'quantity')?.unit))
  if (units.size !== 1) return
  for (const [index, figure] of figures.entries()) {
    const measure = measures[index] ?? measures.at(-1) ?? null
    const quantity = as(figure, 'quantity')
    if (measure === null || quantity === null) return
    put(
      frame,
      {
        kind: 'value',
        who: actors.codes[index] ?? '',
        measure,
        year: when.year,
        ...saidOf(quantity, measure),
      },
      figure,
      word,
      when.phrase,
      ...names,
    )
  }
}

/** Right behind a name that is not among those spoken of. */
function isOfOther(frame: Frame, figure: Phrase): boolean {
  const [code, ...more] = as(before(frame, figure), 'who')?.codes ?? []
  const isTheirs = code !== undefined && frame.subject.actors?.codes.includes(code) === true
  return code !== undefined && more.length === 0 && !isTheirs
}

/** "Hungary (2.11), Slovakia (2.00) …": right behind the name of one. */
const isLed = (frame: Frame, figure: Phrase): boolean => {
  const [code, ...more] = as(before(frame, figure), 'who')?.codes ?? []
  const isOneOfThem = code !== undefined && frame.subject.actors?.codes.includes(code) === true
  return isOneOfThem && more.length === 0
}

function readValue(frame: Frame, phrase: Phrase): void {
  const quantity = as(phrase, 'quantity')
  if (quantity === null || quantity.high !== undefined || frame.used.has(phrase)) return
  const measure = measureOf(frame, phrase)
  const owners = ownersOf(frame, phrase)
  if (measure === null || owners === null) return
  if (owners.phrase === null && isOfGroup(frame, owners.whos)) return
  const { whos } = owners
  if (quantity.unit === 'money' && measure !== 'percap' && quantity.value < 1) return
  if (measure === 'nat' && !whos.every((who) => isOwnCurrency(who, quantity.currency))) return
  if (isChange(frame, phrase, measure) || isOfNoun(frame, phrase)) return
  // "$1.8 trillion, over $1 trillion of it American".
  const isPart = isWord(after(frame, phrase), 'of')
  if (isPart && isWord(after(frame, phrase, 2), 'it', 'them', 'that', 'which')) return
  if (quantity.isHedged && isItsOwn(frame, phrase)) return
  if (frame.phrases.some((one) => isKind(one, 'not') && !frame.used.has(one))) return
  const own = whenOf(frame, phrase)
  const when = 'reason' in own ? (yearOfTurn(frame, phrase) ?? own) : own
  if ('reason' in when) return
  if (spanOfYears(frame) !== null && !frame.used.has(spanOfYears(frame)?.phrase ?? phrase)) return
  const limit = verbOp(frame, phrase)
  const { soft, ...said } = saidOf(quantity, measure)
  const rest =
    limit === null ? { ...said, ...(soft === undefined ? {} : { soft }) } : { ...said, op: limit }
  for (const who of whos)
    put(
      frame,
      { kind: 'value', who, measure, year: when.year, ...rest },
      phrase,
      owners.phrase,
      when.phrase,
      ...plainVerbs(frame),
      reachingVerb(frame, phrase),
      ...(whos.length > 1 ? frame.phrases.filter((one) => isWord(one, 'tied', 'level')) : []),
      ...(isWord(before(frame, phrase), 'to') || isTowards(before(frame, phrase))
        ? [verbOf(frame, 'rise', 'fall'), verbBefore(frame, phrase)]
        : []),
      ...(measure === 'real_growth' && isWord(before(frame, phrase), 'of')
        ? [before(frame, phrase, 2)]
        : []),
      ...(isWord(before(frame, phrase), 'equal to', 'equivalent to')
        ? [before(frame, phrase)]
        : []),
    )
}

/** "Jumped by 0.6 points in a year to 2.15 %": where a change ends is told with it. */
function yearOfTurn(frame: Frame, phrase: Phrase) {
  if (!isWord(before(frame, phrase), 'to')) return null
  const turn = frame.found.map(({ reading }) => reading).find(({ kind }) => kind === 'change')
  return turn?.kind === 'change' ? { year: turn.to, phrase: null } : null
}

/** "Fell to 1.36 % before recovering to 2.33": the verb of this figure. */
const verbBefore = ({ phrases }: Frame, phrase: Phrase) =>
  phrases
    .slice(0, phrases.indexOf(phrase))
    .findLast((one) => ['rise', 'fall'].includes(as(one, 'verb')?.sense ?? ''))

/** "…, reaching 2.11 %": what it comes to, where no mark is that. */
function reachingVerb(frame: Frame, phrase: Phrase): Phrase | undefined {
  const verb = before(frame, phrase)
  const isRound = Number.isInteger((as(phrase, 'quantity')?.value ?? 0) * 2)
  return isWord(verb, 'reaching', 'hitting') && !isRound ? verb : undefined
}

const plainVerbs = (frame: Frame) => [
  verbOf(frame, 'spend'),
  verbOf(frame, 'be'),
  verbOf(frame, 'equal'),
  !isPartOfSum(frame) &&
  cueOf(frame.phrases, 'equipment', 'gdp') === undefined &&
  (frame.state.measure !== 'share' || cueOf(frame.sentence, 'gdp') === undefined)
    ? undefined
    : verbOf(frame, 'account'),
]

/** "$1.47 trillion, of which the US accounts for $968 billion": money out of money that all spend. */
function isPartOfSum({ phrases, sentence, state }: Frame): boolean {
  const [first] = phrases
  const at = first === undefined ? -1 : sentence.indexOf(first)
  const isOfWhich = isWord(sentence[at - 2], 'of') && isWord(sentence[at - 1], 'which')
  return isOfWhich && state.who?.aggregate === 'NATO' && state.measure?.startsWith('usd') === true
}

/** "Luxembourg's army of around 900": a bare number that is of people. */
function readPlainPersons(frame: Frame): void {
  const { actors } = frame.subject
  const army = cueOf(frame.phrases, 'personnel')
  const who = actors === null ? null : whoOf(actors)
  if (army === undefined || who === null || verbOf(frame, 'spend') !== undefined) return
  const number = frame.phrases.find(
    (phrase) =>
      as(phrase, 'number') !== null &&
      !frame.used.has(phrase) &&
      (as(phrase, 'number')?.value ?? 0) >= 100,
  )
  const found = as(number, 'number')
  if (number === undefined || found === null) return
  const previous = before(frame, number)
  const hedge = as(previous, 'hedge')
  const at = frame.phrases.indexOf(number)
  const lead = hedge === null ? previous : frame.phrases[at - 2]
  const next = after(frame, number)
  if (!(isWord(lead, 'of', 'to', 'at') || isKind(lead, 'verb')) || isKind(next, 'unknown', 'cue'))
    return
  const when = whenOf(frame, number)
  if ('reason' in when) return
  const prec = found.value % 1000 === 0 ? 1 : found.value % 100 === 0 ? 0.1 : 0.001
  const op = hedge?.op ?? '='
  put(
    frame,
    {
      kind: 'value',
      who,
      measure: 'personnel',
      year: when.year,
      op,
      value: found.value / 1000,
      prec,
      ...(op === '~' ? { soft: true } : {}),
    },
    number,
    army,
    hedge === null ? null : previous,
    when.phrase,
    verbOf(frame, 'be'),
  )
}
