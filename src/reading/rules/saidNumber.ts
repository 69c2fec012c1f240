import type { ReadingMeasure } from '../../domain/claim/readingMeasure'
import type { Said } from '../../domain/claim/readingTerms'
import type { Quantity } from '../phrases/phrase'

/** Number, comparison and precision in the measure's unit. */
export function saidOf(quantity: Quantity, measure: ReadingMeasure): Said {
  const isBare = quantity.unit === 'number'
  const scale = measure === 'percap' ? 1e6 : isBare ? 1e-6 : quantity.unit === 'fraction' ? 100 : 1
  const value = rounded(quantity.value * scale)
  // "Half of it": a fraction in words is about as much.
  const op = quantity.op === 'frac' ? '~' : quantity.op
  const soft = op === '~' || op === 'nearly' || op === 'just>' ? { soft: true } : {}
  return { op, value, prec: precOf(quantity, measure, scale), ...soft }
}

function precOf(quantity: Quantity, measure: ReadingMeasure, scale: number): number {
  const said = rounded(quantity.prec * scale)
  if (measure === 'share')
    return quantity.op === '=' && !quantity.isHedged ? Math.min(said, 0.1) : 0.01
  if (measure === 'real_growth' && quantity.value % 10 === 0) return 5
  return said
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6
