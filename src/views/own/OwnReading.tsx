import { useState } from 'react'
import type { Reference } from '../../domain/reference'
import type { View } from '../../domain/view/view'
import type { Reading } from '../../ingest/tables/reading'
import { readingCsv } from '../../ingest/tables/readingCsv'
import { readingReport } from '../../ingest/tables/readingReport'
import { useOwnFile } from '../../state/ownFile'
import { downloadFile } from '../take/downloadFile'
import { useWords, useWordsOf } from '../wordsContext'
import { OwnAccount } from './OwnAccount'
import { OwnAsRead } from './OwnAsRead'
import { OwnQuestions } from './OwnQuestions'
import { OwnUse } from './OwnUse'

interface OwnReadingProps {
  readonly reading: Reading
  readonly reference: Reference
  readonly view: View
}

/** What came of a file: why it is none, what has to be asked, how it was read and what became of each row. */
export function OwnReading({ reading, reference, view }: OwnReadingProps) {
  const words = useWordsOf('own')
  const { take } = useWords()
  const [handed, setHanded] = useState('')
  const { phase, name, answer, readAll, forget } = useOwnFile()
  const { allies } = reference
  const isDone = phase === 'done' && reading.outcome !== 'ask'
  const say = (about: string, value: string | null) => answer(about, value, allies)
  const save = async (kind: 'json' | 'csv') => {
    const whole = await readAll(allies)
    if (whole === null) return
    const base = `${name ?? 'table'}.reading`
    const text =
      kind === 'csv' ? readingCsv(whole) : readingReport(whole, words.fileRefusalSentence)
    setHanded(downloadFile(`${base}.${kind}`, text, take))
  }
  return (
    <section
      className="own-reading"
      aria-label={name ?? ''}
      aria-busy={phase === 'reading'}
      data-outcome={reading.outcome}
      {...(isDone ? { 'data-read': '' } : {})}
    >
      <h2>{name}</h2>
      {reading.refusal === null ? (
        <>
          <OwnQuestions questions={reading.questions} say={say} />
          <OwnAccount reading={reading} />
          {reading.values.length > 0 && (
            <OwnUse
              key={name}
              reading={reading}
              fileName={name ?? ''}
              reference={reference}
              view={view}
            />
          )}
          <OwnAsRead reading={reading} say={say} />
        </>
      ) : (
        <div className="failure" role="alert" data-refusal>
          <p className="failure-title">{words.refusedTitle}</p>
          <p>{words.fileRefusalSentence(reading.refusal)}</p>
        </div>
      )}
      {reading.warnings.length > 0 && (
        <ul className="bullets prose own-warnings">
          {reading.warnings.map((warning) => (
            <li key={warning} lang="en">
              {warning}
            </li>
          ))}
        </ul>
      )}
      <p className="own-save">
        <button
          type="button"
          data-report
          disabled={phase === 'reading'}
          onClick={() => void save('json')}
        >
          {words.saveJson}
        </button>
        <button type="button" disabled={phase === 'reading'} onClick={() => void save('csv')}>
          {words.saveCsv}
        </button>
        <button type="button" onClick={forget}>
          {words.forget}
        </button>
      </p>
      <p className="copied" role="status">
        {handed}
      </p>
      <p className="hint">{words.saveHint}</p>
    </section>
  )
}
