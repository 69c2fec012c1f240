import { useId, useState } from 'react'
import type { HeldFigures, ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import { coveredYears, heldYears } from '../../domain/release/coverage'
import { againstRelease } from '../../domain/revision/againstRelease'
import type { View } from '../../domain/view/view'
import { FiguresOf } from '../FiguresOf'
import { useWords, useWordsOf } from '../wordsContext'

interface OwnAgainstProps {
  readonly figures: HeldFigures
  readonly reference: Reference
  readonly view: View
}

/** The reader’s figures against a release: which verdicts are others at the mark, and who moves most. */
export function OwnAgainst({ figures, reference, view }: OwnAgainstProps) {
  const words = useWordsOf('own')
  const { control } = useWords()
  const ids = [useId(), useId()]
  const years = heldYears(figures, 'share')
  const offered = reference.releases.filter(({ id }) =>
    coveredYears(reference.coverage, id, 'share').some((year) => years.includes(year)),
  )
  const [asked, setAsked] = useState<string | null>(null)
  const [askedYear, setYear] = useState<number | null>(null)
  const release = offered.find(({ id }) => id === asked) ?? offered.at(-1)
  if (release === undefined) return null
  const both = coveredYears(reference.coverage, release.id, 'share').filter((year) =>
    years.includes(year),
  )
  const year = both.find((one) => one === askedYear) ?? both.at(-1) ?? 0
  return (
    <>
      <h3>{words.againstHead}</h3>
      <div className="control-row">
        <div className="field">
          <label htmlFor={ids[0]}>{control.releaseLabel}</label>
          <select
            id={ids[0]}
            data-against
            value={release.id}
            onChange={({ target }) => setAsked(target.value)}
          >
            {offered.toReversed().map((one) => (
              <option key={one.id} value={one.id}>
                {control.releaseOption(one)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={ids[1]}>{control.yearLabel}</label>
          <select id={ids[1]} value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {both.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
      <FiguresOf release={release}>
        {(held) => <Difference own={figures} held={held} year={year} threshold={view.threshold} />}
      </FiguresOf>
    </>
  )
}

/** Allies that are shown of those whose share differs. */
const MOST = 8

function Difference(props: {
  readonly own: ReleaseFigures
  readonly held: ReleaseFigures
  readonly year: number
  readonly threshold: number
}) {
  const { own, held, year, threshold } = props
  const words = useWordsOf('own')
  const { noun, formats } = useWords()
  const { changes, moved } = againstRelease(held, own, year, threshold)
  const name = (series: string) => noun.nameOf(own.allies, series)
  return (
    <>
      <p data-flips={changes.risen.length + changes.fallen.length}>
        {words.flipsSentence(changes, own.allies)}
      </p>
      {moved.length === 0 ? (
        <p>{words.noneMoved}</p>
      ) : (
        <>
          <p>{words.movedIntro(moved.length)}</p>
          <ul className="bullets">
            {moved.slice(0, MOST).map(({ before, after, change }) => (
              <li key={after.series}>
                {words.movedLine(
                  name(after.series),
                  formats.mark(before.value ?? 0),
                  formats.mark(after.value ?? 0),
                  change,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
