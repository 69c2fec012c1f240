import { IN_EMBED } from '../../domain/inEmbed'
import { Hatches } from '../ink/barInk'
import type { PlotRoom } from '../ink/plotRoom'
import type { Room } from '../room'
import type { RankingFigure } from './bar'
import { besideInFrames } from './besideRows'
import { RankingBody } from './RankingBody'
import { framedPlace } from './rankingPlace'
import { NAME_EM, type PlacedRow, planRows } from './rankingRows'

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
  const { idPrefix } = room
  const isOnPage = !IN_EMBED && room.isRoomy
  const plan = planRows(figure, NAME_EM)
  const place = framedPlace(figure.axis, plan, isOnPage)
  const beside = besideInFrames(figure)
  return (
    <svg
      className={`mtm-plot mtm-ranking mtm-ranked${isOnPage ? ' mtm-on-page' : ''}`}
      width="100%"
      height={place.inRows(plan.height)}
      role="list"
      aria-label={figure.title}
      overflow="visible"
      style={style}
    >
      <Hatches idPrefix={idPrefix} />
      <RankingBody
        figure={figure}
        place={place}
        plan={plan}
        beside={beside}
        idPrefix={idPrefix}
        saying={isOnPage ? datumOf : undefined}
        isTitled
      />
    </svg>
  )
}

/** By what a row is explored on the page; embeds are explored by names alone, to save bytes. */
const datumOf = (row: PlacedRow['row']): Readonly<Record<string, string>> =>
  'value' in row ? { 'data-datum': `${row.series} ${row.year}` } : {}
