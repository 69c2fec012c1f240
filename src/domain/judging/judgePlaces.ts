import type { AllyCode } from '../ally'
import { alliesAmong } from '../claim/allyGroups'
import type {
  BlockReading,
  GapRankReading,
  OrderReading,
  Ranging,
  RankReading,
} from '../claim/allyReadings'
import type { ReadingMeasure } from '../claim/readingMeasure'
import type { ChangeMeasure, End } from '../claim/readingTerms'
import { compareExact } from './exact'
import { type Basis, type Measured, measured, measureMeant } from './figureSpan'
import { gapOf } from './gap'
import { orSilent } from './judgeAllies'
import { changeOf } from './judgeFigures'
import { bareJudgement, type Judgement, type PlaceSpan, type ReadingVerdict } from './judgement'
import { foundIn, isCloseTo } from './judgeNumber'
import { type Span, wholeSpan } from './saidInterval'

/** Whoever is ranked, with what ranks them. Who has no armed forces is not among them. */
type Field = readonly (Measured & { readonly ally: AllyCode })[]

/** What decides whether an ally is at a place, over all that the figures may truly be. */
interface Standing {
  readonly verdict: ReadingVerdict
  /** The same if only those with a figure are looked at. */
  readonly ofThoseHeld: ReadingVerdict
  readonly place: PlaceSpan | null
  readonly missing: number
}

type Places = readonly [first: number, last: number]

/** "Estonia is second." */
export function judgeRank(reading: RankReading, basis: Basis): Judgement {
  const field = fieldOf(reading, reading.measure, basis)
  const standing = standingAt(field, reading.who, placesSaid(reading.place), reading.from)
  const judgement = judgeStandings([reading.who], [standing], field, basis)
  const low = standing.place?.low
  const high = standing.place?.high
  return low === undefined || high === undefined
    ? judgement
    : { ...judgement, found: foundIn(wholeSpan(low, high), 0) }
}

/** "Poland, the United States and Greece, in this order." */
export function judgeOrder(reading: OrderReading, basis: Basis): Judgement {
  const field = fieldOf(reading, reading.measure, basis)
  const standings = reading.allies.map((ally, index) => {
    const place = reading.start + index
    return standingAt(field, ally, [place, place], reading.from)
  })
  return judgeStandings(reading.allies, standings, field, basis)
}

/** "The five with the highest shares." */
export function judgeBlock(reading: BlockReading, basis: Basis): Judgement {
  const field = fieldOf(reading, reading.measure, basis)
  const places = [1, reading.allies.length] as const
  const standings = reading.allies.map((ally) => standingAt(field, ally, places, reading.from))
  return judgeStandings(reading.allies, standings, field, basis)
}

/** "Nobody is further from the mark in dollars." */
export function judgeGapRank(reading: GapRankReading, basis: Basis): Judgement {
  const amount = measureMeant(reading.measure, basis)
  const field = membersOf(reading, basis).map((ally) => ({
    ally,
    ...gapOf(ally, reading.year, reading.mark, amount, basis),
  }))
  const standing = standingAt(field, reading.who, placesSaid(reading.place), 'top')
  return judgeStandings([reading.who], [standing], field, basis)
}

const placesSaid = (place: number | readonly [number, number]): Places =>
  typeof place === 'number' ? [place, place] : place

function membersOf({ year, among, excluding }: Ranging & { readonly year: number }, basis: Basis) {
  const { allies } = basis.figures
  const unarmed = allies.filter((ally) => !ally.hasArmedForces).map((ally) => ally.code)
  return alliesAmong(allies, year, among, [...(excluding ?? []), ...unarmed])
}

function fieldOf(
  reading: Ranging & { readonly year: number },
  by: ReadingMeasure | ChangeMeasure,
  basis: Basis,
): Field {
  return membersOf(reading, basis).map((ally) => ({
    ally,
    ...(typeof by === 'string'
      ? measured(ally, reading.year, measureMeant(by, basis), basis)
      : changeOf(by, ally, measureMeant(by.of, basis), basis)),
  }))
}

