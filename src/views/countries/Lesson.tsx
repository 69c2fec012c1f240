import { useMemo } from 'react'
import {
  burdenLesson,
  type LessonKind,
  marksLesson,
  releasesLesson,
} from '../../domain/country/lesson'
import type { Reference } from '../../domain/reference'
import { defaultRelease } from '../../domain/release/coverage'
import { mostRevisedYear } from '../../domain/statement/releaseCount'
import { THRESHOLD_DEFAULT } from '../../domain/verdict/threshold'
import type { View } from '../../domain/view/view'
import { FiguresOf } from '../FiguresOf'
import { today } from '../today'
import { useReleasesUpTo } from '../useReleases'
import { citedLink } from '../viewAddress'
import { useWords, useWordsOf } from '../wordsContext'
import { LessonSheet } from './LessonSheet'

interface LessonProps {
  readonly kind: LessonKind
  readonly view: View
  readonly reference: Reference
}

/** A ready lesson, from the newest whole release and, where it is about releases, from all that hold its year. */
export function Lesson(props: LessonProps) {
  const { kind, view, reference } = props
  const { sources } = useWords()
  const { lesson: words } = useWordsOf('countryPages')
  const release = defaultRelease(reference.releases, reference.coverage)
  if (release === undefined) return null
  const own = { ...view, release: release.id }
  const citation = sources.citation(own, release, citedLink(own), today())
  if (kind === 'releases') return <OnReleases {...props} citation={citation} />
  return (
    <FiguresOf release={release}>
      {(figures) => (
        <LessonSheet
          kind={kind}
          citation={citation}
          lesson={
            kind === 'marks'
              ? words.marks(marksLesson(figures, reference.thresholds))
              : words.burden(burdenLesson(figures))
          }
        />
      )}
    </FiguresOf>
  )
}

function OnReleases({
  kind,
  view,
  reference,
  citation,
}: LessonProps & { readonly citation: string }) {
  const { lesson: words } = useWordsOf('countryPages')
  const newest = defaultRelease(reference.releases, reference.coverage)?.id ?? view.release
  const year = mostRevisedYear(reference.counts, 0, THRESHOLD_DEFAULT) ?? view.year
  const releases = useReleasesUpTo(reference, newest, [year, year])
  const lesson = useMemo(
    () => releasesLesson(releases.held, year, THRESHOLD_DEFAULT),
    [releases.held, year],
  )
  if (lesson === null || releases.awaited > 0) return <p className="waiting">{words.loading}</p>
  return <LessonSheet kind={kind} citation={citation} lesson={words.releases(lesson)} />
}
