import type { BarShapeProps } from 'recharts'
import { isAggregate } from '../domain/ally'
import type { FigureMark } from '../figures/figure'
import { inkKindOf, inkOf } from '../figures/ink/barInk'
import { PALETTE } from '../figures/ink/palette'
import type { Bar } from '../figures/ranking/bar'
import { NamedDatum } from './NamedDatum'
import { RANK_GAP, type RankingLayout, ROW_HEIGHT, VALUE_GAP, valueWidth } from './rankingLayout'
import { SMALL_TEXT, TEXT } from './typography'

/** From the middle of a row to the baseline of its text. */
const BASELINE = 4.5

/** One row: place, name, bar, value, note signs, close call; all under the figure's own name. */
export function BarRow(props: {
  readonly shape: BarShapeProps
  readonly layout: RankingLayout
  readonly marks: readonly FigureMark[]
  readonly idPrefix: string
}) {
  const { shape, layout } = props
  const row = layout.rows[shape.originalDataIndex]
  if (!row?.bar) return null
  const { bar, nameLines } = row
  const middle = shape.y + shape.height / 2
  const [start, end] = [layout.xOf(Math.min(0, bar.value)), layout.xOf(Math.max(0, bar.value))]
  return (
    <NamedDatum datum={bar}>
      <rect
        className={bar.isHighlighted ? 'row is-highlighted' : 'row'}
        x={1}
        y={middle - ROW_HEIGHT / 2 + 0.5}
        width={layout.width - 2}
        height={ROW_HEIGHT - 1}
        rx={2}
      />
      <RowName
        bar={bar}
        lines={nameLines}
        hasRanks={layout.hasRanks}
        left={layout.namesLeft}
        middle={middle}
      />
      <BarFill
        shape={{ ...shape, x: start, width: end - start }}
        bar={bar}
        idPrefix={props.idPrefix}
      />
      {props.marks
        .map((mark) => layout.xOf(mark.value))
        .filter((x) => x < end - 1)
        .map((x) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1={shape.y}
            y2={shape.y + shape.height}
            stroke={PALETTE.paper}
            strokeWidth={1.5}
          />
        ))}
      <RowValue bar={bar} x={end + VALUE_GAP} middle={middle} />
    </NamedDatum>
  )
}

function RowName(props: {
  readonly bar: Bar
  readonly lines: readonly string[]
  readonly hasRanks: boolean
  readonly left: number
  readonly middle: number
}) {
  const { bar, lines, hasRanks, left, middle } = props
  const x = isAggregate(bar.series) ? 4 : left
  const first = middle + BASELINE - ((lines.length - 1) * SMALL_TEXT) / 2
  return (
    <>
      {hasRanks && (
        <text
          x={left - RANK_GAP}
          y={middle + BASELINE}
          textAnchor="end"
          fontSize={SMALL_TEXT}
          fill={PALETTE.quiet}
        >
          {bar.rankText}
        </text>
      )}
      <text
        fontSize={lines.length > 1 ? SMALL_TEXT : TEXT}
        fontWeight={bar.isHighlighted ? 700 : 400}
        fill={isAggregate(bar.series) ? PALETTE.quiet : PALETTE.ink}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * SMALL_TEXT}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** Solid for an actual, hatched with an outline for an estimate. */
function BarFill(props: {
  readonly shape: BarShapeProps
  readonly bar: Bar
  readonly idPrefix: string
}) {
  const { shape, bar, idPrefix } = props
  const kind = isAggregate(bar.series) ? 'aggregate' : inkKindOf(bar)
  const ink = inkOf(kind, bar.status, idPrefix)
  return (
    <rect
      className="bar"
      x={shape.x}
      y={shape.y + 0.5}
      width={Math.max(1, shape.width)}
      height={shape.height - 1}
      fill={ink.fill}
      stroke={bar.isHighlighted ? PALETTE.ink : ink.stroke}
      strokeWidth={bar.isHighlighted ? 1.5 : 1}
    />
  )
}

function RowValue(props: { readonly bar: Bar; readonly x: number; readonly middle: number }) {
  const { bar, x, middle } = props
  const signs = bar.noteSigns.join(' ')
  return (
    <>
      <rect
        className="ground"
        x={x - 2}
        y={middle - TEXT / 2 - 1}
        width={valueWidth(bar) + 2}
        height={TEXT + 2}
      />
      <text
        x={x}
        y={middle + BASELINE}
        fontSize={TEXT}
        fontWeight={bar.isHighlighted ? 700 : 400}
        fill={PALETTE.ink}
      >
        {bar.valueText}
        {signs !== '' && (
          <tspan dx={3} dy={-4} fontSize={SMALL_TEXT} fontWeight={400} fill={PALETTE.quiet}>
            {signs}
          </tspan>
        )}
      </text>
      <CloseCallTriangle bar={bar} x={x + valueWidth(bar) - 8} middle={middle} />
    </>
  )
}

/** Points up for just above, down for just below. */
function CloseCallTriangle(props: {
  readonly bar: Bar
  readonly x: number
  readonly middle: number
}) {
  const { bar, x, middle } = props
  if (bar.closeCall === null) return null
  const up = bar.closeCall === 'above' ? -1 : 1
  return (
    <path
      className="close-call"
      data-close-call={bar.closeCall}
      d={`M${x - 5},${middle - 4 * up}h10l-5,${8 * up}z`}
      fill={PALETTE.ink}
    />
  )
}
