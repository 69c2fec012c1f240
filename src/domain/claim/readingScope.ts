import type { SeriesCode } from '../ally'
import type { Reading } from './reading'
import type { WhoOrOthers } from './readingTerms'

/** The last year that a reading speaks of; `NaN` of one that is not from this data. */
export function lastYearOf(reading: Reading): number {
  if (reading.kind === 'uncheckable') return Number.NaN
  if (reading.kind === 'ratio') return reading.year ?? Math.max(...(reading.years ?? []))
  return 'year' in reading ? reading.year : reading.to
}

/** The allies or aggregates that a reading is about by name; empty where it is about all. */
export function subjectsOf(reading: Reading): readonly SeriesCode[] {
  switch (reading.kind) {
    case 'uncheckable':
    case 'count':
      return []
    case 'set':
    case 'order':
    case 'block':
      return reading.allies
    case 'ratio':
      return [...seriesIn(reading.num), ...seriesIn(reading.den)]
    case 'compare':
      return [...seriesIn(reading.a), ...seriesIn(reading.b)]
    default:
      return seriesIn(reading.who)
  }
}

/** All allies or aggregates that a reading names: those it ranges over and leaves out among them. */
export function namedIn(reading: Reading): readonly SeriesCode[] {
  const { among = [], excluding = [] } = 'among' in reading || 'excluding' in reading ? reading : {}
  return [...subjectsOf(reading), ...(typeof among === 'string' ? [] : among), ...excluding]
}

function seriesIn(who: WhoOrOthers): readonly SeriesCode[] {
  if (typeof who !== 'string') return who
  if (who === 'others') return []
  return [seriesMeant(who)]
}

/** The row of a release that a word of the notation stands for. */
export function seriesMeant(who: string): SeriesCode {
  if (who === 'NATO') return 'NATO_TOTAL'
  return who === 'EURCAN' ? 'NATO_EUR_CAN' : who
}
