import { useCallback, useState } from 'react'
import type { HeldScene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { loadPart } from '../../state/load'
import { useLoaded } from '../../state/useLoaded'
import { holdWords } from '../heldWords'
import { useIsLive } from '../useIsLive'
import { useLanguage, useWords } from '../wordsContext'

interface TakeAwayProps {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
}

/** Where the chart is taken as a file: loaded when it is first unfolded. */
export function TakeAway({ scene, drawn }: TakeAwayProps) {
  const { take, loading } = useWords()
  const isLive = useIsLive()
  const [isOpen, setOpen] = useState(false)
  const language = useLanguage()
  const loadPanel = useCallback(
    () =>
      loadPart(async () => {
        const [part] = await Promise.all([
          import('./TakePanel'),
          holdWords(language, 'picture'),
          holdWords(language, 'embedDialog'),
        ])
        return part.TakePanel
      }),
    [language],
  )
  const { loaded: panel } = useLoaded(isOpen ? loadPanel : null)
  const Panel = panel.state === 'ready' ? panel.value : null
  return (
    <details
      className="take-away"
      inert={!isLive}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{take.takeAway}</summary>
      {panel.state === 'failed' && <p role="alert">{take.takeAwayFailed}</p>}
      {panel.state === 'loading' && <p className="waiting">{loading.loadingPart}</p>}
      {Panel !== null && <Panel scene={scene} drawn={drawn} />}
    </details>
  )
}
