import type { Reference } from '../domain/reference'
import type { View } from '../domain/view/view'
import type { Choose } from './choose'

/** What every page beside the chart is made from. It asks for the figures that it needs by itself. */
export interface BesidePageProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}
