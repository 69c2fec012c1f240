import type { Reading } from '../../domain/claim/reading'
import { judgeReading } from '../../domain/judging/judgeReading'
import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import type { ArticleClaim } from '../../domain/statement/context'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { FiguresOf } from '../FiguresOf'
import { ViewLink } from '../ViewLink'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'
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
  const { basis } = useWords()
  const text = useWordsOf('article')
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
  readonly claim: Reading
}

function CheckedClaim({ claim, view, reference, choose, isSeen }: CheckedClaimProps) {
  const text = useWordsOf('article')
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
  readonly claim: Reading
  readonly figures: ReleaseFigures
}

/** The verdict by the release that the article could know, and what that release has. */
function Verdict({ claim, figures }: VerdictProps) {
  const text = useWordsOf('article')
  const desk = useWordsOf('claimDesk')
  const judgement = judgeReading(claim, { figures, figuresOf: () => undefined })
  return (
    <p>
      {text.judgedIn(figures.release)}:{' '}
      <strong className="claim-verdict" data-verdict={judgement.verdict}>
        {desk.readingVerdicts[judgement.verdict]}
      </strong>{' '}
      ({desk.claimFinding(claim, judgement, figures.allies)})
    </p>
  )
}
