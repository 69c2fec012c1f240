import { divideHalfUp, type Hundredths } from '../hundredths'
import { type Observation, observe, type ReleaseFigures } from '../observation/observation'
import { type Ranking, rankAllies } from '../observation/ranking'
import { vintagesOfYear, type YearVintage } from '../revision/vintages'
import { type Count, countAt } from '../verdict/count'
import { MARKS, type Threshold, thresholdAt } from '../verdict/threshold'

/** The three ready lessons: what meeting a mark means, why two true stories differ, who carries how much. */
export const LESSONS = ['marks', 'releases', 'burden'] as const
export type LessonKind = (typeof LESSONS)[number]

/** One year of one release against each of the marks. */
export interface MarksLesson {
  readonly figures: ReleaseFigures
  readonly year: number
  /** At 2, 3 and 3.5%. */
  readonly counts: readonly Count[]
  /** The same marks with their history. */
  readonly marks: readonly Threshold[]
}

/** The last year of a release against the marks. */
export function marksLesson(figures: ReleaseFigures, known: readonly Threshold[]): MarksLesson {
  const year = lastYear(figures)
  return {
    figures,
    year,
    counts: MARKS.map((mark) => countAt(figures, year, mark)),
    marks: MARKS.map((mark) => thresholdAt(known, mark)),
  }
}

/** One year's count through the releases that hold it whole, oldest first. */
export interface ReleasesLesson {
  readonly year: number
  readonly steps: readonly YearVintage[]
  /** Counted in the first and below in the last, as the last has them; and the other way round. */
  readonly left: readonly Observation[]
  readonly joined: readonly Observation[]
}

/** Follows a year through releases; `null` where fewer than two hold it whole. */
export function releasesLesson(
  all: readonly ReleaseFigures[],
  year: number,
  threshold: Hundredths,
): ReleasesLesson | null {
  const steps = vintagesOfYear(all, year, threshold).filter(({ coverage }) => coverage === 'full')
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const isIn = (some: readonly Observation[], { series }: Observation) =>
    some.some((one) => one.series === series)
  return {
    year,
    steps,
    left: last.count.below.filter((one) => isIn(first.count.meets, one)),
    joined: last.count.meets.filter((one) => isIn(first.count.below, one)),
  }
}

/** Who spends how much, in money, of GDP and for each inhabitant. */
export interface BurdenLesson {
  readonly figures: ReleaseFigures
  readonly year: number
  readonly spending: Ranking
  readonly shares: Ranking
  readonly perCapita: Ranking
  /** NATO's own total; without a value where the release has none. */
  readonly total: Observation
  /** The largest spender's part of it, in hundredths of a percent; `null` without a total. */
  readonly largestPart: Hundredths | null
}

/** The last year of a release by three measures. */
export function burdenLesson(figures: ReleaseFigures): BurdenLesson {
  const year = lastYear(figures)
  const spending = rankAllies(figures, year, 'expenditure')
  const total = observe(figures, 'NATO_TOTAL', year, 'expenditure')
  const largest = spending.places[0]?.observation.value ?? null
  return {
    figures,
    year,
    spending,
    shares: rankAllies(figures, year, 'share'),
    perCapita: rankAllies(figures, year, 'expenditurePerCapita'),
    total,
    largestPart:
      largest === null || total.value === null || total.value === 0
        ? null
        : divideHalfUp(largest * 10_000, total.value),
  }
}

function lastYear({ years }: ReleaseFigures): number {
  return years.at(-1) ?? 0
}
