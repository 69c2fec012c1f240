import type { Comparison } from '../../domain/country/comparison'
import type { BesidePageProps } from '../besidePageProps'

/** What every part about several allies is made from. */
export interface ComparisonProps extends BesidePageProps {
  readonly comparison: Comparison
}
