import type { Reference } from '../../domain/reference'
import type { HeldRelease } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { PageLink } from '../PageLink'
import { Publisher } from '../page/Publisher'
import { useWords } from '../wordsContext'
import { Citation } from './Citation'
import { MethodNotes } from './MethodNotes'
import { ReleaseFacts } from './ReleaseFacts'
import { ReleaseTable } from './ReleaseTable'

interface SourcesPanelProps {
  readonly view: View
  readonly release: HeldRelease
  readonly reference: Reference
  readonly choose: Choose
}

/** Where the figures come from, how they are read, how to cite them, and what else is held. */
export function SourcesPanel({ view, release, reference, choose }: SourcesPanelProps) {
  const { sources, page } = useWords()
  return (
    <div id="sources" tabIndex={-1}>
      <ReleaseFacts release={release} />
      <h2>{sources.checkTitle}</h2>
      <p className="prose">
        {sources.check} <a href={sources.natoArchive.address}>{sources.natoArchive.text}</a>
      </p>
      <Publisher />
      <Citation
        view={view}
        release={release}
        allies={reference.allies}
        thresholds={reference.thresholds}
      />
      <MethodNotes />
      <ReleaseTable view={view} reference={reference} choose={choose} />
      <p>
        <PageLink to="own">{page.pageNames.own}</PageLink>
      </p>
      <h2>{sources.creditTitle}</h2>
      <p className="prose">
        {sources.credit} <a href={sources.creditLink.address}>{sources.creditLink.text}</a>
      </p>
    </div>
  )
}
