import { Pins } from '../annotation/Pins'
import { EndLabels } from '../ink/EndLabels'
import type { PlotRoom } from '../ink/plotRoom'
import { hasPins, type Room } from '../room'
import type { TrendFigure } from './line'
import { TrendGrid } from './TrendGrid'
import { TrendLine } from './TrendLine'
import {
  areMarksBeside,
  endLabel,
  markEnds,
  marksBelow,
  type TrendEnd,
  trendEnds,
} from './trendEnds'
import { trendPins } from './trendPins'
import { HEIGHT, stretchedPlace, TOP } from './trendPlace'

/** The room that drawing.css leaves beside a wide frame's plot for labels, in px. */
const ROOM = 180

interface TrendDrawingProps {
  readonly figure: TrendFigure
  readonly room: Room
  /** More room beside the plot than drawing.css leaves. */
  readonly style?: PlotRoom
}

/**
 * The trend as static SVG, without script right at every width: lines are stretched across, points
 * and texts are placed in percent, and labels overflow into the margins. What the marks are stands beside
 * their lines, and where there is no room for that, or names fill the margin, below the drawing.
 */
export function TrendDrawing({ figure, room, style }: TrendDrawingProps) {
  const place = stretchedPlace(figure)
  const ends = trendEnds(figure).map((end) => endLabel(end, [linesOf(end)], place.down))
  const isBeside = areMarksBeside(figure)
  const beside = { x: place.right, bounds: [0, TOP + HEIGHT + 10], fontSize: place.text } as const
  return (
    <>
      <svg
        className="mtm-plot mtm-trend"
        width="100%"
        height={TOP + HEIGHT + 26}
        role="list"
        aria-label={figure.title}
        overflow="visible"
        style={style}
      >
        <TrendGrid figure={figure} place={place} every={null} />
        {figure.lines.map((line) => (
          <TrendLine key={line.series} line={line} place={place} />
        ))}
        {hasPins(room) && <Pins groups={trendPins(figure, place)} />}
        {isBeside && (
          <EndLabels
            {...beside}
            labels={[...markEnds(figure, place.down, ROOM, place.text), ...ends]}
            className="mtm-wide"
          />
        )}
        <EndLabels {...beside} labels={ends} className={isBeside ? 'mtm-not-wide' : undefined} />
      </svg>
      {figure.marks.length > 0 && (
        <p className={isBeside ? 'mtm-foot mtm-not-wide' : 'mtm-foot'}>{marksBelow(figure)}</p>
      )}
    </>
  )
}

/** A name, or in a tight frame its code, and the last value. */
function linesOf({ line, last, valueText, isLatest }: TrendEnd) {
  return {
    name: (
      <>
        <tspan className="mtm-roomy">{line.name}</tspan>
        <tspan className="mtm-tight">{line.shortName}</tspan>
      </>
    ),
    text: isLatest ? (
      valueText
    ) : (
      <>
        <tspan className="mtm-roomy">{valueText}</tspan>
        <tspan className="mtm-tight">{last.valueText}</tspan>
      </>
    ),
  }
}
