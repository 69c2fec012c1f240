import { useEffect, useRef } from 'react'
import { parseSaid } from '../../links/pageFields'
import type { Parts } from '../../words/parts'
import { today } from '../today'

interface SaidFieldProps {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly said: string
  readonly change: (said: string) => void
  readonly check: Parts['check']
}

/** A year that is half typed is none. */
const isDay = (value: string) => parseSaid(value) !== null

/**
 * The day on which a text was said. It is typed piece by piece: what is no whole day yet stays in the field
 * as it is, and the text keeps the day that it had; who leaves the field so finds that day in it again.
 */
export function SaidField({ id, said, change, check }: SaidFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const putBack = () => {
    if (field.current !== null && field.current.value !== said) field.current.value = said
  }
  const isToCome = said > today()
  // A button beside the field changes the day too.
  useEffect(putBack, [said])
  return (
    <div className="field">
      <label htmlFor={id}>{check.saidLabel}</label>
      <input
        ref={field}
        id={id}
        data-said
        type="date"
        required
        defaultValue={said}
        aria-describedby={isToCome ? `${id}-to-come` : undefined}
        onChange={({ target }) => {
          if (isDay(target.value)) change(target.value)
        }}
        onBlur={({ target }) => {
          if (!isDay(target.value)) putBack()
        }}
      />
      {isToCome && (
        <p className="hint" id={`${id}-to-come`} role="status">
          {check.toCome}
        </p>
      )}
    </div>
  )
}
