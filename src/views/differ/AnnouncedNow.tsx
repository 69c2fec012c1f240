import './announced.css'
import { dayOf } from '../../domain/release/release'
import { AnnouncedDrawing } from '../../figures/announced/AnnouncedDrawing'
import { announcedPlot } from '../../figures/announced/announcedPlot'
import type { BesidePageProps } from '../besidePageProps'
import { ViewLink } from '../ViewLink'
import { useWordsOf } from '../wordsContext'
import { useAnnounced } from './useAnnounced'

/** The announcements beside the later tables, at the head of the page on why figures differ. */
export function AnnouncedNow({ view, reference, choose }: BesidePageProps) {
  const words = useWordsOf('announced')
  const { mark, releases, outcome, years } = useAnnounced(reference, view.release, view.threshold)
  if (years.length === 0) return null
  const apart = years
    .map((year) => words.apartSentence(year, dayOf(releases, year.table?.count.release ?? '')))
    .filter((sentence) => sentence !== '')
  return (
    <section className="announced-now">
      <h2>{words.headline(outcome)}</h2>
      <p className="prose">{[words.restSentence(outcome), ...apart].join(' ')}</p>
      <AnnouncedDrawing
        plot={announcedPlot(years, releases, words.title(mark), words)}
        room={{ idPrefix: 'announced', isRoomy: true, size: null }}
      />
      <p className="hint">{words.outlookNote(outcome)}</p>
      <p>
        <SeeEach view={view} choose={choose} />
      </p>
    </section>
  )
}

function SeeEach({ view, choose }: Pick<BesidePageProps, 'view' | 'choose'>) {
  const { seeEach } = useWordsOf('announced')
  return (
    <ViewLink
      view={{ ...view, page: 'chart', chart: 'announced', measure: 'share', allies: [] }}
      choose={choose}
      text={seeEach}
    />
  )
}
