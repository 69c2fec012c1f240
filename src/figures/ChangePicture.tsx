import { ChangeContent } from './ChangeDrawing'
import { LEFT, layoutChange, RIGHT } from './changeLayout'
import type { ChangeFigure } from './dumbbell'
import { GUTTER, isWide } from './pictureColumns'
import type { PictureSize } from './pictureSize'

const LARGEST_ROW = 28

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
  const parts = partsOf(figure, columns)
  const rowHeight = Math.min(
    LARGEST_ROW,
    ...parts.map((part) => (size.height - layoutChange(part, 0, plot).bottom - 2) / rowsOf(part)),
  )
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

const rowsOf = ({ rows, aggregates }: ChangeFigure) => Math.max(1, rows.length + aggregates.length)

/** The figure in parts that follow each other, with as many rows each. */
function partsOf(figure: ChangeFigure, columns: number): readonly ChangeFigure[] {
  const { rows, absent, aggregates } = figure
  const length = Math.ceil((rows.length + absent.length + aggregates.length) / columns)
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
