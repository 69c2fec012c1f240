import { useMemo } from 'react'
import type { Scene } from '../../domain/scene'
import { DEFAULT_LANGUAGE } from '../../domain/view/language'
import type { View } from '../../domain/view/view'
import type { Draw, DrawnFigure } from '../../figures/chart'
import { drawLoader } from '../../figures/kinds'
import { loadPart } from '../../state/load'
import type { Loadable } from '../../state/loadable'
import { type Loaded, type Start, useLoaded } from '../../state/useLoaded'
import { heldDraw, holdDraw } from './draws'

/** The figure of a scene with its drawing, in the language of its view, once the part of the page that draws it is here; `retry` is for that part. */
export function useDrawn(scene: Loadable<Scene>): Loaded<DrawnFigure> {
  const { loaded: draw, retry } = useDraw(scene.state === 'ready' ? scene.value.view : null)
  const loaded = useMemo<Loadable<DrawnFigure>>(() => {
    if (scene.state !== 'ready') return scene
    return draw.state === 'ready' ? { state: 'ready', value: draw.value(scene.value) } : draw
  }, [scene, draw])
  return { loaded, retry }
}

function useDraw(view: View | null): Loaded<Draw> {
  const lang = view?.lang ?? DEFAULT_LANGUAGE
  const load = view === null ? null : drawLoader(view)
  const held = load === null ? null : heldDraw(load, lang)
  const start = useMemo<Start<Draw> | null>(
    () => (load === null || held !== null ? null : () => loadPart(() => holdDraw(load, lang))),
    [load, held, lang],
  )
  const own = useLoaded(start)
  const here = useMemo<Loadable<Draw> | null>(() => held && { state: 'ready', value: held }, [held])
  return { loaded: here ?? own.loaded, retry: own.retry }
}
