import { MEASURE_UNITS, type Measure } from '../../../domain/measure'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptInText } from '../figureNouns'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { moneyWords } from '../moneyWords'
import { unitOf } from './measureUnits'

/** How a measure is called; `concept` is the release’s, in lower case. */
interface Terms {
  /** Inside a sentence: "equipment as a share of defence expenditure". */
  readonly noun: (concept: string) => string
  /** An ally’s own: "Poland’s share for equipment". */
  readonly own: (concept: string) => string
  /** Whether the noun is a plural. */
  readonly isPlural?: true
}

const partOf = (part: string, what: string): Terms => ({
  noun: (concept) => `${part} as a share of ${concept}`,
  own: () => `share for ${what}`,
})

const spending: Terms = {
  noun: (concept) => concept,
  own: (concept) => concept,
}

const product: Terms = {
  noun: () => 'GDP',
  own: () => 'GDP',
}

/** By measure; the share has words of its own, and national currencies are not compared. */
const TERMS: Readonly<Partial<Record<Measure, Terms>>> = {
  expenditure: spending,
  expenditureCurrent: spending,
  expenditurePerCapita: {
    noun: (concept) => `${concept} per head`,
    own: (concept) => `${concept} per head`,
  },
  realChange: {
    noun: (concept) => `real change in ${concept} from the year before`,
    own: (concept) => `real change in ${concept}`,
  },
  equipment: partOf('equipment', 'equipment'),
  personnelShare: { ...partOf('personnel costs', 'personnel'), isPlural: true },
  infrastructureShare: partOf('infrastructure', 'infrastructure'),
  otherShare: partOf('other spending', 'all else'),
  personnel: {
    noun: () => 'military personnel',
    own: () => 'military personnel',
    isPlural: true,
  },
  gdp: product,
  gdpCurrent: product,
  gdpPerCapita: {
    noun: () => 'GDP per head',
    own: () => 'GDP per head',
  },
}

/** A release’s concept inside a sentence. */
export const conceptOf = ({ concept }: Release) => conceptInText[concept]

/** `2021 prices`, `current prices`, or nothing for what is no money. */
export function pricesOf(measure: Measure, { priceBase }: Release): string {
  const { prices } = unitOf(measure)
  if (prices === null) return ''
  if (prices === 'current') return 'current prices'
  return priceBase === null ? 'constant prices, base year not known' : `${priceBase} prices`
}

/** What a title calls a measure, without its unit: "Equipment as a share of defence expenditure". */
export function nounOf(measure: Measure, release: Release): string {
  return capitalised(nounInText(measure, release))
}

/** The same inside a sentence. */
export function nounInText(measure: Measure, release: Release): string {
  const concept = conceptOf(release)
  return TERMS[measure]?.noun(concept) ?? concept
}

/** Whether a verb after the noun is a plural. */
export function isPlural(measure: Measure): boolean {
  return TERMS[measure]?.isPlural ?? false
}

/** An ally’s own figure as a noun: "share for equipment". */
export function ownOf(measure: Measure, release: Release): string {
  const concept = conceptOf(release)
  return TERMS[measure]?.own(concept) ?? concept
}

/** The unit in a title or head: `US$ million, 2021 prices`, `thousands`, `%`. */
export function unitWords(measure: Measure, release: Release): string {
  const { before, after, isPercent, prices } = unitOf(measure)
  if (isPercent) return '%'
  if (prices === null) return 'thousands'
  return `${before.trim()}${after}, ${pricesOf(measure, release)}`
}

/** A figure as it stands at a bar or point: `93,711`, `184.3`, `28.45%`; with † if it is derived. */
export function valueWords(observation: Observation): string {
  const { value, measure, origin } = observation
  if (value === null) return ''
  const { decimals, isPercent } = unitOf(measure)
  const plus = measure === 'realChange' && value > 0 ? '+' : ''
  const dagger = origin === 'derived' ? '†' : ''
  const places = isPercent ? ([observation.decimals, observation.decimals] as const) : decimals
  return `${plus}${formats.number(value, places)}${isPercent ? '%' : ''}${dagger}`
}

/** The same for a table’s cell, whose head has the unit. */
export function cellWords({ value, measure, decimals }: Observation): string {
  if (value === null) return ''
  const unit = unitOf(measure)
  return formats.number(value, unit.isPercent ? [decimals, decimals] : unit.decimals)
}

/** A figure with its unit, for a sentence that has named the prices: `US$ 93,711 million`. */
export function amountWords(observation: Observation): string {
  const { before, after, isPercent } = unitOf(observation.measure)
  return isPercent ? valueWords(observation) : `${before}${valueWords(observation)}${after}`
}

/** The same inside a sentence, in numbers that are said: `US$ 93.7 billion`, `3.44 million`, `184,300`. */
export function proseAmount(observation: Observation): string {
  const { value, measure, origin } = observation
  const unit = MEASURE_UNITS[measure]
  if (value === null) return ''
  const dagger = origin === 'derived' ? '†' : ''
  if (unit.startsWith('US$ million')) return `${moneyWords(value)}${dagger}`
  if (unit !== 'thousand persons') return amountWords(observation)
  // Hundredths of a thousand are tens of persons.
  const said =
    value < 100_000
      ? formats.integer(value * 10)
      : `${formats.number(Math.round(value / 1000), [0, 2])} million`
  return `${said}${dagger}`
}

/** A figure with all that belongs to it: `US$ 93,711 million (2021 prices)`, `28.45% of defence expenditure`. */
export function fullValueWords(
  observation: Observation,
  release: Release,
  said: (observation: Observation) => string = amountWords,
): string {
  const { measure } = observation
  const prices = pricesOf(measure, release)
  const amount = said(observation)
  if (prices !== '') return `${amount} (${prices})`
  if (!unitOf(measure).isPercent) return amount
  return measure === 'realChange' ? `${amount} in real terms` : `${amount} of ${conceptOf(release)}`
}

/** The text of a tick, in the unit of the values drawn: `200,000` for money in millions. */
export function tickWords(value: number, measure: Measure): string {
  const text = formats.number(value, [0, 2])
  return unitOf(measure).isPercent ? `${text}%` : text
}

/** Title of the axis: the unit that its ticks do not say. */
export function axisTitle(measure: Measure, release: Release): string {
  const { isPercent, prices, after } = unitOf(measure)
  if (isPercent) return measure === 'realChange' ? '% a year' : `% of ${conceptOf(release)}`
  if (prices === null) return 'Thousands'
  return `US$${after}, ${pricesOf(measure, release)}`
}
