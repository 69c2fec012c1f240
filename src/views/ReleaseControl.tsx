import { useId } from 'react'
import type { CoverageRow } from '../domain/coverage'
import type { Reference } from '../domain/reference'
import { compareReleases, type Release, type ReleaseId } from '../domain/release'
import type { Choose } from './choose'
import { useWords } from './wordsContext'

interface ReleaseControlProps {
  readonly value: ReleaseId
  readonly reference: Reference
  readonly choose: Choose
}

/** Every release that holds a share, newest first, each with the grade of our copy. */
export function ReleaseControl({ value, reference, choose }: ReleaseControlProps) {
  const { control } = useWords()
  const id = useId()
  return (
    <div className="field release-field">
      <label htmlFor={id}>{control.releaseLabel}</label>
      <select id={id} value={value} onChange={(event) => choose({ release: event.target.value })}>
        {releasesOffered(reference).map(({ release, isPart }) => (
          <option key={release.id} value={release.id}>
            {control.releaseOption(release, isPart)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The releases that hold shares, newest first; `isPart` where no year of theirs is held in full. */
function releasesOffered({ releases, coverage }: Reference) {
  return [...releases]
    .sort((a, b) => compareReleases(b, a))
    .flatMap((release) => {
      const rows = sharesOf(coverage, release)
      return rows.length === 0
        ? []
        : [{ release, isPart: rows.every((row) => row.coverage === 'part') }]
    })
}

function sharesOf(coverage: readonly CoverageRow[], release: Release): readonly CoverageRow[] {
  return coverage.filter((row) => row.release === release.id && row.measure === 'share')
}
