import { divideHalfUp, type Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import { MEASURE_UNITS } from '../../domain/measure'
import { type Observation, observe } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import type { MeasuredWords } from '../chartWords'
import type { Manner } from '../manner'
import { measureManner, roundAxis } from '../measureManner'

/** Units of totals: of several, the largest would press all others flat. What is told per head is drawn as it is. */
const TOTALS = /^US\$ million|persons/

/** Totals of several as an index, each of its own. */
export interface Index {
  /** The first year of the span in which all that have any figure have one: it is 100. */
  readonly year: number
  /** What a figure is of that year's, in hundredths; `null` where there is none of either. */
  readonly of: (observation: Observation) => Hundredths | null
}

/** An index of totals of several; `null` for one alone, for other measures, and where no year has all. */
export function indexIn({ view, figures }: Scene): Index | null {
  const { measure, allies } = view
  const [first, last] = view.years
  const years = figures.years.filter((year) => first <= year && year <= last)
  const valueIn = (series: string, year: number) => observe(figures, series, year, measure).value
  const held = allies.filter((series) => years.some((year) => valueIn(series, year)))
  const year = years.find((one) => held.every((series) => valueIn(series, one)))
  if (!TOTALS.test(MEASURE_UNITS[measure]) || held.length < 2 || !year) return null
  return {
    year,
    of: ({ series, value }) => {
      const base = valueIn(series, year)
      return base && value !== null ? divideHalfUp(value * 10_000, base) : null
    },
  }
}

/** Totals of several allies, each as an index of its own; the amounts stay in names and table. */
export function indexedManner(index: Index, words: MeasuredWords<'trend'>): Manner {
  const plain = measureManner(words)
  const own = words.measureTrend
  const { indexWords } = own
  const header = own.indexAxisTitle(index.year)
  return {
    ...plain,
    axis: (values) => roundAxis(values, header, indexWords),
    datum: (observation, ...others) => {
      const datum = plain.datum(observation, ...others)
      const value = index.of(observation)
      if (datum === null || value === null) return null
      const { label } = datum
      return {
        ...datum,
        value,
        valueText: indexWords(value),
        label: (IN_EMBED ? '' : own.indexLabel(label, value)) || label,
      }
    },
    columns: (...of) =>
      plain.columns(...of).toSpliced(1, 0, { key: 'index', header, isNumeric: true }),
    cells: (observation, ...others) => {
      const value = index.of(observation)
      const text = value === null ? '' : indexWords(value)
      return plain.cells(observation, ...others).toSpliced(1, 0, { text, sortBy: value })
    },
  }
}
