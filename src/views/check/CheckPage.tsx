import { useState } from 'react'
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
  // It stays where it is while a claim is put together: what moves loses the focus.
  const [isFirst] = useState(isAskedByHand)
  const hand = (
    <details className="by-hand" open={isAskedByHand}>
      <summary>{check.byHandTitle}</summary>
      <ClaimDesk {...props} />
    </details>
  )
  return (
    <div className="check-page">
      {isFirst && hand}
      <StoryCheck {...props} />
      {!isFirst && hand}
      <ArticlePanel {...props} />
    </div>
  )
}
