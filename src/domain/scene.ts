import type { ReleaseFigures } from './observation'
import type { SceneReference } from './reference'
import type { View } from './view'

/** What is shown, and all that it is shown from: every figure, title and sentence is computed from this. */
export interface Scene {
  readonly view: View
  /** The figures of `view.release`. */
  readonly figures: ReleaseFigures
  readonly reference: SceneReference
}
