import type { AllyCode } from '../../domain/ally'
import type { Who } from '../../domain/claim/readingTerms'

/** The currency in which an ally spends (ISO 4217); those with the euro are in `EURO`. */
const EURO = 'BEL DEU ESP EST FIN FRA GRC HRV ITA LTU LUX LVA MNE NLD PRT SVK SVN'.split(' ')

const OWN_CURRENCY: Readonly<Record<AllyCode, string>> = {
  ...Object.fromEntries(EURO.map((code) => [code, 'EUR'])),
  GBR: 'GBP',
  CAN: 'CAD',
  POL: 'PLN',
  NOR: 'NOK',
  DNK: 'DKK',
  SWE: 'SEK',
  TUR: 'TRY',
  HUN: 'HUF',
  CZE: 'CZK',
  ROU: 'RON',
}

const CROWNS = ['NOK', 'DKK', 'SEK', 'CZK']

/** Whether an amount can be NATO's figure of an ally: in its own currency ("kroner" is of four). */
export function isOwnCurrency(who: Who, currency: string | null): boolean {
  if (typeof who !== 'string') return false
  const own = OWN_CURRENCY[who]
  return own !== undefined && (own === currency || (currency === 'KRO' && CROWNS.includes(own)))
}
