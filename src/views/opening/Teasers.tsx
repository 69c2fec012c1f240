import type { Reference } from '../../domain/reference'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { AnnouncedTeaser } from './AnnouncedTeaser'
import { SentenceTeaser } from './SentenceTeaser'

interface TeasersProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What else there is, with one case of each: a sentence that is checked, and what NATO announced beside its later tables. */
export function Teasers(props: TeasersProps) {
  const { teaser } = useWords()
  return (
    <aside className="teasers" aria-label={teaser.label}>
      <SentenceTeaser reference={props.reference} />
      <AnnouncedTeaser {...props} />
    </aside>
  )
}
