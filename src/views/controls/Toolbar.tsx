import type { Reference } from '../../domain/reference'
import type { Release } from '../../domain/release/release'
import { isOverYears, measuresOf, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { AllyPicker } from './AllyPicker'
import { ChartTabs } from './ChartTabs'
import { ReleaseControl } from './ReleaseControl'
import { YearControl, YearsControl } from './YearControls'

interface ToolbarProps {
  readonly view: View
  readonly release: Release
  readonly reference: Reference
  readonly choose: Choose
}

/**
 * What is shown besides the mark: the chart, the year, NATO’s release and the allies. It works while figures
 * load, and when they cannot be had; its lists have the query’s names, so that what is chosen in the built page is kept.
 */
export function Toolbar({ view, release, reference, choose }: ToolbarProps) {
  const { control } = useWords()
  const needed = measuresOf(view.chart, view.measure)
  const Years = isOverYears(view.chart) ? YearsControl : YearControl
  return (
    // Enter in its field sends nothing, also before the program is there: no dialog is there to be closed.
    <form
      className="toolbar"
      method="dialog"
      aria-label={control.controlsLabel}
      onSubmit={(event) => event.preventDefault()}
    >
      <ChartTabs view={view} choose={choose} />
      <div className="tools">
        <Years view={view} release={release} reference={reference} choose={choose} />
        <ReleaseControl
          value={view.release}
          needed={needed}
          reference={reference}
          choose={choose}
        />
        <AllyPicker view={view} allies={reference.allies} choose={choose} />
      </div>
    </form>
  )
}
