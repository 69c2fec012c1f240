import type { AllyCode } from '../ally'
import type { ReadingMeasure } from '../claim/readingMeasure'
import type { Test, Who } from '../claim/readingTerms'
import type { Hundredths } from '../hundredths'
import type { Measure } from '../measure'
import type { Observation } from '../observation/observation'
import { ofDecimal, scaled } from './exact'
import { type Basis, lessSpan, type Measured, measured, measureMeant } from './figureSpan'
import { isCloseTo } from './judgeNumber'
import { type Fit, fitOf, type Interval, intervalOf, type Span } from './saidInterval'

/** A test made ready: which measure, since when, and what fits. */
export interface ReadyTest {
  readonly test: Test
  readonly measure: Measure
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
  basis: Basis,
): readonly ReadyTest[] {
  return (tests ?? (test === undefined ? [] : [test])).map((one) => {
    const meant = measureMeant(one.measure ?? measure, basis)
    const isOfShare = meant === 'share' && one.change_from === undefined
    const mark = isOfShare ? scaled(ofDecimal(one.value), 2) : null
    return { test: one, measure: meant, interval: intervalOf(one, 0.01), mark }
  })
}

/** Whether what may be true passes a test. */
export function fitOfTest(span: Span, test: Test): Fit {
  return fitOf(span, intervalOf(test, 0.01))
}

/** Tests an ally in a year, by its figure; in a year before accession too. */
export function testAlly(
  ally: AllyCode,
  year: number,
  tests: readonly ReadyTest[],
  basis: Basis,
): AllyTested {
  const results = tests.map(({ test, measure, interval }) => {
    const { span, figures } =
      test.change_from === undefined
        ? measured(ally, year, measure, basis)
        : changeSince(ally, test.change_from, year, measure, basis)
    return { fit: span && fitOf(span, interval), figure: figures.at(-1) }
  })
  const figures = results.flatMap(({ figure }) => figure ?? [])
  const isClose = tests.some(({ mark }, index) => isCloseTo(figures[index], mark))
  const isCounted = figures.every(({ counted }) => counted)
  return { ally, standing: standingOf(results, figures), figures, isCounted, isClose }
}

function standingOf(
  results: readonly { readonly fit: Fit | null }[],
  figures: readonly Observation[],
): AllyTested['standing'] {
  if (results.some(({ fit }) => fit === 'does not fit')) return 'does not pass'
  if (figures.some(({ status }) => status === 'inapplicable')) return 'neither'
  if (results.some(({ fit }) => fit === null)) return 'missing'
  return results.some(({ fit }) => fit === 'open') ? 'uncertain' : 'passes'
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
