import type { Ally, Currency } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptInText } from '../figureNouns'
import { formats } from '../formats'
import { possessive } from '../grammar'
import { datedWords } from '../page/answerWords'

/** Currencies as amounts name them: "million euros". */
const CURRENCY_NAMES: Readonly<Record<Currency, string>> = {
  ALL: 'Albanian lek',
  BGN: 'Bulgarian leva',
  CAD: 'Canadian dollars',
  CZK: 'Czech koruna',
  DKK: 'Danish kroner',
  EUR: 'euros',
  GBP: 'pounds sterling',
  HRK: 'Croatian kuna',
  HUF: 'Hungarian forints',
  MKD: 'Macedonian denars',
  NOK: 'Norwegian kroner',
  PLN: 'Polish zlotys',
  RON: 'Romanian lei',
  SEK: 'Swedish kronor',
  TRY: 'Turkish lira',
  USD: 'US dollars',
}

export const currencyHead = 'In its own currency'

/** Caption of the table, with unit, prices and release. */
export function currencyCaption(ally: Ally, release: Release, currency: Currency): string {
  const what = conceptInText[release.concept]
  return `${possessive(ally.name)} ${what} in million ${CURRENCY_NAMES[currency]}, current prices, ${datedWords(release)}. Amounts in different currencies cannot be compared, so they are ranked and charted nowhere.`
}

export const currencyHeads = { year: 'Year', amount: 'Million' } as const

/** An amount, in whole millions as NATO prints them. */
export function currencyAmount({ value, origin }: Observation): string {
  return value === null ? '' : `${formats.number(value, [0, 0])}${origin === 'derived' ? '†' : ''}`
}

/** Where our copy of a release holds no amounts in the ally's currency. */
export const noCurrency = 'Our copy of this release holds no amounts in the ally’s own currency.'
