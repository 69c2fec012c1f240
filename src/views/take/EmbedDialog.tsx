import { useEffect, useId, useRef } from 'react'
import type { Reference } from '../../domain/reference'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { useApp } from '../../state/hooks'
import { useWordsOf } from '../wordsContext'
import { EmbedForm } from './EmbedForm'

interface EmbedDialogProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly close: () => void
}

/** The dialog in which a chart is prepared for a story, tried, and taken. */
export function EmbedDialog({ scene, drawn, close }: EmbedDialogProps) {
  const words = useWordsOf('embedDialog')
  const reference: Reference | null = useApp((state) =>
    state.reference.state === 'ready' ? state.reference.value : null,
  )
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="embed-dialog"
      aria-labelledby={title}
      onClose={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div className="embed-head">
        <h2 id={title}>{words.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {reference !== null && (
        <EmbedForm scene={scene} drawn={drawn} catalogue={reference} words={words} />
      )}
    </dialog>
  )
}
