import type { PictureWords } from '../../words/pictureWords'
import { ChangePicture } from '../change/ChangePicture'
import type { DrawnFigure } from '../drawnFigure'
import { MapPicture } from '../map/MapPicture'
import { RankingPicture } from '../ranking/RankingPicture'
import { RevisionsPicture } from '../revisions/RevisionsPicture'
import { TrendPicture } from '../trend/TrendPicture'
import type { PictureSize } from './pictureSize'

const ID_PREFIX = 'mtm-picture'

/** What is drawn in a picture's room, and how many times larger than it is laid out. */
export interface PictureDrawing {
  readonly scale: number
  readonly content: React.JSX.Element
}

/**
 * The drawing that fills a room: a kind's own picture, or its static drawing made for that size. Most are
 * laid out for texts of 11 to 13 px, and enlarged so that the smallest has 14 in a picture.
 */
export function pictureDrawing(
  drawn: DrawnFigure,
  room: PictureSize,
  words: PictureWords,
): PictureDrawing {
  const { figure } = drawn
  const sizeAt = (scale: number) => ({
    width: Math.floor(room.width / scale),
    height: Math.floor(room.height / scale),
  })
  if (figure.kind === 'ranking') {
    const picture = <RankingPicture figure={figure} size={sizeAt(1)} idPrefix={ID_PREFIX} />
    return { scale: 1, content: picture }
  }
  if (figure.kind === 'trend') {
    return { scale: 1, content: <TrendPicture figure={figure} size={sizeAt(1)} /> }
  }
  // Names of allies have room on a map alone if it is large.
  const scale = figure.kind === 'map' ? Math.min(LEAST, scaleFor(room)) : scaleFor(room)
  const size = sizeAt(scale)
  const common = { size, idPrefix: ID_PREFIX }
  switch (figure.kind) {
    case 'change':
      return { scale, content: <ChangePicture figure={figure} words={words} {...common} /> }
    case 'revisions':
      return { scale, content: <RevisionsPicture figure={figure} words={words} {...common} /> }
    case 'map':
      return { scale, content: <MapPicture figure={figure} drawing={drawn.drawing} {...common} /> }
    default:
      return { scale, content: drawn.drawing({ isRoomy: false, ...common }) }
  }
}

/** The least and the largest enlargement of a picture that is wider than a column. */
const [LEAST, MOST] = [14 / 11, 1.5]

/** A column is laid out at its own size; a larger room is enlarged by its area. */
function scaleFor({ width, height }: PictureSize): number {
  if (width < 800) return 1
  return Math.max(LEAST, Math.min(MOST, Math.sqrt(width * height) / 640))
}
