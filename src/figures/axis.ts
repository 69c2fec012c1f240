import type { Hundredths } from '../domain/hundredths'
import type { DrawingWords } from '../words/parts'
import type { FigureAxis } from './figure'

const STEP: Hundredths = 100

/** The share axis: from 0 to the next whole percent above everything drawn, a tick at each percent. */
export function shareAxis(values: readonly Hundredths[], words: DrawingWords): FigureAxis {
  const top = Math.max(STEP, ...values)
  const max = Math.ceil(top / STEP) * STEP
  const ticks = Array.from({ length: max / STEP + 1 }, (_, index) => index * STEP)
  return {
    title: words.figure.shareAxisTitle,
    min: 0,
    max,
    ticks: ticks.map((value) => ({ value, text: words.formats.mark(value) })),
  }
}
