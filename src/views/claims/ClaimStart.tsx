import type { KnownClaim } from '../../domain/statement/context'
import type { View } from '../../domain/view/view'
import type { Loadable } from '../../state/loadable'
import type { Parts } from '../../words/parts'
import type { Choose } from '../choose'
import { FailureNotice } from '../loading/FailureNotice'
import { useDataLang, useWords } from '../wordsContext'
import { DeskLink } from './DeskLink'
import type { HeardClaim } from './heardClaim'

interface ClaimStartProps {
  readonly article: readonly HeardClaim[]
  readonly known: Loadable<readonly KnownClaim[]>
  readonly retry: () => void
  readonly view: View
  readonly choose: Choose
  readonly desk: Parts['claimDesk']
}

/** The claims to start from, as real links: the article's, and those often heard. */
export function ClaimStart({ article, known, retry, desk, ...linking }: ClaimStartProps) {
  const { loading } = useWords()
  return (
    <details className="claim-start">
      <summary>{desk.startTitle}</summary>
      <ClaimLinks title={desk.articleGroup} claims={article} {...linking} />
      {known.state === 'ready' && (
        <ClaimLinks title={desk.knownGroup} claims={known.value} {...linking} />
      )}
      {known.state === 'failed' && (
        <FailureNotice failure={known.failure} title={loading.listFailed} retry={retry} />
      )}
    </details>
  )
}

interface ClaimLinksProps {
  readonly title: string
  readonly claims: readonly HeardClaim[]
  readonly view: View
  readonly choose: Choose
}

function ClaimLinks({ title, claims, view, choose }: ClaimLinksProps) {
  const own = useDataLang()
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {claims.map(({ id, claim, text }) => (
          <li key={id} lang={own}>
            <DeskLink claim={claim} view={view} choose={choose} text={text} />
          </li>
        ))}
      </ul>
    </>
  )
}
