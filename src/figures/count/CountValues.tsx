import { Haloed } from '../ink/Haloed'
import { PALETTE } from '../ink/palette'
import type { CountFigure } from './countFigureTypes'
import { COUNT_WIDTHS, countNumbers } from './countNumbers'
import type { CountPlace } from './countPlace'

interface CountValuesProps {
  readonly figure: CountFigure
  readonly place: CountPlace
  /** In px, where it is known. */
  readonly plotWidth: number | null
}

/** The counts at the judged mark as numbers: those for which a frame of its width has room. */
export function CountValues({ figure, place, plotWidth }: CountValuesProps) {
  const groups =
    plotWidth === null
      ? ([
          ['mtm-tight', COUNT_WIDTHS.tight],
          ['mtm-roomy', COUNT_WIDTHS.roomy],
        ] as const)
      : ([[undefined, [plotWidth]]] as const)
  return groups.map(([className, widths]) => (
    <g
      key={className ?? ''}
      className={className}
      aria-hidden="true"
      fontSize={12}
      fontWeight={700}
      textAnchor="middle"
      fill={PALETTE.ink}
    >
      <Haloed>
        {countNumbers(figure, place, widths).map(({ index, text, at }) => (
          <text key={index} x={place.across(index)} {...at}>
            {text}
          </text>
        ))}
      </Haloed>
    </g>
  ))
}
