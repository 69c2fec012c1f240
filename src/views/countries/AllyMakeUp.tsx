import { MAKE_UP } from '../../domain/country/profile'
import { notesOn } from '../../domain/statement/note'
import { EQUIPMENT_GUIDELINE } from '../../domain/verdict/balance'
import { PALETTE } from '../../figures/ink/palette'
import { useWords, useWordsOf } from '../wordsContext'
import type { ProfileProps } from './profileProps'

/** What the expenditure goes to, each part with a bar; a part without a figure says why. */
export function AllyMakeUp({ profile, reference }: ProfileProps) {
  const { figure, noun } = useWords()
  const { profile: words } = useWordsOf('countryPages')
  const { ally, figures, makeUp } = profile
  const notes = makeUp.flatMap(({ series, year, measure }) =>
    notesOn(reference.notes, figures.release.id, series, year, measure),
  )
  const isHeld = makeUp.some(({ value }) => value !== null)
  return (
    <div>
      <h3>{words.headings.makeUp}</h3>
      {isHeld ? (
        <table className="make-up">
          <caption>{words.makeUpCaption(ally, profile)}</caption>
          <tbody>
            {MAKE_UP.map((measure, index) => {
              const part = makeUp[index]
              if (part === undefined) return null
              return (
                <tr key={measure} data-measure={measure}>
                  <th scope="row">{words.makeUpNames[measure]}</th>
                  <td className="numeric">
                    {part.value === null ? noun.statusWords[part.status] : figure.valueWords(part)}
                  </td>
                  <td className="bar-cell" aria-hidden="true">
                    {part.value !== null && (
                      <PartBar value={part.value} isGuided={measure === 'equipment'} />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : (
        <p>{words.noMakeUp}</p>
      )}
      {notes.map(({ measure, text }) => (
        <p key={`${measure} ${text}`} className="hint" data-note={measure}>
          {words.makeUpNote(measure, text)}
        </p>
      ))}
    </div>
  )
}

/** A bar of all expenditure, with NATO’s guideline for equipment across it. */
function PartBar({ value, isGuided }: { readonly value: number; readonly isGuided: boolean }) {
  const guideline = `${EQUIPMENT_GUIDELINE / 100}%`
  return (
    <svg width="100%" height="18" aria-hidden="true">
      <rect y="3" width="100%" height="12" fill={PALETTE.tint} />
      <rect y="3" width={`${value / 100}%`} height="12" fill={PALETTE.aggregate} />
      {isGuided && (
        <line x1={guideline} x2={guideline} y1="0" y2="18" stroke={PALETTE.ink} strokeWidth="2" />
      )}
    </svg>
  )
}
