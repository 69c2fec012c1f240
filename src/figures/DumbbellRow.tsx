import { type InkKind, inkOf } from './barInk'
import { LABEL, LEFT, RIGHT } from './changeLayout'
import type { Dumbbell, DumbbellEnd } from './dumbbell'
import { PALETTE, verdictColour } from './palette'
import { wrapText } from './textWidth'
import { percent } from './trendPosition'

const RADIUS = 4.5
const NAME = LEFT - LABEL - 4

interface DumbbellRowProps {
  readonly row: Dumbbell
  /** Its middle, in px. */
  readonly y: number
  readonly rowHeight: number
  /** End of the axis, and the threshold that is judged, in hundredths of a percent of GDP. */
  readonly max: number
  readonly judged: number
  readonly idPrefix: string
}

/** One ally's two points, the line between them in the colours of the sides of the threshold, and the change. */
export function DumbbellRow(props: DumbbellRowProps) {
  const { row, y, max, judged, idPrefix } = props
  const { first, last } = row
  const isOneYear = first.year === last.year
  const isRise = last.value >= first.value
  return (
    <g role="listitem" aria-label={row.name}>
      <line x1={0} x2="100%" y1={y} y2={y} stroke={PALETTE.rule} />
      <Name {...props} />
      <Joint {...props} />
      {row.crossing !== null && <Diamond at={percent(judged / max)} y={y} />}
      {!isOneYear && (
        <End
          end={first}
          row={row}
          y={y}
          max={max}
          side={isRise ? 'left' : 'right'}
          ink={hollowInk}
        />
      )}
      <End
        end={last}
        row={row}
        y={y}
        max={max}
        side={isRise ? 'right' : 'left'}
        ink={(kind, end) => inkOf(kind, end.status, idPrefix)}
      />
      <text
        x="100%"
        dx={RIGHT}
        y={y + 4}
        textAnchor="end"
        fontWeight={row.crossing === null ? 400 : 700}
      >
        {row.pointsText}
      </text>
    </g>
  )
}

const kindOf = (end: DumbbellEnd, row: Dumbbell): InkKind =>
  row.isAggregate ? 'aggregate' : end.verdict

const colourOf = (kind: InkKind) => (kind === 'aggregate' ? PALETTE.aggregate : verdictColour(kind))

/** How the first year is drawn: hollow, with a dashed outline for an estimate. */
function hollowInk(kind: InkKind, { status }: DumbbellEnd) {
  return {
    fill: PALETTE.paper,
    stroke: colourOf(kind),
    strokeWidth: 1.75,
    strokeDasharray: status === 'estimate' ? '2 2' : undefined,
  }
}

/** In narrow rows a long name takes two lines. */
function Name({ row, y, rowHeight }: DumbbellRowProps) {
  const lines = wrapText(row.name, NAME, 12)
  const size = Math.min(12, rowHeight - 1)
  const height = lines.length > 1 ? Math.min(size, rowHeight / 2) : size
  return (
    <text textAnchor="end" fontSize={lines.length > 1 ? Math.min(size, height + 1) : size}>
      {lines.map((line, index) => (
        <tspan key={line} x={-LABEL} y={y + 4 + (index - (lines.length - 1) / 2) * height}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** The line between the points: what of it lies below the threshold, and what above. */
function Joint({ row, y, max, judged }: DumbbellRowProps) {
  const [low, high] = [row.first.value, row.last.value].sort((a, b) => a - b)
  if (low === undefined || high === undefined) return null
  const turn = Math.min(Math.max(judged, low), high)
  const isBefore = !row.isAggregate && !row.first.isCounted
  const stretch = (from: number, to: number, colour: string) =>
    from < to && (
      <line
        x1={percent(from / max)}
        x2={percent(to / max)}
        y1={y}
        y2={y}
        stroke={row.isAggregate ? PALETTE.aggregate : colour}
        strokeWidth={2.5}
        strokeDasharray={isBefore ? '2 2' : undefined}
      />
    )
  return (
    <>
      {stretch(low, turn, PALETTE.below)}
      {stretch(turn, high, PALETTE.meets)}
    </>
  )
}

/** Where a row crosses the threshold. */
function Diamond({ at, y }: { readonly at: string; readonly y: number }) {
  return (
    <svg x={at} y={y} width={1} height={1} overflow="visible" aria-hidden="true">
      <path d="M0-5L5 0L0 5L-5 0Z" fill={PALETTE.ink} stroke={PALETTE.paper} />
    </svg>
  )
}

interface EndProps {
  readonly end: DumbbellEnd
  readonly row: Dumbbell
  readonly y: number
  readonly max: number
  /** Where its label stands: outside, so that no label lies on the line. */
  readonly side: 'left' | 'right'
  readonly ink: (kind: InkKind, end: DumbbellEnd) => React.SVGAttributes<SVGCircleElement>
}

function End({ end, row, y, max, side, ink }: EndProps) {
  const x = percent(end.value / max)
  const isLeft = side === 'left'
  return (
    <>
      <circle
        role="img"
        aria-label={end.label}
        data-datum={`${end.series} ${end.year}`}
        cx={x}
        cy={y}
        r={RADIUS}
        {...ink(kindOf(end, row), end)}
      />
      <text
        x={x}
        dx={isLeft ? -8 : 8}
        y={y + 4}
        textAnchor={isLeft ? 'end' : 'start'}
        fontSize={11}
        fill={end === row.last ? PALETTE.ink : PALETTE.quiet}
        stroke={PALETTE.paper}
        strokeWidth={3}
        paintOrder="stroke"
        aria-hidden="true"
      >
        {end.shortText}
        {end.noteSigns.length > 0 && (
          <tspan fontSize={9} dx={1} dy={-4}>
            {end.noteSigns.join(' ')}
          </tspan>
        )}
      </text>
    </>
  )
}
