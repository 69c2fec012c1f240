import type { Claim } from '../../domain/claim/claim'
import { evaluateClaim } from '../../domain/claim/evaluateClaim'
import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import type { ArticleClaim } from '../../domain/statement/context'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { FiguresOf } from '../FiguresOf'
import { ViewLink } from '../ViewLink'
import { useDataLang, useWords } from '../wordsContext'
import { claimView } from './claimView'
import { LaterVerdicts } from './LaterVerdicts'

interface ClaimPanelProps {
  readonly articleClaim: ArticleClaim
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
  /** Whether the panel has come into view, so that its releases may load. */
  readonly isSeen: boolean
}

/** One statement of the article, and what the releases say of it. */
export function ClaimPanel({ articleClaim, ...context }: ClaimPanelProps) {
  const { article: text, basis } = useWords()
  const { claim, remark, source, status } = articleClaim
  const own = useDataLang()
  return (
    <article className="claim">
      <h4 lang={own}>{articleClaim.text}</h4>
      {claim === null ? (
        <p className="claim-verdict" data-verdict="not-checkable">
          {text.notCheckable}
        </p>
      ) : (
        <CheckedClaim claim={claim} {...context} />
      )}
      {remark !== '' && (
        <p>
          <span lang={own}>{remark}</span> <a href={source}>{text.claimSource}</a> (
          {basis.factStatusWords[status]})
        </p>
      )}
    </article>
  )
}

interface CheckedClaimProps extends Omit<ClaimPanelProps, 'articleClaim'> {
  readonly claim: Claim
}

function CheckedClaim({ claim, view, reference, choose, isSeen }: CheckedClaimProps) {
  const { article: text } = useWords()
  const release = reference.releases.find(({ id }) => id === reference.article.release)
  if (release === undefined) return null
  if (!isSeen) return <p className="waiting">{text.laterWaiting}</p>
  const then = claimView(claim, release.id, view)
  return (
    <>
      <FiguresOf release={release}>
        {(figures) => <Verdict claim={claim} figures={figures} />}
      </FiguresOf>
      <p>
        <ViewLink
          view={then}
          choose={choose}
          text={text.seeChart}
          name={text.seeChartOf(release, then.year, then.threshold)}
        />
      </p>
      <LaterVerdicts
        claim={claim}
        first={release}
        view={view}
        reference={reference}
        choose={choose}
      />
    </>
  )
}

interface VerdictProps {
  readonly claim: Claim
  readonly figures: ReleaseFigures
}

/** The verdict by the release that the article could know, and what that release has. */
function Verdict({ claim, figures }: VerdictProps) {
  const { article: text, claim: claimWords } = useWords()
  const result = evaluateClaim(claim, figures)
  return (
    <p>
      {text.judgedIn(figures.release)}:{' '}
      <strong className="claim-verdict" data-verdict={result.verdict}>
        {claimWords.claimVerdictWords[result.verdict]}
      </strong>{' '}
      ({claimWords.claimFinding(claim, result, figures.allies)})
    </p>
  )
}
