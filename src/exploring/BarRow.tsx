import type { BarShapeProps } from 'recharts'
import type { FigureMark } from '../figures/figure'
import { inPx } from '../figures/ink/across'
import { PALETTE } from '../figures/ink/palette'
import { RankingRow, VALUE_GAP } from '../figures/ranking/RankingRow'
import { NamedDatum } from './NamedDatum'
import { RANK_GAP, type RankingLayout, ROW_HEIGHT, valueWidth } from './rankingLayout'
import { SMALL_TEXT, TEXT } from './typography'

/** One row, under the figure's own name: its ground, its place, and the row as it is drawn everywhere. */
export function BarRow(props: {
  readonly shape: BarShapeProps
  readonly layout: RankingLayout
  readonly marks: readonly FigureMark[]
  readonly idPrefix: string
}) {
  const { shape, layout, marks, idPrefix } = props
  const row = layout.rows[shape.originalDataIndex]
  if (!row?.bar) return null
  const { bar, nameLines } = row
  const middle = shape.y + shape.height / 2
  const end = layout.xOf(Math.max(0, bar.value))
  const place = {
    across: inPx(layout.xOf),
    middle,
    bar: shape.height,
    text: TEXT,
    name: {
      lines: nameLines,
      x: row.nameX,
      anchor: 'start',
      size: nameLines.length > 1 ? SMALL_TEXT : TEXT,
    },
  } as const
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
      <rect
        className="ground"
        x={end + VALUE_GAP - 2}
        y={middle - TEXT / 2 - 1}
        width={valueWidth(bar) + 2}
        height={TEXT + 2}
      />
      {layout.hasRanks && (
        <text
          x={layout.namesLeft - RANK_GAP}
          y={middle + SMALL_TEXT * 0.35}
          textAnchor="end"
          fontSize={SMALL_TEXT}
          fill={PALETTE.quiet}
        >
          {bar.rankText}
        </text>
      )}
      <RankingRow row={bar} place={place} idPrefix={idPrefix} />
      {marks
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
    </NamedDatum>
  )
}
