import type { TrendFigure } from '../figures/figure'
import { PALETTE } from '../figures/palette'
import { spreadLabels } from '../figures/spreadLabels'
import type { TrendLayout } from './trendLayout'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'

/** The label of each mark, on its line at the left; the short one where there is no room. */
export function MarkTexts(props: { readonly figure: TrendFigure; readonly layout: TrendLayout }) {
  const { figure, layout } = props
  const centres = spreadLabels(
    figure.marks.map((mark) => ({ at: layout.yOf(mark.value) - 9, height: LINE_HEIGHT })),
    [layout.plot.top - LINE_HEIGHT, layout.plot.bottom],
    1,
  )
  return figure.marks.map((mark, index) => (
    <text
      key={mark.value}
      className="on-paper"
      x={layout.plot.left + 2}
      y={(centres[index] ?? 0) + 4}
      fontSize={SMALL_TEXT}
      fontWeight={mark.isJudged ? 600 : 400}
      fill={mark.isJudged ? PALETTE.ink : PALETTE.quiet}
    >
      {layout.hasFullMarks ? mark.label : mark.shortLabel}
    </text>
  ))
}
