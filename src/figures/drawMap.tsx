import type { Draw } from './drawnFigure'
import { MapDrawing } from './MapDrawing'
import { mapFigure } from './mapFigure'

/** The map of a scene, drawn. */
export const drawMap: Draw = (scene, words) => {
  const figure = mapFigure(scene, words)
  return { figure, drawing: (room) => <MapDrawing figure={figure} room={room} /> }
}
