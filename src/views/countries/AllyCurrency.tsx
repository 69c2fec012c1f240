import { ownCurrencyOf } from '../../domain/country/ownCurrency'
import { PhoneFold } from '../folding/PhoneFold'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'
import type { ProfileProps } from './profileProps'

/** What the ally spends in its own currency, a row per year; a release without such amounts says so. */
export function AllyCurrency({ profile, reference }: ProfileProps) {
  const { figure } = useWords()
  const lang = useDataLang()
  const { profile: words } = useWordsOf('countryPages')
  const { ally, figures } = profile
  const held = reference.allies.find(({ code }) => code === ally.code)
  const own = held === undefined ? null : ownCurrencyOf(figures, held, reference.notes)
  return (
    <PhoneFold title={words.currencyHead} holds={words.yearsHeld(own?.amounts.length ?? 0)}>
      {own === null ? (
        <p>{words.noCurrency}</p>
      ) : (
        <>
          <table className="make-up currency-table">
            <caption>{words.currencyCaption(ally, figures.release, own.currency)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.currencyHeads.year}</th>
                <th scope="col" className="numeric">
                  {words.currencyHeads.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {own.amounts.map((amount) => (
                <tr key={amount.year} data-year={amount.year}>
                  <th scope="row">{figure.yearWords(figures.release, amount.year)}</th>
                  <td className="numeric">{words.currencyAmount(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {own.notes.map((text) => (
            <p key={text} className="hint" lang={lang}>
              {text}
            </p>
          ))}
        </>
      )}
    </PhoneFold>
  )
}
