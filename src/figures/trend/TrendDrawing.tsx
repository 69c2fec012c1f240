import type { FigureDatum } from '../figure'
import { type StrokeKind, strokesOf } from '../ink/lineStrokes'
import { lineColour, PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import type { PlotRoom } from '../ink/plotRoom'
import { ACROSS, Stretched } from '../ink/Stretched'
import { spreadLabels } from '../ink/spreadLabels'
import type { Line, TrendFigure } from './line'
import { TrendGrid } from './TrendGrid'
import { TrendMarkLabels } from './TrendMarkLabels'
import { HEIGHT, part, TOP, upTo } from './trendPosition'

const LABEL = 15

/** How the stretches of a line are styled; a class is written out, so that it is found when style sheets are thinned. */
const STROKE_CLASS: Readonly<Partial<Record<StrokeKind, string>>> = {
  estimate: 'mtm-estimate',
  before: 'mtm-before',
}

interface TrendDrawingProps {
  readonly figure: TrendFigure
  /** More room beside the plot than drawing.css leaves. */
  readonly style?: PlotRoom
}

/**
 * The trend as static SVG, without script right at every width: lines are stretched across, points
 * and texts are placed in percent, and labels overflow into the margins.
 */
export function TrendDrawing(props: TrendDrawingProps) {
  const { figure } = props
  return (
    <>
      <Plot {...props} />
      {figure.marks.length > 0 && (
        <p className="mtm-foot mtm-not-wide">
          {figure.marks.map((mark) => mark.label).join(' · ')}
        </p>
      )}
    </>
  )
}

function Plot({ figure, style }: TrendDrawingProps) {
  return (
    <svg
      className="mtm-plot mtm-trend"
      width="100%"
      height={TOP + HEIGHT + 26}
      role="list"
      aria-label={figure.title}
      overflow="visible"
      style={style}
    >
      <TrendGrid figure={figure} />
      {figure.lines.map((line) => (
        <LineInk key={line.series} line={line} figure={figure} />
      ))}
      <TrendMarkLabels figure={figure} />
      <EndLabels figure={figure} />
    </svg>
  )
}

function endLabel(line: Line) {
  const last = line.points.findLast((point) => point !== null)
  return { name: line.name, code: line.shortName, value: last?.valueText ?? '', last }
}

function LineInk({ line, figure }: { readonly line: Line; readonly figure: TrendFigure }) {
  const colour = lineColour(line)
  const points = line.points.flatMap((datum, index) => (datum === null ? [] : [{ datum, index }]))
  return (
    <g
      role="listitem"
      aria-label={line.name}
      className={line.isAggregate ? 'mtm-total' : undefined}
      fill={colour}
      stroke={colour}
    >
      <Stretched height={TOP + HEIGHT}>
        {strokesOf(line).map((stroke) => (
          <polyline
            key={stroke.from}
            className={STROKE_CLASS[stroke.kind]}
            vectorEffect="non-scaling-stroke"
            fill="none"
            stroke={stroke.kind === 'before' ? PALETTE.uncounted : undefined}
            points={pathOf(line.points, stroke.from, stroke.to, figure)}
          />
        ))}
      </Stretched>
      {points.map(({ datum, index }) => (
        <circle
          key={datum.year}
          role="img"
          aria-label={datum.label}
          cx={percent(part(index, figure))}
          cy={upTo(datum.value, figure.axis)}
          r={datum.status === 'estimate' ? 3 : 2.5}
          {...inkOfPoint(datum, line)}
        />
      ))}
    </g>
  )
}

/** What of a point's ink is not its line's: hollow for an estimate, grey before accession. */
function inkOfPoint({ status, isCounted }: FigureDatum, { isAggregate }: Line) {
  const own = isCounted || isAggregate ? {} : { fill: PALETTE.uncounted, stroke: PALETTE.uncounted }
  return status === 'estimate' ? { ...own, fill: PALETTE.paper } : own
}

function pathOf(points: Line['points'], from: number, to: number, figure: TrendFigure): string {
  return points
    .slice(from, to + 1)
    .flatMap((datum, offset) =>
      datum === null
        ? []
        : `${Math.round(ACROSS * part(from + offset, figure))},${upTo(datum.value, figure.axis).toFixed(1)}`,
    )
    .join(' ')
}

/** Names and last values, spread so that none overlaps, each joined to its line's end. */
function EndLabels({ figure }: { readonly figure: TrendFigure }) {
  const ends = figure.lines.flatMap((line) => {
    const { name, code, value, last } = endLabel(line)
    return last ? [{ line, name, code, value, at: upTo(last.value, figure.axis) }] : []
  })
  const centres = spreadLabels(
    ends.map(({ at }) => ({ at, height: LABEL })),
    [0, TOP + HEIGHT + 10],
    1,
  )
  return (
    <svg x="100%" width={1} height={TOP + HEIGHT} overflow="visible" aria-hidden="true">
      {ends.map(({ line, name, code, value, at }, index) => {
        const y = centres[index] ?? at
        return (
          <g key={line.series}>
            <path
              d={`M5 ${at.toFixed(1)}L15 ${y.toFixed(1)}`}
              stroke={lineColour(line)}
              fill="none"
            />
            <text x={19} y={y + 4} fill={lineColour(line)}>
              <tspan className="mtm-roomy">{name}</tspan>
              <tspan className="mtm-tight">{code}</tspan>
              <tspan className="mtm-value">{` ${value}`}</tspan>
            </text>
          </g>
        )
      })}
    </svg>
  )
}
