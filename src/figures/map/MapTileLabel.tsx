import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { MapArea } from './mapArea'
import { MAP_SHEET } from './mapShapes'
import { tileLabel } from './mapTiles'

/** The code of an ally on its tile, and its value under it. */
export function MapTileLabel({ area }: { readonly area: MapArea }) {
  const place = tileLabel(area.series)
  if (place === null) return null
  const at = {
    x: percent(place[0] / MAP_SHEET.width, 1),
    y: percent(place[1] / MAP_SHEET.height, 1),
  }
  // Two texts: a space between them would move the first from the middle.
  return (
    <>
      <text {...at}>
        {area.series}
        <Signs signs={area.noteSigns} />
      </text>
      <text {...at} dy={13}>
        {area.valueText}
      </text>
    </>
  )
}
