import { type AllyCode, type Currency, currencyIn, type HeldAlly } from '../ally'
import {
  type HeldFigures,
  type Observation,
  observe,
  type ReleaseFigures,
} from '../observation/observation'
import { type Note, notesOn } from '../statement/note'

/** What an ally spends in its own currency, year by year, as one release gives it: never to be compared with another's. */
export interface OwnCurrency {
  readonly currency: Currency
  /** The years with a figure, ascending; at current prices. */
  readonly amounts: readonly Observation[]
  /** What has to be known of them, each once. */
  readonly notes: readonly string[]
}

/** An ally's amounts in its own currency; `null` where our copy of the release holds none. */
export function ownCurrencyOf(
  figures: ReleaseFigures,
  ally: HeldAlly,
  notes: readonly Note[],
): OwnCurrency | null {
  const { id } = figures.release
  const currency = currencyIn(ally, id)
  const amounts = figures.years
    .map((year) => observe(figures, ally.code, year, 'nationalCurrency'))
    .filter(({ value }) => value !== null)
  if (currency === null || amounts.length === 0) return null
  const texts = amounts.flatMap(({ series, year, measure }) =>
    notesOn(notes, id, series, year, measure).map(({ text }) => text),
  )
  return { currency, amounts, notes: [...new Set(texts)] }
}

/** The currency in which a release gives each ally's amounts; who has none is left out. */
export function currenciesIn({
  release,
  allies,
}: HeldFigures): Readonly<Record<AllyCode, Currency>> {
  return Object.fromEntries(
    allies.flatMap((ally) => {
      const currency = currencyIn(ally, release.id)
      return currency === null ? [] : [[ally.code, currency]]
    }),
  )
}
