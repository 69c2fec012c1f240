import { MEASURE_COLUMNS, MEASURES, type Measure } from '../domain/measure'
import { type CellReader, oneOf } from './cell'

/** The columns of a release file that hold figures, in the order of `MEASURES`. */
export const FIGURE_COLUMNS: readonly string[] = MEASURES.map((measure) => MEASURE_COLUMNS[measure])

const measures: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [MEASURE_COLUMNS[measure], measure]),
)

/** What a column of a release file measures, or `undefined` if it holds no figures. */
export function measureOf(column: string): Measure | undefined {
  return measures.get(column)
}

/** The name of a release file's column, as the measure that it holds. */
export const measureColumn: CellReader<Measure> = (text) => {
  const measure = measureOf(text)
  if (measure !== undefined) return { ok: true, value: measure }
  return { ok: false, kind: 'not allowed', found: text, expected: FIGURE_COLUMNS.join(', ') }
}

/** A measure by its own name: `share`. */
export const measureName: CellReader<Measure> = oneOf(MEASURES)
