import type { Measure } from '../../../domain/measure'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { statusWords } from '../figureNouns'
import { standingWords } from '../figureWords'
import { sourceWords } from '../page/answerWords'
import { fullValueWords, nounOf, pricesOf, unitWords } from './measureTerms'
import { unitOf } from './measureUnits'

export { axisTitle, cellWords, tickWords, valueWords } from './measureTerms'

/** A measure with its unit: "Core defence expenditure, US$ million, 2021 prices". */
export function measuredWords(measure: Measure, release: Release): string {
  const noun = nounOf(measure, release)
  return unitOf(measure).isPercent ? noun : `${noun}, ${unitWords(measure, release)}`
}

/** A title of some years: "Military personnel (thousands), 2026". */
export function title(measure: Measure, release: Release, years: string): string {
  const noun = nounOf(measure, release)
  const unit = unitOf(measure).isPercent ? '' : ` (${unitWords(measure, release)})`
  return `${noun}${unit}, ${years}`
}

/** Head of the value’s column: "US$ million, 2021 prices, 2026e". */
export function valueHeader(measure: Measure, release: Release, year: string | null): string {
  const head = HEADS[measure] ?? ''
  const unit = unitWords(measure, release)
  return year === null ? `${head} (${unit})` : `${head}, ${year} (${unit})`
}

const HEADS: Readonly<Partial<Record<Measure, string>>> = {
  expenditure: 'Expenditure',
  expenditureCurrent: 'Expenditure',
  expenditurePerCapita: 'Expenditure per head',
  realChange: 'Real change',
  equipment: 'Equipment',
  personnelShare: 'Personnel costs',
  infrastructureShare: 'Infrastructure',
  otherShare: 'Other spending',
  personnel: 'Personnel',
  gdp: 'GDP',
  gdpCurrent: 'GDP',
  gdpPerCapita: 'GDP per head',
}

/** Why a figure has no place among the allies, or nothing. */
export function apartWords(observation: Observation, isAggregate: boolean): string {
  return isAggregate || !observation.counted ? standingWords(observation, 0, isAggregate) : ''
}

/** The full name of a figure: "Poland, US$ 33,415 million (2021 prices), estimate". */
export function datumLabel(parts: {
  readonly name: string
  readonly observation: Observation
  readonly release: Release
  readonly isAggregate: boolean
  readonly withYear: boolean
}): string {
  const { name, observation, release, isAggregate, withYear } = parts
  return [
    name,
    withYear ? String(observation.year) : '',
    fullValueWords(observation, release),
    observation.origin === 'derived' ? 'computed' : '',
    statusWords[observation.status],
    apartWords(observation, isAggregate),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The source line under a picture, with the prices that money is told in. */
export function sourceLine(measure: Measure, release: Release): string {
  const prices = pricesOf(measure, release)
  const money = prices === '' ? '' : ` US$ at ${prices} and exchange rates.`
  return `Source: ${sourceWords(release)}.${money}`
}

/** The last table column: why a figure stands apart, whether it is derived, and notes on it. */
export function remarkWords(observation: Observation, isAggregate: boolean): string {
  return [
    apartWords(observation, isAggregate),
    observation.origin === 'derived' ? '† computed' : '',
  ]
    .filter((part) => part !== '')
    .join('. ')
}
