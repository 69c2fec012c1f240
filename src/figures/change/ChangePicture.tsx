import type { Parts } from '../../words/parts'
import { Pins } from '../annotation/Pins'
import type { ChartPicture } from '../chart'
import { PALETTE } from '../ink/palette'
import { GUTTER, isWide } from '../picture/pictureColumns'
import { PICTURE_ID } from '../picture/pictureScale'
import type { PictureSize } from '../picture/pictureSize'
import { enlargedPicture } from '../picture/staticPicture'
import { ChangeContent } from './ChangeDrawing'
import { LEFT, layoutChange, RIGHT } from './changeLayout'
import { changePins } from './changePins'
import type { ChangeFigure } from './dumbbell'

/** Least and largest height of a row, and height of the line about those left out, in px. */
const [LEAST_ROW, LARGEST_ROW, MORE] = [11, 28, 18]
/** How many rows more the first of two columns may have: the second's are higher where a figure is missing. */
const MORE_ABOVE = [0, 1, 2, 3, 4]

interface PictureProps {
  readonly figure: ChangeFigure
  readonly size: PictureSize
  readonly idPrefix: string
  readonly words: Parts['picture']
}

/**
 * The changes in a picture of fixed size: all its rows, in two columns where it is wide and low. Of those
 * without both figures as many are named as there is room for; how many are left out is said below.
 */
export function ChangePicture({ figure, size, idPrefix, words }: PictureProps) {
  const { parts, rowHeight, width, more } = arrange(figure, size)
  const plot = width - LEFT - RIGHT
  return (
    <g>
      {parts.map((part, index) => (
        <svg
          key={part.rows[0]?.series ?? index}
          x={index * (width + GUTTER)}
          width={width}
          height={size.height}
          role="list"
          aria-label={figure.title}
        >
          <svg x={LEFT} width={plot} overflow="visible" role="presentation">
            <ChangeContent
              figure={part}
              layout={layoutChange(part, rowHeight, plot)}
              idPrefix={`${idPrefix}-${index}`}
              isPicture={true}
              isOnPage={false}
            />
            <Pins groups={changePins(part, layoutChange(part, rowHeight, plot), plot)} />
          </svg>
        </svg>
      ))}
      {more > 0 && (
        <text y={size.height - 2} fill={PALETTE.quiet}>
          {words.moreAllies(more)}
        </text>
      )}
    </g>
  )
}

interface Arrangement {
  readonly parts: readonly ChangeFigure[]
  readonly rowHeight: number
  /** Of a column, in px. */
  readonly width: number
  /** How many allies are left out. */
  readonly more: number
}

/** The arrangement with the highest rows that has as many of those without both figures as can be read. */
function arrange(figure: ChangeFigure, size: PictureSize): Arrangement {
  const columns = isWide(size) ? 2 : 1
  const width = (size.width - GUTTER * (columns - 1)) / columns
  const arrangementOf = (named: number): Arrangement => {
    const more = figure.absent.length - named
    const shown = { ...figure, absent: figure.absent.slice(0, named) }
    const height = size.height - 2 - (more > 0 ? MORE : 0)
    const all = MORE_ABOVE.map((above) => {
      const parts = partsOf(shown, columns, above)
      return { parts, rowHeight: rowHeightOf(parts, height, width - LEFT - RIGHT), width, more }
    })
    return all.reduce((best, other) => (other.rowHeight > best.rowHeight ? other : best))
  }
  let arrangement = arrangementOf(figure.absent.length)
  for (let named = figure.absent.length - 1; named >= 0; named -= 1) {
    if (arrangement.rowHeight >= LEAST_ROW) break
    arrangement = arrangementOf(named)
  }
  return arrangement
}

/** The height of rows that fill a height with all that is of a height of its own. */
function rowHeightOf(parts: readonly ChangeFigure[], height: number, plot: number): number {
  const heights = parts.map(
    (part) => (height - layoutChange(part, 0, plot).bottom) / Math.max(1, part.rows.length),
  )
  return Math.min(LARGEST_ROW, ...heights)
}

/** The figure in parts that follow each other, with as many rows each, or so many more in all but the last. */
function partsOf(figure: ChangeFigure, columns: number, more: number): readonly ChangeFigure[] {
  const { rows, absent, aggregates } = figure
  const length = Math.ceil((rows.length + absent.length + aggregates.length) / columns) + more
  return Array.from({ length: columns }, (_, column) => {
    const [from, to] = [column * length, (column + 1) * length]
    const part = <Row,>(all: readonly Row[], before: number) =>
      all.slice(Math.max(0, from - before), Math.max(0, to - before))
    return {
      ...figure,
      rows: part(rows, 0),
      absent: part(absent, rows.length),
      aggregates: part(aggregates, rows.length + absent.length),
    }
  })
}

/** What the changes bring to be downloaded. */
export const changePicture: ChartPicture<'change'> = {
  kind: 'change',
  columnHeight: 1160,
  needsHeight: true,
  picture: (figure, room, words) =>
    enlargedPicture(room, (size) => (
      <ChangePicture figure={figure} words={words} size={size} idPrefix={PICTURE_ID} />
    )),
  signs: ({ rows, aggregates, marks }) => {
    const ends = [...rows, ...aggregates].flatMap(({ first, last }) => [first, last])
    return {
      letters: ends.map(({ noteSigns }) => noteSigns),
      texts: [
        ...ends.map(({ shortText }) => shortText),
        ...marks.map(({ shortLabel }) => shortLabel),
      ],
    }
  },
}
