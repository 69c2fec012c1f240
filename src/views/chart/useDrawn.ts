import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '../../domain/scene'
import type { Draw, DrawnFigure } from '../../figures/chart'
import { type DrawLoader, drawLoader } from '../../figures/kinds'
import type { Loadable } from '../../state/loadable'
import { useWords } from '../wordsContext'
import { heldDraw, holdDraw } from './draws'

/** The figure of a scene with its drawing. `null` while there is none; `failed` if its part of the page cannot be had. */
export function useDrawn(scene: Loadable<Scene>): DrawnFigure | 'failed' | null {
  const words = useWords()
  const draw = useDraw(scene.state === 'ready' ? drawLoader(scene.value.view) : null)
  return useMemo(() => {
    if (scene.state !== 'ready' || draw === null) return null
    return draw === 'failed' ? draw : draw(scene.value, words)
  }, [scene, draw, words])
}

function useDraw(load: DrawLoader | null): Draw | 'failed' | null {
  const [failed, setFailed] = useState<{ readonly load: DrawLoader } | null>(null)
  const [, setCount] = useState(0)
  const draw = load === null ? null : heldDraw(load)
  useEffect(() => {
    if (load === null || heldDraw(load) !== null) return
    let isWanted = true
    holdDraw(load)
      .then(() => {
        if (isWanted) setCount((count) => count + 1)
      })
      .catch(() => {
        if (isWanted) setFailed({ load })
      })
    return () => {
      isWanted = false
    }
  }, [load])
  return draw === null && load !== null && failed?.load === load ? 'failed' : draw
}
