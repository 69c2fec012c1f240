import { useCallback, useRef, useState } from 'react'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { loadPart } from '../../state/load'
import { useLoaded } from '../../state/useLoaded'
import { holdWords } from '../heldWords'
import { useLanguage, useWords } from '../wordsContext'

interface EmbedButtonProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
}

/** Opens the embed dialog, which is loaded when it is first asked for. Focus comes back here. */
export function EmbedButton({ scene, drawn }: EmbedButtonProps) {
  const { take } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const language = useLanguage()
  const loadDialog = useCallback(
    () =>
      loadPart(async () => {
        const [part] = await Promise.all([
          import('./EmbedDialog'),
          holdWords(language, 'embedDialog'),
        ])
        return part.EmbedDialog
      }),
    [language],
  )
  const { loaded: dialog, retry } = useLoaded(isOpen ? loadDialog : null)
  const Dialog = dialog.state === 'ready' ? dialog.value : null
  const open = () => {
    setOpen(true)
    if (dialog.state === 'failed') retry()
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className="word" aria-haspopup="dialog" onClick={open}>
        {take.embedButton}
      </button>
      {dialog.state === 'failed' && <span role="alert">{take.embedFailed}</span>}
      {Dialog !== null && <Dialog scene={scene} drawn={drawn} close={close} />}
    </>
  )
}
