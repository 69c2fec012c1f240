import { IN_EMBED } from '../../domain/inEmbed'
import { Pins } from '../annotation/Pins'
import { Hatches } from '../ink/barInk'
import { Haloed } from '../ink/Haloed'
import { LinedText } from '../ink/LinedText'
import { MarkFlags } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import { acrossAxis } from '../ink/percent'
import { hasPins, type Room } from '../room'
import { type AbsentPlace, type ChangeLayout, LINE, layoutChange, RIGHT } from './changeLayout'
import { changePins } from './changePins'
import { DumbbellRow, RowName } from './DumbbellRow'
import type { ChangeFigure, Dumbbell } from './dumbbell'

/**
 * The changes as static SVG, without script right at every width: across, 100% of the plot is the
 * axis' maximum; names overflow into the margin on its left, changes into the one on its right.
 */
export function ChangeDrawing({
  figure,
  room,
}: {
  readonly figure: ChangeFigure
  readonly room: Room
}) {
  const layout = layoutChange(figure, !IN_EMBED && room.isRoomy ? 25 : 20, null)
  return (
    <svg
      className="mtm-plot mtm-change"
      width="100%"
      height={layout.bottom + 2}
      role="list"
      aria-label={figure.title}
      overflow="visible"
    >
      <ChangeContent
        figure={figure}
        layout={layout}
        idPrefix={room.idPrefix}
        isPicture={false}
        isOnPage={room.isRoomy}
      />
      {hasPins(room) && <Pins groups={changePins(figure, layout, null)} />}
    </svg>
  )
}

interface ContentProps {
  readonly figure: ChangeFigure
  readonly layout: ChangeLayout
  readonly idPrefix: string
  readonly isPicture: boolean
  /** Whether its figures can be picked by `data-datum`; an embed's tips go by their names, to save bytes. */
  readonly isOnPage: boolean
}

/** Marks, rows and reasons within a plot, whose width is 100%. The marks' lines end where reasons begin: they would run through them. */
export function ChangeContent({ figure, layout, ...drawn }: ContentProps) {
  const { idPrefix } = drawn
  const { top, bottom, rowHeight, totalHeight, aggregatesTop, flagged, flaggedWide } = layout
  const judged = figure.marks.find((mark) => mark.isJudged)?.value ?? 0
  const at = (value: number) => acrossAxis(value, figure.axis)
  const lines = { at, top: top - 6, bottom: layout.absent[0]?.y ?? bottom }
  const common = { max: figure.axis.max, judged, ...drawn }
  const rowAt = (row: Dumbbell, from: number, index: number, height: number) => (
    <DumbbellRow
      key={row.series}
      row={row}
      y={from + (index + 0.5) * height}
      rowHeight={height}
      {...common}
    />
  )
  return (
    <>
      <Hatches idPrefix={idPrefix} />
      <text
        x="100%"
        dx={RIGHT}
        y={top - 10}
        textAnchor="end"
        fill={PALETTE.quiet}
        aria-hidden="true"
      >
        {figure.pointsHead}
      </text>
      <RowRules id={`${idPrefix}-rules`} top={top} rows={figure.rows.length} height={rowHeight} />
      <MarkFlags
        {...lines}
        flagged={flagged}
        className={flaggedWide === null ? undefined : 'mtm-tight'}
      />
      {flaggedWide !== null && <MarkFlags {...lines} flagged={flaggedWide} className="mtm-roomy" />}
      <Haloed>
        {figure.rows.map((row, index) => rowAt(row, top, index, rowHeight))}
        {layout.absent.map((place) => (
          <AbsentRow key={place.row.series} place={place} {...drawn} />
        ))}
        {figure.aggregates.map((row, index) => rowAt(row, aggregatesTop, index, totalHeight))}
      </Haloed>
    </>
  )
}

/** A thin line through the middle of each ally’s row: one pattern, since as many lines weigh more than an embed has room for. */
function RowRules(props: {
  readonly id: string
  readonly top: number
  readonly rows: number
  readonly height: number
}) {
  const { id, top, rows, height } = props
  return (
    <>
      <pattern id={id} y={top} width={height} height={height} patternUnits="userSpaceOnUse">
        <path d={`M0 ${height / 2}h${height}`} stroke={PALETTE.rule} />
      </pattern>
      <rect y={top} width="100%" height={rows * height} fill={`url(#${id}) ${PALETTE.paper}`} />
    </>
  )
}

/** Who lacks a figure: the name, the figure that there is, and why there is no other. */
function AbsentRow(
  props: { readonly place: AbsentPlace } & Pick<ContentProps, 'isPicture' | 'isOnPage'>,
) {
  const { row, y, lines } = props.place
  const { held, name, reason } = row
  const first = y + LINE
  const reasonsTop = held === null ? first : first + LINE
  return (
    <g role="listitem" aria-label={`${name}, ${reason}`}>
      <g transform={`translate(0 ${first - 4})`}>
        <RowName row={row} size={12} isPicture={props.isPicture} />
      </g>
      {held !== null && (
        <text
          x={0}
          y={first}
          role="img"
          aria-label={held.datum.label}
          data-datum={!IN_EMBED && props.isOnPage ? `${row.series} ${held.datum.year}` : undefined}
        >
          {held.text}
        </text>
      )}
      <LinedText lines={lines} x={0} y={reasonsTop} row={LINE} fill={PALETTE.quiet} />
    </g>
  )
}
