import type { Reference } from '../../domain/reference'
import { THRESHOLD_DEFAULT } from '../../domain/verdict/threshold'
import type { View } from '../../domain/view/view'
import { AnnouncedDrawing } from '../../figures/announced/AnnouncedDrawing'
import { AnnouncedSign } from '../../figures/announced/AnnouncedSign'
import type { AnnouncedKey } from '../../figures/announced/announcedFigureTypes'
import { announcedPlot } from '../../figures/announced/announcedPlot'
import type { Choose } from '../choose'
import { useAnnounced } from '../differ/useAnnounced'
import { PageLink } from '../PageLink'
import { ViewLink } from '../ViewLink'
import { useWords, useWordsOf } from '../wordsContext'

/** Height of the small chart's plot, in px. */
const SMALL = 104

interface AnnouncedTeaserProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What NATO announced and what its newest tables say of it, for a narrow column; nothing where no table can be compared. */
export function AnnouncedTeaser({ view, reference, choose }: AnnouncedTeaserProps) {
  const { teaser } = useWords()
  const words = useWordsOf('announced')
  const newest = reference.releases.at(-1)?.id ?? ''
  const { mark, releases, outcome, years } = useAnnounced(reference, newest, THRESHOLD_DEFAULT)
  if (outcome.tables.length === 0) return null
  const shown = years.filter(({ table }) => table?.isOtherConcept === false)
  const plot = announcedPlot(shown, releases, words.title(mark), words)
  return (
    <section className="teaser announced-teaser" aria-labelledby="announced-teaser">
      <h2 id="announced-teaser">{words.teaserTitle}</h2>
      <p className="measured">{words.measured(mark)}</p>
      <Key entries={plot.key} />
      <AnnouncedDrawing
        plot={{ ...plot, key: [] }}
        room={{ idPrefix: 'teaser', isRoomy: false, size: null }}
        height={SMALL}
      />
      <p>
        {words.shortSentence(outcome)}{' '}
        <ViewLink
          view={{
            ...view,
            release: newest,
            threshold: mark,
            chart: 'announced',
            measure: 'share',
            allies: [],
          }}
          choose={choose}
          text={words.seeEach}
        />{' '}
        · <PageLink to="differ">{teaser.why}</PageLink>
      </p>
    </section>
  )
}

/** What the signs are, in lines of text: a narrow column breaks them, which it cannot in a drawing. */
function Key({ entries }: { readonly entries: readonly AnnouncedKey[] }) {
  return (
    <ul className="announced-key" aria-hidden="true">
      {entries.map(({ shape, text }) => (
        <li key={shape}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <AnnouncedSign shape={shape} x={6} y={6} />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
