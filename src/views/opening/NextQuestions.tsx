import { useMemo, useRef } from 'react'
import { type Reference, resolveView } from '../../domain/reference'
import type { ChartKind, View } from '../../domain/view/view'
import { fullChoice } from '../../links/address'
import type { Choose } from '../choose'
import { ViewLink } from '../ViewLink'
import { useWords } from '../wordsContext'
import { Thumbnail } from './Thumbnail'

/** In the order in which they are asked; two are offered. */
const NEXT = ['count', 'path', 'balance'] as const satisfies readonly ChartKind[]

interface NextQuestionsProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** Where a reader goes on: the first two questions that the chart shown does not answer, each with its chart in small. */
export function NextQuestions({ view, reference, choose }: NextQuestionsProps) {
  const { teaser } = useWords()
  const ref = useRef<HTMLElement>(null)
  const next = useMemo(
    () =>
      NEXT.filter((chart) => chart !== view.chart)
        .slice(0, 2)
        .map((chart) => {
          const asked = { ...view, chart, measure: 'share', allies: [] } as const
          return { chart, asked, shown: resolveView(fullChoice(asked), reference) }
        }),
    [view, reference],
  )
  return (
    <nav className="next-questions" aria-label={teaser.nextHead} ref={ref}>
      <h2>{teaser.nextHead}</h2>
      <ul>
        {next.map(({ chart, asked, shown }) => (
          <li key={chart}>
            <ViewLink
              view={asked}
              choose={choose}
              text={teaser.next[chart]}
              picture={<Thumbnail view={shown} reference={reference} within={ref} />}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
