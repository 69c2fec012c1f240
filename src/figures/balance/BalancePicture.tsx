import type { ChartPicture } from '../chart'
import { staticPicture } from '../picture/staticPicture'

/** What shares against equipment bring to be downloaded. Their points draw no values. */
export const balancePicture: ChartPicture<'balance'> = {
  kind: 'balance',
  columnHeight: 800,
  needsHeight: false,
  picture: (_, room, __, drawing) => staticPicture(drawing, room),
  signs: () => ({ letters: [], texts: [] }),
}
