import type { MouseEvent } from 'react'
import { writeReading } from '../../domain/claim/readingNotation'
import type { KnownClaim } from '../../domain/statement/context'
import type { View } from '../../domain/view/view'
import type { Loadable } from '../../state/loadable'
import type { Parts } from '../../words/parts'
import type { Choose } from '../choose'
import { FailureNotice } from '../FailureNotice'
import { viewLink } from '../viewAddress'
import { useDataLang, useWords } from '../wordsContext'
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
        {claims.map(({ id, claim, text }) => {
          const notation = writeReading(claim)
          const follow = (event: MouseEvent) => {
            const { metaKey, ctrlKey, shiftKey, altKey, button } = event
            if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
            event.preventDefault()
            choose({ claim: notation, said: undefined })
            const verdicts = document.getElementById('verdicts')
            verdicts?.focus({ preventScroll: true })
            verdicts?.scrollIntoView()
          }
          return (
            <li key={id} lang={own}>
              <a
                href={viewLink({ ...view, claim: notation })}
                onClick={follow}
                aria-current={notation === view.claim ? 'true' : undefined}
              >
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
