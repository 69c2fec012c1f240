import type { ChartKind, MeasuredKind } from '../domain/view/view'
import type { DrawnPart, WordsWith } from '../words/parts'

/** The parts of the words that a kind's chart of shares says: it is given them, and its embed's script holds no others. */
export const CHART_PARTS = {
  ranking: ['ranking', 'places', 'rows', 'beside'],
  trend: ['trend', 'lines'],
  map: ['map', 'ranking', 'places', 'beside'],
  change: ['change'],
  balance: ['balance'],
  count: ['count'],
  revisions: ['revisions'],
  path: ['path'],
  announced: ['announced'],
} as const satisfies Readonly<Record<ChartKind, readonly DrawnPart[]>>

/** What it says with other measures as well. */
export const MEASURED_PARTS = {
  ranking: ['places', 'measure', 'measureRanking'],
  trend: ['lines', 'measure', 'measureTrend'],
} as const satisfies Readonly<Record<MeasuredKind, readonly DrawnPart[]>>

/** The words of a kind's chart of shares. */
export type ChartWords<K extends ChartKind> = WordsWith<(typeof CHART_PARTS)[K][number]>

/** The words of a kind's chart of any measure. */
export type MeasuredWords<K extends MeasuredKind> = WordsWith<(typeof MEASURED_PARTS)[K][number]>
