import { useEffect, useRef } from 'react'
import type { Parts } from '../../words/parts'

interface SaidFieldProps {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly said: string
  readonly change: (said: string) => void
  readonly check: Parts['check']
}

/** From the day on which the North Atlantic Treaty was signed; a year that is half typed is none. */
const isDay = (value: string) => value >= '1949-04-04' && value < '2100'

/**
 * The day on which a text was said. It is typed piece by piece: what is no whole day yet stays in the field
 * as it is, and the text keeps the day that it had; who leaves the field so finds that day in it again.
 */
export function SaidField({ id, said, change, check }: SaidFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const putBack = () => {
    if (field.current !== null && field.current.value !== said) field.current.value = said
  }
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
        onChange={({ target }) => {
          if (isDay(target.value)) change(target.value)
        }}
        onBlur={({ target }) => {
          if (!isDay(target.value)) putBack()
        }}
      />
    </div>
  )
}
