import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '../domain/scene'
import type { DrawnChart } from '../domain/view'
import type { Draw, DrawnFigure } from '../figures/drawnFigure'
import type { Loadable } from '../state/loadable'
import { DRAWS_AT_HAND, DRAWS_TO_LOAD } from './draws'
import { useWords } from './wordsContext'

/** The draws loaded so far, for the whole page. */
const loaded: { [Kind in DrawnChart]?: Draw } = { ...DRAWS_AT_HAND }

/** The figure of a scene with its drawing. `null` while there is none; `failed` if its part of the page cannot be had. */
export function useDrawn(scene: Loadable<Scene>): DrawnFigure | 'failed' | null {
  const words = useWords()
  const draw = useDraw(scene.state === 'ready' ? scene.value.view.chart : null)
  return useMemo(() => {
    if (scene.state !== 'ready' || draw === null) return null
    return draw === 'failed' ? draw : draw(scene.value, words)
  }, [scene, draw, words])
}

function useDraw(chart: DrawnChart | null): Draw | 'failed' | null {
  const [failed, setFailed] = useState<DrawnChart | null>(null)
  const [, setCount] = useState(0)
  const draw = chart === null ? null : (loaded[chart] ?? null)
  useEffect(() => {
    if (chart === null || loaded[chart] !== undefined) return
    let isWanted = true
    DRAWS_TO_LOAD[chart]?.()
      .then((found) => {
        loaded[chart] = found
        if (isWanted) setCount((count) => count + 1)
      })
      .catch(() => {
        if (isWanted) setFailed(chart)
      })
    return () => {
      isWanted = false
    }
  }, [chart])
  return draw === null && chart !== null && failed === chart ? 'failed' : draw
}
