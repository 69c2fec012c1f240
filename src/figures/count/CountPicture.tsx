import type { ChartPicture } from '../chart'
import { staticPicture } from '../picture/staticPicture'

/** What the counts bring to be downloaded. They draw no signs. */
export const countPicture: ChartPicture<'count'> = {
  kind: 'count',
  columnHeight: 720,
  needsHeight: false,
  picture: (_, room, __, drawing) => staticPicture(drawing, room),
  signs: () => ({ letters: [], texts: [] }),
}
