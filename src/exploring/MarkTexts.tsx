import { ZIndexLayer } from 'recharts'
import { PALETTE } from '../figures/ink/palette'
import type { TrendFigure } from '../figures/trend/line'
import type { TrendLayout } from './trendLayout'
import { ABOVE_LINES, SMALL_TEXT } from './typography'

/** The label of each mark, on its line where the fewest others run; the short one where room is scarce. */
export function MarkTexts(props: { readonly figure: TrendFigure; readonly layout: TrendLayout }) {
  const { figure, layout } = props
  return (
    <ZIndexLayer zIndex={ABOVE_LINES}>
      {figure.marks.map((mark, index) => {
        const box = layout.markBoxes[index]
        if (!box) return null
        const colour = mark.isJudged ? PALETTE.ink : PALETTE.quiet
        return (
          <g key={mark.value}>
            {box.leaderTo !== null && (
              <line
                x1={box.x + 3}
                x2={box.x + 3}
                y1={box.leaderTo > box.y ? box.y + box.height + 1 : box.y - 1}
                y2={box.leaderTo}
                stroke={colour}
              />
            )}
            <text
              className="on-paper"
              x={box.x}
              y={box.y + box.height - 3}
              fontSize={SMALL_TEXT}
              fontWeight={mark.isJudged ? 600 : 400}
              fill={colour}
            >
              {layout.hasFullMarks ? mark.label : mark.shortLabel}
            </text>
          </g>
        )
      })}
    </ZIndexLayer>
  )
}
