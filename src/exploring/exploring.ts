import type { FigureDatum } from '../figures/figure'

/** A figure and where it is drawn: the end of its bar, or its point, in px from the chart's corner. */
export interface PlacedDatum {
  readonly datum: FigureDatum
  readonly x: number
  readonly y: number
}

/**
 * The figures of a chart as one moves through them: columns from left to right (a ranking has one, a
 * trend one per year), each from top to bottom.
 */
export type DatumColumns = readonly (readonly PlacedDatum[])[]

/** Names a figure within its chart. */
export function datumKey(datum: FigureDatum): string {
  return `${datum.series} ${datum.year}`
}

/**
 * Where a key leads from a figure. Up and down stay in the column; left and right follow the series,
 * over its gaps; Home and End go to the series' ends, or in a single column to the column's. `null`
 * where the key does not move, or there is nowhere to go.
 */
export function moveFrom(
  columns: DatumColumns,
  current: PlacedDatum,
  key: string,
): PlacedDatum | null {
  const column = columns.find((placed) => placed.some((other) => isSame(other, current))) ?? []
  const series = columns.flatMap((placed) =>
    placed.filter((other) => other.datum.series === current.datum.series),
  )
  const longWay = columns.length === 1 ? column : series
  const beside = (path: readonly PlacedDatum[], step: 1 | -1) =>
    path[path.findIndex((other) => isSame(other, current)) + step] ?? null
  switch (key) {
    case 'ArrowUp':
      return beside(column, -1)
    case 'ArrowDown':
      return beside(column, 1)
    case 'ArrowLeft':
      return beside(series, -1)
    case 'ArrowRight':
      return beside(series, 1)
    case 'Home':
      return longWay[0] ?? null
    case 'End':
      return longWay.at(-1) ?? null
    default:
      return null
  }
}

function isSame(a: PlacedDatum, b: PlacedDatum): boolean {
  return datumKey(a.datum) === datumKey(b.datum)
}

/** The figure nearest to a place, by a distance of the chart's own; `null` if none is within `reach`. */
export function nearestDatum(
  columns: DatumColumns,
  distance: (placed: PlacedDatum) => number,
  reach: number,
): PlacedDatum | null {
  let nearest: PlacedDatum | null = null
  let least = reach
  for (const placed of columns.flat()) {
    const own = distance(placed)
    if (own <= least) {
      least = own
      nearest = placed
    }
  }
  return nearest
}
