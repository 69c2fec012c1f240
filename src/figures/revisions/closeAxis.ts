import type { ChartWords } from '../chartWords'
import type { FigureAxis } from '../figure'

/** An axis about its figures: points need no zero, and small changes all the room there is. */
export function closeAxis(values: readonly number[], words: ChartWords<'revisions'>): FigureAxis {
  const min = Math.floor(Math.min(...values) / 50) * 50
  const max = Math.ceil(Math.max(...values) / 50) * 50
  const first = Math.ceil(min / 100)
  const ticks = Array.from(
    { length: Math.floor(max / 100) - first + 1 },
    (_, i) => (first + i) * 100,
  )
  return {
    title: words.figure.shareAxisTitle,
    min,
    max: Math.max(max, min + 50),
    ticks: ticks.map((value) => ({ value, text: words.formats.mark(value) })),
  }
}
