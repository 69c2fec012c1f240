import type { Chart } from '../chart'
import { RevisionsDrawing } from './RevisionsDrawing'
import { revisionsFigure } from './revisionsFigure'

/** One year’s shares from release to release. */
export const revisionsChart: Chart<'revisions'> = {
  figure: revisionsFigure,
  drawing: (figure, room) => <RevisionsDrawing figure={figure} room={room} />,
}
