import type { ChartPicture } from '../chart'
import { staticPicture } from '../picture/staticPicture'

/** What it brings to be downloaded: its notes are on all that is drawn. */
export const announcedPicture: ChartPicture<'announced'> = {
  kind: 'announced',
  columnHeight: 720,
  needsHeight: false,
  isCrowded: true,
  picture: (_, room, __, drawing) => staticPicture(drawing, room),
  signs: ({ notes }) => ({ letters: [notes.map(({ sign }) => sign)], texts: [] }),
}
