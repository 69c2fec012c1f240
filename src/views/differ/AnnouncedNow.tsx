import './announced.css'
import { useMemo } from 'react'
import { dayOf } from '../../domain/release/release'
import {
  announcedCounts,
  announcedMark,
  announcedOutcome,
  announcedYears,
} from '../../domain/statement/announced'
import { AnnouncedDrawing } from '../../figures/announced/AnnouncedDrawing'
import { announcedPlot } from '../../figures/announced/announcedPlot'
import type { BesidePageProps } from '../besidePageProps'
import { ViewLink } from '../ViewLink'
import { useWordsOf } from '../wordsContext'

/** What is held of announcements up to a view's release: known before any release is loaded. */
function useAnnounced({ view, reference }: Pick<BesidePageProps, 'view' | 'reference'>) {
  return useMemo(() => {
    const { statedCounts, counts, allies } = reference
    const mark = announcedMark(statedCounts, view.threshold)
    const releases = reference.releases.filter(({ id }) => id <= view.release)
    const announced = announcedCounts(statedCounts, counts, releases, mark)
    return {
      mark,
      releases,
      outcome: announcedOutcome(announced),
      years: announcedYears(announced, allies),
    }
  }, [view.threshold, view.release, reference])
}

/** The announcements beside the later tables, at the head of the page on why figures differ. */
export function AnnouncedNow({ view, reference, choose }: BesidePageProps) {
  const words = useWordsOf('announced')
  const { mark, releases, outcome, years } = useAnnounced({ view, reference })
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
