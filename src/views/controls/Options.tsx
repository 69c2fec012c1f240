import { useId } from 'react'

interface OptionsProps<Value extends string> {
  readonly label: string
  /** What can be chosen, each with its words. */
  readonly options: Readonly<Record<Value, string>>
  readonly value: Value
  readonly choose: (value: Value) => void
  /** What the choice comes to. */
  readonly hint?: string
  /** Whether languages are chosen, each named in its own. */
  readonly areLanguages?: true
}

/** A choice of one out of a few, all in sight. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const name = useId()
  const values = Object.keys(props.options).filter((key): key is Value => key in props.options)
  return (
    <fieldset className="options">
      <legend>{props.label}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.choose(value)}
            />
            <span lang={props.areLanguages && value}>{props.options[value]}</span>
          </label>
        ))}
      </div>
      {props.hint !== undefined && <p className="hint">{props.hint}</p>}
    </fieldset>
  )
}
