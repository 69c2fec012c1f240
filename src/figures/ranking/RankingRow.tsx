import { isAggregate } from '../../domain/ally'
import type { AbsentRow } from '../figure'
import type { Across, Length } from '../ink/across'
import { inkKindOf, inkOf } from '../ink/barInk'
import { LinedText } from '../ink/LinedText'
import { PALETTE } from '../ink/palette'
import { Signs } from '../ink/Signs'
import type { Bar } from './bar'

/** Where a row's name stands, and how. */
interface NamePlace {
  readonly lines: readonly string[]
  readonly x: Length
  readonly dx?: number
  readonly anchor: 'start' | 'end'
  readonly size: number
}

/** Where a row is drawn; all is in px but what lies across. */
interface RowPlace {
  readonly across: Across
  /** Of the row. */
  readonly middle: number
  /** Height of the bar, and size of the value. */
  readonly bar: number
  readonly text: number
  readonly name: NamePlace
}

/** Between the end of a bar and its value, in px. */
export const VALUE_GAP = 6

interface RowProps {
  readonly row: Bar | AbsentRow
  readonly place: RowPlace
  readonly idPrefix: string
}

/** A row of the ranking, wherever it is drawn: name, bar and value, or why there is none. */
export function RankingRow({ row, place, idPrefix }: RowProps) {
  const { across, middle, text, name } = place
  const base = baseline(middle, text)
  const weight = row.isHighlighted ? 700 : undefined
  const { lines, x, dx, anchor, size } = name
  const first = baseline(middle, size) - ((lines.length - 1) * size) / 2
  return (
    <>
      <LinedText
        lines={lines}
        x={x}
        dx={dx}
        y={first}
        row={size}
        textAnchor={anchor}
        fontSize={own(size)}
        fontWeight={weight}
        fill={isAggregate(row.series) ? PALETTE.quiet : undefined}
      />
      {'value' in row ? (
        <BarAndValue bar={row} place={place} idPrefix={idPrefix} base={base} />
      ) : (
        <text x={across.at(0)} y={base} dx={VALUE_GAP} fontSize={own(text)} fill={PALETTE.quiet}>
          {row.reason}
          <Signs signs={row.noteSigns} />
        </text>
      )}
    </>
  )
}

/** A size, in px, where it is not the one that all drawings have. */
const own = (size: number) => (size === 12 ? undefined : size)

/** Where a text stands whose middle is that of its row. */
function baseline(middle: number, size: number): number {
  return Number((middle + size * 0.35).toFixed(1))
}

function BarAndValue(props: Omit<RowProps, 'row'> & { readonly bar: Bar; readonly base: number }) {
  const { bar, place, idPrefix, base } = props
  const { across, middle, text } = place
  const [low, high] = [Math.min(0, bar.value), Math.max(0, bar.value)]
  const kind = isAggregate(bar.series) ? 'aggregate' : inkKindOf(bar)
  return (
    <>
      <rect
        x={across.at(low)}
        y={Number((middle - place.bar / 2).toFixed(1))}
        width={across.length(low, high)}
        height={place.bar}
        {...inkOf(kind, bar.status, idPrefix)}
        {...(bar.isHighlighted ? { stroke: PALETTE.ink, strokeWidth: 1.5 } : {})}
      />
      <text
        x={across.at(high)}
        y={base}
        dx={VALUE_GAP}
        fontSize={own(text)}
        fontWeight={bar.isHighlighted ? 700 : undefined}
      >
        {bar.valueText}
        {bar.closeCall !== null && (
          <>
            {' '}
            <tspan data-close-call={bar.closeCall}>{CALLS[bar.closeCall]}</tspan>
          </>
        )}
        <Signs signs={bar.noteSigns} />
      </text>
    </>
  )
}

/** The sign of a close call beside a value: it points to the value's side of the mark. */
export const CALLS = { above: '▲', below: '▼' } as const
