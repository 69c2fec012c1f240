import { useId, useRef, useState } from 'react'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'
import type { OwnThresholdState } from './useOwnThreshold'

interface OwnThresholdProps {
  /** Name of the group of radio buttons. */
  readonly name: string
  readonly own: OwnThresholdState
}

/**
 * A number of the reader’s own. What is wrong is said once the field is left, not at each key. By Tab the
 * field is a stop once its mark is chosen.
 */
export function OwnThreshold({ name, own }: OwnThresholdProps) {
  const { control, formats } = useWords()
  const isLive = useIsLive()
  const [isLeft, setLeft] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const problem =
    isLeft && own.problem !== null
      ? `${control.ownThresholdProblems[own.problem]} ${control.markShown(formats.mark(own.shown))}`
      : null
  return (
    <div className="mark own-threshold" inert={!isLive}>
      <label>
        <input
          type="radio"
          name={name}
          value="own"
          autoComplete="off"
          checked={own.isOwn}
          onChange={() => {
            own.chooseOwn()
            field.current?.focus()
          }}
        />
        {control.ownThreshold[0]}
        <span className="wide">{control.ownThreshold[1]}</span>
      </label>
      <span className="own-field">
        <input
          ref={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          tabIndex={own.isOwn ? 0 : -1}
          aria-label={control.ownThresholdLabel}
          aria-describedby={hint}
          aria-invalid={problem !== null}
          value={own.text}
          onChange={(event) => own.type(event.target.value)}
          onBlur={() => setLeft(true)}
          onFocus={() => setLeft(false)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true)
          }}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span
        id={hint}
        className={problem === null ? 'visually-hidden' : 'hint problem'}
        aria-live="polite"
      >
        {problem ?? control.ownThresholdHint}
      </span>
    </div>
  )
}
