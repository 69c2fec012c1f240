import { Hatches } from '../ink/barInk'
import { Haloed } from '../ink/Haloed'
import { Lowered } from '../ink/Lowered'
import type { PlotRoom } from '../ink/plotRoom'
import type { Room } from '../room'
import type { RankingFigure } from './bar'
import { besideInFrames } from './besideRows'
import { GroupCounts, HEADS, MarksAcross, RankingMarks } from './RankingMarks'
import { RankingRow } from './RankingRow'
import { framedPlace } from './rankingPlace'
import { NAME_EM, planRows, rowLabel } from './rankingRows'

/**
 * The ranking as static SVG, without script right at every width and at every size of text: across, 100% of
 * the svg is the axis, and names and values overflow into the margins that drawing.css leaves; down, a row is
 * as high as the size of text that it gives.
 */
export function RankingDrawing({
  figure,
  room,
  style,
}: {
  readonly figure: RankingFigure
  readonly room: Room
  /** More room beside the plot than drawing.css leaves. */
  readonly style?: PlotRoom
}) {
  const { idPrefix, isRoomy } = room
  const plan = planRows(figure, NAME_EM)
  const place = framedPlace(figure.axis, isRoomy)
  const beside = besideInFrames(figure)
  return (
    <svg
      className={`mtm-plot mtm-ranking mtm-ranked${isRoomy ? ' mtm-on-page' : ''}`}
      width="100%"
      height={place.down(HEADS + plan.height)}
      role="list"
      aria-label={figure.title}
      overflow="visible"
      style={style}
    >
      <Hatches idPrefix={idPrefix} />
      <RankingMarks figure={figure} place={place} plan={plan} beside={beside} />
      <Haloed id={`${idPrefix}-rows`} className="mtm-bars">
        {plan.rows.map((placed) => {
          const { row } = placed
          const label = rowLabel(row)
          // Embeds are explored by names alone, to save bytes.
          const datum =
            isRoomy && 'value' in row ? { 'data-datum': `${row.series} ${row.year}` } : {}
          return (
            <Lowered key={row.series} by={place.down(HEADS + placed.middle)}>
              <g role="listitem" aria-label={label} {...datum}>
                <title>{label}</title>
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
          )
        })}
      </Haloed>
      <MarksAcross figure={figure} place={place} plan={plan} />
      <GroupCounts place={place} plan={plan} beside={beside} />
    </svg>
  )
}
