import type {
  EveryYearReading,
  FirstReading,
  PeakReading,
  StreakReading,
} from '../claim/figureReadings'
import type { Test, Who } from '../claim/readingTerms'
import type { Measure } from '../measure'
import type { Observation } from '../observation/observation'
import { changeSince, fitOfTest } from './allyTest'
import { type Basis, lessSpan, type Measured, measured, measureMeant } from './figureSpan'
import { yearsFrom } from './judgeFigures'
import { bareJudgement, type Judgement } from './judgement'
import { type Fit, fitOf, intervalOf } from './saidInterval'

/** Whether one year is as it is said to be, and by which figures. `null`: no figure. */
interface YearFit {
  readonly fit: Fit | null
  readonly figures: readonly Observation[]
}

/** "… for the first time since 2014": the year passes, and none before it from the year after that on. */
export function judgeFirst(reading: FirstReading, basis: Basis): Judgement {
  const { who, year, test, since } = reading
  const measure = measureMeant(test.measure ?? reading.measure, basis)
  const passes = (one: number) => testYear(who, one, test, measure, basis)
  const start = since === undefined ? Math.min(...basis.figures.years, year) : since + 1
  const earlier = yearsFrom(start, year - 1).map((one) => opposite(passes(one)))
  const judgement = judgeYears(passes(year), earlier, basis)
  // That it is the first of all years cannot be told from those of a release.
  return since === undefined && judgement.verdict === 'holds'
    ? { ...judgement, verdict: 'undecided', holdsForThoseHeld: true }
    : judgement
}

/** "… passed the mark in each year from 2014 on." */
export function judgeEveryYear(reading: EveryYearReading, basis: Basis): Judgement {
  const { who, from, to, test } = reading
  const measure = measureMeant(test.measure ?? reading.measure, basis)
  return judgeYears(
    null,
    yearsFrom(from, to).map((year) => testYear(who, year, test, measure, basis)),
    basis,
  )
}

/** "… the tenth year of growth in a row": real growth above zero, or else each year above the one before. */
export function judgeStreak(reading: StreakReading, basis: Basis): Judgement {
  const { who, year, n } = reading
  const measure = measureMeant(reading.measure, basis)
  const grows = { op: '>', value: 0 } as const
  const growsIn = (one: number): Test =>
    measure === 'realChange' ? grows : { ...grows, change_from: one - 1 }
  return judgeYears(
    null,
    yearsFrom(year - n + 1, year).map((one) => testYear(who, one, growsIn(one), measure, basis)),
    basis,
  )
}

/** "… the highest since 2014": years that are as high share it. */
export function judgePeak(reading: PeakReading, basis: Basis): Judgement {
  const { who, year, from, to, end } = reading
  const measure = measureMeant(reading.measure, basis)
  const own = measured(who, year, measure, basis)
  const rest = yearsFrom(from, to).filter((one) => one !== year)
  const interval = intervalOf({ op: end === 'max' ? '>=' : '<=', value: 0 }, null)
  const fits = rest.map((one): YearFit => {
    const { span, figures } = measured(who, one, measure, basis)
    return { fit: own.span && span && fitOf(lessSpan(own.span, span), interval), figures }
  })
  const itself: YearFit = { fit: own.span === null ? null : 'fits', figures: own.figures }
  return judgeYears(itself, fits, basis)
}

function testYear(who: Who, year: number, test: Test, measure: Measure, basis: Basis): YearFit {
  const figure: Measured =
    test.change_from === undefined
      ? measured(who, year, measure, basis)
      : changeSince(who, test.change_from, year, measure, basis)
  return { fit: figure.span && fitOfTest(figure.span, test), figures: figure.figures }
}

function opposite({ fit, figures }: YearFit): YearFit {
  const turned = { fits: 'does not fit', 'does not fit': 'fits', open: 'open' } as const
  return { fit: fit && turned[fit], figures }
}

/** All years must fit. Without the figure of the one spoken of, if it is about one, there is nothing to check. */
function judgeYears(own: YearFit | null, others: readonly YearFit[], basis: Basis): Judgement {
  const years = own === null ? others : [own, ...others]
  const figuresOf = (wanted: (one: YearFit) => boolean) =>
    years.filter(wanted).flatMap(({ figures }) => figures)
  const against = figuresOf(({ fit }) => fit === 'does not fit')
  const open = figuresOf(({ fit }) => fit === null || fit === 'open')
  const missing = years.filter(({ fit }) => fit === null).length
  const isSilent = years.length === 0 || own?.fit === null || 2 * missing > years.length
  const openVerdict = isSilent ? 'not-held' : 'undecided'
  const isHeld = years.length > 0 && years.every(({ fit }) => fit === 'fits')
  const verdict = against.length > 0 ? 'does not hold' : isHeld ? 'holds' : openVerdict
  return {
    ...bareJudgement(verdict, basis.figures.release.id),
    figures: figuresOf(() => true),
    passing: figuresOf(({ fit }) => fit === 'fits'),
    against,
    open,
    holdsForThoseHeld: verdict === 'undecided' && years.every(({ fit }) => fit !== 'open'),
    measure: years[0]?.figures[0]?.measure ?? null,
  }
}
