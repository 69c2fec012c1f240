import { useId } from 'react'
import type { Ally, SeriesCode } from '../../domain/ally'
import { useWords } from '../wordsContext'

interface YearFieldProps {
  readonly label: string
  readonly value: number
  readonly years: readonly number[]
  readonly choose: (year: number) => void
}

/** A year of those that any release holds, or the one that is claimed. */
export function YearField({ label, value, years, choose }: YearFieldProps) {
  const id = useId()
  const all = years.includes(value) ? years : [...years, value].sort((a, b) => a - b)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(Number(target.value))}>
        {all.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </div>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: string
  /** Whether it counts something, so that only whole numbers are meant. */
  readonly isWhole: boolean
  readonly change: (text: string) => void
}

/** A number: counted ones by a field with steps; others as they are typed, with a point or a comma. */
export function NumberField({ label, value, isWhole, change }: NumberFieldProps) {
  const id = useId()
  const kind = isWhole
    ? ({ type: 'number', min: 0, max: 32, step: 1 } as const)
    : ({ type: 'text', inputMode: 'decimal', autoComplete: 'off' } as const)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...kind} value={value} onChange={({ target }) => change(target.value)} />
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

/** The allies to tick, in the order of their names; folded away under its label. */
export function AllyTicks({ label, allies, ticked, change, isOpen }: AllyTicksProps) {
  const { noun, lang } = useWords()
  const names = allies
    .map(({ code }) => [code, noun.nameOf(allies, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang))
  return (
    <details className="ally-ticks" open={isOpen}>
      <summary>{label}</summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
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
