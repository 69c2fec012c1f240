import { useEffect } from 'react'
import type { ReleaseFigures } from '../domain/observation'
import type { Release } from '../domain/release'
import { useApp } from '../state/hooks'
import type { Failure, Loadable } from '../state/loadable'
import { figuresIn } from '../state/scene'

/** The figures of many releases, as far as they are here. */
export interface AllFigures {
  readonly ready: readonly ReleaseFigures[]
  readonly failed: readonly FailedRelease[]
  readonly waiting: number
}

/** A release that cannot be had, and how to try again. */
export interface FailedRelease {
  readonly release: Release
  readonly failure: Failure
  readonly retry: () => void
}

/** Loads every release that is not here yet, each by itself: one that fails does not hold up the others. */
export function useAllFigures(releases: readonly Release[]): AllFigures {
  const figures = useApp((state) => state.figures)
  const loadRelease = useApp((state) => state.loadRelease)
  useEffect(() => {
    for (const { id } of releases) {
      if (figuresIn(figures, id).state === 'idle') void loadRelease(id)
    }
  }, [releases, figures, loadRelease])
  const held = releases.map((release) => ({ release, own: figuresIn(figures, release.id) }))
  return {
    ready: held.flatMap(({ own }) => (own.state === 'ready' ? [own.value] : [])),
    failed: held.flatMap(({ release, own }) => failedIn(release, own, loadRelease)),
    waiting: held.filter(({ own }) => own.state === 'idle' || own.state === 'loading').length,
  }
}

function failedIn(
  release: Release,
  own: Loadable<ReleaseFigures>,
  loadRelease: (id: string) => Promise<void>,
): readonly FailedRelease[] {
  if (own.state !== 'failed') return []
  return [{ release, failure: own.failure, retry: () => void loadRelease(release.id) }]
}
