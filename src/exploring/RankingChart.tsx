import { type ReactNode, useId, useMemo, useRef } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { Hatches } from '../figures/ink/barInk'
import type { RankingFigure } from '../figures/ranking/bar'
import { besideInFrames } from '../figures/ranking/besideRows'
import { GroupCounts, MarksAcross, RankingMarks } from '../figures/ranking/RankingMarks'
import { framedPlace } from '../figures/ranking/rankingPlace'
import { rankingRoom } from '../figures/ranking/rankingRoom'
import { NAME_EM, planRows, type RowPlan } from '../figures/ranking/rankingRows'
import { BarRow } from './BarRow'
import './charts.css'
import { ABOVE_LINES } from './typography'
import { type RankingSpace, useRankingSpace } from './useRankingSpace'

/**
 * All allies in one year as bars against the marks, who has no figure, and NATO's own rows apart: the marks of
 * the static drawing, in the same places. Each row is a named part of the list that the chart is.
 */
export function RankingChart({ figure }: { readonly figure: RankingFigure }) {
  const [frame, plot] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const space = useRankingSpace(frame, plot)
  const plan = useMemo(() => planRows(figure, NAME_EM), [figure])
  const picture = useMemo(
    () => space && <RankingPicture figure={figure} plan={plan} space={space} />,
    [figure, plan, space],
  )
  return (
    // As high as its rows before the picture is there: nothing below it moves while that is measured.
    <div
      ref={frame}
      className="chart mtm-ranked mtm-on-page"
      style={{ minHeight: `${plan.height}em` }}
    >
      <div
        className="mtm-ranking"
        style={figure.measured === undefined ? undefined : rankingRoom(figure)}
      >
        <div ref={plot} />
      </div>
      {picture}
    </div>
  )
}

function RankingPicture(props: {
  readonly figure: RankingFigure
  readonly plan: RowPlan
  readonly space: RankingSpace
}) {
  const { figure, plan, space } = props
  const idPrefix = useId()
  const beside = besideInFrames(figure)
  const place = framedPlace(figure.axis, plan, true)
  const height = plan.height * space.row
  const within = { figure, place, plan, beside }
  const inPlot = (drawn: ReactNode) => (
    <svg {...space.plot} height={height} overflow="visible" role="presentation">
      {drawn}
    </svg>
  )
  return (
    <BarChart
      layout="vertical"
      width={space.width}
      height={Math.ceil(height)}
      // Who has no figure has a row and no bar: a length for recharts alone, which nothing is drawn by.
      data={plan.rows.map(({ row }) => ({ key: row.series, length: 1 }))}
      accessibilityLayer={false}
      role="group"
    >
      <Hatches idPrefix={idPrefix} />
      <XAxis type="number" hide domain={[0, 1]} />
      <YAxis type="category" dataKey="key" hide interval={0} />
      <ZIndexLayer zIndex={-50}>{inPlot(<RankingMarks {...within} />)}</ZIndexLayer>
      {/* A list of its own: layers of recharts' are elements that take the focus, and no part of one. */}
      <g role="list" aria-label={figure.title}>
        <desc>{figure.alt}</desc>
        {inPlot(
          <Bar
            zIndex={0}
            dataKey="length"
            isAnimationActive={false}
            shape={({ originalDataIndex }: BarShapeProps) => {
              const placed = plan.rows[originalDataIndex]
              return placed ? (
                <BarRow
                  placed={placed}
                  place={place}
                  plot={space.plot}
                  marks={figure.marks}
                  beside={beside}
                  isMixed={figure.isMixed}
                  idPrefix={idPrefix}
                />
              ) : null
            }}
          />,
        )}
      </g>
      <ZIndexLayer zIndex={ABOVE_LINES}>
        {inPlot(
          <>
            <MarksAcross {...within} />
            <GroupCounts {...within} />
          </>,
        )}
      </ZIndexLayer>
    </BarChart>
  )
}
