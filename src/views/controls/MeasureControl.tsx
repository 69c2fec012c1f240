import { useId } from 'react'
import { LINKED_MEASURES } from '../../domain/measure'
import { CHART_TRAITS, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'

interface MeasureControlProps {
  readonly view: View
  readonly choose: Choose
}

/** What is measured: only measures that the chart can show; nothing where that is the share alone. */
export function MeasureControl({ view, choose }: MeasureControlProps) {
  const { control } = useWords()
  const id = useId()
  const { measures } = CHART_TRAITS[view.chart]
  if (measures.length === 1) return null
  return (
    <div className="field measure-field">
      <label htmlFor={id}>{control.measureLabel}</label>
      <select
        id={id}
        name="measure"
        autoComplete="off"
        value={view.measure}
        onChange={({ target }) =>
          choose({ measure: LINKED_MEASURES.find((measure) => measure === target.value) })
        }
      >
        <option value="share">{control.shareOption}</option>
        {control.measureGroups.map(({ name, options }) => (
          <optgroup key={name} label={name}>
            {Object.entries(options)
              .filter(([measure]) => measures.some((shown) => shown === measure))
              .map(([measure, text]) => (
                <option key={measure} value={measure}>
                  {text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
