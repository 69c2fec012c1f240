import type { Scene } from '../../domain/scene'
import type { Annotate, AnnotatingWords, Candidate } from '../annotation/annotation'
import type { RevisionRow } from './revisionsFigureTypes'

/** Whose revised figure came to lie on the other side of the mark, the largest change first; and whose changed most of those drawn. */
export const revisionsAnnotations: Annotate<'revisions'> = (figure, scene, words) => {
  const { year, rows } = figure
  const [most] = rows
  const moved: readonly Candidate[] =
    most === undefined || most.changeText === '' || rows.length < 2
      ? []
      : [
          {
            reason: 'move',
            weight: 0,
            series: most.series,
            year,
            text: words.annotation.mostRevisedText(most.name, most.changeText),
          },
        ]
  return [...rows.flatMap((row, index) => crossed(row, -index, year, scene, words)), ...moved]
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
