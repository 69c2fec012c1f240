import { useId } from 'react'
import type { Measure } from '../../domain/measure'
import type { Reference } from '../../domain/reference'
import { commonYears, coverageIn } from '../../domain/release/coverage'
import { compareReleases, type ReleaseId } from '../../domain/release/release'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'

const SHARES: readonly Measure[] = ['share']

interface ReleaseControlProps {
  readonly value: ReleaseId
  /** The measures that are to be shown; shares where nothing is said. */
  readonly needed?: readonly Measure[]
  readonly reference: Reference
  readonly choose: Choose
}

/**
 * Every release that holds what the chart is drawn from, newest first: first those with a whole year, then
 * those of which our copy holds a part, each with what that is.
 */
export function ReleaseControl(props: ReleaseControlProps) {
  const { value, needed = SHARES, reference, choose } = props
  const { control } = useWords()
  const id = useId()
  const offered = releasesOffered(reference, needed)
  const parts = offered.filter(({ isPart }) => isPart)
  return (
    <div className="field release-field">
      <label htmlFor={id}>{control.releaseLabel}</label>
      <select
        id={id}
        name="release"
        autoComplete="off"
        value={value}
        onChange={(event) => choose({ release: event.target.value })}
      >
        {offered
          .filter(({ isPart }) => !isPart)
          .map(({ release }) => (
            <option key={release.id} value={release.id}>
              {control.releaseOption(release)}
            </option>
          ))}
        {parts.length > 0 && (
          <optgroup label={control.partReleases}>
            {parts.map(({ release, years }) => (
              <option key={release.id} value={release.id}>
                {control.partOption(release, years)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  )
}

/** The releases that hold all that is needed, newest first; `isPart` where no year of theirs is held in full. */
function releasesOffered({ releases, coverage }: Reference, needed: readonly Measure[]) {
  return [...releases]
    .sort((a, b) => compareReleases(b, a))
    .flatMap((release) => {
      const years = commonYears(coverage, release.id, needed)
      const isFull = (year: number) =>
        needed.every((measure) => coverageIn(coverage, release.id, year, measure) === 'full')
      return years.length === 0 ? [] : [{ release, years, isPart: !years.some(isFull) }]
    })
}
