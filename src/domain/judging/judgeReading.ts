import type { ChangeReading, CompareReading } from '../claim/figureReadings'
import type { Reading } from '../claim/reading'
import type { ReadingMeasure } from '../claim/readingMeasure'
import type { Measure } from '../measure'
import type { Observation, ReleaseFigures } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import type { Basis } from './figureSpan'
import { judgeGap } from './gap'
import { judgeCount, judgeSet } from './judgeAllies'
import {
  judgeChange,
  judgeCompare,
  judgeCumulative,
  judgeMean,
  judgeRatio,
  judgeRealChange,
  judgeRevision,
  judgeValue,
} from './judgeFigures'
import { bareJudgement, type Judgement, type Meant } from './judgement'
import { judgeBlock, judgeGapRank, judgeOrder, judgeRank } from './judgePlaces'
import { judgeEveryYear, judgeFirst, judgePeak, judgeStreak } from './judgeYears'

/** What a reading is judged by. */
export interface JudgingContext {
  /** The release that is asked. */
  readonly figures: ReleaseFigures
  /** Others, for a reading that names its releases; `undefined` where one is not held. */
  readonly figuresOf: (id: ReleaseId) => ReleaseFigures | undefined
}

/** Judges a reading by one release. Never a guess: see `ReadingVerdict`. Nothing makes it throw. */
export function judgeReading(reading: Reading, context: JudgingContext): Judgement {
  const { figures } = context
  const judge = (amount: Measure) => judgeBy(reading, { figures, amount }, context)
  const isOpenBase = measuresIn(reading).includes('usd')
  const judgements = isOpenBase
    ? [judge('expenditureCurrent'), judge('expenditure')]
    : [judge('expenditureCurrent')]
  const isRealMeant = reading.kind === 'change' && isRealChange(reading)
  const real = isRealMeant ? judgeRealChange(reading, { figures, amount: 'expenditure' }) : null
  const amounts = eitherOf(real === null ? judgements : [...judgements, real])
  if (!isOpenToShare(reading)) return amounts
  return bothOf(
    amounts,
    judgeBy({ ...reading, measure: 'share' }, { figures, amount: 'share' }, context),
  )
}

/** "Spends more" than another, or than in another year. */
const isOpenToShare = (reading: Reading): reading is CompareReading | ChangeReading =>
  (reading.kind === 'compare' || reading.kind === 'change') && reading.or_share === true

/** Where money or a share of GDP may be meant, what differs decides nothing. */
function bothOf(money: Judgement, share: Judgement): Judgement {
  const isSilent = [money, share].some(({ verdict }) => verdict === 'not-held')
  const apart = isSilent ? 'not-held' : 'undecided'
  return {
    ...money,
    found: null,
    verdict: money.verdict === share.verdict ? money.verdict : apart,
    figures: figuresOfAll([money, share]),
    open: [...money.open, ...share.open],
    closeCalls: share.closeCalls,
    meant: [meaningOf(money), meaningOf(share)],
  }
}

const meaningOf = ({ measure, verdict }: Judgement): Meant => ({ measure, verdict })

/** Whether NATO's own real change says the same: of spending, not at current prices, in one year, in per cent. */
function isRealChange({ real_ok, measure, from, to, how }: ChangeReading): boolean {
  const isOfSpending = measure === 'usd' || measure === 'usd_constant'
  return real_ok === true && isOfSpending && how === 'percent' && to - from === 1
}

/**
 * Where several meanings will do, one that holds is enough. Where the first, in current US$, is not held
 * and the others do not fit, nothing is decided.
 */
function eitherOf(judgements: readonly Judgement[]): Judgement {
  const [first] = judgements
  const by = (wanted: (judgement: Judgement) => boolean) => judgements.find(wanted)
  const best =
    by(({ verdict }) => verdict === 'holds') ??
    by(({ verdict }) => verdict === 'undecided') ??
    by(({ verdict }) => verdict === 'not-held') ??
    by(({ isMissedClosely }) => isMissedClosely) ??
    first
  if (best === undefined) throw new Error('a reading has a meaning')
  if (judgements.length === 1) return best
  return { ...best, figures: figuresOfAll(judgements), meant: judgements.map(meaningOf) }
}

/** The figures of all meanings; those of a measure that several rest on once. */
function figuresOfAll(judgements: readonly Judgement[]): readonly Observation[] {
  return judgements.flatMap(({ figures }, index) => {
    const known = judgements.slice(0, index).flatMap((earlier) => earlier.figures)
    return figures.filter(({ measure }) => known.every((figure) => figure.measure !== measure))
  })
}

/** The measures that a reading names, in the words of the notation. */
function measuresIn(reading: Reading): readonly ReadingMeasure[] {
  if (reading.kind === 'uncheckable') return []
  const { measure } = reading
  const own = measure === undefined ? [] : [typeof measure === 'string' ? measure : measure.of]
  const tests =
    'tests' in reading && reading.tests
      ? reading.tests
      : 'test' in reading && reading.test
        ? [reading.test]
        : []
  return [...own, ...tests.flatMap((test) => test.measure ?? [])]
}

function judgeBy(reading: Reading, basis: Basis, { figuresOf }: JudgingContext): Judgement {
  switch (reading.kind) {
    case 'value':
      return judgeValue(reading, basis)
    case 'count':
      return judgeCount(reading, basis)
    case 'set':
      return judgeSet(reading, basis)
    case 'rank':
      return judgeRank(reading, basis)
    case 'order':
      return judgeOrder(reading, basis)
    case 'block':
      return judgeBlock(reading, basis)
    case 'change':
      return judgeChange(reading, basis)
    case 'ratio':
      return judgeRatio(reading, basis)
    case 'compare':
      return judgeCompare(reading, basis)
    case 'first':
      return judgeFirst(reading, basis)
    case 'peak':
      return judgePeak(reading, basis)
    case 'mean':
      return judgeMean(reading, basis)
    case 'streak':
      return judgeStreak(reading, basis)
    case 'every_year':
      return judgeEveryYear(reading, basis)
    case 'gap':
      return judgeGap(reading, basis)
    case 'gaprank':
      return judgeGapRank(reading, basis)
    case 'cumulative':
      return judgeCumulative(reading, basis)
    case 'revision':
      return judgeRevision(reading, basis, figuresOf)
    case 'uncheckable':
      return bareJudgement(
        reading.reason === 'before-data' ? 'not-held' : 'not-checkable',
        basis.figures.release.id,
      )
  }
}
