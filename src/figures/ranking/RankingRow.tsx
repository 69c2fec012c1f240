import { isAggregate } from '../../domain/ally'
import { IN_EMBED } from '../../domain/inEmbed'
import type { FigureMark } from '../figure'
import { PALETTE } from '../ink/palette'
import { Signs } from '../ink/Signs'
import type { Bar } from './bar'
import type { RankingPlace } from './rankingPlace'
import { BAR, type PlacedRow } from './rankingRows'
import { reachedInk } from './reachedInk'

/** Between the end of a bar and its value, in px. */
export const VALUE_GAP = 6
/** From a text's middle to its baseline, as a part of its size. */
export const BASE = 0.35
/** From a line of a name to the next, likewise. */
const LINE = 1.05
/** How wide a character of a value is, and the paper behind the last, likewise. */
const [CHARACTER, BEHIND] = [0.5, 0.5] as const

interface RowProps {
  readonly placed: PlacedRow
  readonly place: RankingPlace
  readonly marks: readonly FigureMark[]
  /** The class of its note; `null` where there is no room for one. */
  readonly noteClass: string | null
  /** Whether estimates are told from actual figures: they stand beside some. */
  readonly isMixed: boolean
  readonly idPrefix: string
}

/** A row of the ranking, wherever it is drawn: name, bar and value, or why there is none. */
export function RankingRow(props: RowProps) {
  const { placed, place } = props
  const { row, lines, middle } = placed
  const { names, down, ofText, sizes } = place
  const isBold = row.isHighlighted || ('value' in row && row.isNoted)
  const weight = isBold ? 600 : undefined
  const text = { fontSize: sizes?.text, fontWeight: weight }
  return (
    <>
      <text
        {...names}
        y={down(middle)}
        dy={ofText(BASE - ((lines.length - 1) * LINE) / 2, false)}
        textAnchor="end"
        fill={isAggregate(row.series) ? PALETTE.quiet : undefined}
        {...text}
      >
        {lines.map((line, index) =>
          index === 0 ? (
            line
          ) : (
            <tspan key={line} {...names} dy={ofText(LINE, false)}>
              {` ${line}`}
            </tspan>
          ),
        )}
      </text>
      {'value' in row ? (
        <BarAndValue {...props} bar={row} />
      ) : (
        <text
          x={place.across.at(0)}
          y={down(middle)}
          dx={VALUE_GAP}
          dy={ofText(BASE, false)}
          {...text}
          fill={PALETTE.quiet}
        >
          {row.reason}
          <Signs signs={row.noteSigns} />
        </text>
      )}
    </>
  )
}

function BarAndValue(props: RowProps & { readonly bar: Bar }) {
  const { bar, placed, place, marks, noteClass } = props
  const { across, down, ofText, sizes } = place
  const ink = <BarInk {...props} />
  return (
    <>
      {!IN_EMBED && place.isOnPage && bar.verdicts.length > 0 ? (
        <g data-verdicts={verdictsOf(bar, marks)}>{ink}</g>
      ) : (
        ink
      )}
      {!isAggregate(bar.series) &&
        marks.some(({ isJudged, value }) => isJudged && value > bar.value) && (
          <LineCut {...props} />
        )}
      <text
        x={across.at(Math.max(0, bar.value))}
        y={down(placed.middle)}
        dx={VALUE_GAP}
        dy={ofText(BASE, false)}
        fontSize={sizes?.text}
        fontWeight={bar.isHighlighted || bar.isNoted ? 600 : undefined}
      >
        {bar.endText}
        <Signs signs={bar.noteSigns} />
        {bar.note !== '' && noteClass !== null && (
          <>
            {' '}
            <tspan
              className={sizes ? undefined : `mtm-small ${noteClass}`}
              dx={4}
              dy={bar.noteSigns.length > 0 ? 4 : undefined}
              fontSize={sizes?.small}
              fontWeight={400}
              fill={PALETTE.quiet}
            >
              {bar.note}
            </tspan>
          </>
        )}
      </text>
    </>
  )
}

/** By how much of a row the paper of two rows overlaps. */
const SEAM = 0.06

/** Paper under a value, as high as its row and the gap before it: what runs there of the judged line leaves no specks. */
function LineCut({ bar, placed, place }: RowProps & { readonly bar: Bar }) {
  const { across, down, ofText, sizes } = place
  const { middle, gap } = placed
  return (
    <rect
      className={sizes ? undefined : 'mtm-cut'}
      x={across.at(Math.max(0, bar.value))}
      y={down(middle - 0.5 - gap - SEAM)}
      width={ofText(CHARACTER * bar.endText.length + BEHIND, false)}
      height={down(1 + gap + SEAM)}
      fill={PALETTE.paper}
      stroke="none"
      transform={`translate(${VALUE_GAP / 2})`}
    />
  )
}

/** How a bar stands to each mark, as the page's sheet asks for it. */
function verdictsOf({ verdicts }: Bar, marks: readonly FigureMark[]): string {
  return verdicts
    .map((verdict, index) => `${(marks[index]?.value ?? 0) / 100}:${verdict}`)
    .join(' ')
}

/** How wide the full colour stands at the end of an estimate's bar beside actual figures, in px; the rest is a tint. */
const CAP = 2
const TINT = 0.4

function BarInk(props: RowProps & { readonly bar: Bar }) {
  const { bar, placed, place, isMixed, idPrefix } = props
  const { across, down } = place
  const [low, high] = [Math.min(0, bar.value), Math.max(0, bar.value)]
  const isTint = isMixed && bar.status === 'estimate' && bar.ink !== 'none'
  const { fill, stroke } = reachedInk(bar.ink, idPrefix)
  const isOutlined = bar.ink === 'none' || bar.ink === 'undecided'
  const end = across.at(bar.value)
  const top = placed.middle - BAR / 2
  return (
    <>
      <rect
        x={across.at(low)}
        y={down(top)}
        width={across.length(low, high)}
        height={down(BAR)}
        fill={fill}
        fillOpacity={isTint ? TINT : undefined}
        stroke={isOutlined ? stroke : 'none'}
        strokeWidth={isOutlined ? 1 : undefined}
      />
      {isTint && (
        <line
          x1={end}
          x2={end}
          y1={down(top)}
          y2={down(top + BAR)}
          stroke={stroke}
          strokeWidth={CAP}
        />
      )}
    </>
  )
}
