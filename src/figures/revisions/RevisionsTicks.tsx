import { PALETTE } from '../ink/palette'
import { acrossAxis } from '../ink/percent'
import type { RevisionsFigure } from './revisionsFigureTypes'

/** The axis of shares below a plot, `y` px from its top. */
export function RevisionsTicks({
  figure: { axis },
  y,
}: {
  readonly figure: RevisionsFigure
  readonly y: number
}) {
  return (
    <g aria-hidden="true" fill={PALETTE.quiet}>
      <line x1={0} x2="100%" y1={y} y2={y} stroke={PALETTE.quiet} />
      {axis.ticks.map(({ value, text }) => (
        <g key={value}>
          <line
            x1={acrossAxis(value, axis, 1)}
            x2={acrossAxis(value, axis, 1)}
            y1={y}
            y2={y + 4}
            stroke={PALETTE.quiet}
          />
          <text x={acrossAxis(value, axis, 1)} y={y + 16} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
