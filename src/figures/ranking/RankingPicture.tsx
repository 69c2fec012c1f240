import type { ChartPicture } from '../chart'
import { UNDECIDED_SIGN } from '../footnotes'
import { Hatches } from '../ink/barInk'
import { Haloed } from '../ink/Haloed'
import { Lowered } from '../ink/Lowered'
import { GUTTER, isWide } from '../picture/pictureColumns'
import { laidOut, PICTURE_ID } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import type { RankingFigure } from './bar'
import { GroupCounts, HEADS, MarksAcross, RankingMarks } from './RankingMarks'
import { RankingRow } from './RankingRow'
import { columnLayout } from './rankingColumns'
import { NAME_EM, planRows, type RowPlan, rowCount, rowLabel } from './rankingRows'

/** Rows that would be lower stand in two columns where there is the width, in px. */
const LEAST_ROW = 18

interface PictureProps {
  readonly figure: RankingFigure
  readonly size: PictureSize
  readonly idPrefix: string
}

/** The ranking in a picture of fixed size: its rows fill the height, in two columns where it is wide and low. */
export function RankingPicture({ figure, size, idPrefix }: PictureProps) {
  const count = rowCount(figure)
  const columns = isWide(size) && size.height < count * LEAST_ROW ? 2 : 1
  const length = Math.ceil(count / columns)
  const width = (size.width - GUTTER * (columns - 1)) / columns
  const plans = Array.from({ length: columns }, (_, index) =>
    planRows(figure, NAME_EM, [index * length, (index + 1) * length]),
  )
  const rowHeight = size.height / (HEADS + Math.max(...plans.map(({ height }) => height)))
  return (
    <g role="list" aria-label={figure.title}>
      <Hatches idPrefix={idPrefix} />
      {plans.map((plan, index) => (
        <Column
          key={plan.rows[0]?.row.series ?? index}
          figure={figure}
          plan={plan}
          left={px(index * (width + GUTTER))}
          width={width}
          rowHeight={rowHeight}
          idPrefix={idPrefix}
        />
      ))}
    </g>
  )
}

interface ColumnProps {
  readonly figure: RankingFigure
  readonly plan: RowPlan
  readonly left: number
  readonly width: number
  readonly rowHeight: number
  readonly idPrefix: string
}

function Column({ figure, plan, left, width, rowHeight, idPrefix }: ColumnProps) {
  const { place, beside } = columnLayout(figure, { left, width, rowHeight })
  return (
    <g>
      <RankingMarks figure={figure} place={place} plan={plan} beside={beside} />
      <Haloed id={`${idPrefix}-${left}`}>
        {plan.rows.map((placed) => (
          <Lowered key={placed.row.series} by={place.down(HEADS + placed.middle)}>
            <g role="listitem" aria-label={rowLabel(placed.row)}>
              <RankingRow
                placed={placed}
                place={place}
                marks={figure.marks}
                noteClass={beside.noteClass(placed)}
                isMixed={figure.isMixed}
                idPrefix={idPrefix}
              />
            </g>
          </Lowered>
        ))}
      </Haloed>
      <MarksAcross figure={figure} place={place} plan={plan} />
      <GroupCounts place={place} plan={plan} beside={beside} />
    </g>
  )
}

/** What the ranking brings to be downloaded. */
export const rankingPicture: ChartPicture<'ranking'> = {
  kind: 'ranking',
  columnHeight: 1080,
  needsHeight: false,
  picture: (figure, room) => ({
    scale: 1,
    content: <RankingPicture figure={figure} size={laidOut(room, 1)} idPrefix={PICTURE_ID} />,
  }),
  signs: ({ bars, aggregates, marks, absent }) => {
    const drawn = [...bars, ...aggregates]
    return {
      letters: [...drawn, ...absent].map(({ noteSigns }) => noteSigns),
      texts: [
        ...marks.map(({ shortLabel }) => shortLabel),
        ...drawn.map(({ valueText, verdict }) =>
          verdict === 'undecided' ? valueText + UNDECIDED_SIGN : valueText,
        ),
      ],
    }
  },
}
