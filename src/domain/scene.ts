import type { ReleaseFigures } from './observation'
import type { SceneReference } from './reference'
import type { View } from './view'

/** What is shown, and all that it is shown from: every figure, title and sentence is computed from this. */
export interface Scene {
  readonly view: View
  /** The figures of `view.release`. */
  readonly figures: ReleaseFigures
  /**
   * For a chart that compares releases: all that are held, up to and with `view.release`, oldest
   * first, so that a link to it shows the same for ever. Empty for the others.
   */
  readonly vintages: readonly ReleaseFigures[]
  readonly reference: SceneReference
}
