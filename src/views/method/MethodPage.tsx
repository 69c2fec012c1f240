import { isOwn } from '../../domain/release/release'
import type { BesidePageProps } from '../besidePageProps'
import { SourcesPanel } from './SourcesPanel'

/** Where the figures come from and how they are read: it stands here alone, other pages link to it. */
export function MethodPage(props: BesidePageProps) {
  const release = props.reference.releases.find(({ id }) => id === props.view.release)
  return release === undefined || isOwn(release) ? null : (
    <SourcesPanel {...props} release={release} />
  )
}
