import { useMemo, useRef } from 'react'
import type { Reference } from '../../domain/reference'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { PhoneFold } from '../folding/PhoneFold'
import { useIsLive } from '../useIsLive'
import { useSeen } from '../useSeen'
import { useWordsOf } from '../wordsContext'
import { ArticleStory } from './ArticleStory'
import { ClaimPanel } from './ClaimPanel'
import { Timeline } from './Timeline'

interface ArticlePanelProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What the article reports, what the figures say of it, and the marks over time. */
export function ArticlePanel({ view: here, reference, choose }: ArticlePanelProps) {
  // Its links lead to charts, on whatever page it stands.
  const view = useMemo<View>(() => ({ ...here, page: 'chart', claim: null, said: null }), [here])
  const article = useWordsOf('article')
  const section = useRef<HTMLElement>(null)
  const isLive = useIsLive()
  const isSeen = useSeen(section) || !isLive
  return (
    <section ref={section} id="article" tabIndex={-1} aria-labelledby="article-title">
      <h2 id="article-title">{article.title}</h2>
      <ArticleStory view={view} reference={reference} choose={choose} isSeen={isSeen} />
      <h3>{article.claimsTitle}</h3>
      <p className="prose">{article.claimsHint}</p>
      <div className="claims">
        {reference.claims.map((articleClaim) => (
          <ClaimPanel
            key={articleClaim.id}
            articleClaim={articleClaim}
            view={view}
            reference={reference}
            choose={choose}
            isSeen={isSeen}
          />
        ))}
      </div>
      <PhoneFold title={article.timelineTitle} holds={article.eventsHeld(reference.timeline)}>
        <Timeline events={reference.timeline} />
      </PhoneFold>
    </section>
  )
}
