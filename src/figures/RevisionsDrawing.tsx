import type { Room } from './drawnFigure'
import { MarkPoles, polesHeight } from './MarkPoles'
import { PALETTE } from './palette'
import { acrossAxis } from './percent'
import { RevisionRowInk } from './RevisionRowInk'
import type { RevisionsFigure } from './revisionsFigureTypes'
import { VintagePoint, VintageShapes } from './VintagePoint'
import { CountHatch, stripHeight, VintageStrip, VintageStripPicture } from './VintageStrip'

/** Margins for names and changes, in px. */
const LEFT = 112
const RIGHT = 54
const KEY_ROW = 16
const AXIS = 22

/** The counts release by release, and below them each ally's figures on one axis. */
export function RevisionsDrawing({
  figure,
  room,
}: {
  readonly figure: RevisionsFigure
  readonly room: Room
}) {
  if (room.size !== null) return <Picture figure={figure} room={room} size={room.size} />
  const rowHeight = room.isRoomy ? 25 : 17
  return (
    <>
      <VintageStrip counts={figure.counts} room={room} />
      <svg
        className="mtm-plot mtm-rows"
        width="100%"
        height={plotTop(figure) + rowsOf(figure) * rowHeight + AXIS}
        role="list"
        aria-label={figure.title}
        overflow="visible"
        style={{ width: `calc(100% - ${LEFT + RIGHT}px)`, marginLeft: LEFT }}
      >
        <CountHatch idPrefix={room.idPrefix} />
        <VintageShapes idPrefix={room.idPrefix} />
        <Plot figure={figure} rowHeight={rowHeight} room={room} />
      </svg>
    </>
  )
}

const rowsOf = ({ rows, absent }: RevisionsFigure) => rows.length + absent.length

/** Where the first row starts, below key and labels. */
function plotTop({ key, marks }: RevisionsFigure): number {
  return key.length * KEY_ROW + 12 + polesHeight(marks)
}

/** All in one svg of a fixed size: the rows share what the counts leave. */
function Picture(props: {
  readonly figure: RevisionsFigure
  readonly room: Room
  readonly size: NonNullable<Room['size']>
}) {
  const { figure, room, size } = props
  const strip = stripHeight(figure.counts, size.width)
  const left = size.height - strip - plotTop(figure) - AXIS
  const rowHeight = Math.min(25, left / rowsOf(figure))
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={figure.title}
      fontSize={Math.min(12, rowHeight - 1)}
      fill={PALETTE.ink}
    >
      <CountHatch idPrefix={room.idPrefix} />
      <VintageShapes idPrefix={room.idPrefix} />
      <VintageStripPicture counts={figure.counts} width={size.width} idPrefix={room.idPrefix} />
      <svg
        x={LEFT}
        y={strip}
        width={size.width - LEFT - RIGHT}
        height={size.height - strip}
        overflow="visible"
        role="list"
        aria-label={figure.title}
      >
        <Plot figure={figure} rowHeight={rowHeight} room={room} />
      </svg>
    </svg>
  )
}

function Plot({
  figure,
  rowHeight,
  room,
}: {
  readonly figure: RevisionsFigure
  readonly rowHeight: number
  readonly room: Room
}) {
  const { axis, marks, rows, absent } = figure
  const top = plotTop(figure)
  const bottom = top + rowsOf(figure) * rowHeight
  return (
    <>
      <Key figure={figure} idPrefix={room.idPrefix} />
      <MarkPoles marks={marks} axis={axis} top={figure.key.length * KEY_ROW + 8} bottom={bottom} />
      <text x="100%" y={top - 5} dx={10} fill={PALETTE.quiet} fontSize={11}>
        {figure.changeHead}
      </text>
      <RowLines top={top} rowHeight={rowHeight} rows={rows.length} />
      {rows.map((row, index) => (
        <RevisionRowInk
          key={row.series}
          row={row}
          year={figure.year}
          axis={axis}
          y={top + index * rowHeight}
          height={rowHeight}
          idPrefix={room.idPrefix}
          isRoomy={room.isRoomy}
        />
      ))}
      {absent.map((row, index) => {
        const y = top + (rows.length + index + 0.5) * rowHeight + 4
        return (
          <g key={row.series} role="listitem" aria-label={`${row.name}, ${row.reason}`}>
            <text y={y} dx={-7} textAnchor="end">
              {row.name}
            </text>
            <text y={y} dx={6} fill={PALETTE.quiet}>
              {row.reason}
            </text>
          </g>
        )
      })}
      <Ticks figure={figure} y={bottom} />
    </>
  )
}

/** A faint line along each row: one path, in units of its own across. */
function RowLines(props: {
  readonly top: number
  readonly rowHeight: number
  readonly rows: number
}) {
  const { top, rowHeight, rows } = props
  const lines = Array.from(
    { length: rows },
    (_, index) => `M0 ${Math.round(top + (index + 0.5) * rowHeight)}h1`,
  )
  const height = top + rows * rowHeight
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 1 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={lines.join('')} stroke={PALETTE.rule} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** What each shape is, above everything, from the left edge on. */
function Key(props: { readonly figure: RevisionsFigure; readonly idPrefix: string }) {
  const { figure, idPrefix } = props
  return (
    <g aria-hidden="true" fontSize={12}>
      {figure.key.map(({ shape, text }, index) => (
        <g key={text}>
          <VintagePoint
            shape={shape}
            idPrefix={idPrefix}
            x={8 - LEFT}
            y={8 + index * KEY_ROW}
            fill={PALETTE.ink}
          />
          <text x={20 - LEFT} y={12 + index * KEY_ROW}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

function Ticks({ figure: { axis }, y }: { readonly figure: RevisionsFigure; readonly y: number }) {
  return (
    <g aria-hidden="true" fill={PALETTE.quiet} fontSize={11}>
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
