import type { BesidePageProps } from '../besidePageProps'
import { ArticlePanel } from '../claims/ArticlePanel'
import { ClaimDesk } from '../claims/ClaimDesk'
import { useWordsOf } from '../wordsContext'
import { claimOfDesk } from './askedClaims'
import { StoryCheck } from './StoryCheck'

/** Check a claim: the box for a sentence or a story, the form to put one by hand, and the article whole. */
export function CheckPage(props: BesidePageProps) {
  const check = useWordsOf('check')
  const isAskedByHand = claimOfDesk(props.view) !== null
  const hand = (
    <details className="by-hand" open={isAskedByHand}>
      <summary>{check.byHandTitle}</summary>
      <ClaimDesk {...props} />
    </details>
  )
  return (
    <div className="check-page">
      {isAskedByHand && hand}
      <StoryCheck {...props} />
      {!isAskedByHand && hand}
      <ArticlePanel {...props} />
    </div>
  )
}
