import type { ReleaseId } from './release/release'

/** ISO 3166 alpha-3 code of an ally: `POL`. */
export type AllyCode = string

/** NATO's own aggregate rows. They are printed by NATO and never an average of shares. */
export const AGGREGATES = ['NATO_TOTAL', 'NATO_EUR_CAN'] as const
export type AggregateCode = (typeof AGGREGATES)[number]

/** What the release files call NATO's own rows. */
export const AGGREGATE_NAMES: Readonly<Record<string, string>> = {
  NATO_TOTAL: 'NATO Total',
  NATO_EUR_CAN: 'NATO Europe and Canada',
}

/** Whatever has a row in a release: an ally or one of NATO's aggregates. */
export type SeriesCode = AllyCode | AggregateCode

/** ISO 4217 code of a currency in which releases give what an ally spends. */
export const CURRENCIES = [
  'ALL',
  'BGN',
  'CAD',
  'CZK',
  'DKK',
  'EUR',
  'GBP',
  'HRK',
  'HUF',
  'MKD',
  'NOK',
  'PLN',
  'RON',
  'SEK',
  'TRY',
  'USD',
] as const
export type Currency = (typeof CURRENCIES)[number]

/** The currency of an ally's figures from one release on (`null`: from the first on). */
export interface CurrencyStage {
  readonly from: ReleaseId | null
  readonly currency: Currency
}

/** One of the 32 allies. Source: data/allies.csv. */
export interface Ally {
  readonly code: AllyCode
  /** The fixed English name. */
  readonly name: string
  /** The year in which it joined. It counts from that year on. */
  readonly accessionYear: number
  /** Iceland has none, and so no figures; it is an ally all the same. */
  readonly hasArmedForces: boolean
}

/** All that is held of an ally: what no drawing says of it, an embed does not load. */
export interface HeldAlly extends Ally {
  /** ISO 3166 alpha-2 code, from which names in other languages come. */
  readonly iso2: string
  /** The day on which it joined (`2024-03-07`), or `null` where only the year is held. */
  readonly accessionDate: string | null
  /** In which currency releases give its spending, in their order; empty for who has no figures. */
  readonly currencies: readonly CurrencyStage[]
}

/** In which currency a release gives what an ally spends, in all its years; `null` where that is not held. */
export function currencyIn(
  { currencies }: Pick<HeldAlly, 'currencies'>,
  release: ReleaseId,
): Currency | null {
  return currencies.findLast(({ from }) => from === null || from <= release)?.currency ?? null
}

/** Order of English names, for sorting. They are plain enough (one has an umlaut, alone at its letter) to need no language's rules. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function isAggregate(code: SeriesCode): code is AggregateCode {
  return (AGGREGATES as readonly string[]).includes(code)
}

/** Whether the ally belongs to that year's membership. An ally counts in the year in which it joined. */
export function isAllyIn(ally: Ally, year: number): boolean {
  return ally.accessionYear <= year
}

/** That year's membership, the denominator of every count: 28 in 2016, 32 since 2024. */
export function alliesIn<A extends Ally>(allies: readonly A[], year: number): readonly A[] {
  return allies.filter((ally) => isAllyIn(ally, year))
}
