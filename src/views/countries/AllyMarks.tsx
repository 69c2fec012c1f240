import { useWords, useWordsOf } from '../wordsContext'
import type { ProfileProps } from './profileProps'

/** How the ally stands to each mark: in the year shown, first year there, years at or above and below. */
export function AllyMarks({ profile }: ProfileProps) {
  const { formats, noun, mark, figure } = useWords()
  const { profile: words } = useWordsOf('countryPages')
  const { ally, figures, standings, year } = profile
  const heads = words.marksHeads
  return (
    <>
      <h3>{words.headings.marks}</h3>
      <table className="stacked-table marks-table">
        <caption>{words.marksCaption(ally, figures.release)}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.mark}</th>
            <th scope="col">{heads.now(figure.yearInText(figures.release, year))}</th>
            <th scope="col">{heads.first}</th>
            <th scope="col">{heads.meets}</th>
            <th scope="col">{heads.below}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ threshold, verdict, closeCall, first, tally }) => {
            const years = words.tallyWords(tally)
            const close = noun.closeCallWords(closeCall)
            return (
              <tr key={threshold.value} data-mark={threshold.value} data-verdict={verdict}>
                <th scope="row">
                  <strong>{formats.mark(threshold.value)}</strong>{' '}
                  <span className="hint">{mark.standingOf(threshold)}</span>
                </th>
                <td data-label={heads.now(figure.yearInText(figures.release, year))}>
                  {noun.verdictWords(verdict, threshold.value)}
                  {close === '' ? '' : `, ${close}`}
                </td>
                <td data-label={heads.first}>
                  {first === null ? words.never : words.firstWords(first)}
                </td>
                <td data-label={heads.meets}>{years.meets}</td>
                <td data-label={heads.below}>
                  {years.below}
                  {years.rest === '' ? '' : `; ${years.rest}`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
