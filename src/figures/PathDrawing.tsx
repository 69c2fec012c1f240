import type { Room } from './drawnFigure'
import type { PathFigure, Route } from './figure'
import { PathPanel } from './PathPanel'
import { PALETTE } from './palette'

/** Height of one ally's drawing, in px, and space between two. */
const PANEL = 164
const GAP = 16
/** A picture's line of text, the most lines below a panel, and its narrowest panel, in px. */
const LINE = 14
const FACTS = 4
const NARROWEST = 150

interface PathDrawingProps {
  readonly figure: PathFigure
  readonly room: Room
}

/**
 * The paths as small charts on one scale, one for each ally: as many side by side as the frame has room
 * for, without script.
 */
export function PathDrawing({ figure, room }: PathDrawingProps) {
  if (room.size !== null) return <PathPicture figure={figure} size={room.size} />
  return (
    <div
      className="mtm-plot"
      role="list"
      aria-label={figure.title}
      style={{
        display: 'grid',
        gap: `${GAP}px`,
        gridTemplateColumns: 'repeat(auto-fill,minmax(max(8.4rem,22%),1fr))',
      }}
    >
      {figure.routes.map((route) => (
        <div key={route.series} {...named(route)}>
          <svg width="100%" height={PANEL} overflow="visible">
            <PathPanel route={route} figure={figure} height={PANEL} />
          </svg>
          {route.facts.join(' ')}
        </div>
      ))}
    </div>
  )
}

/** One part of the list, by its ally. */
function named(route: Route) {
  return { role: 'listitem', 'aria-label': `${route.name}. ${route.facts.join(' ')}` } as const
}

interface PathPictureProps {
  readonly figure: PathFigure
  readonly size: NonNullable<Room['size']>
}

/** A picture of fixed size: up to four side by side. */
function PathPicture({ figure, size }: PathPictureProps) {
  const count = Math.max(1, figure.routes.length)
  const fitting = Math.floor((size.width + GAP) / (NARROWEST + GAP))
  const columns = Math.min(count, 4, Math.max(1, fitting))
  const rows = Math.ceil(count / columns)
  const width = (size.width - GAP * (columns - 1)) / columns
  const height = (size.height - GAP * (rows - 1)) / rows
  const panel = height - FACTS * LINE
  return (
    <svg
      className="mtm-plot"
      {...size}
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
          <PathPanel route={route} figure={figure} height={panel} />
          {route.facts.map((fact, line) => (
            <text key={fact} y={panel + LINE * (line + 0.75)} fontSize={11}>
              {fact}
            </text>
          ))}
        </svg>
      ))}
    </svg>
  )
}
