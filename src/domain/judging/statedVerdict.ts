import { alliesIn } from '../ally'
import type { CountReading, SetReading } from '../claim/allyReadings'
import { type MarkTest, markTest } from '../claim/markTest'
import type { Reading } from '../claim/reading'
import type { ReleaseFigures } from '../observation/observation'
import type { StatedCount } from '../statement/statedCount'
import { readyTests, testAlly } from './allyTest'
import { fitOfCount } from './judgeAllies'
import { isDecided } from './judgement'
import { VERDICT_OF } from './judgeNumber'

/** What NATO's own count of the day says of a reading. */
export interface StatedVerdict {
  readonly verdict: 'holds' | 'does not hold'
  /** The statement, to be quoted. */
  readonly statement: StatedCount
}

/**
 * The verdict by the newest count that NATO itself stated with a release or since, of those said up to the
 * day; `null` where it stated none on the same year and mark, or where its number does not decide.
 */
export function statedVerdict(
  reading: Reading,
  figures: ReleaseFigures,
  statements: readonly StatedCount[],
  said: string,
): StatedVerdict | null {
  if (reading.kind !== 'count' && reading.kind !== 'set') return null
  const test = markTest(reading)
  if (test === null) return null
  // What was said before a release came out stands with it: it is newer than the figures held.
  const statement = statements.findLast(
    (one) =>
      one.said <= said &&
      one.release >= figures.release.id &&
      one.year === reading.year &&
      one.threshold === test.mark,
  )
  if (statement === undefined) return null
  const atMark = statedSpan(reading, figures, statement)
  const verdict =
    reading.kind === 'count'
      ? countVerdict(reading, test, atMark)
      : setVerdict(reading, test, atMark)
  return verdict !== null && isDecided(verdict) ? { verdict, statement } : null
}

interface Stated {
  /** How many are at or above the mark, without those left out. */
  readonly above: readonly [low: number, high: number]
  /** How many have armed forces, and how many allies there are, without those left out. */
  readonly withForces: number
  readonly allies: number
}

/**
 * "All" are those with armed forces, and perhaps all others too. Whoever is left out is among the number
 * if our copy has the ally at the mark, and may be where it has no figure.
 */
function statedSpan(
  { year, excluding = [] }: CountReading | SetReading,
  figures: ReleaseFigures,
  { number, threshold }: StatedCount,
): Stated {
  const members = alliesIn(figures.allies, year)
  const left = members.filter(({ code }) => excluding.includes(code))
  const isArmed = ({ hasArmedForces }: (typeof members)[number]) => hasArmedForces
  const [armed, armedLeft] = [members.filter(isArmed).length, left.filter(isArmed).length]
  const allies = members.length - left.length
  const withForces = armed - armedLeft
  if (number === null) return { above: [withForces, allies], withForces, allies }
  const basis = { figures, amount: 'expenditure' } as const
  const tests = readyTests({ test: { op: '>=', value: threshold / 100 } }, year, basis)
  const standings = left.map(({ code }) => testAlly(code, tests).standing)
  const sure = standings.filter((standing) => standing === 'passes').length
  const maybe = standings.filter((one) => one === 'missing' || one === 'uncertain').length
  return { above: [number - sure - maybe, number - sure], withForces, allies }
}

function countVerdict(
  reading: CountReading,
  { side }: MarkTest,
  { above, withForces, allies }: Stated,
) {
  const rest = (number: number) => Math.max(0, withForces - number)
  const below = [rest(above[1]), rest(above[0])] as const
  return VERDICT_OF[fitOfCount(reading, side === 'above' ? above : below, allies)]
}

/** Of all and of nobody; which allies were meant by a number it does not say. */
function setVerdict({ scope, allies }: SetReading, test: MarkTest, { above, withForces }: Stated) {
  if (scope !== 'all' && (scope !== 'none' || allies.length > 0)) return null
  const [op, value] =
    (scope === 'all') === (test.side === 'above')
      ? (['>=', withForces] as const)
      : (['=', 0] as const)
  return VERDICT_OF[fitOfCount({ op, value }, above, withForces)]
}
