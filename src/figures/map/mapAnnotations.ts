import { observeAllies } from '../../domain/observation/observation'
import { type Annotate, type Candidate, nearestBelow } from '../annotation/annotation'
import { figureMarks } from '../marks'

/** Who is nearest below each mark: of the judged one it is said first. */
export const mapAnnotations: Annotate<'map'> = (figure, scene, words) => {
  if (figure.fewText !== '') return []
  const shares = observeAllies(scene.figures, figure.year, 'share')
  return figureMarks(scene, figure.year, words).flatMap(({ value, isJudged }) =>
    nearestBelow(shares, value, scene, words).map(
      (one): Candidate => ({
        ...one,
        ...(isJudged && { weight: 0 }),
        isUnpinned: true,
      }),
    ),
  )
}
