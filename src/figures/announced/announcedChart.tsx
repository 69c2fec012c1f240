import { Pins } from '../annotation/Pins'
import type { Chart } from '../chart'
import { hasPins } from '../room'
import { AnnouncedDrawing, plotWidth } from './AnnouncedDrawing'
import { announcedFigure } from './announcedFigure'
import { announcedPins } from './announcedPins'

/** What NATO announced, and what its tables say now. */
export const announcedChart: Chart<'announced'> = {
  figure: announcedFigure,
  drawing: (figure, room) => (
    <AnnouncedDrawing
      plot={figure}
      room={room}
      over={
        hasPins(room)
          ? (place) => <Pins groups={announcedPins(figure, place, plotWidth(room))} />
          : undefined
      }
    />
  ),
}
