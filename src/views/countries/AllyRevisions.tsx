import type { AllyCode } from '../../domain/ally'
import { observe, type ReleaseFigures } from '../../domain/observation/observation'
import { lineageOf, vintagesFor } from '../../domain/revision/lineage'
import { PhoneFold } from '../folding/PhoneFold'
import { FailureNotice } from '../loading/FailureNotice'
import { useReleasesUpTo } from '../useReleases'
import { useWords, useWordsOf } from '../wordsContext'
import type { ProfileProps } from './profileProps'

/** So many years, the last of them the one shown. */
const YEARS = 4

/** The latest years as every release gave them. All releases that hold them load for it. */
export function AllyRevisions({ view, reference, profile }: ProfileProps) {
  const { loading } = useWords()
  const { profile: words } = useWordsOf('countryPages')
  const { ally, year } = profile
  const years = Array.from({ length: YEARS }, (_, index) => year - YEARS + 1 + index)
  const releases = useReleasesUpTo(reference, view.release, [years[0] ?? year, year])
  const [failure] = releases.failed
  const sentences = years
    .map((own) => words.lineageSentence(lineageOf(releases.held, ally.code, own)))
    .filter((sentence) => sentence !== '')
  return (
    <section aria-busy={releases.awaited > 0} aria-label={words.headings.revisions}>
      <PhoneFold title={words.headings.revisions} holds={words.yearsHeld(YEARS)}>
        {failure !== undefined && (
          <FailureNotice
            failure={failure.failure}
            title={loading.releaseFailed}
            retry={releases.retry}
          />
        )}
        <VintageTable held={releases.held} ally={ally.code} name={ally} years={years} />
        {releases.awaited === 0 && (
          <ul className="bullets prose">
            {sentences.length === 0 ? (
              <li>{words.noRevisions}</li>
            ) : (
              sentences.map((sentence) => <li key={sentence}>{sentence}</li>)
            )}
          </ul>
        )}
      </PhoneFold>
    </section>
  )
}

interface VintageTableProps {
  readonly held: readonly ReleaseFigures[]
  readonly ally: AllyCode
  readonly name: ProfileProps['profile']['ally']
  readonly years: readonly number[]
}

/** Releases down, years across; the step to another concept is a row of its own. */
function VintageTable({ held, ally, name, years }: VintageTableProps) {
  const { formats } = useWords()
  const { profile: words } = useWordsOf('countryPages')
  const own = held.filter((figures) =>
    years.some((year) => vintagesFor([figures], ally, year)[0]?.observation.value != null),
  )
  return (
    <table className="vintages">
      <caption>{words.revisionsCaption(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.releaseHead}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="numeric">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {[...new Set(own.map(({ release }) => release.concept))].map((concept) => (
        <tbody key={concept}>
          <tr className="rows-head">
            <th scope="rowgroup" colSpan={years.length + 1}>
              {words.conceptHead(concept)}
            </th>
          </tr>
          {own
            .filter(({ release }) => release.concept === concept)
            .map((figures) => (
              <tr key={figures.release.id} data-release={figures.release.id}>
                <th scope="row">{formats.date(figures.release.day)}</th>
                {years.map((year) => (
                  <td key={year} className="numeric" data-year={year}>
                    {words.vintageWords({
                      release: figures.release,
                      observation: observe(figures, ally, year, 'share'),
                    })}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}
