import { Haloed } from '../ink/Haloed'
import type { RankingFigure } from './bar'
import type { BesideRows } from './besideRows'
import { GroupCounts, MarksAcross, RankingMarks } from './RankingMarks'
import { RankingRow } from './RankingRow'
import type { RankingPlace } from './rankingPlace'
import { type PlacedRow, type RowPlan, rowLabel } from './rankingRows'

interface RankingBodyProps {
  readonly figure: RankingFigure
  readonly place: RankingPlace
  readonly plan: RowPlan
  readonly beside: BesideRows
  readonly idPrefix: string
  /** What a row says besides its name: attributes of its item. */
  readonly saying?: ((row: PlacedRow['row']) => Readonly<Record<string, string>>) | undefined
  /** Whether each row shows its name where it is pointed at without script. */
  readonly isTitled?: true
}

/** Named rows among their marks: a whole drawing, or a column of a picture. */
export function RankingBody(props: RankingBodyProps) {
  const { figure, place, plan, beside, idPrefix, saying, isTitled } = props
  return (
    <>
      <RankingMarks figure={figure} place={place} plan={plan} beside={beside} />
      <Haloed>
        {plan.rows.map((placed) => {
          const { row } = placed
          const label = rowLabel(row)
          return (
            <g key={row.series} role="listitem" aria-label={label} {...saying?.(row)}>
              {isTitled && <title>{label}</title>}
              <RankingRow
                placed={placed}
                place={place}
                marks={figure.marks}
                noteClass={beside.noteClass(placed)}
                isMixed={figure.isMixed}
                idPrefix={idPrefix}
              />
            </g>
          )
        })}
      </Haloed>
      <MarksAcross figure={figure} place={place} plan={plan} />
      <GroupCounts place={place} plan={plan} beside={beside} />
    </>
  )
}
