import { useMemo } from 'react'
import type { Scene } from '../domain/scene'
import type { Figure } from '../figures/figure'
import { rankingFigure } from '../figures/rankingFigure'
import { trendFigure } from '../figures/trendFigure'
import type { Loadable } from '../state/loadable'
import { useWords } from './wordsContext'

/** The figure of a scene; `null` while there is none. */
export function useFigure(scene: Loadable<Scene>): Figure | null {
  const words = useWords()
  return useMemo(() => {
    if (scene.state !== 'ready') return null
    return scene.value.view.chart === 'trend'
      ? trendFigure(scene.value, words)
      : rankingFigure(scene.value, words)
  }, [scene, words])
}
