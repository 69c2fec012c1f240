import { type Reference, resolveView } from '../../domain/reference'
import { coverageIn, coveredYears } from '../../domain/release/coverage'
import { compareReleases, type HeldRelease, type Release } from '../../domain/release/release'
import { DEFAULT_CHART, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { PhoneFold } from '../folding/PhoneFold'
import { ViewLink } from '../ViewLink'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'

interface ReleaseTableProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** Every release held, newest first, with what our copy of it is and which years it covers. */
export function ReleaseTable({ view, reference, choose }: ReleaseTableProps) {
  const { sources } = useWords()
  const { releasesHeaders: heads } = sources
  const { releasesHeld } = useWordsOf('method')
  const title = sources.releasesTitle
  return (
    <PhoneFold title={title} heading="h2" holds={releasesHeld(reference.releases.length)}>
      <div className="wide-table">
        <table className="release-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {Object.entries(heads).map(([column, head]) => (
                <th key={column} scope="col" data-column={column}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...reference.releases]
              .sort((a, b) => compareReleases(b, a))
              .map((release) => (
                <ReleaseRow
                  key={release.id}
                  release={release}
                  view={view}
                  reference={reference}
                  choose={choose}
                />
              ))}
          </tbody>
        </table>
      </div>
    </PhoneFold>
  )
}

interface ReleaseRowProps extends ReleaseTableProps {
  readonly release: HeldRelease
}

function ReleaseRow({ release, view, reference, choose }: ReleaseRowProps) {
  const { formats, noun, sources } = useWords()
  const years = coveredYears(reference.coverage, release.id, 'share').map((year) => ({
    year,
    coverage: coverageIn(reference.coverage, release.id, year, 'share'),
  }))
  const date = formats.date(release.day)
  return (
    <tr data-release={release.id}>
      <th scope="row" data-column="date">
        {years.length === 0 ? (
          date
        ) : (
          <ViewLink view={viewIn(release, view, reference)} choose={choose} text={date} />
        )}
      </th>
      <td data-column="title" lang={useDataLang()}>
        {release.title}
      </td>
      <td data-column="grade">{noun.gradeWords[release.grade]}</td>
      <td data-column="years">{sources.coverageWords(release, years)}</td>
      <td data-column="cutOff">{sources.cutOff(release)}</td>
    </tr>
  )
}

/** The view in another release; where that does not hold what is shown, its shares. */
function viewIn(release: Release, shown: View, reference: Reference): View {
  const { claim: _, said: __, ...others } = shown
  const view = { ...others, page: 'chart' } as const
  const same = resolveView({ ...view, release: release.id }, reference)
  return same.release === release.id
    ? same
    : resolveView(
        { ...view, chart: DEFAULT_CHART, measure: 'share', release: release.id },
        reference,
      )
}
