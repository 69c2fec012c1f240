import { useId } from 'react'
import { CHARTS, type ChartKind } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'

interface ChartKindControlProps {
  readonly value: ChartKind
  readonly choose: Choose
}

/** Which chart is drawn. */
export function ChartKindControl({ value, choose }: ChartKindControlProps) {
  const { control, charts } = useWords()
  const name = useId()
  const isLive = useIsLive()
  return (
    <fieldset className="chart-kinds" inert={!isLive}>
      <legend className="visually-hidden">{control.chartKindLabel}</legend>
      {CHARTS.map((chart) => (
        <label key={chart} className="chart-kind">
          <input
            type="radio"
            name={name}
            value={chart}
            checked={chart === value}
            onChange={() => choose({ chart })}
          />
          <span>{charts[chart].name}</span>
        </label>
      ))}
    </fieldset>
  )
}
