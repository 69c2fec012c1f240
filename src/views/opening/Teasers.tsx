import type { Reference } from '../../domain/reference'
import { CHART_TRAITS, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { AnnouncedTeaser } from './AnnouncedTeaser'
import { SentenceTeaser } from './SentenceTeaser'

interface TeasersProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What else there is, with one case of each: a sentence that is checked, and what NATO announced beside its later tables, unless the chart is that. */
export function Teasers(props: TeasersProps) {
  const { teaser } = useWords()
  return (
    <aside className="teasers" aria-label={teaser.label}>
      <SentenceTeaser reference={props.reference} />
      {CHART_TRAITS[props.view.chart].isOfStatements !== true && <AnnouncedTeaser {...props} />}
    </aside>
  )
}
