import type { ChartGiven } from '../chart'
import { MapDrawing } from './MapDrawing'
import { mapFigure } from './mapFigure'

/** All allies in one year, each in its place in the world. Shapes are no part of its code: an embed finds them in its page. */
export const mapChart: ChartGiven<'map'> = async ({ mapShapes }) => {
  const shapes = await mapShapes()
  return {
    figure: mapFigure,
    drawing: (figure, room) => <MapDrawing figure={figure} room={room} shapes={shapes} />,
  }
}
