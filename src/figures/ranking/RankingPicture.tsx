import type { ChartPicture } from '../chart'
import { UNDECIDED_SIGN } from '../footnotes'
import { Hatches } from '../ink/barInk'
import { GUTTER, isWide } from '../picture/pictureColumns'
import { laidOut, PICTURE_ID } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import type { RankingFigure } from './bar'
import { RankingBody } from './RankingBody'
import { columnLayout } from './rankingColumns'
import { NAME_EM, planRows, type RowPlan, rowCount } from './rankingRows'

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
  const rowHeight = size.height / Math.max(...plans.map(({ height }) => height))
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
      <RankingBody figure={figure} place={place} plan={plan} beside={beside} idPrefix={idPrefix} />
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
        ...absent.map(({ name }) => name),
        ...drawn.map(({ valueText, verdict }) =>
          verdict === 'undecided' ? valueText + UNDECIDED_SIGN : valueText,
        ),
      ],
    }
  },
}
