import type { ChartKind, View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { ViewLink } from '../ViewLink'
import { useWords } from '../wordsContext'

const NEXT = ['count', 'path'] as const satisfies readonly ChartKind[]

interface NextQuestionsProps {
  readonly view: View
  readonly choose: Choose
}

/** Where a reader goes on: the questions that the chart shown does not answer. */
export function NextQuestions({ view, choose }: NextQuestionsProps) {
  const { teaser } = useWords()
  return (
    <nav className="next-questions" aria-label={teaser.nextHead}>
      <h2>{teaser.nextHead}</h2>
      <ul>
        {NEXT.filter((chart) => chart !== view.chart).map((chart) => (
          <li key={chart}>
            <ViewLink
              view={{ ...view, chart, measure: 'share', allies: [] }}
              choose={choose}
              text={teaser.next[chart]}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
