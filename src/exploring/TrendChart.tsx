import { useMemo, useRef } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { Pins } from '../figures/annotation/Pins'
import { EndLabels } from '../figures/ink/EndLabels'
import { PALETTE } from '../figures/ink/palette'
import type { TrendFigure } from '../figures/trend/line'
import { TrendGrid } from '../figures/trend/TrendGrid'
import { TrendLine } from '../figures/trend/TrendLine'
import { trendPins } from '../figures/trend/trendPins'
import { AccessionFlags } from './AccessionFlags'
import './charts.css'
import { NamedDatum } from './NamedDatum'
import { type TrendLayout, trendLayout } from './trendLayout'
import { LINE_HEIGHT, SMALL_TEXT, TEXT } from './typography'
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
    <div className="chart">
      <div ref={frame} className="chart-drawing">
        {picture}
      </div>
      {layout && !layout.hasMarks && figure.marks.length > 0 && (
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
  const { plot, place } = layout
  const data = useMemo(() => rowsByYear(figure), [figure])
  return (
    <LineChart
      width={layout.width}
      height={layout.height}
      data={data}
      margin={{ top: plot.top, right: layout.width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="group"
    >
      <XAxis type="number" dataKey="year" hide domain={['dataMin', 'dataMax']} />
      <YAxis type="number" hide domain={[figure.axis.min, figure.axis.max]} />
      <TrendGrid figure={figure} place={place} every={layout.every} />
      {/* A list of its own: layers of recharts' are elements that take the focus, and no part of one. */}
      <g role="list" aria-label={figure.title}>
        <desc>{figure.alt}</desc>
        {figure.lines.map((line) => (
          <Line
            key={line.series}
            zIndex={0}
            dataKey={line.series}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            shape={() => (
              <TrendLine
                line={line}
                place={place}
                dot={(datum, dot) => (
                  <NamedDatum key={datum.year} datum={datum} role="img">
                    <circle className="ring" cx={dot.cx} cy={dot.cy} r={8} />
                    <circle {...dot} />
                  </NamedDatum>
                )}
              />
            )}
          />
        ))}
      </g>
      <Pins groups={trendPins(figure, place)} />
      <AccessionFlags layout={layout} years={figure.years} />
      <EndLabels
        labels={layout.labels}
        x={place.right}
        bounds={layout.labelBounds}
        fontSize={TEXT}
        gap={4}
      />
      <text x={0} y={LINE_HEIGHT} fontSize={SMALL_TEXT} fill={PALETTE.quiet}>
        {figure.axis.title}
      </text>
    </LineChart>
  )
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
