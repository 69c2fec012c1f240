import type { Reference } from '../../domain/reference'
import { commonYears } from '../../domain/release/coverage'
import type { Release } from '../../domain/release/release'
import { isOverYears, measuresOf, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import { AllyPicker } from './AllyPicker'
import { MeasureControl } from './MeasureControl'
import { ReleaseControl } from './ReleaseControl'
import { ThresholdControl } from './ThresholdControl'
import { YearControl, YearsControl } from './YearControls'

interface ControlsProps {
  readonly view: View
  readonly release: Release
  readonly reference: Reference
  readonly choose: Choose
}

/** Everything that changes what is shown. It works while figures load, and when they cannot be had. */
export function Controls({ view, release, reference, choose }: ControlsProps) {
  const { control } = useWords()
  const isLive = useIsLive()
  const needed = measuresOf(view.chart, view.measure)
  const years = commonYears(reference.coverage, release.id, needed)
  const isJudged = view.measure === 'share'
  const Years = isOverYears(view.chart) ? YearsControl : YearControl
  return (
    <form
      className="controls"
      inert={!isLive}
      aria-label={control.controlsLabel}
      onSubmit={(event) => event.preventDefault()}
    >
      {isJudged && (
        <ThresholdControl
          thresholds={reference.thresholds}
          value={view.threshold}
          choose={choose}
        />
      )}
      <div className="control-row">
        <MeasureControl view={view} choose={choose} />
        <ReleaseControl
          value={view.release}
          needed={needed}
          reference={reference}
          choose={choose}
        />
        <Years view={view} release={release} reference={reference} choose={choose} />
        <AllyPicker view={view} allies={reference.allies} choose={choose} />
        <button
          type="button"
          className="quiet reset"
          aria-label={control.resetLabel}
          onClick={() => choose(RESET)}
        >
          {control.reset}
        </button>
      </div>
      <p className="hint">
        {control.controlsHint(release, years)}
        {!isJudged && ` ${control.otherReleasesHint}`}
      </p>
    </form>
  )
}

/** Everything back to its default but the language and the theme, which are the reader’s. */
const RESET = {
  chart: undefined,
  measure: undefined,
  release: undefined,
  year: undefined,
  years: undefined,
  threshold: undefined,
  allies: undefined,
  colour: undefined,
  since: undefined,
} as const
