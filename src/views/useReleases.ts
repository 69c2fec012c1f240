import { useEffect, useMemo } from 'react'
import type { HeldFigures } from '../domain/observation/observation'
import type { Reference } from '../domain/reference'
import type { ReleaseId } from '../domain/release/release'
import { useApp } from '../state/hooks'
import type { Failure } from '../state/loadable'
import { figuresIn } from '../state/scene'

/** A release that cannot be had. */
interface FailedRelease {
  readonly release: ReleaseId
  readonly failure: Failure
}

/** Several releases, as far as they are here. */
export interface Releases {
  /** In the order asked for. */
  readonly held: readonly HeldFigures[]
  readonly failed: readonly FailedRelease[]
  /** How many are still on their way. */
  readonly awaited: number
  /** Tries again to load those that failed. */
  readonly retry: () => void
}

/** Loads releases that are not here yet, each by itself: one that fails does not hold up the others. */
export function useReleases(wanted: readonly ReleaseId[]): Releases {
  const figures = useApp((state) => state.figures)
  const loadRelease = useApp((state) => state.loadRelease)
  useEffect(() => {
    for (const id of wanted) if (figuresIn(figures, id).state === 'idle') void loadRelease(id)
  }, [wanted, figures, loadRelease])
  return useMemo(() => {
    const loads = wanted.map((release) => ({ release, own: figuresIn(figures, release) }))
    const failed = loads.flatMap(({ release, own }) =>
      own.state === 'failed' ? [{ release, failure: own.failure }] : [],
    )
    return {
      held: loads.flatMap(({ own }) => (own.state === 'ready' ? [own.value] : [])),
      failed,
      awaited: loads.filter(({ own }) => own.state === 'idle' || own.state === 'loading').length,
      retry: () => {
        for (const { release } of failed) void loadRelease(release)
      },
    }
  }, [wanted, figures, loadRelease])
}

/** The same for the releases up to one of them that hold shares of any of some years, oldest first. */
export function useReleasesUpTo(
  { releases, coverage }: Reference,
  upTo: ReleaseId,
  [first, last]: readonly [first: number, last: number],
): Releases {
  const wanted = useMemo(() => {
    const covering = new Set(
      coverage
        .filter(({ measure, year }) => measure === 'share' && year >= first && year <= last)
        .map(({ release }) => release),
    )
    return releases.map(({ id }) => id).filter((id) => id <= upTo && covering.has(id))
  }, [releases, coverage, upTo, first, last])
  return useReleases(wanted)
}
