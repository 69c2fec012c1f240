import { useId, useMemo, useRef } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { Hatches } from '../figures/ink/barInk'
import { MarkFlags } from '../figures/ink/MarkFlags'
import { PALETTE } from '../figures/ink/palette'
import type { RankingFigure } from '../figures/ranking/bar'
import { AbsentAllies } from './AbsentAllies'
import { BarRow } from './BarRow'
import './charts.css'
import { AXIS_HEIGHT, FLAGS_GAP, type RankingLayout, rankingLayout } from './rankingLayout'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'
import { useWidth } from './useWidth'

/**
 * All allies in one year as bars against the marks, NATO's own rows apart, and who has no figure named
 * below; each is a named part of the list that the chart is.
 */
export function RankingChart({ figure }: { readonly figure: RankingFigure }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const layout = useMemo(() => (width > 0 ? rankingLayout(figure, width) : null), [figure, width])
  const picture = useMemo(
    () => layout && <RankingPicture figure={figure} layout={layout} />,
    [figure, layout],
  )
  return (
    <div ref={frame} className="chart">
      {picture}
      <AbsentAllies rows={figure.absent} />
    </div>
  )
}

function RankingPicture(props: { readonly figure: RankingFigure; readonly layout: RankingLayout }) {
  const { figure, layout } = props
  const { plot } = layout
  const idPrefix = useId()
  const tickTexts = new Map(figure.axis.ticks.map((tick) => [tick.value, tick.text]))
  return (
    <BarChart
      layout="vertical"
      width={layout.width}
      height={layout.height}
      data={[...layout.rows]}
      margin={{ top: plot.top, right: layout.width - plot.right, bottom: 0, left: plot.left }}
      barCategoryGap={5}
      accessibilityLayer={false}
      role="list"
      aria-label={figure.title}
      desc={figure.alt}
    >
      <Hatches idPrefix={idPrefix} />
      <CartesianGrid horizontal={false} stroke={PALETTE.rule} />
      <XAxis
        type="number"
        height={AXIS_HEIGHT}
        domain={[figure.axis.min, figure.axis.max]}
        ticks={[...layout.ticks]}
        interval={0}
        tickFormatter={(value: number) => tickTexts.get(value) ?? ''}
        tick={{ fontSize: SMALL_TEXT, fill: PALETTE.quiet }}
        tickLine={false}
        axisLine={false}
      />
      <YAxis type="category" dataKey="key" hide interval={0} />
      {figure.axis.min < 0 && <ReferenceLine x={0} zIndex={-50} stroke={PALETTE.quiet} />}
      <ZIndexLayer zIndex={-50}>
        <MarkFlags
          flagged={layout.flags}
          at={layout.xOf}
          top={plot.top - FLAGS_GAP}
          bottom={plot.bottom}
        />
      </ZIndexLayer>
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(shape: BarShapeProps) => (
          <BarRow shape={shape} layout={layout} marks={figure.marks} idPrefix={idPrefix} />
        )}
      />
      <text
        x={plot.left}
        y={layout.height - LINE_HEIGHT / 2}
        fontSize={SMALL_TEXT}
        fill={PALETTE.quiet}
      >
        {figure.axis.title}
      </text>
    </BarChart>
  )
}
