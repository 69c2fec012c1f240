import { Pins } from '../annotation/Pins'
import { Hatches } from '../ink/barInk'
import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { hasPins, type Room } from '../room'
import { BalanceLabels } from './BalanceLabels'
import { BalanceShape } from './BalanceShape'
import { type BalanceLayout, FOOT, LEFT, layoutBalance, RIGHT } from './balanceLayout'
import { balancePins } from './balancePins'
import type { BalanceFigure } from './balancePoint'
import { FONT, LINE } from './cornerTexts'

/**
 * Share of GDP against equipment as static SVG, without script right at every width: points lie in
 * percent across, their labels are placed for a range of widths at once. Who has no point is named below.
 */
export function BalanceDrawing({
  figure,
  room,
}: {
  readonly figure: BalanceFigure
  readonly room: Room
}) {
  const layout = layoutBalance(figure, room)
  const { size } = room
  const look = { className: 'mtm-plot', fontSize: FONT, fill: PALETTE.ink, role: 'list' }
  const content = <Content figure={figure} layout={layout} room={room} />
  if (size !== null) {
    return (
      <svg {...look} width={size.width} height={size.height} aria-label={figure.title}>
        <svg x={LEFT} width={size.width - LEFT - RIGHT} overflow="visible" role="presentation">
          {content}
        </svg>
      </svg>
    )
  }
  return (
    <>
      <svg
        {...look}
        width="100%"
        height={layout.bottom + FOOT}
        style={{ width: `calc(100% - ${LEFT + RIGHT}px)`, marginLeft: LEFT }}
        aria-label={figure.title}
        overflow="visible"
      >
        {content}
      </svg>
      {figure.absent.map((row) => (
        <p key={row.series} className="mtm-foot">
          {row.isHighlighted ? <b>{row.name}</b> : row.name}: {row.reason}
        </p>
      ))}
    </>
  )
}

interface ContentProps {
  readonly figure: BalanceFigure
  readonly layout: BalanceLayout
  readonly room: Room
}

function Content({ figure, layout, room }: ContentProps) {
  const { idPrefix } = room
  return (
    <>
      <Hatches idPrefix={idPrefix} />
      <Axes figure={figure} layout={layout} />
      {layout.labellings.map((labelling) => (
        <g key={labelling.widths[0]} className={labelling.className}>
          <BalanceLabels labelling={labelling} layout={layout} />
        </g>
      ))}
      {figure.points.map((point) => (
        <BalanceShape key={point.series} point={point} layout={layout} idPrefix={idPrefix} />
      ))}
      {hasPins(room) &&
        layout.labellings.map((labelling) => (
          <g key={labelling.widths[0]} className={labelling.className}>
            <Pins groups={balancePins(figure, layout, labelling)} />
          </g>
        ))}
      <text fill={PALETTE.quiet}>
        {layout.absentLines.map((line, index) => (
          <tspan key={line} x={-LEFT} y={layout.bottom + FOOT + (index + 0.6) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** Frame, ticks and titles of both axes, and the line of the guideline on equipment. */
function Axes({ figure, layout }: Omit<ContentProps, 'room'>) {
  const { top, bottom, partOf, yOf } = layout
  const { axis, equipmentAxis, equipmentMark } = figure
  const y = yOf(equipmentMark.value)
  return (
    <g aria-hidden="true" fill={PALETTE.quiet}>
      <text x={-LEFT} y={11}>
        {equipmentAxis.title}
      </text>
      {equipmentAxis.ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={0} x2="100%" y1={yOf(tick.value)} y2={yOf(tick.value)} stroke={PALETTE.rule} />
          <text x={-6} y={yOf(tick.value) + 4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {axis.ticks.map((tick) => (
        <text key={tick.value} x={percent(partOf(tick.value))} y={bottom + 16} textAnchor="middle">
          {tick.text}
        </text>
      ))}
      <text x="100%" y={bottom + 33} textAnchor="end">
        {axis.title}
      </text>
      <line x1={0} x2={0} y1={top} y2={bottom} stroke={PALETTE.rule} />
      <line x1={0} x2="100%" y1={y} y2={y} stroke={PALETTE.ink} />
    </g>
  )
}
