import { observe } from '../../domain/observation/observation'
import { PATH_LEVEL } from '../../domain/observation/path'
import { type Annotate, type Candidate, exactMove, nearestBelow } from '../annotation/annotation'

/** Who of those shown is nearest below the level due, and the largest step of a year on the way. */
export const pathAnnotations: Annotate<'path'> = (figure, scene, words) => {
  const { year } = scene.view
  const latest = figure.routes.map(({ series }) => observe(scene.figures, series, year, 'share'))
  const isAlone = figure.routes.length === 1
  const steps = figure.routes.flatMap(({ series, name, past }) =>
    past.flatMap((datum, index) => {
      const before = past[index - 1]
      if (before?.year !== datum.year - 1 || !before.isCounted || !datum.isCounted) return []
      const change = exactMove(scene, series, [before.year, datum.year])
      if (change === null || change === 0) return []
      const span = [before.year, datum.year] as const
      const text = words.annotation.stepText(name, change, span, isAlone)
      return { reason: 'move' as const, weight: Math.abs(change), series, year: datum.year, text }
    }),
  )
  const said: readonly Candidate[] = [
    ...steps.toSorted((a, b) => b.weight - a.weight).slice(0, 1),
    ...(isAlone ? [] : nearestBelow(latest, PATH_LEVEL, scene, words)),
  ]
  const order = figure.routes.map(({ series }) => series)
  return said.toSorted((a, b) => order.indexOf(a.series ?? '') - order.indexOf(b.series ?? ''))
}
