import { ChangeContent } from './ChangeDrawing'
import { LEFT, layoutChange, RIGHT } from './changeLayout'
import type { ChangeFigure } from './dumbbell'
import { GUTTER, isWide } from './pictureColumns'
import type { PictureSize } from './pictureSize'

const LARGEST_ROW = 28
/** How many rows more the first of two columns may have: the second's are higher where a figure is missing. */
const MORE_ABOVE = [0, 1, 2, 3, 4]

interface PictureProps {
  readonly figure: ChangeFigure
  readonly size: PictureSize
  readonly idPrefix: string
}

/** The changes in a picture of fixed size: all its rows, in two columns where it is wide and low. */
export function ChangePicture({ figure, size, idPrefix }: PictureProps) {
  const columns = isWide(size) ? 2 : 1
  const width = (size.width - GUTTER * (columns - 1)) / columns
  const plot = width - LEFT - RIGHT
  const rowHeightOf = (parts: readonly ChangeFigure[]) =>
    Math.min(
      LARGEST_ROW,
      ...parts.map(
        (part) =>
          (size.height - layoutChange(part, 0, plot).bottom - 2) / Math.max(1, part.rows.length),
      ),
    )
  const parts = MORE_ABOVE.map((more) => partsOf(figure, columns, more)).reduce((best, other) =>
    rowHeightOf(other) > rowHeightOf(best) ? other : best,
  )
  const rowHeight = rowHeightOf(parts)
  return parts.map((part, index) => (
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
        />
      </svg>
    </svg>
  ))
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
