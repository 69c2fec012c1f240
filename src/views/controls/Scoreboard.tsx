import { useId } from 'react'
import { shortHundredths } from '../../domain/hundredths'
import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import { commonYears } from '../../domain/release/coverage'
import { countAt } from '../../domain/verdict/count'
import { measurableThresholds, type Threshold } from '../../domain/verdict/threshold'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { OwnThreshold } from './OwnThreshold'
import { useOwnThreshold } from './useOwnThreshold'

interface ScoreboardProps {
  readonly view: View
  readonly reference: Reference
  /** `null` while they are on their way: the marks can be chosen all the same. */
  readonly figures: ReleaseFigures | null
  readonly choose: Choose
}

/**
 * The marks with what each comes to, which is how one is chosen. The built page has it too, and answers by
 * markup until the program is here: so it is a group of plain radio buttons with the query's name.
 */
export function Scoreboard({ view, reference, figures, choose }: ScoreboardProps) {
  const { score } = useWords()
  const { thresholds } = reference
  const own = useOwnThreshold(thresholds, view.threshold, choose)
  return (
    <div className="scoreboard">
      <fieldset className="marks">
        <legend className="visually-hidden">{score.label}</legend>
        {measurableThresholds(thresholds).map((threshold) => (
          <Mark
            key={threshold.value}
            threshold={threshold}
            isChosen={!own.isOwn && threshold.value === view.threshold}
            view={view}
            reference={reference}
            figures={figures}
            choose={() => own.chooseKnown(threshold.value)}
          />
        ))}
        <OwnThreshold name="threshold" own={own} />
      </fieldset>
      <p className="five">
        <strong>{score.fiveHead}</strong> {score.five(thresholds)}
      </p>
    </div>
  )
}

interface MarkProps extends Omit<ScoreboardProps, 'choose'> {
  readonly threshold: Threshold
  readonly isChosen: boolean
  readonly choose: () => void
}

/** One mark: what it is, how many reach it, and how many did in the first year of the same release. */
function Mark({ threshold, isChosen, view, reference, figures, choose }: MarkProps) {
  const { score, formats } = useWords()
  const id = useId()
  const { value } = threshold
  const count = figures && countAt(figures, view.year, value)
  const first = commonYears(reference.coverage, view.release, ['share'])[0] ?? view.year
  const before = figures && first < view.year ? countAt(figures, first, value) : null
  const inFull = score.standingInFull(threshold)
  const [standing, rest] = score.standing(threshold)
  const [of, noun] = count === null ? ['', ''] : score.ofAllies(count)
  const [number, ofBefore, inYear] = before === null ? ['', '', ''] : score.earlier(before)
  return (
    <label className="mark" htmlFor={id}>
      <input
        id={id}
        type="radio"
        name="threshold"
        value={shortHundredths(value)}
        autoComplete="off"
        checked={isChosen}
        onChange={choose}
      />
      <span className="mark-what">
        <b>{formats.mark(value)}</b> {standing}
        <span className="wide">{rest}</span>
      </span>
      {inFull !== '' && <span className="visually-hidden"> ({inFull})</span>}{' '}
      <span className="mark-count">
        <b>{count === null ? '…' : score.number(count)}</b> {of}
        <span className="wide">{noun}</span>
      </span>{' '}
      <span className="mark-before">
        {number}
        <span className="wide">{ofBefore}</span>
        {inYear}
      </span>
    </label>
  )
}
