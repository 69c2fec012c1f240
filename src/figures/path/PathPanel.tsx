import { isAggregate } from '../../domain/ally'
import { Pins } from '../annotation/Pins'
import { linearScale } from '../ink/linearScale'
import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { ACROSS, Stretched } from '../ink/Stretched'
import { hasPins, type Room } from '../room'
import { LatestValue } from './LatestValue'
import { pathPins } from './pathPins'
import type { PathFigure, Route } from './route'

/** Above the plot what a figure at its top says, below it the years, in px. */
const TOP = 12
const YEARS = 18
/** Parts of the width: where the first year stands, and the last. */
const [FROM, TO] = [0.02, 0.9]

interface PathNameProps {
  readonly route: Route
  readonly figure: PathFigure
  readonly room: Room
}

/** Whose panel it is, with the pins of what stands out in it. */
export function PathName({ route, figure, room }: PathNameProps) {
  return (
    <>
      <text y={12} fontWeight={700} fontSize={13}>
        {route.name}
      </text>
      {hasPins(room) && <Pins groups={pathPins(figure, route)} />}
    </>
  )
}

interface PathPanelProps {
  readonly route: Route
  readonly figure: PathFigure
  readonly height: number
  /** In px; `null` where it is not known. */
  readonly width: number | null
}

/** One ally: its figures, and the straight line to the level due. */
export function PathPanel({ route, figure, height, width }: PathPanelProps) {
  const { axis, span } = figure
  const bottom = height - YEARS
  const down = linearScale([axis.min, axis.max], [bottom, TOP])
  const across = linearScale(span, [FROM, TO])
  const at = (year: number) => percent(across(year))
  return (
    <>
      <Level figure={figure} y={down(figure.marks[0]?.value ?? 0)} />
      <line stroke={PALETTE.quiet} x1={0} x2="100%" y1={bottom} y2={bottom} />
      <Lines
        route={route}
        figure={figure}
        down={down}
        across={across}
        bottom={bottom}
        units={width ?? ACROSS}
      />
      {route.past.map((datum) => (
        <Point key={datum.year} datum={datum} x={at(datum.year)} y={down(datum.value)} />
      ))}
      {route.start !== null && <End route={route} figure={figure} x={at(span[1])} down={down} />}
      <LatestValue route={route} at={at} down={down} bottom={bottom} />
      <Years figure={figure} route={route} y={bottom + 13} at={at} />
    </>
  )
}

function Level({ figure, y }: { readonly figure: PathFigure; readonly y: number }) {
  return (
    <g aria-hidden="true">
      <line x1={0} x2="100%" y1={y} y2={y} stroke={PALETTE.ink} strokeWidth={0.8} />
      <text x="100%" y={y - 8} textAnchor="end" fontSize={12}>
        {figure.marks[0]?.shortLabel}
      </text>
    </g>
  )
}

interface LinesProps {
  readonly route: Route
  readonly figure: PathFigure
  readonly down: (value: number) => number
  readonly across: (year: number) => number
  readonly bottom: number
  readonly units: number
}

/** The figures as a line that breaks at gaps, estimates dashed; the straight line dotted. */
function Lines({ route, figure, down, across, bottom, units }: LinesProps) {
  const place = (year: number, value: number) =>
    `${Math.round(units * across(year))} ${down(value).toFixed(1)}`
  const stretches = route.past.flatMap((datum, index) => {
    const before = route.past[index - 1]
    return before?.year === datum.year - 1 ? [{ before, datum }] : []
  })
  const pathOf = (status: Route['past'][number]['status']) =>
    stretches
      .filter(({ datum }) => datum.status === status)
      .map(
        ({ before, datum }) =>
          `M${place(before.year, before.value)}L${place(datum.year, datum.value)}`,
      )
      .join('')
  const common = {
    fill: 'none',
    stroke: PALETTE.ink,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
  }
  const { start } = route
  return (
    <Stretched height={bottom} units={units}>
      <path d={pathOf('actual')} {...common} />
      <path d={pathOf('estimate')} {...common} strokeDasharray="5 3" />
      {start !== null && (
        <path
          d={`M${place(start.year, start.value)}L${place(figure.span[1], figure.marks[0]?.value ?? 0)}`}
          {...common}
          stroke={PALETTE.quiet}
          strokeLinecap="round"
          strokeDasharray="0 5"
          strokeWidth={2.5}
        />
      )}
    </Stretched>
  )
}

interface PointProps {
  readonly datum: Route['past'][number]
  readonly x: string
  readonly y: number
}

/** Hollow for an estimate; grey before accession. */
function Point({ datum, x, y }: PointProps) {
  const { series, year, label, status, isCounted } = datum
  const ink = isCounted || isAggregate(series) ? PALETTE.ink : PALETTE.uncounted
  return (
    <circle
      role="img"
      aria-label={label}
      data-datum={`${series} ${year}`}
      cx={x}
      cy={Number(y.toFixed(1))}
      r={3}
      fill={status === 'estimate' ? PALETTE.paper : ink}
      stroke={ink}
      strokeWidth={1.5}
    />
  )
}

interface EndProps {
  readonly route: Route
  readonly figure: PathFigure
  readonly x: string
  readonly down: (value: number) => number
}

/** Where the straight line ends: a diamond, for it is no figure. */
function End({ route, figure, x, down }: EndProps) {
  const y = down(figure.marks[0]?.value ?? 0)
  return (
    <svg x={x} y={y} width={1} height={1} overflow="visible">
      <path
        role="img"
        aria-label={route.endLabel}
        data-datum={`${route.series} ${figure.span[1]}`}
        d="M0-5L5 0L0 5L-5 0z"
        fill={PALETTE.paper}
        stroke={PALETTE.quiet}
        strokeWidth={1.5}
      />
    </svg>
  )
}

interface YearsProps {
  readonly figure: PathFigure
  readonly route: Route
  readonly y: number
  /** Where a year lies across. */
  readonly at: (year: number) => string
}

/** First year, the one that the line starts from with its value, and the last. */
function Years({ figure, route, y, at }: YearsProps) {
  const [first, last] = figure.span
  const latest = route.start ?? route.past.at(-1)
  return (
    <g aria-hidden="true" fill={PALETTE.quiet} fontSize={12}>
      <text x={0} y={y}>
        {first}
      </text>
      {latest && latest.year - first > 3 && last - latest.year > 3 && (
        <text x={at(latest.year)} y={y} textAnchor="middle">
          {latest.status === 'estimate' ? `${latest.year}e` : latest.year}
        </text>
      )}
      <text x="100%" y={y} textAnchor="end">
        {last}
      </text>
    </g>
  )
}
