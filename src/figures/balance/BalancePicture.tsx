import type { ChartPicture } from '../chart'
import { UNDECIDED_SIGN } from '../footnotes'
import { staticPicture } from '../picture/staticPicture'

/** What shares against equipment bring to be downloaded. Their points draw the signs of notes, no values. */
export const balancePicture: ChartPicture<'balance'> = {
  kind: 'balance',
  columnHeight: 800,
  needsHeight: true,
  picture: (_, room, __, drawing) => staticPicture(drawing, room),
  signs: ({ points, marks }) => ({
    letters: points.map(({ noteSigns }) => noteSigns),
    texts: [
      ...points.map(({ quadrant, isCounted }) =>
        quadrant === 'undecided' && isCounted ? UNDECIDED_SIGN : '',
      ),
      ...marks.map(({ shortLabel }) => shortLabel),
    ],
  }),
}
