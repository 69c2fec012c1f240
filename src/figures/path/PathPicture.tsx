import type { ChartPicture } from '../chart'
import { lastText } from '../picture/drawnNotes'
import { staticPicture } from '../picture/staticPicture'

/** What the paths bring to be downloaded. */
export const pathPicture: ChartPicture<'path'> = {
  kind: 'path',
  columnHeight: 1080,
  needsHeight: false,
  isCrowded: true,
  picture: (_, room, __, drawing) => staticPicture(drawing, room),
  signs: ({ routes }) => ({ letters: [], texts: routes.map(({ past }) => lastText(past)) }),
}
