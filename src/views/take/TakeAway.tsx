import { useState } from 'react'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import type { TakePanel } from './TakePanel'

interface TakeAwayProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
}

/** Where the chart is taken as a file: loaded when it is first unfolded. */
export function TakeAway({ scene, drawn }: TakeAwayProps) {
  const { take, loading } = useWords()
  const isLive = useIsLive()
  const [isOpen, setOpen] = useState(false)
  const [Panel, setPanel] = useState<typeof TakePanel | 'failed' | null>(null)
  const unfold = (open: boolean) => {
    setOpen(open)
    if (!open || (Panel !== null && Panel !== 'failed')) return
    setPanel(null)
    import('./TakePanel')
      .then((loaded) => setPanel(() => loaded.TakePanel))
      .catch(() => setPanel('failed'))
  }
  return (
    <details
      className="take-away"
      inert={!isLive}
      onToggle={(event) => unfold(event.currentTarget.open)}
    >
      <summary>{take.takeAway}</summary>
      {Panel === 'failed' && <p role="alert">{take.takeAwayFailed}</p>}
      {isOpen && Panel === null && <p className="waiting">{loading.loadingPart}</p>}
      {isOpen && Panel !== null && Panel !== 'failed' && <Panel scene={scene} drawn={drawn} />}
    </details>
  )
}
