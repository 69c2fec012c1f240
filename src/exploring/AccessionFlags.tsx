import { LinedText } from '../figures/ink/LinedText'
import { lineColour, PALETTE } from '../figures/ink/palette'
import type { Flag } from './flags'
import { type Accession, BAND_NAME, type TrendLayout } from './trendLayout'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'

const POINT_RADIUS = 5

/** The year in which a line's ally joined: a text above the plot, and a dotted line to its point. */
export function AccessionFlags({
  layout,
  years,
}: {
  readonly layout: TrendLayout
  readonly years: readonly number[]
}) {
  return (
    <g>
      {layout.accessions.map((accession, index) => {
        const flag = layout.flags[index]
        return (
          flag && (
            <AccessionFlag
              key={accession.line.series}
              accession={accession}
              flag={flag}
              layout={layout}
              x={layout.place.units(years.indexOf(accession.year))}
            />
          )
        )
      })}
    </g>
  )
}

function AccessionFlag(props: {
  readonly accession: Accession
  readonly flag: Flag
  readonly layout: TrendLayout
  readonly x: number
}) {
  const { accession, flag, layout, x } = props
  const { line, datum } = accession
  const top = layout.plot.top - BAND_NAME - flag.far
  return (
    <g className="accession">
      <line
        x1={x}
        x2={x}
        y1={top}
        y2={datum ? layout.place.down(datum.value) - POINT_RADIUS : layout.plot.bottom}
        stroke={lineColour(line)}
        strokeDasharray="1 3"
      />
      <LinedText
        lines={flag.lines}
        x={flag.textX}
        y={top + LINE_HEIGHT - 4}
        row={LINE_HEIGHT}
        fontSize={SMALL_TEXT}
        fill={PALETTE.quiet}
        textAnchor={flag.anchor}
      />
    </g>
  )
}
