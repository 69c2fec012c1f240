import { type InkKind, inkOf } from './barInk'
import { LABEL, LEFT, NARROW_LEFT, RIGHT } from './changeLayout'
import type { Dumbbell, DumbbellEnd, LoneEnd } from './dumbbell'
import { PALETTE, verdictColour } from './palette'
import { wrapText } from './textWidth'

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
  /** Whether it is part of a picture of fixed size, where names have room. */
  readonly isPicture: boolean
}

/** One ally's two points, the line between them in the colours of the sides of the threshold, and the change. */
export function DumbbellRow(props: DumbbellRowProps) {
  const { row, y, idPrefix, rowHeight, isPicture, max } = props
  const { first, last } = row
  const isRise = last.value >= first.value
  const size = Math.min(12, rowHeight - 1)
  return (
    <g role="listitem" aria-label={row.name} transform={`translate(0 ${y})`}>
      <line x2="100%" stroke={PALETTE.rule} />
      <RowName row={row} size={size} isPicture={isPicture} />
      <Joint {...props} />
      {first.year !== last.year && (
        <End end={first} row={row} max={max} isLeft={isRise} ink={hollowInk} />
      )}
      <End
        end={last}
        row={row}
        max={max}
        isLeft={!isRise}
        ink={(kind, end) => inkOf(kind, end.status, idPrefix)}
      />
      {row.crossing !== null && <Diamond />}
      <text
        x="100%"
        dx={RIGHT}
        y={4}
        textAnchor="end"
        fontSize={size}
        fontWeight={row.crossing === null ? undefined : 700}
        aria-hidden="true"
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
    strokeDasharray: status === 'estimate' ? '3.5 2.2' : undefined,
  }
}

/** A part of the width, to a thousandth: half a pixel on the widest page. */
function across(part: number): string {
  return `${Number((100 * part).toFixed(1))}%`
}

/** A row's name, and the code that stands for it in a narrow frame. */
export function RowName(props: {
  readonly row: Pick<LoneEnd, 'name' | 'shortName'>
  readonly size: number
  readonly isPicture: boolean
}) {
  const { row, size, isPicture } = props
  const lines = wrapText(row.name, NAME, size)
  const isBroken = lines.length > 1
  return (
    <>
      <text
        className={isPicture ? undefined : 'mtm-roomy'}
        textAnchor="end"
        fontSize={isBroken ? size - 1 : size}
        aria-hidden="true"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={-LABEL - 4} y={4 + (index - (lines.length - 1) / 2) * (size - 1)}>
            {line}
          </tspan>
        ))}
      </text>
      {!isPicture && (
        <text className="mtm-tight" x={2 - NARROW_LEFT} y={4} aria-hidden="true">
          {row.shortName}
        </text>
      )}
    </>
  )
}

/** The line between the points: what of it lies below the threshold, and what above. */
function Joint({ row, max, judged }: DumbbellRowProps) {
  const [low, high] = [row.first.value, row.last.value].sort((a, b) => a - b)
  if (low === undefined || high === undefined) return null
  const turn = Math.min(Math.max(judged, low), high)
  const isBefore = !row.isAggregate && !row.first.isCounted
  const stretch = (from: number, to: number, colour: string) =>
    from < to && (
      <line
        x1={across(from / max)}
        x2={across(to / max)}
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

/** Says beside the change that the row crosses the threshold. */
function Diamond() {
  return (
    <svg x="100%" width={1} height={1} overflow="visible" aria-hidden="true">
      <path d="M9-4L13 0L9 4L5 0Z" fill={PALETTE.ink} />
    </svg>
  )
}

interface EndProps {
  readonly end: DumbbellEnd
  readonly row: Dumbbell
  readonly max: number
  /** Which side its label stands on: outside, so that no label lies on the line. */
  readonly isLeft: boolean
  readonly ink: (kind: InkKind, end: DumbbellEnd) => React.SVGAttributes<SVGCircleElement>
}

function End({ end, row, max, isLeft, ink }: EndProps) {
  return (
    <svg x={across(end.value / max)} width={1} height={1} overflow="visible" role="presentation">
      <circle
        role="img"
        aria-label={end.label}
        data-datum={`${end.series} ${end.year}`}
        r={RADIUS}
        {...ink(kindOf(end, row), end)}
      />
      <text
        x={isLeft ? -8 : 8}
        y={4}
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
    </svg>
  )
}
