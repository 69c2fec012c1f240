import { observe } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import {
  type Annotate,
  type AnnotatingWords,
  type Candidate,
  exactMove,
  nearestBelow,
} from '../annotation/annotation'
import type { ChangeFigure } from './dumbbell'

/** As many who cross the mark one way are told of; more are the rule. */
const FEW = 3

/** Who crossed the mark where few did, who is nearest below it, the largest rise, and the largest fall or the smallest rise. */
export const changeAnnotations: Annotate<'change'> = (figure, scene, words) => {
  const [first, last] = figure.years
  if (first === last) return []
  const order = figure.rows.map(({ series }) => series)
  const latest = order.map((series) => observe(scene.figures, series, last, 'share'))
  const said = [
    ...crossings(figure, scene, words),
    ...nearestBelow(latest, scene.view.threshold, scene, words),
    ...moves(figure, scene, words),
  ]
  return said.toSorted((a, b) => order.indexOf(a.series ?? '') - order.indexOf(b.series ?? ''))
}

function crossings(
  { rows, years }: ChangeFigure,
  { view }: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  return (['up', 'down'] as const).flatMap((way) => {
    const crossed = rows.filter(({ crossing }) => crossing === way)
    if (crossed.length > FEW) return []
    return crossed.map(
      ({ name, series, last }): Candidate => ({
        reason: 'crossing',
        weight: way === 'down' ? 1 : 0,
        series,
        year: last.year,
        text: annotation.crossedText(name, way === 'up', view.threshold, years),
      }),
    )
  })
}

function moves(
  { rows, years }: ChangeFigure,
  scene: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const moved = rows
    .flatMap((row) => {
      const change = exactMove(scene, row.series, years)
      return change === null ? [] : { ...row, change }
    })
    .toSorted((a, b) => b.change - a.change)
  const [most, least] = [moved[0], moved.at(-1)]
  if (most === undefined || least === undefined || moved.length < FEW) return []
  const told = (row: typeof most, kind: 'rise' | 'least' | 'fall'): Candidate => ({
    reason: 'move',
    weight: kind === 'rise' ? 1 : 0,
    series: row.series,
    year: row.last.year,
    text: annotation.moveText(row.name, row.change, kind),
  })
  return [
    ...(most.change > 0 ? [told(most, 'rise')] : []),
    ...(least.change === 0 ? [] : [told(least, least.change < 0 ? 'fall' : 'least')]),
  ]
}
