import type { Draw } from '../drawnFigure'
import { MapDrawing } from './MapDrawing'
import { mapFigure } from './mapFigure'

/** The shapes of a map, as SVG paths on the sheet of mapShapes.ts. */
export interface MapShapes {
  /** Of each ally, by code. */
  readonly areas: Readonly<Record<string, string>>
  /** Of the land around them. */
  readonly land: string
}

/** The map of a scene, drawn with shapes that are had when it is drawn: an embed finds them in its page. */
export function drawMapOf(shapes: () => MapShapes): Draw {
  return (scene, words) => {
    const figure = mapFigure(scene, words)
    const held = shapes()
    return {
      figure,
      drawing: (room) => <MapDrawing figure={figure} room={room} shapes={held} />,
    }
  }
}
