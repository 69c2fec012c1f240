import type { HeldAlly } from '../../domain/ally'
import { type Hundredths, parseHundredths } from '../../domain/hundredths'
import type { Measure } from '../../domain/measure'
import {
  assembleFigures,
  type HeldFigures,
  type ObservationRow,
} from '../../domain/observation/observation'
import { OWN_RELEASE } from '../../domain/release/release'
import { measureOf } from '../measureCell'
import type { ReadValue } from './reading'

/**
 * What was read of a reader's file, as a release: each figure rounded once to hundredths, as NATO's are. What the
 * file does not mark as an estimate is taken as an actual figure. `day` is that of the visit.
 */
export function ownFigures(
  values: readonly ReadValue[],
  name: string,
  day: string,
  allies: readonly HeldAlly[],
): HeldFigures {
  const estimates = values.filter(([, , , , isEstimate]) => isEstimate === true)
  const release = {
    id: OWN_RELEASE,
    day,
    title: name,
    estimateYears: [...new Set(estimates.map(([, year]) => year))].sort((a, b) => a - b),
    priceBase: null,
    concept: 'own figures',
    decimals: 2,
    grade: 'own',
    document: '',
    address: null,
    cutOff: null,
    copy: '',
    checks: '',
  } as const
  return assembleFigures(release, values.flatMap(rowOf), allies, [])
}

function rowOf([series, year, column, text, isEstimate]: ReadValue): readonly ObservationRow[] {
  const [measure, value] = [measureOf(column), parseHundredths(text)]
  if (measure === undefined || value === null) return []
  return [
    {
      series,
      year,
      isEstimate: isEstimate === true,
      values: new Map<Measure, Hundredths>([[measure, value]]),
      derived: new Set(),
      precision: new Map(),
    },
  ]
}
