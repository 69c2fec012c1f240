import type { AllyCode } from '../ally'
import type { ReadingMeasure } from '../claim/readingMeasure'
import type { Test, Who } from '../claim/readingTerms'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import type { Observation } from '../observation/observation'
import { ofDecimal, scaled } from './exact'
import {
  type Basis,
  lessSpan,
  type Measured,
  type MeasuredIn,
  measured,
  measuredIn,
  measureMeant,
} from './figureSpan'
import { isCloseTo } from './judgeNumber'
import { type Fit, fitOf, type Interval, intervalOf, type Span } from './saidInterval'

/** A test made ready for the year spoken of: which measure, what is tested of an ally, and what fits. */
export interface ReadyTest {
  readonly measure: Measure
  readonly measuredOf: MeasuredIn
  readonly interval: Interval
  /** The number said, rounded to hundredths, where a share may be a close call to it; or `null`. */
  readonly mark: Hundredths | null
}

/** How an ally stands to all the tests of a reading. */
export interface AllyTested {
  readonly ally: AllyCode
  /** `missing`: no figure. `neither`: no armed forces, so that it passes no test and is on neither side. */
  readonly standing: 'passes' | 'does not pass' | 'uncertain' | 'missing' | 'neither'
  /** The figure of each test in the year spoken of. */
  readonly figures: readonly Observation[]
  /** Whether it is an ally of the year. */
  readonly isCounted: boolean
  readonly isClose: boolean
}

/** What may be tested: one test, or several that must all be passed. */
export interface Tested {
  readonly measure?: ReadingMeasure
  readonly test?: Test
  readonly tests?: readonly Test[]
}

/** Makes the tests of a reading ready. One without a measure of its own is about the reading's, or the share. */
export function readyTests(
  { measure = 'share', test, tests }: Tested,
  year: number,
  basis: Basis,
): readonly ReadyTest[] {
  return (tests ?? (test === undefined ? [] : [test])).map((one) => {
    const { change_from } = one
    const meant = measureMeant(one.measure ?? measure, basis)
    const isOfShare = meant === 'share' && change_from === undefined
    return {
      measure: meant,
      measuredOf:
        change_from === undefined
          ? measuredIn(year, meant, basis.figures)
          : (ally) => changeSince(ally, change_from, year, meant, basis),
      interval: intervalOf(one, 0.01),
      mark: isOfShare ? scaled(ofDecimal(one.value), 2) : null,
    }
  })
}

/** Whether what may be true passes a test. */
export function fitOfTest(span: Span, test: Test): Fit {
  return fitOf(span, intervalOf(test, 0.01))
}

type Standing = AllyTested['standing']

/** To several tests an ally stands as to the one that stands first here. */
const STANDINGS: readonly Standing[] = [
  'does not pass',
  'neither',
  'missing',
  'uncertain',
  'passes',
]

const weaker = (one: Standing, other: Standing) =>
  STANDINGS.indexOf(one) < STANDINGS.indexOf(other) ? one : other

/** Tests an ally by its figures of the year spoken of; in a year before accession too. */
export function testAlly(ally: AllyCode, tests: readonly ReadyTest[]): AllyTested {
  const figures: Observation[] = []
  let standing: Standing = 'passes'
  let isCounted = true
  let isClose = false
  for (const { measuredOf, interval, mark } of tests) {
    const { span, figures: those } = measuredOf(ally)
    const figure = those.at(-1)
    if (figure !== undefined) figures.push(figure)
    const own = standingOf(span && fitOf(span, interval), figure)
    if (own !== 'passes') standing = weaker(standing, own)
    isCounted &&= figure?.counted !== false
    isClose ||= isCloseTo(figure, mark)
  }
  return { ally, standing, figures, isCounted, isClose }
}

function standingOf(fit: Fit | null, figure: Observation | undefined): Standing {
  if (fit === 'does not fit') return 'does not pass'
  if (figure?.status === 'inapplicable') return 'neither'
  if (fit === null) return 'missing'
  return fit === 'open' ? 'uncertain' : 'passes'
}

/** The change since an earlier year, in points of the measure. The later figure is the last. */
export function changeSince(
  who: Who,
  since: number,
  year: number,
  measure: Measure,
  basis: Basis,
): Measured {
  const [before, after] = [
    measured(who, since, measure, basis),
    measured(who, year, measure, basis),
  ]
  return {
    span: before.span && after.span && lessSpan(after.span, before.span),
    figures: [...before.figures, ...after.figures],
  }
}
