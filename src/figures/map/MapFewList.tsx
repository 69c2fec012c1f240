import type { Room } from '../room'
import type { MapFigure } from './mapArea'
import { areaFill } from './mapInk'

/** Height of a row, and where names and values begin, in px. */
const [ROW, NAME, VALUE] = [20, 22, 150]

interface MapFewListProps {
  readonly figure: MapFigure
  readonly room: Room
}

/** In place of a map of a few allies: each with its figure, and why there is no map. */
export function MapFewList({ figure: { areas, title, year, fewText }, room }: MapFewListProps) {
  const { size, idPrefix } = room
  const shown = areas.filter(({ valueText }) => valueText !== '')
  const height = size?.height ?? (shown.length + 1) * ROW + 8
  return (
    <svg
      className="mtm-plot"
      width={size?.width ?? '100%'}
      height={height}
      role="list"
      aria-label={title}
    >
      <text y={14}>{fewText}</text>
      {shown.map((area, index) => {
        const y = (index + 1) * ROW + 14
        return (
          <g
            key={area.series}
            role="listitem"
            aria-label={area.label}
            data-datum={`${area.series} ${year}`}
          >
            <rect y={y - 11} width={14} height={14} {...areaFill(area.colour, idPrefix)} />
            <text x={NAME} y={y}>
              {area.name}
            </text>
            <text x={VALUE} y={y} fontWeight={600}>
              {area.valueText} {area.noteSigns.join(' ')}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
