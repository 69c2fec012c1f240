import { useMemo } from 'react'
import type { Scene } from '../../domain/scene'
import type { Draw, DrawnFigure } from '../../figures/chart'
import { type DrawLoader, drawLoader } from '../../figures/kinds'
import { loadPart } from '../../state/load'
import type { Loadable } from '../../state/loadable'
import { type Start, useLoaded } from '../../state/useLoaded'
import { useWords } from '../wordsContext'
import { heldDraw, holdDraw } from './draws'

/** The figure of a scene with its drawing, once the part of the page that draws it is here. */
export function useDrawn(scene: Loadable<Scene>): Loadable<DrawnFigure> {
  const words = useWords()
  const draw = useDraw(scene.state === 'ready' ? drawLoader(scene.value.view) : null)
  return useMemo(() => {
    if (scene.state !== 'ready') return scene
    return draw.state === 'ready' ? { state: 'ready', value: draw.value(scene.value, words) } : draw
  }, [scene, draw, words])
}

function useDraw(load: DrawLoader | null): Loadable<Draw> {
  const held = load === null ? null : heldDraw(load)
  const start = useMemo<Start<Draw> | null>(
    () => (load === null || held !== null ? null : () => loadPart(() => holdDraw(load))),
    [load, held],
  )
  const { loaded } = useLoaded(start)
  return useMemo(() => (held === null ? loaded : { state: 'ready', value: held }), [held, loaded])
}
