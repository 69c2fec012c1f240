import type { FigureMark } from '../figures/figure'
import type { BesideRows } from '../figures/ranking/besideRows'
import { RankingRow } from '../figures/ranking/RankingRow'
import type { RankingPlace } from '../figures/ranking/rankingPlace'
import { type PlacedRow, rowLabel } from '../figures/ranking/rankingRows'
import { NamedDatum } from './NamedDatum'
import type { RankingSpace } from './useRankingSpace'

/** One row, under the figure's own name: its ground, which stands out where it is pointed at, and the row as it is drawn everywhere. */
export function BarRow(props: {
  readonly placed: PlacedRow
  readonly place: RankingPlace
  readonly plot: RankingSpace['plot']
  readonly marks: readonly FigureMark[]
  readonly beside: BesideRows
  readonly isMixed: boolean
  readonly idPrefix: string
}) {
  const { placed, place, plot, marks, beside, isMixed, idPrefix } = props
  const { row, middle } = placed
  const drawn = (
    <>
      <rect
        className={row.isHighlighted ? 'row is-highlighted' : 'row'}
        x={-plot.x}
        y={place.down(middle - 0.5)}
        width={plot.x + plot.width}
        height={place.down(1)}
      />
      <RankingRow
        placed={placed}
        place={place}
        marks={marks}
        noteClass={beside.noteClass(placed)}
        isMixed={isMixed}
        idPrefix={idPrefix}
      />
    </>
  )
  return 'value' in row ? (
    <NamedDatum datum={row}>{drawn}</NamedDatum>
  ) : (
    <g
      role="listitem"
      aria-label={rowLabel(row)}
      className="datum"
      data-status={row.status}
      data-signs={row.noteSigns.join(' ')}
    >
      {drawn}
    </g>
  )
}
