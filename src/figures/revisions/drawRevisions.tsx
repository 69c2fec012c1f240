import type { Draw } from '../drawnFigure'
import { RevisionsDrawing } from './RevisionsDrawing'
import { revisionsFigure } from './revisionsFigure'

/** The revisions of a scene, drawn. */
export const drawRevisions: Draw = (scene, words) => {
  const figure = revisionsFigure(scene, words)
  return { figure, drawing: (room) => <RevisionsDrawing figure={figure} room={room} /> }
}
