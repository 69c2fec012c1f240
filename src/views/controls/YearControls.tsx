import { useId } from 'react'
import type { Measure } from '../../domain/measure'
import type { Reference } from '../../domain/reference'
import { commonYears, coverageIn } from '../../domain/release/coverage'
import type { Release } from '../../domain/release/release'
import { measuresOf, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'

interface YearControlsProps {
  readonly view: View
  readonly release: Release
  readonly reference: Reference
  readonly choose: Choose
}

/** The year of a one-year chart: only years of which the release holds what is shown are offered. */
export function YearControl({ view, choose, ...source }: YearControlsProps) {
  const { control } = useWords()
  const years = yearsOffered(view, source.reference).toReversed()
  return (
    <YearSelect
      label={control.yearLabel}
      isAlone
      name="year"
      value={view.year}
      years={years}
      measure={view.measure}
      {...source}
      choose={(year) => choose({ year })}
    />
  )
}

/** First and last year of a chart over years. */
export function YearsControl({ view, choose, ...source }: YearControlsProps) {
  const { control } = useWords()
  const [first, last] = view.years
  const years = yearsOffered(view, source.reference)
  return (
    <>
      <YearSelect
        label={control.firstYearLabel}
        value={first}
        years={years.filter((year) => year < last || year === first)}
        measure={view.measure}
        {...source}
        choose={(year) => choose({ years: [year, last] })}
      />
      <YearSelect
        label={control.lastYearLabel}
        value={last}
        years={years.filter((year) => year > first || year === last)}
        measure={view.measure}
        {...source}
        choose={(year) => choose({ years: [first, year] })}
      />
    </>
  )
}

function yearsOffered({ chart, measure, release }: View, { coverage }: Reference) {
  return commonYears(coverage, release, measuresOf(chart, measure))
}

interface YearSelectProps {
  readonly label: string
  /** Whether it has its row to itself on a phone. */
  readonly isAlone?: boolean
  /** Of the list, where it is that of the query’s field. */
  readonly name?: string
  readonly value: number
  readonly years: readonly number[]
  readonly measure: Measure
  readonly release: Release
  readonly reference: Reference
  readonly choose: (year: number) => void
}

function YearSelect(props: YearSelectProps) {
  const { label, isAlone = false, name, value, years, measure, release, reference, choose } = props
  const { control } = useWords()
  const id = useId()
  return (
    <div className={isAlone ? 'field year-field is-alone' : 'field year-field'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        autoComplete="off"
        value={value}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {control.yearOption(
              release,
              year,
              coverageIn(reference.coverage, release.id, year, measure),
            )}
          </option>
        ))}
      </select>
    </div>
  )
}
