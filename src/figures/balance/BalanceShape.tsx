import { At } from '../ink/At'
import { type InkKind, inkOf } from '../ink/barInk'
import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { type BalanceLayout, HIGHLIGHTED } from './balanceLayout'
import type { BalancePoint } from './balancePoint'
import { RADIUS } from './cornerTexts'

interface BalanceShapeProps {
  readonly point: BalancePoint
  readonly layout: BalanceLayout
  readonly idPrefix: string
}

/** One ally's point: its shape and fill say its quadrant, for every colour vision and on paper. */
export function BalanceShape({ point, layout, idPrefix }: BalanceShapeProps) {
  const { label, series, year, quadrant, isHighlighted } = point
  const radius = isHighlighted ? HIGHLIGHTED : RADIUS
  const shape =
    quadrant === 'neither' ? (
      <path d={diamond(radius + 1)} {...inkOf(kindOf(point), point.status, idPrefix)} />
    ) : (
      <circle r={radius} {...inkAt(point, idPrefix)} />
    )
  return (
    <g role="listitem" aria-label={label} data-datum={`${series} ${year}`}>
      <At x={percent(layout.partOf(point.value))} y={layout.yOf(point.equipment)}>
        {shape}
      </At>
    </g>
  )
}

/** Who was not yet an ally is grey, whatever the quadrant. */
function kindOf({ quadrant, isCounted }: BalancePoint): InkKind {
  if (!isCounted) return 'none'
  if (quadrant === 'both') return 'meets'
  return quadrant === 'neither' ? 'below' : 'undecided'
}

function inkAt(point: BalancePoint, idPrefix: string) {
  const { quadrant, status, isCounted } = point
  if (quadrant === 'both' || quadrant === 'undecided') {
    return inkOf(kindOf(point), status, idPrefix)
  }
  return {
    fill: PALETTE.paper,
    stroke: isCounted ? PALETTE.ink : PALETTE.uncounted,
    strokeWidth: 1.75,
    strokeDasharray: status === 'estimate' ? '3.5 2.2' : undefined,
  }
}

const diamond = (size: number) => `M0-${size}L${size} 0L0 ${size}L-${size} 0Z`
