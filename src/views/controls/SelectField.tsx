import { useId } from 'react'

interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  /** What each value is called, in the order of the list. */
  readonly options: Readonly<Record<T, string>>
  readonly choose: (value: T) => void
  readonly isWide?: boolean
}

/** A list to choose one from. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const id = useId()
  const values = Object.keys(props.options) as T[]
  return (
    <div className={props.isWide ? 'field is-wide' : 'field'}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ target }) => {
          const value = values.find((candidate) => candidate === target.value)
          if (value !== undefined) props.choose(value)
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {props.options[value]}
          </option>
        ))}
      </select>
    </div>
  )
}
