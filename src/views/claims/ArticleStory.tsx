import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import { answerOf } from '../../domain/verdict/answer'
import { measurableThresholds } from '../../domain/verdict/threshold'
import { DEFAULT_CHART, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { FiguresOf } from '../FiguresOf'
import { ViewLink } from '../ViewLink'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'

interface ArticleStoryProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
  /** Whether the panel has come into view, so that its releases may load. */
  readonly isSeen: boolean
}

/** Who met, when, where and what about; and where the allies stood at that moment. */
export function ArticleStory({ view, reference, choose, isSeen }: ArticleStoryProps) {
  const text = useWordsOf('article')
  const { article } = reference
  const own = useDataLang()
  const release = reference.releases.find(({ id }) => id === article.release)
  return (
    <div className="article-story">
      <div className="prose">
        <p>{text.event(article)}</p>
        <p>
          {text.reportedBy(article)}{' '}
          <a href={article.address} lang={own}>
            {article.title}
          </a>
          . {text.accessed(article)}
        </p>
        <p>{text.demand}</p>
      </div>
      {release !== undefined && (
        <div>
          <h3>{text.stoodHead(release)}</h3>
          {isSeen ? (
            <FiguresOf release={release}>
              {(figures) => (
                <StoodThen view={view} reference={reference} choose={choose} figures={figures} />
              )}
            </FiguresOf>
          ) : (
            <p className="waiting">{text.laterWaiting}</p>
          )}
        </div>
      )}
    </div>
  )
}

interface StoodThenProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
  /** Of the release that the article could know. */
  readonly figures: ReleaseFigures
}

/** The counts at each mark that had been set or proposed by the day of the event, and what other releases give. */
function StoodThen({ view, reference, choose, figures }: StoodThenProps) {
  const { beside } = useWords()
  const text = useWordsOf('article')
  const { eventDate } = reference.article
  const known = measurableThresholds(reference.thresholds).filter(
    ({ stages }) => (stages[0]?.from ?? '9') <= eventDate,
  )
  return (
    <ul className="stood prose">
      {known.map(({ value }) => {
        const then: View = {
          ...view,
          chart: DEFAULT_CHART,
          measure: 'share',
          release: figures.release.id,
          year: Number(eventDate.slice(0, 4)),
          threshold: value,
          allies: [],
        }
        const answer = answerOf({ view: then, figures, reference })
        return (
          <li key={value}>
            {text.stood(answer, reference.allies)} {beside.revisedSentence(answer) ?? ''}{' '}
            <ViewLink
              view={then}
              choose={choose}
              text={text.seeChart}
              name={text.seeChartOf(figures.release, then.year, value)}
            />
          </li>
        )
      })}
    </ul>
  )
}
