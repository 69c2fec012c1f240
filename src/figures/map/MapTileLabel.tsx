import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { MapArea } from './mapArea'
import { MAP_SHEET } from './mapShapes'
import { tileLabel } from './mapTiles'

/** The code of an ally on its tile, and its value under it. */
export function MapTileLabel({ area }: { readonly area: MapArea }) {
  const place = tileLabel(area.series)
  if (place === null) return null
  const x = percent(place[0] / MAP_SHEET.width, 0)
  return (
    <text x={x} y={percent(place[1] / MAP_SHEET.height, 0)}>
      {area.series}
      <Signs signs={area.noteSigns} />{' '}
      <tspan x={x} dy={area.noteSigns.length === 0 ? 13 : 17}>
        {area.valueText}
      </tspan>
    </text>
  )
}
