import type { ReleaseFigures } from '../domain/observation'
import { type Reference, resolveView } from '../domain/reference'
import type { ReleaseId } from '../domain/release'
import type { Scene } from '../domain/scene'
import type { Choice, View } from '../domain/view'
import type { Loadable } from './loadable'

const IDLE = { state: 'idle' } as const

/** What is shown, or `null` before the reference files are here. */
export function viewOf(reference: Loadable<Reference>, choice: Choice): View | null {
  return reference.state === 'ready' ? resolveView(choice, reference.value) : null
}

/** A release's figures, as far as they are loaded. */
export function figuresIn(
  figures: Readonly<Record<ReleaseId, Loadable<ReleaseFigures>>>,
  release: ReleaseId,
): Loadable<ReleaseFigures> {
  return figures[release] ?? IDLE
}

/** The view with its release's figures; waits for, and fails with, whichever of the two is missing. */
export function sceneOf(
  reference: Loadable<Reference>,
  figures: Loadable<ReleaseFigures>,
  view: View | null,
): Loadable<Scene> {
  if (reference.state !== 'ready' || view === null) return awaited(reference)
  if (figures.state !== 'ready') return figures
  return { state: 'ready', value: { view, figures: figures.value, reference: reference.value } }
}

function awaited(reference: Loadable<Reference>): Loadable<never> {
  return reference.state === 'ready' ? IDLE : reference
}
