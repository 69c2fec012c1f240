import { type ComponentType, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { HeldScene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { loadPart } from '../../state/load'
import { useLoaded } from '../../state/useLoaded'
import { useWords } from '../wordsContext'

/** What a panel that is taken from is made of. */
export interface PanelProps {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
}

interface PanelButtonProps extends PanelProps {
  readonly label: string
  /** Brings the panel with its words. Rejects if they cannot be had; it has to be the same function each time. */
  readonly load: () => Promise<ComponentType<PanelProps>>
}

/** Opens a panel over the page, which is loaded when it is first asked for. Focus comes back here. */
export function PanelButton({ label, load, ...shown }: PanelButtonProps) {
  const { take } = useWords()
  const [isOpen, setOpen] = useState(false)
  const loadPanel = useCallback(() => loadPart(load), [load])
  const { loaded: panel, retry } = useLoaded(isOpen ? loadPanel : null)
  const Panel = panel.state === 'ready' ? panel.value : null
  const open = () => {
    setOpen(true)
    if (panel.state === 'failed') retry()
  }
  return (
    <>
      <button type="button" className="word" aria-haspopup="dialog" onClick={open}>
        {label}
      </button>
      {panel.state === 'failed' && <span role="alert">{take.panelFailed}</span>}
      {isOpen && Panel !== null && (
        <PanelDialog label={label} close={() => setOpen(false)}>
          <Panel {...shown} />
        </PanelDialog>
      )}
    </>
  )
}

interface PanelDialogProps {
  readonly label: string
  readonly close: () => void
  readonly children: React.ReactNode
}

function PanelDialog({ label, close, children }: PanelDialogProps) {
  const { take } = useWords()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={title} onClose={close}>
      <p id={title} className="dialog-title">
        {label}
      </p>
      {children}
      <button type="button" onClick={() => dialog.current?.close()}>
        {take.copyByHand.close}
      </button>
    </dialog>
  )
}
