import { useMemo, useRef } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts'
import { PALETTE } from '../figures/ink/palette'
import type { TrendFigure } from '../figures/trend/line'
import { AccessionFlags } from './AccessionFlags'
import './charts.css'
import { EndLabels } from './EndLabels'
import { LineDrawing } from './LineDrawing'
import { MarkTexts } from './MarkTexts'
import { type TrendLayout, trendLayout, yearText } from './trendLayout'
import { LINE_HEIGHT, SMALL_TEXT } from './typography'
import { useWidth } from './useWidth'

/**
 * Chosen allies over the years, each line labelled at its end and broken where there is no figure. It is a
 * list of lines, whose points are named.
 */
export function TrendChart({ figure }: { readonly figure: TrendFigure }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const layout = useMemo(() => (width > 0 ? trendLayout(figure, width) : null), [figure, width])
  const picture = useMemo(
    () => layout && <TrendPicture figure={figure} layout={layout} />,
    [figure, layout],
  )
  return (
    <div ref={frame} className="chart">
      {picture}
      {layout && !layout.hasFullMarks && figure.marks.length > 0 && (
        <ul className="mark-list">
          {figure.marks.map((mark) => (
            <li key={mark.value}>{mark.isJudged ? <strong>{mark.label}</strong> : mark.label}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function TrendPicture(props: { readonly figure: TrendFigure; readonly layout: TrendLayout }) {
  const { figure, layout } = props
  const { plot } = layout
  const data = useMemo(() => rowsByYear(figure), [figure])
  const tickTexts = new Map(figure.axis.ticks.map((tick) => [tick.value, tick.text]))
  return (
    <LineChart
      width={layout.width}
      height={layout.height}
      data={data}
      margin={{ top: plot.top, right: layout.width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="list"
      aria-label={figure.title}
      desc={figure.alt}
    >
      <EstimateBand figure={figure} layout={layout} />
      <CartesianGrid vertical={false} stroke={PALETTE.rule} />
      <XAxis
        type="number"
        dataKey="year"
        height={layout.height - plot.bottom}
        domain={[...layout.span]}
        ticks={[...layout.yearTicks]}
        interval={0}
        tickFormatter={(year: number) => yearText(figure, year)}
        tick={{ fontSize: SMALL_TEXT, fill: PALETTE.quiet }}
        tickLine={false}
        axisLine={{ stroke: PALETTE.quiet }}
      />
      <YAxis
        type="number"
        width={plot.left}
        domain={[figure.axis.min, figure.axis.max]}
        ticks={figure.axis.ticks.map((tick) => tick.value)}
        interval={0}
        tickFormatter={(value: number) => (tickTexts.get(value) ?? '').replaceAll(' ', '\u00a0')}
        tick={{ fontSize: SMALL_TEXT, fill: PALETTE.quiet }}
        tickLine={false}
        axisLine={false}
      />
      {figure.axis.min < 0 && <ReferenceLine y={0} zIndex={-50} stroke={PALETTE.quiet} />}
      {figure.marks.map((mark) => (
        <ReferenceLine
          key={mark.value}
          y={mark.value}
          zIndex={-50}
          stroke={mark.isJudged ? PALETTE.ink : PALETTE.quiet}
          strokeWidth={mark.isJudged ? 1.5 : 1}
          strokeDasharray={mark.isJudged ? '' : '3 3'}
        />
      ))}
      <AccessionFlags layout={layout} />
      {figure.lines.map((line) => (
        <Line
          key={line.series}
          dataKey={line.series}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          shape={({ points }) => (
            <g role="listitem" aria-label={line.name}>
              <LineDrawing line={line} at={points ?? []} />
            </g>
          )}
        />
      ))}
      <MarkTexts figure={figure} layout={layout} />
      <EndLabels layout={layout} />
      <text x={0} y={LINE_HEIGHT} fontSize={SMALL_TEXT} fill={PALETTE.quiet}>
        {figure.axis.title}
      </text>
    </LineChart>
  )
}

/** The years that are estimates, shaded and named. */
function EstimateBand(props: { readonly figure: TrendFigure; readonly layout: TrendLayout }) {
  const { figure, layout } = props
  const [first, last] = [figure.estimateYears[0], figure.estimateYears.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = Math.max(layout.span[0], first - 0.5)
  const to = last + 0.5
  return (
    <>
      <ReferenceArea x1={from} x2={to} zIndex={-200} fill={PALETTE.tint} fillOpacity={1} />
      <text
        x={layout.xOf(to) - 4}
        y={isLow(figure) ? layout.plot.top + SMALL_TEXT + 4 : layout.plot.bottom - 6}
        textAnchor="end"
        fontSize={SMALL_TEXT}
        fill={PALETTE.quiet}
      >
        {figure.estimatesLabel}
      </text>
    </>
  )
}

/** Whether lines end so low that a text at the foot of the plot would lie on them. */
function isLow({ lines, axis: { min, max } }: TrendFigure): boolean {
  return lines.some(({ points }) => (points.at(-1)?.value ?? max) < min + (max - min) * 0.09)
}

/** What recharts wants: an object per year, with each line's value or `null`. */
function rowsByYear(figure: TrendFigure): Record<string, number | null>[] {
  return figure.years.map((year, index) =>
    Object.fromEntries<number | null>([
      ['year', year],
      ...figure.lines.map((line): [string, number | null] => [
        line.series,
        line.points[index]?.value ?? null,
      ]),
    ]),
  )
}
