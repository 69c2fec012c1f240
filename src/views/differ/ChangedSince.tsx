import './since.css'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { pointSince } from '../../domain/revision/changeSince'
import { readPasted } from '../../links/pasted'
import { useApp } from '../../state/hooks'
import type { BesidePageProps } from '../besidePageProps'
import { useWords, useWordsOf } from '../wordsContext'
import { SinceResult } from './SinceResult'

/** What the newest release says otherwise than a story of some day, or a link that was handed out, could know. */
export function ChangedSince({ view, reference, choose }: BesidePageProps) {
  const { formats } = useWords()
  const { since: words } = useWordsOf('countryPages')
  const linked = useApp((state) => state.choice.since)
  const [typed, setTyped] = useState(linked ?? '')
  const [asked, setAsked] = useState<string | null>(linked ?? null)
  const [field, hint, problem] = [useId(), useId(), useId()]
  const point = useMemo(() => {
    if (asked === null) return null
    const pasted = readPasted(asked, formats.date)
    return typeof pasted === 'string' ? pasted : pointSince(pasted, reference, view.threshold)
  }, [asked, reference, view.threshold, formats])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(typed)
    const pasted = readPasted(typed, formats.date)
    if (typeof pasted !== 'string' && pasted.release === undefined) choose({ since: pasted.since })
  }
  const isWrong = typeof point === 'string'
  const newest = point !== null && !isWrong ? point.to : view.release
  return (
    <section className="changed-since" aria-labelledby={`${field}-head`}>
      <h2 id={`${field}-head`}>{words.title}</h2>
      <p className="prose">{words.intro}</p>
      <form onSubmit={submit} noValidate>
        <label htmlFor={field}>{words.fieldLabel}</label>
        <input
          id={field}
          data-since
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-describedby={isWrong ? problem : hint}
          aria-invalid={isWrong}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{words.show}</button>
        <p id={hint} className="hint">
          {words.fieldHint}
        </p>
      </form>
      <div role="status">
        {isWrong && (
          <p id={problem} className="problem">
            {words.problemText(point, reference.releases[0]?.day ?? '', newest)}
          </p>
        )}
        {point !== null && !isWrong && <SinceResult point={point} reference={reference} />}
      </div>
    </section>
  )
}
