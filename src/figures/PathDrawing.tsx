import type { Room } from './drawnFigure'
import type { PathFigure, Route } from './figure'
import { PathPanel } from './PathPanel'
import { PALETTE } from './palette'

/** Height of one ally's part, in px, and of a line of text in it. */
const PANEL = 206
const GAP = 16

/**
 * The paths as small charts on one scale, one for each ally, as static SVG: as many side by side as the
 * frame has room for, without script.
 */
export function PathDrawing({
  figure,
  room,
}: {
  readonly figure: PathFigure
  readonly room: Room
}) {
  const { size } = room
  if (size !== null) return <PathPicture figure={figure} size={size} />
  return (
    <div
      className="mtm-plot"
      role="list"
      aria-label={figure.title}
      style={{
        display: 'grid',
        gap: `${GAP}px`,
        gridTemplateColumns: `repeat(auto-fill,minmax(max(8.4rem,22%),1fr))`,
      }}
    >
      {figure.routes.map((route) => (
        <svg key={route.series} {...named(route)} width="100%" height={PANEL} overflow="visible">
          <PathPanel route={route} figure={figure} height={PANEL} />
        </svg>
      ))}
    </div>
  )
}

/** One part's place in the list, by its ally. */
function named(route: Route) {
  return { role: 'listitem', 'aria-label': `${route.name}: ${route.facts.join('; ')}` } as const
}

/** A picture of fixed size: up to four side by side. */
function PathPicture(props: {
  readonly figure: PathFigure
  readonly size: NonNullable<Room['size']>
}) {
  const { figure, size } = props
  const count = Math.max(1, figure.routes.length)
  const columns = Math.min(count, 4, Math.max(1, Math.floor((size.width + GAP) / (150 + GAP))))
  const rows = Math.ceil(count / columns)
  const width = (size.width - GAP * (columns - 1)) / columns
  const height = (size.height - GAP * (rows - 1)) / rows
  return (
    <svg
      className="mtm-plot"
      width={size.width}
      height={size.height}
      role="list"
      aria-label={figure.title}
      fill={PALETTE.ink}
      fontSize={12}
    >
      {figure.routes.map((route, index) => (
        <svg
          key={route.series}
          {...named(route)}
          x={(index % columns) * (width + GAP)}
          y={Math.floor(index / columns) * (height + GAP)}
          width={width}
          height={height}
        >
          <PathPanel route={route} figure={figure} height={height} />
        </svg>
      ))}
    </svg>
  )
}
