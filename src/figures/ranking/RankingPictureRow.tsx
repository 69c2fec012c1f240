import type { AbsentRow } from '../figure'
import { type InkKind, inkKindOf, inkOf } from '../ink/barInk'
import { PALETTE } from '../ink/palette'
import { textWidth } from '../ink/textWidth'
import { px } from '../picture/pictureSize'
import type { Bar } from './bar'
import { type ColumnLayout, valueTextOf } from './rankingColumns'

/** Height of a bar, as a part of its row's. */
const BAR_PART = 0.62

interface RowProps {
  readonly row: Bar | AbsentRow
  readonly isAggregate: boolean
  readonly y: number
  readonly layout: ColumnLayout
  readonly idPrefix: string
}

/** A row of the ranking in a picture: name, bar and value, or why there is none. */
export function RankingPictureRow({ row, isAggregate, y, layout, idPrefix }: RowProps) {
  const { left, nameWidth, rowHeight, text, xOf } = layout
  const isBar = 'value' in row
  const base = px(y + rowHeight / 2 + text * 0.35)
  const size = Math.min(text, (nameWidth / textWidth(row.name, 1)) * 1.02)
  const zero = xOf(0)
  return (
    <g role="listitem" aria-label={isBar ? row.label : `${row.name}, ${row.reason}`}>
      <text
        x={px(left + nameWidth)}
        y={base}
        textAnchor="end"
        fontSize={px(size)}
        fontWeight={row.isHighlighted ? 700 : 400}
        fill={PALETTE.ink}
      >
        {row.name}
      </text>
      {isBar ? (
        <BarAndValue
          bar={row}
          kind={isAggregate ? 'aggregate' : inkKindOf(row)}
          {...{ y, base, layout, idPrefix }}
        />
      ) : (
        <text
          className="mtm-halo"
          x={px(zero + 6)}
          y={base}
          fontSize={px(text)}
          fill={PALETTE.quiet}
        >
          {row.reason}
        </text>
      )}
    </g>
  )
}

function BarAndValue(props: {
  readonly bar: Bar
  readonly kind: InkKind
  readonly y: number
  readonly base: number
  readonly layout: ColumnLayout
  readonly idPrefix: string
}) {
  const { bar, kind, y, base, layout, idPrefix } = props
  const { xOf, rowHeight, text } = layout
  const [from, to] = [xOf(Math.min(0, bar.value)), xOf(Math.max(0, bar.value))]
  return (
    <>
      <rect
        x={px(from)}
        y={px(y + (rowHeight * (1 - BAR_PART)) / 2)}
        width={px(to - from)}
        height={px(rowHeight * BAR_PART)}
        {...inkOf(kind, bar.status, idPrefix)}
      />
      <text
        x={px(to + 6)}
        y={base}
        fontSize={px(text)}
        fontWeight={bar.isHighlighted ? 700 : 400}
        fill={PALETTE.ink}
        className="mtm-halo"
      >
        {valueTextOf(bar)}
        {bar.noteSigns.length > 0 && (
          <tspan className="mtm-sign" dx={px(text * 0.15)} dy={px(text * -0.35)}>
            {bar.noteSigns.join(' ')}
          </tspan>
        )}
      </text>
    </>
  )
}
