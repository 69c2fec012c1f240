import { Pins } from '../annotation/Pins'
import { PALETTE } from '../ink/palette'
import { hasPins, type Room } from '../room'
import { CountEndLabels } from './CountEndLabels'
import { CountGrid } from './CountGrid'
import { CountLineInk, CountMembership } from './CountLineInk'
import { CountValues } from './CountValues'
import type { CountFigure } from './countFigureTypes'
import { countPins } from './countPins'
import { COUNT_TOP, type CountPlace, countPlace } from './countPlace'

/** Margins for the axis of allies and the lines' names, below the plot for years; in px. */
const LEFT = 26
const RIGHT = 88
const BELOW = 24
const HEIGHT = 320

/** The counts over years as static SVG, right at every width: percent across, texts in the margins. */
export function CountDrawing({
  figure,
  room,
}: {
  readonly figure: CountFigure
  readonly room: Room
}) {
  const { size } = room
  const height = size === null ? HEIGHT : size.height - COUNT_TOP - BELOW
  const plotWidth = size === null ? null : size.width - LEFT - RIGHT
  const place = countPlace(figure, height, plotWidth)
  const total = COUNT_TOP + height + BELOW
  if (size === null) {
    return (
      <svg
        className="mtm-plot"
        width="100%"
        overflow="visible"
        style={{ width: `calc(100% - ${LEFT + RIGHT}px)`, marginLeft: LEFT }}
        height={total}
        role="list"
        aria-label={figure.title}
      >
        <Plot figure={figure} place={place} plotWidth={plotWidth} room={room} />
      </svg>
    )
  }
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontSize={12}
      fill={PALETTE.ink}
      role="group"
      aria-label={figure.title}
    >
      <svg
        x={LEFT}
        width={size.width - LEFT - RIGHT}
        height={total}
        overflow="visible"
        role="list"
        aria-label={figure.title}
      >
        <Plot figure={figure} place={place} plotWidth={plotWidth} room={room} />
      </svg>
    </svg>
  )
}

function Plot(props: {
  readonly figure: CountFigure
  readonly place: CountPlace
  /** In px, where it is known. */
  readonly plotWidth: number | null
  readonly room: Room
}) {
  const { figure, place, plotWidth, room } = props
  // The judged line last: it lies over the others.
  const lines = [...figure.lines].sort((a, b) => Number(a.isJudged) - Number(b.isJudged))
  return (
    <>
      <CountGrid figure={figure} place={place} plotWidth={plotWidth} />
      <CountMembership figure={figure} place={place} />
      {lines.map((line) => (
        <CountLineInk key={line.threshold} line={line} place={place} />
      ))}
      <CountValues figure={figure} place={place} plotWidth={plotWidth} />
      {hasPins(room) && <Pins groups={countPins(figure, place, plotWidth)} />}
      <CountEndLabels figure={figure} place={place} />
    </>
  )
}