function standingAt(field: Field, ally: AllyCode, places: Places, end: End): Standing {
  const own = field.find((one) => one.ally === ally)
  const mine = own?.span ?? null
  let [missing, ahead, maybeAhead, level, maybeLevel] = [0, 0, 0, 0, 0]
  for (const rival of field) {
    const { span } = rival
    if (rival === own) continue
    if (span === null) missing += 1
    else if (mine !== null) {
      if (isAhead(span, mine, end)) ahead += 1
      if (!isBehind(span, mine, end, false)) maybeAhead += 1
      if (isLevel(span, mine, end)) level += 1
      if (!isBehind(span, mine, end, true)) maybeLevel += 1
    }
  }
  if (mine === null) return { verdict: 'not-held', ofThoseHeld: 'not-held', place: null, missing }
  const verdictWith = (more: number) =>
    verdictAt(places, {
      firstLow: 1 + ahead,
      firstHigh: 1 + maybeAhead + more,
      lastLow: 1 + level,
      lastHigh: 1 + maybeLevel + more,
    })
  return {
    verdict: orSilent(verdictWith(missing), missing, field.length),
    ofThoseHeld: verdictWith(0),
    place: { ally, low: 1 + ahead, high: 1 + maybeLevel },
    missing,
  }
}

/** The first of the places that an ally shares, and the last of them: each from low to high. */
interface Bounds {
  readonly firstLow: number
  readonly firstHigh: number
  readonly lastLow: number
  readonly lastHigh: number
}

function verdictAt([from, to]: Places, bounds: Bounds): ReadingVerdict {
  if (bounds.firstHigh <= to && bounds.lastLow >= from) return 'holds'
  return bounds.firstLow > to || bounds.lastHigh < from ? 'does not hold' : 'undecided'
}

/** Surely ahead. */
function isAhead(a: Span, b: Span, end: End): boolean {
  return end === 'top' ? compareExact(a.low, b.high) > 0 : compareExact(a.high, b.low) < 0
}

/** Surely ahead or level. */
function isLevel(a: Span, b: Span, end: End): boolean {
  return end === 'top' ? compareExact(a.low, b.high) >= 0 : compareExact(a.high, b.low) <= 0
}

/** Surely behind; or surely not ahead, where to be level is to be behind. */
function isBehind(a: Span, b: Span, end: End, isLevelIn: boolean): boolean {
  const order = end === 'top' ? compareExact(a.high, b.low) : -compareExact(a.low, b.high)
  return isLevelIn ? order < 0 : order <= 0
}

function judgeStandings(
  named: readonly AllyCode[],
  standings: readonly Standing[],
  field: Field,
  basis: Basis,
): Judgement {
  const verdicts = standings.map(({ verdict }) => verdict)
  const verdict = weakest(verdicts)
  const own = named.map((ally) => field.find((one) => one.ally === ally))
  const lastOf = (some: readonly (Field[number] | undefined)[]) =>
    some.flatMap((one) => one?.figures.slice(-1) ?? [])
  const withVerdict = (wanted: ReadingVerdict) =>
    lastOf(own.filter((_, index) => verdicts[index] === wanted))
  return {
    ...bareJudgement(verdict, basis.figures.release.id),
    figures: own.flatMap((one) => one?.figures ?? []),
    places: standings.flatMap(({ place }) => place ?? []),
    passing: withVerdict('holds'),
    against: withVerdict('does not hold'),
    open: lastOf(field.filter(({ span }) => span === null)),
    closeCalls: lastOf(field.filter((one) => own.some((other) => isNear(one, other)))),
    holdsForThoseHeld:
      verdict === 'undecided' && standings.every(({ ofThoseHeld }) => ofThoseHeld === 'holds'),
    measure: field[0]?.figures.at(-1)?.measure ?? null,
  }
}

/** Whether one share is within 0.05 points of another ally's, so that the two might have changed places. */
function isNear(one: Field[number], other: Field[number] | undefined): boolean {
  const [figure, ...more] = one.figures
  const isRankedByShare = more.length === 0 && figure?.measure === 'share'
  return isRankedByShare && one !== other && isCloseTo(figure, other?.figures[0]?.value ?? null)
}

function weakest(verdicts: readonly ReadingVerdict[]): ReadingVerdict {
  const order: readonly ReadingVerdict[] = ['does not hold', 'not-held', 'undecided']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'holds'
}
