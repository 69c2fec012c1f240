import type { FigureMark, RankingFigure } from './figure'

const LABEL_ROW = 16

/** Height that the labels of the marks take, one row each. */
export function markRows(marks: readonly FigureMark[]): number {
  return marks.length * LABEL_ROW
}

/**
 * Threshold lines down the plot. Each label has a row of its own and ends at its line, over the
 * column of names, so that none overlaps another at any width.
 */
export function MarkLines({
  figure,
  top,
  bottom,
}: {
  figure: RankingFigure
  top: number
  bottom: number
}) {
  return (
    <g aria-hidden="true">
      <line className="mtm-base" x1={0} x2={0} y1={top} y2={bottom} />
      {figure.marks.map((mark, index) => {
        const x = `${((100 * mark.value) / figure.axis.max).toFixed(2)}%`
        const y = LABEL_ROW * (index + 1) - 4
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <line x1={x} x2={x} y1={y - 10} y2={bottom} />
            <text x={x} y={y} dx={-5} textAnchor="end">
              {mark.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
