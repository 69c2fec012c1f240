import { IN_EMBED } from '../../domain/inEmbed'
import type { FigureAxis } from '../figure'
import { PALETTE, verdictColour } from '../ink/palette'
import { acrossAxis } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { RevisionPoint, RevisionRow } from './revisionsFigureTypes'
import { type VintageInk, VintagePoint, vintageInk } from './VintagePoint'

interface RowProps {
  readonly row: RevisionRow
  readonly year: number
  readonly axis: FigureAxis
  readonly y: number
  readonly height: number
  readonly idPrefix: string
  /** Whether it is explored by its `data-datum`; an embed's tips go by the list's items, to save bytes. */
  readonly isRoomy: boolean
}

/** One ally's row: a bar from the first figure to the newest of one concept, a dashed step to another. */
export function RevisionRowInk({ row, year, axis, y, height, idPrefix, isRoomy }: RowProps) {
  const middle = Math.round(y + height / 2)
  const newest = row.points.at(-1)
  const weight = row.isHighlighted ? { fontWeight: 700 } : {}
  return (
    <g
      role="listitem"
      aria-label={row.label}
      data-datum={!IN_EMBED && isRoomy ? `${row.series} ${year}` : undefined}
      transform={`translate(0 ${middle})`}
    >
      <text y={4} dx={-7} textAnchor="end" {...weight}>
        {row.name}
        <Signs signs={row.noteSigns} />
      </text>
      <Steps row={row} axis={axis} />
      <g {...inkOf(newest)}>
        {drawnOf(row).map(({ point, shape }) => (
          <VintagePoint
            key={point.release}
            shape={shape}
            x={acrossAxis(point.value, axis, 1)}
            idPrefix={idPrefix}
            {...differing(inkOf(point), inkOf(newest))}
          />
        ))}
      </g>
      <text
        x="100%"
        y={4}
        dx={10}
        fontWeight={row.crossed === null ? undefined : 700}
        fill={row.crossed === null ? PALETTE.quiet : PALETTE.ink}
      >
        {row.changeText}
        {row.crossed !== null && <tspan dx={2}>{row.crossed === 'fallen' ? '↓' : '↑'}</tspan>}
      </text>
    </g>
  )
}

/** Coloured by its side, grey where it is undecided or not counted; the first is hollow. */
function inkOf(point: RevisionPoint | undefined): VintageInk {
  return vintageInk(point?.shape ?? null, verdictColour(point?.verdict ?? 'none'))
}

/** What of a point's ink is not its row's. */
function differing(own: VintageInk, rows: VintageInk): Partial<VintageInk> {
  return {
    ...(own.fill === rows.fill ? {} : { fill: own.fill }),
    ...(own.stroke === rows.stroke ? {} : { stroke: own.stroke }),
  }
}

const LAST_ABOVE = ['last', 'apart', 'first']

/** The points that are drawn, hollow ones last, so that none is hidden; the row's name has all. */
function drawnOf({ points }: RevisionRow) {
  return points
    .flatMap((point) => (point.shape === null ? [] : [{ point, shape: point.shape }]))
    .toSorted((a, b) => LAST_ABOVE.indexOf(a.shape) - LAST_ABOVE.indexOf(b.shape))
}

function Steps({ row, axis }: Pick<RowProps, 'row' | 'axis'>) {
  const at = (point: RevisionPoint) => acrossAxis(point.value, axis, 1)
  const first = row.points.find(({ shape }) => shape === 'first')
  const last = row.points.find(({ shape }) => shape === 'last')
  const apart = row.points.filter(({ shape }) => shape === 'apart')
  if (last === undefined) return null
  return (
    <>
      {first !== undefined && (
        <line
          x1={at(first)}
          x2={at(last)}
          stroke={row.crossed === null ? PALETTE.uncounted : PALETTE.ink}
          strokeWidth={row.crossed === null ? 3 : 4}
        />
      )}
      {apart.map((point) => (
        <line
          key={point.release}
          x1={at(last)}
          x2={at(point)}
          stroke={PALETTE.ink}
          strokeWidth={1.5}
          strokeDasharray="2 2.5"
        />
      ))}
    </>
  )
}
