import { PALETTE } from '../ink/palette'
import { wrapText } from '../ink/textWidth'
import type { Room } from '../room'
import { PathName, PathPanel } from './PathPanel'
import type { PathFigure, Route } from './route'

/** Height of a name; below it that of one ally's drawing, of several and of one alone; space between two, in px. */
const NAME = 16
const PANEL = 148
const ALONE = 224
const GAP = 16
/** A picture's line of text, and its narrowest panel, in px. */
const LINE = 14
const FONT = 12
const NARROWEST = 150
/** Height of a panel without its plot, and the least that a plot has in a picture. */
const AROUND = 30
const LEAST_PLOT = 72
/** The least above a panel’s highest figure, for what stands there, in hundredths. */
const LEAST_ABOVE = 60

interface PathDrawingProps {
  readonly figure: PathFigure
  readonly room: Room
}

/**
 * The paths as small charts on one scale, one for each ally: as many side by side as the frame has room
 * for, without script.
 */
export function PathDrawing({ figure, room }: PathDrawingProps) {
  if (room.size !== null) {
    return <PathPicture figure={figure} size={room.size} room={room} />
  }
  const height = figure.routes.length === 1 ? ALONE : PANEL
  const panels = figure.routes.map((route) => ({ route, ...cropped(figure, route, height) }))
  return (
    <div
      className="mtm-plot"
      role="list"
      aria-label={figure.title}
      style={{
        display: 'grid',
        columnGap: GAP,
        // Names keep off what is said above; below the last row stands nothing that it has to keep off.
        margin: `10px 0 ${2 - GAP}px`,
        gridTemplateColumns: `repeat(auto-fill,minmax(min(100%,max(134px,${narrowest(figure)}%)),1fr))`,
      }}
    >
      {panels.map(({ route, axis, height: own }) => (
        // Side by side names stand on one line and years on another, whatever is drawn between and said below.
        <div
          key={route.series}
          {...named(route)}
          style={{
            display: 'grid',
            gridRow: 'span 3',
            gridTemplateRows: 'subgrid',
            paddingBottom: GAP,
          }}
        >
          <svg width="100%" height={NAME} overflow="visible">
            <PathName route={route} figure={figure} room={room} />
          </svg>
          {hasPlot(route) && (
            <svg width="100%" height={own} overflow="visible" style={{ alignSelf: 'end' }}>
              <PathPanel route={route} figure={{ ...figure, axis }} height={own} width={null} />
            </svg>
          )}
          <span>{route.facts.join(' ')}</span>
        </div>
      ))}
    </div>
  )
}

/** Of who has no figure nothing is drawn: the reason stands below the name. */
const hasPlot = ({ past }: Route) => past.length > 0

/** The part of the common scale that an ally’s figures and the level need, and the height of its panel in px: a step is as high in all. */
function cropped({ axis, routes, marks }: PathFigure, { past }: Route, height: number) {
  const most = (of: readonly Route['past'][number][]) =>
    Math.max(marks[0]?.value ?? 0, ...of.map(({ value }) => value))
  const above = axis.max - most(routes.flatMap((route) => route.past))
  const max = Math.min(axis.max, most(past) + Math.max(above, LEAST_ABOVE))
  const step = (height - AROUND) / (axis.max - axis.min)
  return { axis: { ...axis, max }, height: Math.round(AROUND + step * (max - axis.min)) }
}

/** The least width of a panel, in per cent of the frame: up to four of them fill a row. */
function narrowest({ routes }: PathFigure): number {
  return Math.floor(88 / Math.min(4, Math.max(1, routes.length)))
}

/** One part of the list, by its ally. */
function named(route: Route) {
  return { role: 'listitem', 'aria-label': `${route.name}. ${route.facts.join(' ')}` } as const
}

interface PathPictureProps {
  readonly figure: PathFigure
  readonly size: NonNullable<Room['size']>
  readonly room: Room
}

/** A picture of fixed size: up to four side by side, with as many facts below each as leave room for its plot. */
function PathPicture({ figure, size, room }: PathPictureProps) {
  const count = Math.max(1, figure.routes.length)
  const fitting = Math.floor((size.width + GAP) / (NARROWEST + GAP))
  const columns = Math.min(count, 4, Math.max(1, fitting))
  const rows = Math.ceil(count / columns)
  const width = (size.width - GAP * (columns - 1)) / columns
  const height = (size.height - GAP * (rows - 1)) / rows
  const texts = factsWithin(figure, width, (height - NAME - AROUND - LEAST_PLOT) / LINE)
  const panel = height - Math.max(1, ...texts.map(({ length }) => length)) * LINE
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
          <PathName route={route} figure={figure} room={room} />
          {hasPlot(route) && (
            <svg y={NAME} overflow="visible">
              <PathPanel route={route} figure={figure} height={panel - NAME} width={width} />
            </svg>
          )}
          {(texts[index] ?? []).map((fact, line) => (
            <text
              key={fact}
              y={(hasPlot(route) ? panel : NAME) + LINE * (line + 0.75)}
              fontSize={FONT}
            >
              {fact}
            </text>
          ))}
        </svg>
      ))}
    </svg>
  )
}

/** What is said below each panel, in lines: as many whole sentences as have room below all of them, one at least. */
function factsWithin(
  { routes }: PathFigure,
  width: number,
  lines: number,
): readonly (readonly string[])[] {
  const sentences = routes.map(({ facts }) => facts.join(' ').split(/(?<=\.) /))
  const linesOf = (count: number) =>
    sentences.map((all) => wrapText(all.slice(0, count).join(' '), width, FONT))
  let count = Math.max(1, ...sentences.map(({ length }) => length))
  while (count > 1 && linesOf(count).some(({ length }) => length > lines)) count -= 1
  return linesOf(count)
}
