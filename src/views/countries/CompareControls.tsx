import type { Release } from '../../domain/release/release'
import type { BesidePageProps } from '../besidePageProps'
import { AllyPicker } from '../controls/AllyPicker'
import { ChosenAllies } from '../controls/ChosenAllies'
import { ReleaseControl } from '../controls/ReleaseControl'
import { ThresholdControl } from '../controls/ThresholdControl'
import { YearControl } from '../controls/YearControls'
import { MarkNote } from '../page/MarkNote'
import { useWords } from '../wordsContext'

interface CompareControlsProps extends BesidePageProps {
  readonly release: Release
}

/** What a page about several allies shows: the mark, the release, the year, the allies. */
export function CompareControls({ view, reference, choose, release }: CompareControlsProps) {
  const { control } = useWords()
  // The picker of a chart that draws the chosen allies alone: it names them, and keeps the last.
  const picked = { ...view, chart: 'trend' } as const
  return (
    <form
      className="controls"
      aria-label={control.controlsLabel}
      onSubmit={(event) => event.preventDefault()}
    >
      <ThresholdControl thresholds={reference.thresholds} value={view.threshold} choose={choose} />
      <MarkNote thresholds={reference.thresholds} value={view.threshold} />
      <div className="control-row">
        <ReleaseControl value={view.release} reference={reference} choose={choose} />
        <YearControl view={view} release={release} reference={reference} choose={choose} />
        <AllyPicker view={picked} allies={reference.allies} choose={choose} />
      </div>
      <ChosenAllies view={picked} allies={reference.allies} choose={choose} />
    </form>
  )
}
