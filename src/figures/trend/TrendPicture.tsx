import { Pins } from '../annotation/Pins'
import type { ChartPicture } from '../chart'
import { EndLabels, LEADER } from '../ink/EndLabels'
import { PALETTE } from '../ink/palette'
import { textWidth, wrapText } from '../ink/textWidth'
import { lastText } from '../picture/drawnNotes'
import { laidOut } from '../picture/pictureScale'
import type { PictureSize } from '../picture/pictureSize'
import type { TrendFigure } from './line'
import { TrendGrid } from './TrendGrid'
import { TrendLine } from './TrendLine'
import { areMarksBeside, endLabel, markEnds, marksBelow, trendEnds, wrapEnd } from './trendEnds'
import { trendPins } from './trendPins'
import { fixedPlace } from './trendPlace'

interface PictureProps {
  readonly figure: TrendFigure
  readonly size: PictureSize
}

/** The part of a picture's width that labels may take. */
const LABELS = 0.34

/** The trend in a picture of fixed size, its lines and marks labelled at their ends. */
export function TrendPicture({ figure, size: { width, height } }: PictureProps) {
  const { axis, marks, years } = figure
  const text = Math.round(Math.max(13, Math.min(18, width / 62)))
  const texts = [...axis.ticks.map((tick) => tick.text), ...marks.map((mark) => mark.shortLabel)]
  const left = Math.max(0, ...texts.map((own) => textWidth(own, text))) + 8
  const room = width * LABELS - LEADER
  const ends = trendEnds(figure).map((end) => ({ end, ...wrapEnd(end, room, text) }))
  const isBeside = areMarksBeside(figure)
  const widest = Math.max(isBeside ? MARK_WIDTH * text : 0, ...ends.map((own) => own.width))
  const labels = Math.min(room, widest)
  const below = isBeside || marks.length === 0 ? [] : wrapText(marksBelow(figure), width, text)
  const plot = {
    left,
    right: width - labels - LEADER,
    top: text * 1.6,
    bottom: height - text * (1.8 + below.length * LINE),
  }
  const place = fixedPlace(figure, plot, { text, stroke: 2.5, radius: 3.5 })
  const step = (plot.right - plot.left) / Math.max(1, years.length - 1)
  return (
    <g role="list" aria-label={figure.title}>
      <TrendGrid
        figure={figure}
        place={place}
        every={Math.ceil((textWidth('2026e', text) + 10) / step)}
      />
      {figure.lines.map((line) => (
        <TrendLine key={line.series} line={line} place={place} />
      ))}
      <Pins groups={trendPins(figure, place)} />
      <EndLabels
        labels={[
          ...(isBeside ? markEnds(figure, place.down, labels, text) : []),
          ...ends.map(({ end, lines }) => endLabel(end, lines, place.down)),
        ]}
        x={place.right}
        bounds={[0, plot.bottom + text]}
        fontSize={text}
        gap={2}
      />
      {below.map((line, index) => (
        <text
          key={line}
          y={height - text * (0.3 + (below.length - 1 - index) * LINE)}
          fontSize={text}
          fill={PALETTE.quiet}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

/** From a line of what stands below to the next, in its size. */
const LINE = 1.4

/** Width of a mark's label, in its size: in two lines most have room. */
const MARK_WIDTH = 12

/** What the trend brings to be downloaded. */
export const trendPicture: ChartPicture<'trend'> = {
  kind: 'trend',
  columnHeight: 720,
  needsHeight: false,
  picture: (figure, room) => ({
    scale: 1,
    content: <TrendPicture figure={figure} size={laidOut(room, 1)} />,
  }),
  signs: ({ lines }) => ({ letters: [], texts: lines.map(({ points }) => lastText(points)) }),
}
