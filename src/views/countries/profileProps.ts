import type { Profile } from '../../domain/country/profile'
import type { BesidePageProps } from '../besidePageProps'

/** What each part of the page about one ally is made from. */
export interface ProfileProps extends BesidePageProps {
  readonly profile: Profile
}
