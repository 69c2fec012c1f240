import { useMemo } from 'react'
import type { Reference } from '../../domain/reference'
import { type ChangeSince, changeSince, type SincePoint } from '../../domain/revision/changeSince'
import { CopyBar } from '../copying/CopyBar'
import { useReleases } from '../useReleases'
import { useWords, useWordsOf } from '../wordsContext'

interface SinceResultProps {
  readonly point: SincePoint
  readonly reference: Reference
}

/** Both counts, who crossed and who moved most, and the text to correct a story with; waits for the two releases. */
export function SinceResult({ point, reference }: SinceResultProps) {
  const { since: words } = useWordsOf('countryPages')
  const releases = useReleases(useMemo(() => [point.from, point.to], [point.from, point.to]))
  const [then, now] = [point.from, point.to].map((id) =>
    releases.held.find(({ release }) => release.id === id),
  )
  if (then === undefined || now === undefined) {
    return releases.failed.length === 0 ? (
      <p className="waiting">{words.loading}</p>
    ) : (
      <p className="problem">
        {words.failed}{' '}
        <button type="button" onClick={releases.retry}>
          {words.again}
        </button>
      </p>
    )
  }
  const change = changeSince(then, now, point)
  return (
    <>
      <p className="portrait">{words.countsSentence(change)}</p>
      <p className="prose">
        {words.crossedSentence(change, reference.allies)} {words.cautionSentence(change)}
      </p>
      <Moves change={change} reference={reference} />
      <CopyBar
        label={words.copyLabel}
        kinds={['sentence']}
        textOf={() => words.correction(change, reference.allies)}
      />
    </>
  )
}

interface MovesProps {
  readonly change: ChangeSince
  readonly reference: Reference
}

function Moves({ change: { crossed, moved, changes }, reference }: MovesProps) {
  const { noun, figure, formats } = useWords()
  const { since: words } = useWordsOf('countryPages')
  if (crossed.length + moved.length === 0) return null
  return (
    <table className="stacked-table since-table">
      <caption>{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.headers.ally}</th>
          <th scope="col">{formats.date(changes.from.day)}</th>
          <th scope="col">{formats.date(changes.to.day)}</th>
          <th scope="col">{words.headers.change}</th>
        </tr>
      </thead>
      <tbody>
        {[...crossed, ...moved].map((move) => (
          <tr key={move.after.series} data-ally={move.after.series}>
            <th scope="row">{noun.nameOf(reference.allies, move.after.series)}</th>
            <td data-label={formats.date(changes.from.day)}>{figure.valueWords(move.before)}</td>
            <td data-label={formats.date(changes.to.day)}>{figure.valueWords(move.after)}</td>
            <td data-label={words.headers.change}>
              {words.changeWords(move.before, move.after)}
              {crossed.includes(move) && ` · ${words.crossedNote}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
