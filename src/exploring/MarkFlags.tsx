import type { FigureMark } from '../figures/figure'
import { PALETTE } from '../figures/ink/palette'
import { FlagText } from './FlagText'
import type { RankingLayout } from './rankingLayout'

/** The labels of the marks, each flying from the upper end of its own line. */
export function MarkFlags(props: {
  readonly marks: readonly FigureMark[]
  readonly layout: RankingLayout
}) {
  const { plot, flags, xOf } = props.layout
  return props.marks.map((mark, index) => {
    const flag = flags[index]
    if (flag === undefined) return null
    const x = xOf(mark.value)
    const top = plot.top - 4 - flag.far
    const colour = mark.isJudged ? PALETTE.ink : PALETTE.quiet
    return (
      <g key={mark.value} className={mark.isJudged ? 'mark is-judged' : 'mark'}>
        <line
          x1={x}
          x2={x}
          y1={top}
          y2={plot.top}
          stroke={colour}
          strokeWidth={mark.isJudged ? 1.5 : 1}
          strokeDasharray={mark.isJudged ? undefined : '3 3'}
        />
        <FlagText flag={flag} top={top} colour={colour} />
      </g>
    )
  })
}
