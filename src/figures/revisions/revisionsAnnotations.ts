import type { Hundredths } from '../../domain/hundredths'
import { observe } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import {
  type Annotate,
  type AnnotatingWords,
  type Candidate,
  isExact,
} from '../annotation/annotation'
import type { RevisionRow, RevisionsFigure } from './revisionsFigureTypes'

/** Whose revised figure came to lie on the other side of the mark, the largest change first; and whose changed most of those drawn. */
export const revisionsAnnotations: Annotate<'revisions'> = (figure, scene, words) => {
  const { year, rows } = figure
  return [
    ...rows.flatMap((row, index) => crossed(row, -index, year, scene, words)),
    ...mostChanged(figure, scene, words),
  ]
}

/** The first of the rows, where every change is one of exact figures and several can be compared. */
function mostChanged(
  { year, rows }: RevisionsFigure,
  scene: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const compared = rows.filter(({ changeText }) => changeText !== '')
  const [most] = compared
  if (most === undefined || compared.length < 2) return []
  const changes = compared.map((row) => exactChange(row, year, scene))
  if (changes.includes(null) || changes[0] === 0) return []
  const text = annotation.mostRevisedText(most.name, most.changeText)
  return [{ reason: 'move', weight: 0, series: most.series, year, text }]
}

/** From the first figure compared to the last, or `null` where either leaves a doubt. */
function exactChange(
  { series, points }: RevisionRow,
  year: number,
  { vintages }: Scene,
): Hundredths | null {
  const [first, last] = (['first', 'last'] as const).map((shape) => {
    const id = points.find((point) => point.shape === shape)?.release
    const figures = vintages.find(({ release }) => release.id === id)
    const observation = figures && observe(figures, series, year, 'share')
    return observation !== undefined && isExact(observation) ? observation.value : null
  })
  return first == null || last == null ? null : last - first
}

function crossed(
  { series, name, points, crossed: way }: RevisionRow,
  weight: number,
  year: number,
  { view }: Scene,
  { annotation }: AnnotatingWords,
): readonly Candidate[] {
  const [first, last] = (['first', 'last'] as const).map((shape) =>
    points.find((point) => point.shape === shape),
  )
  if (way === null || first === undefined || last === undefined) return []
  const { valueText, verdict } = last
  const text = annotation.revisedText(name, first.valueText, valueText, verdict, view.threshold)
  return [{ reason: 'crossing', weight, series, year, text }]
}
