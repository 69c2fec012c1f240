import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { ACROSS, Stretched } from '../ink/Stretched'
import { spreadLabels } from '../ink/spreadLabels'
import { pointInk } from './pointInk'
import type { SharePoint, SharesFigure, SharesLine, StretchKind } from './sharesFigure'

const TOP = 8

interface SharesDrawingProps {
  readonly figure: SharesFigure
  /** Height of the plot in px, without the years below it. */
  readonly height: number
  /** The years that are named, and those named where there is room. */
  readonly named: { readonly always: readonly number[]; readonly roomy: readonly number[] }
}

/**
 * Shares over years as static SVG, right at every width: lines are stretched across, points and texts
 * are placed in percent, and the texts at the ends overflow into the margins that the page leaves.
 */
export function SharesDrawing({ figure, height, named }: SharesDrawingProps) {
  const place = placesIn(figure, height)
  return (
    <svg
      className="mtm-plot shares-plot"
      width="100%"
      height={TOP + height + 22}
      role="list"
      aria-label={figure.title}
      overflow="visible"
    >
      <Grid figure={figure} place={place} height={height} named={named} />
      {figure.lines.map((line) => (
        <LineInk key={line.name} line={line} place={place} height={height} />
      ))}
      <Ends figure={figure} place={place} height={height} />
    </svg>
  )
}

/** Where years and shares lie: a part of the width from 0 to 1, and px from the top. */
interface Places {
  readonly across: (year: number) => number
  readonly down: (value: number) => number
}

function placesIn({ years: [first, last], max }: SharesFigure, height: number): Places {
  return {
    across: (year) => (last === first ? 1 : (year - first) / (last - first)),
    down: (value) => Number((TOP + height * (1 - value / max)).toFixed(1)),
  }
}

interface PartProps {
  readonly figure: SharesFigure
  readonly place: Places
  readonly height: number
}

function Grid({ figure, place, height, named }: PartProps & Pick<SharesDrawingProps, 'named'>) {
  const mark = place.down(figure.mark.value)
  return (
    <g aria-hidden="true">
      {figure.ticks.map(({ value, text }) => (
        <g key={value}>
          <line
            stroke={value === 0 ? PALETTE.quiet : PALETTE.rule}
            x1={0}
            x2="100%"
            y1={place.down(value)}
            y2={place.down(value)}
          />
          <text className="mtm-quiet" x={0} dx={-6} y={place.down(value) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line
        stroke={PALETTE.ink}
        strokeDasharray="5 3"
        x1={percent(place.across(figure.mark.from))}
        x2="100%"
        y1={mark}
        y2={mark}
      />
      {[...named.always, ...named.roomy].map((year) => (
        <text
          key={year}
          className={`mtm-quiet ${named.always.includes(year) ? '' : 'mtm-roomy'}`}
          x={percent(place.across(year))}
          y={TOP + height + 17}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </g>
  )
}

/** The ink of a stretch, or of a point, by what it is. */
const INK: Readonly<
  Record<StretchKind, { stroke: string; strokeWidth: number; strokeDasharray?: string }>
> = {
  actual: { stroke: PALETTE.ink, strokeWidth: 2 },
  estimate: { stroke: PALETTE.ink, strokeWidth: 2, strokeDasharray: '5 3' },
  before: { stroke: PALETTE.uncounted, strokeWidth: 2 },
  sipri: { stroke: PALETTE.quiet, strokeWidth: 1.5, strokeDasharray: '1.5 2.5' },
}

function LineInk({
  line,
  place,
  height,
}: {
  readonly line: SharesLine
  readonly place: Places
  readonly height: number
}) {
  const path = (points: readonly SharePoint[]) =>
    points
      .map(({ year, value }) => `${(ACROSS * place.across(year)).toFixed(1)},${place.down(value)}`)
      .join(' ')
  return (
    <g role="listitem" aria-label={line.name}>
      <Stretched height={TOP + height}>
        {line.stretches.map(({ kind, points }) => (
          <polyline
            key={points[0]?.year}
            fill="none"
            vectorEffect="non-scaling-stroke"
            points={path(points)}
            {...INK[kind]}
          />
        ))}
      </Stretched>
      {line.marks.map(({ year, value, label, datum, kind, verdict }) => (
        <circle
          key={year}
          role="img"
          aria-label={label}
          data-datum={datum}
          cx={percent(place.across(year))}
          cy={place.down(value)}
          r={kind === 'sipri' ? 2 : 3}
          {...pointInk(kind, verdict)}
        />
      ))}
    </g>
  )
}

/** What stands beside the end of each line, moved apart where they would meet. */
function Ends({ figure, place, height }: PartProps) {
  const ends = figure.lines.flatMap((line) => {
    const all = [...line.stretches.flatMap(({ points }) => points), ...line.marks]
    const last = all.reduce<SharePoint | null>(
      (latest, point) => (latest === null || point.year >= latest.year ? point : latest),
      null,
    )
    return last === null || line.endText === '' ? [] : [{ line, last }]
  })
  const centres = spreadLabels(
    ends.map(({ last }) => ({ at: place.down(last.value), height: 15 })),
    [0, TOP + height],
    2,
  )
  return (
    <g aria-hidden="true">
      {ends.map(({ line }, index) => (
        <text
          key={line.name}
          x="100%"
          dx={8}
          y={(centres[index] ?? 0) + 4}
          fontWeight={index === 0 ? 700 : 400}
        >
          {line.endText}
        </text>
      ))}
    </g>
  )
}
