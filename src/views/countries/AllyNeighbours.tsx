import { ViewLink } from '../ViewLink'
import { useWords, useWordsOf } from '../wordsContext'
import type { ProfileProps } from './profileProps'

/** Who stands just above and below in the ranking, with how far apart they are. */
export function AllyNeighbours({ view, choose, profile }: ProfileProps) {
  const { figure, noun } = useWords()
  const { profile: words } = useWordsOf('countryPages')
  const { rankWords } = useWordsOf('places')
  const { signedWords } = useWordsOf('countryPages').money
  const { ally, figures, neighbours, observation } = profile
  const heads = words.neighboursHeads
  return (
    <div>
      <h3>{words.headings.neighbours}</h3>
      {neighbours.length === 0 ? (
        <p>{words.noNeighbours}</p>
      ) : (
        <table className="neighbours">
          <caption>{words.neighboursCaption(profile)}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.rank}</th>
              <th scope="col">{heads.ally}</th>
              <th scope="col" className="numeric">
                {heads.share}
              </th>
              <th scope="col" className="numeric">
                {heads.apart}
              </th>
            </tr>
          </thead>
          <tbody>
            {neighbours.map((place) => {
              const { series, value, decimals } = place.observation
              const name = noun.nameOf(figures.allies, series)
              const isOwn = series === ally.code
              return (
                <tr key={series} data-ally={series}>
                  <td>{rankWords(place.rank, place.isTied)}</td>
                  <th scope="row">
                    {isOwn ? (
                      <strong>{name}</strong>
                    ) : (
                      <ViewLink view={{ ...view, allies: [series] }} choose={choose} text={name} />
                    )}
                  </th>
                  <td className="numeric">{figure.valueWords(place.observation)}</td>
                  <td className="numeric">
                    {isOwn || value === null || observation.value === null
                      ? ''
                      : signedWords(value - observation.value, decimals)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}
