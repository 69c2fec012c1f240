import { At } from '../ink/At'
import { Haloed } from '../ink/Haloed'
import { LinedText } from '../ink/LinedText'
import type { LabelPlace } from '../ink/labelBoard'
import { MarkFlags } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import { type BalanceLayout, type Labelling, NAME_FONT } from './balanceLayout'
import type { BalancePoint } from './balancePoint'
import { EDGE, FONT, LINE, RADIUS } from './cornerTexts'

interface BalanceLabelsProps {
  readonly labelling: Labelling
  readonly layout: BalanceLayout
}

/** Names or codes of the points, with leader lines where they stand off, and the quadrants' texts. */
export function BalanceLabels({ labelling, layout }: BalanceLabelsProps) {
  return (
    <g aria-hidden="true" fontSize={FONT}>
      <MarkFlags
        flagged={labelling.flagged}
        at={(value) => percent(layout.partOf(value))}
        top={layout.top}
        bottom={layout.bottom}
      />
      <Haloed>
        {labelling.corners.map(({ key, end, lines, y, isMark }) => (
          <LinedText
            key={key}
            lines={lines}
            x={percent(end ?? 0)}
            dx={end === null ? EDGE : end < 1 ? -EDGE : undefined}
            y={y}
            row={LINE}
            textAnchor={end === null ? 'start' : 'end'}
            fill={isMark ? PALETTE.ink : PALETTE.quiet}
            fontWeight={isMark ? 600 : 400}
          />
        ))}
        {labelling.places.map(({ point, place }) => (
          <PointLabel
            key={point.series}
            point={point}
            place={place}
            layout={layout}
            text={labelling.isNamed ? point.name : point.shortName}
            fontSize={labelling.isNamed ? NAME_FONT : FONT}
          />
        ))}
      </Haloed>
    </g>
  )
}

interface PointLabelProps {
  readonly point: BalancePoint
  readonly place: LabelPlace
  readonly layout: BalanceLayout
  readonly text: string
  readonly fontSize: number
}

function PointLabel({ point, place, layout, text, fontSize }: PointLabelProps) {
  const { dx, dy, anchor, isFar } = place
  const reach = Math.hypot(dx, dy)
  const short = anchor === 'middle' ? LINE / 2 : 2
  const along = (distance: number) => [(dx * distance) / reach, (dy * distance) / reach] as const
  const [[x1, y1], [x2, y2]] = [along(RADIUS), along(reach - short)]
  return (
    <At x={percent(layout.partOf(point.value))} y={layout.yOf(point.equipment)}>
      {isFar && (
        <path
          d={`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`}
          stroke={PALETTE.quiet}
          strokeWidth={1}
        />
      )}
      <text
        x={dx}
        y={dy + 4}
        fontSize={fontSize}
        textAnchor={anchor}
        fontWeight={point.isHighlighted ? 700 : 400}
      >
        {text}
        <Signs signs={point.noteSigns} />
      </text>
    </At>
  )
}
