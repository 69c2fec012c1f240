import { useRef, useState } from 'react'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import type { EmbedDialog } from './EmbedDialog'

interface EmbedButtonProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
}

/** Opens the embed dialog, which is loaded when it is first asked for. Focus comes back here. */
export function EmbedButton({ scene, drawn }: EmbedButtonProps) {
  const { take } = useWords()
  const isLive = useIsLive()
  const button = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<typeof EmbedDialog | null>(null)
  const [state, setState] = useState<'closed' | 'loading' | 'open' | 'failed'>('closed')
  const open = () => {
    setState('loading')
    import('./EmbedDialog')
      .then((loaded) => {
        setDialog(() => loaded.EmbedDialog)
        setState('open')
      })
      .catch(() => setState('failed'))
  }
  const close = () => {
    setState('closed')
    button.current?.focus()
  }
  return (
    <div className="copy-bar" inert={!isLive}>
      <button ref={button} type="button" aria-haspopup="dialog" onClick={open}>
        {take.embedButton}
      </button>
      <p className="copied" role="status">
        {state === 'failed' ? take.embedFailed : ''}
      </p>
      {state === 'open' && Dialog !== null && <Dialog scene={scene} drawn={drawn} close={close} />}
    </div>
  )
}
