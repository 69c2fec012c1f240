import { ZIndexLayer } from 'recharts'
import type { Flag } from '../figures/ink/flags'
import { lineColour, PALETTE } from '../figures/ink/palette'
import { FlagText } from './FlagText'
import type { Accession, TrendLayout } from './trendLayout'
import { ABOVE_LINES } from './typography'

const POINT_RADIUS = 5

/** The year in which a line's ally joined: a text above the plot, and a dotted line to its point. */
export function AccessionFlags({ layout }: { readonly layout: TrendLayout }) {
  return (
    <ZIndexLayer zIndex={ABOVE_LINES}>
      {layout.accessions.map((accession, index) => {
        const flag = layout.flags[index]
        return (
          flag && (
            <AccessionFlag
              key={accession.line.series}
              accession={accession}
              flag={flag}
              layout={layout}
            />
          )
        )
      })}
    </ZIndexLayer>
  )
}

function AccessionFlag(props: {
  readonly accession: Accession
  readonly flag: Flag
  readonly layout: TrendLayout
}) {
  const { accession, flag, layout } = props
  const { line, year, datum } = accession
  const x = layout.xOf(year)
  const top = layout.plot.top - flag.far
  return (
    <g className="accession">
      <line
        x1={x}
        x2={x}
        y1={top}
        y2={datum ? layout.yOf(datum.value) - POINT_RADIUS : layout.plot.bottom}
        stroke={lineColour(line)}
        strokeDasharray="1 3"
      />
      <FlagText flag={flag} top={top} colour={PALETTE.quiet} />
    </g>
  )
}
