import type { HeldFigures } from '../domain/observation/observation'
import { type Reference, resolveView } from '../domain/reference'
import { takesOwn, withOwn } from '../domain/release/ownRelease'
import type { ReleaseId } from '../domain/release/release'
import type { HeldScene } from '../domain/scene'
import { type Choice, isOverReleases, type View } from '../domain/view/view'
import type { Loadable } from './loadable'

const IDLE = { state: 'idle' } as const

/** What is shown, or `null` before the reference files are here. */
export function viewOf(
  reference: Loadable<Reference>,
  choice: Choice,
  own: HeldFigures | null,
): View | null {
  if (reference.state !== 'ready') return null
  return resolveView(choice, withOwn(reference.value, takesOwn(choice) ? own : null))
}

/** A release's figures, as far as they are loaded. */
export function figuresIn(figures: FiguresByRelease, release: ReleaseId): Loadable<HeldFigures> {
  return figures[release] ?? IDLE
}

/** Figures by release, as far as they were asked for. */
export type FiguresByRelease = Readonly<Record<ReleaseId, Loadable<HeldFigures>>>

/** The releases that a view is drawn from, oldest first: its own, or all up to it. */
export function releasesShown(
  { chart, release }: View,
  { releases }: Reference,
): readonly ReleaseId[] {
  if (!isOverReleases(chart)) return [release]
  return releases.map(({ id }) => id).filter((id) => id <= release)
}

/** The view with the figures it is drawn from; waits for, and fails with, whichever is missing. */
export function sceneOf(
  reference: Loadable<Reference>,
  figures: FiguresByRelease,
  view: View | null,
): Loadable<HeldScene> {
  if (reference.state !== 'ready' || view === null) return awaited(reference)
  const own = figuresIn(figures, view.release)
  if (own.state !== 'ready') return own
  const vintages: HeldFigures[] = []
  for (const id of isOverReleases(view.chart) ? releasesShown(view, reference.value) : []) {
    const vintage = figuresIn(figures, id)
    if (vintage.state !== 'ready') return vintage
    vintages.push(vintage.value)
  }
  return {
    state: 'ready',
    value: { view, figures: own.value, vintages, reference: reference.value },
  }
}

function awaited(reference: Loadable<Reference>): Loadable<never> {
  return reference.state === 'ready' ? IDLE : reference
}
