import { useMemo } from 'react'
import type { Scene } from '../../domain/scene'
import { type DrawKey, drawKeyOf } from '../../domain/view/view'
import type { Draw, DrawnFigure } from '../../figures/drawnFigure'
import { loadPart } from '../../state/load'
import type { Loadable } from '../../state/loadable'
import { type Start, useLoaded } from '../../state/useLoaded'
import { useWords } from '../wordsContext'
import { DRAWS_AT_HAND, DRAWS_TO_LOAD } from './draws'

/** The draws loaded so far, for the whole page. */
const atHand: { [Key in DrawKey]?: Draw } = { ...DRAWS_AT_HAND }

/** The figure of a scene with its drawing, once the part of the page that draws it is here. */
export function useDrawn(scene: Loadable<Scene>): Loadable<DrawnFigure> {
  const words = useWords()
  const draw = useDraw(scene.state === 'ready' ? drawKeyOf(scene.value.view) : null)
  return useMemo(() => {
    if (scene.state !== 'ready') return scene
    return draw.state === 'ready' ? { state: 'ready', value: draw.value(scene.value, words) } : draw
  }, [scene, draw, words])
}

function useDraw(key: DrawKey | null): Loadable<Draw> {
  const held = key === null ? undefined : atHand[key]
  const start = useMemo(
    () => (key === null || held !== undefined ? null : startOf(key)),
    [key, held],
  )
  const { loaded } = useLoaded(start)
  return useMemo(
    () => (held === undefined ? loaded : { state: 'ready', value: held }),
    [held, loaded],
  )
}

/** Loads a draw and keeps it for the whole page. */
function startOf(key: DrawKey): Start<Draw> | null {
  const bring = DRAWS_TO_LOAD[key]
  if (bring === undefined) return null
  return () =>
    loadPart(async () => {
      const draw = await bring()
      atHand[key] = draw
      return draw
    })
}
