import { type Count, withFigure } from '../domain/verdict/count'

/** A count as the API writes it: numbers of allies. */
export function countDocument(count: Count) {
  return {
    meets: count.meets.length,
    undecided: count.undecided.length,
    withFigure: withFigure(count),
    uncollected: count.uncollected.length,
    allies: count.allies,
  }
}
