import { drawMapOf } from './drawMapOf'
import { MAP_LAND, MAP_SHAPES } from './mapShapes'

/** The map of a scene, drawn. */
export const drawMap = drawMapOf(() => ({ areas: MAP_SHAPES, land: MAP_LAND }))
