import type { Chart } from '../chart'
import { AnnouncedDrawing } from './AnnouncedDrawing'
import { announcedFigure } from './announcedFigure'

/** What NATO announced, and what its tables say now. */
export const announcedChart: Chart<'announced'> = {
  figure: announcedFigure,
  drawing: (figure, room) => <AnnouncedDrawing plot={figure} room={room} />,
}
