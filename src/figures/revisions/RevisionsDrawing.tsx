import { IN_EMBED } from '../../domain/inEmbed'
import { Pins } from '../annotation/Pins'
import { inPercent } from '../ink/across'
import { flagMarks, MarkFlags } from '../ink/MarkFlags'
import type { NarrowPlot } from '../ink/markHeads'
import { PALETTE } from '../ink/palette'
import { hasPins, type Room } from '../room'
import { RevisionRowInk } from './RevisionRowInk'
import { RevisionsTicks } from './RevisionsTicks'
import type { RevisionsFigure } from './revisionsFigureTypes'
import { revisionsPins } from './revisionsPins'
import { VintagePoint, VintageShapes, vintageInk } from './VintagePoint'
import { VintageStrip } from './VintageStrip'

/** Margins for names and changes, and height of the axis, in px. */
export const LEFT = 112
export const RIGHT = 54
export const AXIS = 22
const KEY_ROW = 16

/** The counts release by release; below them, on one axis, the figures of who changed sides, and folded those of all others. */
export function RevisionsDrawing({ figure, room }: DrawingProps) {
  const hasRest = figure.rest.length > 0
  return (
    <>
      <VintageStrip counts={figure.counts} room={room} />
      <Rows figure={hasRest ? { ...figure, absent: [] } : figure} room={room}>
        <VintageShapes idPrefix={room.idPrefix} />
      </Rows>
      {hasRest && (
        <details className="mtm-rest">
          <summary>{figure.restText}</summary>
          <Rows figure={{ ...figure, key: [], rows: figure.rest }} room={room} />
        </details>
      )}
    </>
  )
}

interface DrawingProps {
  readonly figure: RevisionsFigure
  readonly room: Room
}

function Rows(props: DrawingProps & { readonly children?: React.ReactNode }) {
  const { figure, room, children } = props
  const rowHeight = !IN_EMBED && room.isRoomy ? 25 : 17
  return (
    <svg
      className="mtm-plot mtm-rows"
      width="100%"
      height={plotTop(figure) + rowsOf(figure) * rowHeight + AXIS}
      role="list"
      aria-label={figure.title}
      overflow="visible"
      style={{ width: `calc(100% - ${LEFT + RIGHT}px)`, marginLeft: LEFT }}
    >
      {children}
      <RevisionsPlot figure={figure} rowHeight={rowHeight} room={room} />
    </svg>
  )
}

const rowsOf = ({ rows, absent }: RevisionsFigure) => rows.length + absent.length

/** A plot in a frame of 320 px. */
const NARROW: NarrowPlot = { width: 130, left: LEFT, right: RIGHT }

/** From the plot to the head of the changes, and between that and the marks' heads, in px. */
const [ASIDE, BETWEEN] = [10, 6]

const flagsOf = ({ axis, marks }: RevisionsFigure, plot = NARROW) =>
  flagMarks(marks, (value) => (value - axis.min) / (axis.max - axis.min), {
    ...plot,
    right: ASIDE - BETWEEN,
  })

/** Where the first row starts, below key and labels. */
export function plotTop(figure: RevisionsFigure, plot?: NarrowPlot): number {
  return figure.key.length * KEY_ROW + 12 + Math.ceil(flagsOf(figure, plot).height)
}

/** Key, marks, rows and axis of a plot, whose width is 100%. */
export function RevisionsPlot({
  figure,
  rowHeight,
  room,
  plot,
}: {
  readonly figure: RevisionsFigure
  readonly rowHeight: number
  readonly room: Room
  /** Its width and the room beside it, where that is not a narrow frame's. */
  readonly plot?: NarrowPlot
}) {
  const { axis, rows, absent } = figure
  const top = plotTop(figure, plot)
  // Who has no figure has no place among the marks: their lines would run through the reason.
  const rowsEnd = top + rows.length * rowHeight
  const bottom = rowsEnd + absent.length * rowHeight
  return (
    <>
      <Key figure={figure} idPrefix={room.idPrefix} />
      <MarkFlags
        flagged={flagsOf(figure, plot).flagged}
        at={inPercent(axis).at}
        top={top - 4}
        bottom={rowsEnd}
      />
      <text x="100%" y={top - 5} dx={ASIDE} fill={PALETTE.quiet}>
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
        const y = rowsEnd + (index + 0.5) * rowHeight + 4
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
      <RevisionsTicks figure={figure} y={bottom} />
      {hasPins(room) && (
        <Pins
          groups={revisionsPins(
            figure,
            { top, bottom, rowHeight, right: RIGHT },
            plot?.width ?? null,
          )}
        />
      )}
    </>
  )
}

/** A faint line along each row: one path, in units of its own across, each told from the last. */
function RowLines(props: {
  readonly top: number
  readonly rowHeight: number
  readonly rows: number
}) {
  const { top, rowHeight, rows } = props
  const places = Array.from({ length: rows }, (_, index) =>
    Math.round(top + (index + 0.5) * rowHeight),
  )
  const lines = places.map((y, index) =>
    index === 0 ? `M0 ${y}h1` : `m-1 ${y - (places[index - 1] ?? y)}h1`,
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
            {...vintageInk(shape, PALETTE.ink)}
          />
          <text x={20 - LEFT} y={12 + index * KEY_ROW}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
