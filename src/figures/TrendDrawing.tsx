import type { FigureAxis, FigureDatum, FigureMark, Line, TrendFigure } from './figure'
import { strokesOf } from './lineStrokes'
import { lineColour, PALETTE } from './palette'
import { spreadLabels } from './spreadLabels'

const TOP = 20
const HEIGHT = 330
const LABEL = 15
/** Width of the drawing's own units across: the lines are stretched from these to the svg's width. */
const ACROSS = 1000

const upTo = (value: number, { max }: FigureAxis) => TOP + HEIGHT * (1 - value / max)
const part = (index: number, figure: TrendFigure) => index / Math.max(1, figure.years.length - 1)
const percent = (share: number) => `${Number((100 * share).toFixed(2))}%`

/**
 * The trend as static SVG, without script right at every width: lines are stretched across, points
 * and texts are placed in percent, and labels overflow into the margins.
 */
export function TrendDrawing({ figure }: { readonly figure: TrendFigure }) {
  return (
    <>
      <Plot figure={figure} />
      <p className="mtm-foot mtm-tight">{figure.marks.map((mark) => mark.label).join(' · ')}</p>
    </>
  )
}

function Plot({ figure }: { readonly figure: TrendFigure }) {
  return (
    <svg
      className="mtm-plot mtm-trend"
      width="100%"
      height={TOP + HEIGHT + 26}
      role="list"
      aria-label={figure.title}
      overflow="visible"
    >
      <Grid figure={figure} />
      {figure.lines.map((line) => (
        <LineInk key={line.series} line={line} figure={figure} />
      ))}
      <MarkLabels figure={figure} />
      <EndLabels figure={figure} />
    </svg>
  )
}

function colourOf(line: Line): string {
  return line.isAggregate ? PALETTE.aggregate : lineColour(line.colour)
}

function endLabel(line: Line) {
  const last = line.points.findLast((point) => point !== null)
  return { name: line.name, code: line.shortName, value: last?.valueText ?? '', last }
}

/** Band of estimates, years, shares and threshold lines. */
function Grid({ figure }: { readonly figure: TrendFigure }) {
  const { years, estimateYears, axis, marks } = figure
  const firstEstimate = years.findIndex((year) => estimateYears.includes(year))
  const bandFrom = part(Math.max(0, firstEstimate - 0.5), figure)
  const last = years.length - 1
  return (
    <g aria-hidden="true">
      {firstEstimate >= 0 && (
        <>
          <rect
            x={percent(bandFrom)}
            y={TOP}
            width={percent(1 - bandFrom)}
            height={HEIGHT}
            fill={PALETTE.tint}
          />
          <text className="mtm-quiet" x="100%" y={TOP - 6} textAnchor="end">
            {figure.estimatesLabel}
          </text>
        </>
      )}
      {axis.ticks.map((tick) => (
        <text
          key={tick.value}
          className="mtm-quiet"
          x={0}
          y={upTo(tick.value, axis) + 4}
          dx={-8}
          textAnchor="end"
        >
          {tick.text}
        </text>
      ))}
      <line stroke={PALETTE.quiet} x1={0} x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
      {marks.map((mark) => (
        <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
          <line x1={0} x2="100%" y1={upTo(mark.value, axis)} y2={upTo(mark.value, axis)} />
        </g>
      ))}
      {years.map((year, index) => (
        <text
          key={year}
          className={`mtm-quiet ${tierOf(last - index)}`}
          x={percent(part(index, figure))}
          y={TOP + HEIGHT + 18}
          textAnchor="middle"
        >
          {estimateYears.includes(year) ? `${year}e` : year}
        </text>
      ))}
    </g>
  )
}

/** Every fourth year has room in any frame, every second in a roomy one. */
function tierOf(fromLast: number): string {
  if (fromLast % 4 === 0) return ''
  return fromLast % 2 === 0 ? 'mtm-roomy' : 'mtm-wide'
}

/**
 * Each mark's label on its line, at the end and on the side where the fewest points lie; the number
 * alone where there is no room (what it is then stands below the drawing).
 */
function MarkLabels({ figure }: { readonly figure: TrendFigure }) {
  return (
    <g aria-hidden="true">
      {figure.marks.map((mark) => {
        const { atEnd, isBelow } = clearSide(mark, figure)
        return (
          <g key={mark.value} className={mark.isJudged ? 'mtm-mark mtm-judged' : 'mtm-mark'}>
            <text
              className="mtm-halo"
              x={atEnd ? '100%' : 0}
              dx={atEnd ? -6 : 6}
              y={upTo(mark.value, figure.axis) + (isBelow ? 13 : -4)}
              textAnchor={atEnd ? 'end' : 'start'}
            >
              <tspan className="mtm-roomy">{mark.label}</tspan>
              <tspan className="mtm-tight">{mark.shortLabel}</tspan>
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Height of a label in hundredths of a percent, roughly, and the part of the width that it covers. */
const LABEL_REACH = 30
const LABEL_PART = 0.35

function clearSide(mark: FigureMark, figure: TrendFigure) {
  const reach = Math.ceil(figure.years.length * LABEL_PART)
  const sides = [
    { atEnd: false, isBelow: false },
    { atEnd: false, isBelow: true },
    { atEnd: true, isBelow: false },
    { atEnd: true, isBelow: true },
  ].map((side) => {
    const [from, to] = side.isBelow
      ? [mark.value - LABEL_REACH, mark.value]
      : [mark.value, mark.value + LABEL_REACH]
    const covered = figure.lines.flatMap(({ points }) =>
      side.atEnd ? points.slice(-reach) : points.slice(0, reach),
    )
    const hits = covered.filter((d) => d !== null && d.value >= from && d.value <= to)
    return { ...side, hits: hits.length }
  })
  return sides.reduce((best, side) => (side.hits < best.hits ? side : best))
}

function LineInk({ line, figure }: { readonly line: Line; readonly figure: TrendFigure }) {
  const colour = colourOf(line)
  const points = line.points.flatMap((datum, index) => (datum === null ? [] : [{ datum, index }]))
  return (
    <g
      role="listitem"
      aria-label={line.name}
      className={line.isAggregate ? 'mtm-total' : undefined}
      fill={colour}
      stroke={colour}
    >
      <svg
        width="100%"
        height={TOP + HEIGHT}
        viewBox={`0 0 ${ACROSS} ${TOP + HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {strokesOf(line).map((stroke) => (
          <polyline
            key={stroke.from}
            className={`mtm-${stroke.kind}`}
            vectorEffect="non-scaling-stroke"
            fill="none"
            stroke={stroke.kind === 'before' ? PALETTE.uncounted : undefined}
            points={pathOf(line.points, stroke.from, stroke.to, figure)}
          />
        ))}
      </svg>
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
              stroke={colourOf(line)}
              fill="none"
            />
            <text x={19} y={y + 4} fill={colourOf(line)}>
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
