import { PALETTE } from '../figures/palette'
import { colourOf } from './LineDrawing'
import type { TrendLayout } from './trendLayout'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'

/** The year in which a line's ally joined: a dotted line from its point down to a text. */
export function AccessionFlags({ layout }: { readonly layout: TrendLayout }) {
  const { plot, flags } = layout
  return layout.accessions.map((line, index) => {
    const flag = flags.flags[index]
    const year = line.accession?.year
    if (flag === undefined || year === undefined) return null
    const datum = line.points.find((point) => point?.year === year)
    const top = plot.bottom - 6 - flags.height + flag.near
    const x = layout.xOf(year)
    return (
      <g key={line.series} className="accession">
        <line
          x1={x}
          x2={x}
          y1={datum ? layout.yOf(datum.value) : top}
          y2={top + flag.lines.length * LINE_HEIGHT}
          stroke={colourOf(line)}
          strokeDasharray="1 3"
        />
        <text
          className="on-paper"
          fontSize={SMALL_TEXT}
          fill={PALETTE.quiet}
          textAnchor={flag.anchor}
        >
          {flag.lines.map((text, row) => (
            <tspan key={text} x={flag.textX} y={top + LINE_HEIGHT * (row + 1) - 4}>
              {row === 0 ? text : ` ${text}`}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}
