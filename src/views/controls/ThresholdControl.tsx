import { useId } from 'react'
import { shortHundredths } from '../../domain/hundredths'
import { measurableThresholds, type Threshold } from '../../domain/verdict/threshold'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { OwnThreshold } from './OwnThreshold'
import { useOwnThreshold } from './useOwnThreshold'

interface ThresholdControlProps {
  readonly thresholds: readonly Threshold[]
  /** The one that is judged, in hundredths of a percent. */
  readonly value: number
  readonly choose: Choose
}

/** The marks that NATO has, or that were proposed, each with its standing; or a number of the reader’s. */
export function ThresholdControl({ thresholds, value, choose }: ThresholdControlProps) {
  const { control, formats, mark } = useWords()
  const name = useId()
  const own = useOwnThreshold(thresholds, value, choose)
  return (
    <fieldset className="threshold-control">
      <legend>{control.thresholdLabel}</legend>
      <div className="threshold-options">
        {measurableThresholds(thresholds).map((threshold) => (
          <label key={threshold.value} className="threshold-option">
            <input
              type="radio"
              name={name}
              value={shortHundredths(threshold.value)}
              checked={!own.isOwn && threshold.value === value}
              onChange={() => own.chooseKnown(threshold.value)}
            />
            <span className="threshold-number">{formats.mark(threshold.value)}</span>{' '}
            <span className="threshold-standing">{mark.standingOf(threshold)}</span>
          </label>
        ))}
        <OwnThreshold name={name} own={own} />
      </div>
    </fieldset>
  )
}
