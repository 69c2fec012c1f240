import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import type { Observation } from '../observation/observation'
import { CLOSE } from '../verdict/verdict'
import { compareExact, type Exact, minus, ofDecimal, ofHundredths, scaled, times } from './exact'
import type { Basis, Measured } from './figureSpan'
import { bareJudgement, type Found, type Judgement, type ReadingVerdict } from './judgement'
import { type Fit, fitOf, intervalOf, type SaidNumber, type Span } from './saidInterval'

/** What fits as a verdict. */
export const VERDICT_OF: Readonly<Record<Fit, ReadingVerdict>> = {
  fits: 'holds',
  'does not fit': 'does not hold',
  open: 'undecided',
}

/** What is found, as it is shown. */
export function foundIn({ low, high }: Span, decimals: Found['decimals']): Found {
  return { low: scaled(low, decimals), high: scaled(high, decimals), decimals }
}

/** How the number that is looked for is held. */
export interface Manner {
  readonly measure: Measure | null
  readonly decimals: Found['decimals']
  /** The unit of the last digit where the reading gives none; `null`: no rounding. */
  readonly usualPrec: number | null
}

/** A figure as NATO prints it. */
export const printed = (measure: Measure): Manner => ({ measure, decimals: 2, usualPrec: 0.01 })

/** A number computed from figures. */
export const computed = (measure: Measure, value: number): Manner => ({
  measure,
  decimals: 4,
  usualPrec: lastDigitOf(value),
})

function lastDigitOf(value: number): number {
  const { under } = ofDecimal(value)
  return 1 / under
}

/** Compares one number with what is said of it; without one there is nothing to check. */
export function judgeNumber(
  said: SaidNumber,
  { span, figures }: Measured,
  { measure, decimals, usualPrec }: Manner,
  basis: Basis,
): Judgement {
  const open = figures.filter(({ value }) => value === null)
  const bare = { ...bareJudgement('not-held', basis.figures.release.id), figures, measure }
  if (span === null) return { ...bare, open }
  const verdict = VERDICT_OF[fitOf(span, intervalOf(said, usualPrec))]
  const isShare = measure === 'share' && decimals === 2
  return {
    ...bare,
    verdict,
    found: foundIn(span, decimals),
    passing: verdict === 'holds' ? figures : [],
    against: verdict === 'does not hold' ? figures : [],
    closeCalls: isShare
      ? figures.filter((figure) => endsOf(said).some((end) => isCloseTo(figure, end)))
      : [],
    isMissedClosely:
      verdict === 'does not hold' && said.op === '=' && isNear(span, said.value, isShare),
  }
}

/** What decides, in hundredths: the number said, or both ends of what is said to be between two. */
function endsOf({ value, at_most = value }: SaidNumber): readonly Hundredths[] {
  return [value, at_most].map((end) => scaled(ofDecimal(end), 2))
}

/** Whether a figure is within 0.05 of a number, inclusive; never where one of them is missing. */
export function isCloseTo(figure: Observation | undefined, number: Hundredths | null): boolean {
  const value = figure?.value ?? null
  return value !== null && number !== null && Math.abs(value - number) <= CLOSE
}

const TWO_PERCENT = { over: 2, under: 100 }

function isNear({ low, high }: Span, number: number, isShare: boolean): boolean {
  const said = ofDecimal(number)
  const allowed = isShare ? ofHundredths(CLOSE) : times(size(said), TWO_PERCENT)
  return [low, high].some((end) => compareExact(size(minus(end, said)), allowed) <= 0)
}

const size = ({ over, under }: Exact): Exact => ({ over: Math.abs(over), under })
