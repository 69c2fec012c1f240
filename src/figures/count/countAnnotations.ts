import type { Scene } from '../../domain/scene'
import type { StatedCount } from '../../domain/statement/statedCount'
import type { Annotate, AnnotatingWords, Candidate } from '../annotation/annotation'
import type { CountFigure, CountPoint } from './countFigureTypes'

/** NATO's own count where this release has another, the first year of a majority, and the largest step. */
export const countAnnotations: Annotate<'count'> = (figure, scene, words) => {
  const judged = figure.lines.find(({ isJudged }) => isJudged)
  const points = judged?.points ?? []
  const said = [
    ...statedIn(points, scene, words),
    ...majority(points, figure, scene, words),
    ...largestStep(points, words),
  ]
  return said.toSorted((a, b) => a.year - b.year)
}

/** What a count is, where it leaves nothing open. */
const certain = (point: CountPoint | null | undefined) =>
  point && point.low === point.high ? point.low : null

const yearly = { series: null } as const

/** The newest statement of each year up to the release's day that its table does not bear out; the newest year is said first. */
function statedIn(
  points: readonly (CountPoint | null)[],
  { view, figures: { release }, reference }: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  return points.flatMap((point): Candidate[] => {
    const count = certain(point)
    const stated = reference.statedCounts
      .filter(
        ({ year, threshold, said }) =>
          year === point?.year && threshold === view.threshold && said <= release.day,
      )
      .reduce<StatedCount | null>((a, b) => (a !== null && a.said > b.said ? a : b), null)
    if (count === null || stated === null || stated.number === count) return []
    const of = reference.releases.find(({ id }) => id === stated.release)
    const isOther = of !== undefined && of.concept !== release.concept
    const text = annotation.statedText(stated, count, isOther)
    return [{ ...yearly, reason: 'stated', weight: stated.year, year: stated.year, text }]
  })
}

/** The first year with more than half of the allies, after one with half or fewer. */
function majority(
  points: readonly (CountPoint | null)[],
  { years }: CountFigure,
  { view }: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const isMost = (index: number) => {
    const count = certain(points[index])
    return count === null ? null : 2 * count > (years[index]?.allies ?? 0)
  }
  const first = points.findIndex((_, index) => isMost(index) !== false)
  const year = years[first]?.year
  if (first < 1 || isMost(first) !== true || year === undefined) return []
  const text = annotation.majorityText(year, view.threshold)
  return [{ ...yearly, reason: 'crossing', weight: 0, year, text }]
}

/** The largest step from one year to the next, of two allies at least. */
function largestStep(
  points: readonly (CountPoint | null)[],
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const steps = points.flatMap((point, index) => {
    const [from, to] = [certain(points[index - 1]), certain(point)]
    return from === null || to === null || !point ? [] : { year: point.year, change: to - from }
  })
  const [most] = steps.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
  if (most === undefined || Math.abs(most.change) < 2) return []
  const text = annotation.countStepText(most.year, most.change)
  return [{ ...yearly, reason: 'move', weight: 0, year: most.year, text }]
}
