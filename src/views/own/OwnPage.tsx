import '../countries/allies.css'
import './own.css'
import { type DragEvent, useId, useMemo, useState } from 'react'
import { isOwn } from '../../domain/release/release'
import { useOwnFile } from '../../state/ownFile'
import type { BesidePageProps } from '../besidePageProps'
import { useWordsOf } from '../wordsContext'
import { OwnReading } from './OwnReading'

/** Opens a reader’s own table: chosen, dropped or pasted; asks what it leaves open; says what became of each row. */
export function OwnPage({ reference: held, view }: BesidePageProps) {
  const words = useWordsOf('own')
  const { open, stop, name, phase, seen, reading } = useOwnFile()
  const [isOver, setOver] = useState(false)
  const { allies } = held
  const reference = useMemo(
    () => ({ ...held, releases: held.releases.filter((release) => !isOwn(release)) }),
    [held],
  )
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    const text = event.dataTransfer.getData('text/plain')
    if (file !== undefined) open(file.name, file, allies)
    else if (text !== '') open(words.pasteName, new Blob([text]), allies)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field of files does
    <div
      className={isOver ? 'own-page is-over' : 'own-page'}
      data-drop
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="prose">{words.intro}</p>
      <p className="prose own-privacy">{words.privacy}</p>
      <OwnSource open={(given, file) => open(given, file, allies)} />
      <div role="status">
        {phase === 'reading' && <p>{words.readingLine(name ?? '', seen)}</p>}
        {phase === 'stopped' && <p>{words.stopped}</p>}
        {phase === 'broken' && <p>{words.broken}</p>}
      </div>
      {phase === 'reading' && (
        <p className="own-progress">
          <progress aria-label={words.readingLine(name ?? '', 0)} />{' '}
          <button type="button" data-cancel onClick={stop}>
            {words.stop}
          </button>
        </p>
      )}
      {reading !== null && <OwnReading reading={reading} reference={reference} view={view} />}
    </div>
  )
}

interface OwnSourceProps {
  readonly open: (name: string, file: Blob) => void
}

/** The file, or the table that is pasted. */
function OwnSource({ open }: OwnSourceProps) {
  const words = useWordsOf('own')
  const [file, paste] = [useId(), useId()]
  return (
    <div className="own-source">
      <div className="field">
        <label htmlFor={file}>{words.fileLabel}</label>
        <input
          id={file}
          type="file"
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen !== undefined) open(chosen.name, chosen)
            // The same file can be chosen again after it was saved anew.
            target.value = ''
          }}
        />
        <p className="hint">{words.dropHint}</p>
      </div>
      <div className="field">
        <label htmlFor={paste}>{words.pasteLabel}</label>
        <textarea
          id={paste}
          data-paste
          rows={4}
          spellCheck={false}
          onChange={({ target }) => {
            if (target.value.trim() !== '') open(words.pasteName, new Blob([target.value]))
          }}
        />
      </div>
    </div>
  )
}
