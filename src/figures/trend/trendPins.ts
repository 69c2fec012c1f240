import { boxAround, boxesAlong, PIN_TEXT, type PinGroup, placePins } from '../annotation/pinPlace'
import { ACROSS } from '../ink/Stretched'
import type { TrendFigure } from './line'
import type { TrendPlace } from './trendPlace'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [140, 190, 246, 330, 410], roomy: [320, 460, 640, 900] }

/** Half the size of a point, in px. */
const POINT = 4

/** Where the pins of a trend stand: clear of all lines and points, in a plot of any width or of one in px. */
export function trendPins(figure: TrendFigure, place: TrendPlace): readonly PinGroup[] {
  const { annotations = [], lines, years } = figure
  const { isStretched, across, units, down, top, bottom } = place
  const at = (index: number, width: number) =>
    isStretched ? (units(index) * width) / ACROSS : units(index)
  const loose = annotations.flatMap((annotation) => {
    const line = lines.find(({ series }) => series === annotation.series)
    const index = years.indexOf(annotation.year)
    const datum = line?.points[index]
    if (!datum) return []
    const x = across.at(index)
    return [{ annotation, x, y: down(datum.value), at: (width: number) => at(index, width) }]
  })
  return placePins(loose, {
    widths: isStretched ? WIDTHS : [units(years.length - 1)],
    within: (width) => ({
      ends: [at(0, width) - 4, at(years.length - 1, width) + 4],
      obstacles: lines.flatMap(({ points }) =>
        stretchesOf(points, (index) => at(index, width), down),
      ),
      points: lines.flatMap(({ points }) =>
        points.flatMap((datum, index) =>
          datum === null ? [] : boxAround(at(index, width), down(datum.value), POINT),
        ),
      ),
    }),
    bounds: [top, bottom],
    scale: place.text / PIN_TEXT,
  })
}

function stretchesOf(
  points: TrendFigure['lines'][number]['points'],
  at: (index: number) => number,
  down: TrendPlace['down'],
) {
  return points.flatMap((datum, index) => {
    const before = points[index - 1]
    if (!datum || !before) return []
    return boxesAlong([at(index - 1), down(before.value)], [at(index), down(datum.value)])
  })
}
