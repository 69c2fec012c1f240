import { IN_EMBED } from '../../domain/inEmbed'
import type { Verdict } from '../../domain/verdict/verdict'
import { At } from '../ink/At'
import { inkOf } from '../ink/barInk'
import { PALETTE, verdictColour } from '../ink/palette'
import { percent } from '../ink/percent'
import { wrapText } from '../ink/textWidth'
import { LABEL, LEFT, NARROW_LEFT, RIGHT } from './changeLayout'
import type { Dumbbell, DumbbellEnd, LoneEnd } from './dumbbell'
import { beyondLine, EndLabel, type LabelledEnd } from './EndLabel'

const RADIUS = 4.5
/** Size of text in the drawing, where nothing else is said. */
const FONT = 12
const NAME = LEFT - LABEL - 4

interface DumbbellRowProps {
  readonly row: Dumbbell
  /** Its middle, in px. */
  readonly y: number
  readonly rowHeight: number
  /** End of the axis, in hundredths of a percent of GDP. */
  readonly max: number
  /** The threshold, likewise. */
  readonly judged: number
  readonly idPrefix: string
  /** Whether it is part of a picture of fixed size, where names have room. */
  readonly isPicture: boolean
  /** Whether its figures are known by `data-datum` too. */
  readonly isOnPage: boolean
}

/** One ally's two points, the line between them in the colours of the sides of the threshold, and the change. */
export function DumbbellRow(props: DumbbellRowProps) {
  const { row, y, idPrefix, rowHeight, isPicture, max, judged, isOnPage } = props
  const common = { row, max, judged, isPicture, isOnPage }
  const { first, last } = row
  const isRise = last.value >= first.value
  const size = Math.min(FONT, rowHeight - 1)
  return (
    <g role="listitem" transform={`translate(0 ${y})`} fontSize={size === FONT ? undefined : size}>
      <RowName row={row} size={size} isPicture={isPicture} />
      <Joint {...props} />
      {first.year !== last.year && <End end={first} isLeft={isRise} ink={hollowInk} {...common} />}
      <End
        end={last}
        isLeft={!isRise}
        ink={(kind, end) => inkOf(kind, end.status, idPrefix)}
        {...common}
      />
      {row.crossing !== null && <Diamond />}
      <text
        x="100%"
        dx={RIGHT}
        y={4}
        textAnchor="end"
        fontWeight={row.crossing === null ? undefined : 700}
        aria-hidden="true"
      >
        {row.pointsText}
      </text>
    </g>
  )
}

type EndKind = Verdict | 'aggregate'

const kindOf = (end: DumbbellEnd, row: Dumbbell): EndKind =>
  row.isAggregate ? 'aggregate' : end.verdict

const colourOf = (kind: EndKind) => (kind === 'aggregate' ? PALETTE.aggregate : verdictColour(kind))

/** How the first year is drawn: hollow, with a dashed outline for an estimate. */
function hollowInk(kind: EndKind, { status }: DumbbellEnd) {
  return {
    fill: PALETTE.paper,
    stroke: colourOf(kind),
    strokeWidth: 1.75,
    strokeDasharray: status === 'estimate' ? '3.5 2.2' : undefined,
  }
}

/** A row's name, and the code that stands for it in a narrow frame. */
export function RowName(props: {
  readonly row: Pick<LoneEnd, 'name' | 'shortName'>
  readonly size: number
  readonly isPicture: boolean
}) {
  const { row, size, isPicture } = props
  const lines = wrapText(row.name, NAME, size)
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          className={isPicture && !IN_EMBED ? undefined : 'mtm-roomy'}
          x={-LABEL - 4}
          y={4 + (index - (lines.length - 1) / 2) * size}
          textAnchor="end"
          aria-hidden="true"
        >
          {line}
        </text>
      ))}
      {(IN_EMBED || !isPicture) && (
        <text className="mtm-tight" x={2 - NARROW_LEFT} y={4} aria-hidden="true">
          {row.shortName}
        </text>
      )}
    </>
  )
}

/** The line between the points, on each side of the threshold in its colour. */
function Joint({ row, max, judged }: DumbbellRowProps) {
  const { first, last, isAggregate } = row
  const [low, high] = [Math.min(first.value, last.value), Math.max(first.value, last.value)]
  const sides = isAggregate
    ? [{ from: low, to: high, stroke: PALETTE.aggregate }]
    : [
        { from: low, to: Math.min(high, judged), stroke: PALETTE.below },
        { from: Math.max(low, judged), to: high, stroke: PALETTE.meets },
      ]
  return sides.map(
    ({ from, to, stroke }) =>
      from < to && (
        <line
          key={stroke}
          x1={percent(from / max, 1)}
          x2={percent(to / max, 1)}
          stroke={stroke}
          strokeWidth={2.5}
          strokeDasharray={isAggregate || first.isCounted ? undefined : '2 2'}
        />
      ),
  )
}

/** Says beside the change that the row crosses the threshold. */
function Diamond() {
  return (
    <At x="100%">
      <path d="M9-4L13 0L9 4L5 0Z" fill={PALETTE.ink} />
    </At>
  )
}

interface EndProps extends LabelledEnd {
  readonly ink: (kind: EndKind, end: DumbbellEnd) => React.SVGAttributes<SVGCircleElement>
  readonly isOnPage: boolean
}

function End({ ink, isOnPage, ...labelled }: EndProps) {
  const { end, row, max } = labelled
  const beyond = beyondLine(labelled)
  const isNarrow = beyond === 'narrow'
  return (
    <>
      <svg
        x={percent(end.value / max, 1)}
        width={1}
        height={1}
        overflow="visible"
        role="presentation"
      >
        <circle
          role="img"
          aria-label={end.label}
          data-datum={!IN_EMBED && isOnPage ? `${end.series} ${end.year}` : undefined}
          r={RADIUS}
          {...ink(kindOf(end, row), end)}
        />
        {beyond !== 'all' && (
          <EndLabel {...labelled} isBeyond={false} className={isNarrow ? 'mtm-roomy' : undefined} />
        )}
      </svg>
      {beyond !== 'none' && (
        <EndLabel {...labelled} isBeyond className={isNarrow ? 'mtm-tight' : undefined} />
      )}
    </>
  )
}
