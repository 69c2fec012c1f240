import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '../../domain/scene'
import { type DrawKey, drawKeyOf } from '../../domain/view/view'
import type { Draw, DrawnFigure } from '../../figures/drawnFigure'
import type { Loadable } from '../../state/loadable'
import { useWords } from '../wordsContext'
import { DRAWS_AT_HAND, DRAWS_TO_LOAD } from './draws'

/** The draws loaded so far, for the whole page. */
const loaded: { [Key in DrawKey]?: Draw } = { ...DRAWS_AT_HAND }

/** The figure of a scene with its drawing. `null` while there is none; `failed` if its part of the page cannot be had. */
export function useDrawn(scene: Loadable<Scene>): DrawnFigure | 'failed' | null {
  const words = useWords()
  const draw = useDraw(scene.state === 'ready' ? drawKeyOf(scene.value.view) : null)
  return useMemo(() => {
    if (scene.state !== 'ready' || draw === null) return null
    return draw === 'failed' ? draw : draw(scene.value, words)
  }, [scene, draw, words])
}

function useDraw(key: DrawKey | null): Draw | 'failed' | null {
  const [failed, setFailed] = useState<DrawKey | null>(null)
  const [, setCount] = useState(0)
  const draw = key === null ? null : (loaded[key] ?? null)
  useEffect(() => {
    if (key === null || loaded[key] !== undefined) return
    let isWanted = true
    DRAWS_TO_LOAD[key]?.()
      .then((found) => {
        loaded[key] = found
        if (isWanted) setCount((count) => count + 1)
      })
      .catch(() => {
        if (isWanted) setFailed(key)
      })
    return () => {
      isWanted = false
    }
  }, [key])
  return draw === null && key !== null && failed === key ? 'failed' : draw
}
