import { boxAround, boxesAlong, type PinGroup, placePins } from '../annotation/pinPlace'
import { type AnnouncedPlace, numberPlace } from './AnnouncedDrawing'
import type { AnnouncedColumn, AnnouncedFigure } from './announcedFigureTypes'

/** Widths that a plot of any width may have, in px. */
const WIDTHS = { tight: [250, 300, 350, 440, 520], roomy: [520, 660, 900, 1100] }
/** Width of a digit, and height of a number, in px. */
const DIGIT = 8
const HEIGHT = 13

/** Where the pins of what was announced stand: beside their years, clear of signs and numbers. */
export function announcedPins(
  { annotations = [], years }: AnnouncedFigure,
  place: AnnouncedPlace,
  width: number | null,
): readonly PinGroup[] {
  const loose = annotations.flatMap((annotation) => {
    const index = years.findIndex(({ year }) => year === annotation.year)
    const column = years[index]
    if (column === undefined) return []
    const at = (plot: number) => place.part(index) * plot
    const middle = place.down((Math.max(...column.announced) + (column.table ?? 0)) / 2)
    return [{ annotation, x: `${(place.part(index) * 100).toFixed(2)}%`, y: middle, at }]
  })
  return placePins(loose, {
    widths: width === null ? WIDTHS : [width],
    within: (plot) => ({
      ends: [0, plot + 20],
      obstacles: years.flatMap((column, index) => drawnOf(column, place.part(index) * plot, place)),
    }),
    bounds: [place.top, place.bottom],
  })
}

function drawnOf(column: AnnouncedColumn, x: number, { down }: AnnouncedPlace) {
  const { announced, table, mostText } = column
  const ends = [...announced, ...(table === null ? [] : [table])].map(down)
  const number = (text: string, left: number, base: number) => ({
    x: left,
    y: base - HEIGHT + 2,
    width: text.length * DIGIT,
    height: HEIGHT,
  })
  return [
    ...boxesAlong([x, Math.min(...ends)], [x, Math.max(...ends)]),
    ...ends.map((y) => boxAround(x, y, 6)),
    number(mostText, x - (mostText.length * DIGIT) / 2, numberPlace(column, down)),
    ...(table === null ? [] : [number(String(table), x + 9, down(table) + 4)]),
  ]
}
