import { useId } from 'react'
import type { Ally, SeriesCode } from '../../domain/ally'
import { useWords } from '../wordsContext'

interface NumberFieldProps {
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
}

/** A number as it is typed, with a point or a comma. */
export function NumberField({ label, value, change }: NumberFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}

interface AllyTicksProps {
  readonly label: string
  readonly allies: readonly Ally[]
  readonly ticked: readonly SeriesCode[]
  readonly change: (ticked: readonly SeriesCode[]) => void
  readonly isOpen: boolean
}

/** The allies to tick, in the order of their names; folded away under its label, with how many are ticked. */
export function AllyTicks({ label, allies, ticked, change, isOpen }: AllyTicksProps) {
  const { noun, lang } = useWords()
  const head = ticked.length === 0 ? label : `${label} (${ticked.length})`
  const names = allies
    .map(({ code }) => [code, noun.nameOf(allies, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang))
  return (
    <details className="ally-ticks" open={isOpen}>
      <summary>{head}</summary>
      <fieldset>
        <legend className="visually-hidden">{head}</legend>
        {names.map(([code, name]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={ticked.includes(code)}
              onChange={({ target }) => {
                const wanted = new Set(ticked)
                if (target.checked) wanted.add(code)
                else wanted.delete(code)
                change(allies.map((ally) => ally.code).filter((one) => wanted.has(one)))
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
