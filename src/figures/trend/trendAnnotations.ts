import { observe } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import {
  type Annotate,
  type AnnotatingWords,
  type Candidate,
  exactMove,
  nearestBelow,
} from '../annotation/annotation'
import type { FigureDatum } from '../figure'
import type { Line, TrendFigure } from './line'

/** Since when an ally has been on its side of the judged mark, who is nearest below it, and the largest step of a year. */
export const trendAnnotations: Annotate<'trend'> = (figure, scene, words) => {
  const allies = figure.lines.filter(({ isAggregate }) => !isAggregate)
  const last = figure.years.at(-1) ?? 0
  const latest = allies.map(({ series }) => observe(scene.figures, series, last, 'share'))
  const said = [
    ...allies.flatMap((line) => sinceOf(line, scene, words)),
    ...nearestBelow(latest, scene.view.threshold, scene, words),
    ...largestStep(allies, figure, scene, words),
  ]
  return said.toSorted((a, b) => a.year - b.year)
}

/** The last change of sides, after which every figure is on one side: the latest of all lines is said first. */
function sinceOf(
  { name, series, points }: Line,
  { view }: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const side = points.at(-1)?.verdict
  const isOn = (datum: FigureDatum | null) => datum?.verdict === side
  const from = points.findLastIndex((datum) => !isOn(datum)) + 1
  const [before, first] = [points[from - 1], points[from]]
  const isCrossing = before?.verdict === (side === 'meets' ? 'below' : 'meets')
  if (!first || !isCrossing || (side !== 'meets' && side !== 'below')) return []
  const { year } = first
  const text = annotation.sinceText(name, side, view.threshold, year)
  return [{ reason: 'crossing', weight: year, series, year, text }]
}

/** The largest step from one year to the next, of allies of both years. */
function largestStep(
  lines: readonly Line[],
  { years }: TrendFigure,
  scene: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const steps = lines.flatMap(({ name, series, points }) =>
    points.flatMap((datum, index) => {
      const [from, to] = [years[index - 1], years[index]]
      if (!datum?.isCounted || !points[index - 1]?.isCounted || !from || !to) return []
      const change = exactMove(scene, series, [from, to])
      if (change === null || change === 0) return []
      const text = annotation.stepText(name, change, [from, to], lines.length === 1)
      return { reason: 'move' as const, weight: Math.abs(change), series, year: to, text }
    }),
  )
  return steps.toSorted((a, b) => b.weight - a.weight).slice(0, 1)
}
