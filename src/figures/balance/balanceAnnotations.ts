import { observe } from '../../domain/observation/observation'
import { type Annotate, type Candidate, nearestBelow } from '../annotation/annotation'

/** Who is nearest below the mark, and below the guideline on equipment, and who spends the largest part on equipment. */
export const balanceAnnotations: Annotate<'balance'> = (figure, scene, words) => {
  const { annotation, formats, noun } = words
  const { equipmentMark, year } = figure
  const points = figure.points
    .filter(({ isCounted }) => isCounted)
    .toSorted((a, b) => b.equipment - a.equipment)
  const shares = points.map(({ series }) => observe(scene.figures, series, year, 'share'))
  const [most] = points
  const nearest = points.find(({ equipment }) => equipment < equipmentMark.value)
  const told = (
    point: typeof most,
    reason: Candidate['reason'],
    text: (name: string, part: string) => string,
  ): readonly Candidate[] => {
    if (point === undefined) return []
    const { decimals } = observe(scene.figures, point.series, year, 'equipment')
    const name = noun.nameOf(scene.reference.allies, point.series)
    const part = formats.share(point.equipment, decimals)
    return [{ reason, weight: -1, series: point.series, year, text: text(name, part) }]
  }
  return [
    ...told(most, 'move', annotation.mostEquipmentText),
    ...told(nearest, 'near', (name, part) =>
      annotation.nearEquipmentText(name, part, equipmentMark.value),
    ),
    ...nearestBelow(shares, scene.view.threshold, scene, words),
  ]
}
