import type { Annotation } from '../figure'
import type { Length } from '../ink/across'
import { type Box, overlap } from '../ink/box'

/** Size of a pin’s number where nothing else is asked for, its radius, and what has to be free around it, in px. */
export const PIN_TEXT = 12
export const PIN = 8
const CLEAR = 2
/** Between a place and the line that leads from its pin to it, in px. */
export const OFF = 5
/** How far off its place a pin may stand, in px. */
const DISTANCES = [16, 20, 25, 31, 38, 46, 55, 66, 79]

/** From a pin’s place to its middle, in px. */
export interface PinPlace {
  readonly dx: number
  readonly dy: number
  /** Whether it stands in the row or beside the name that it is about: then no line leads to it. */
  readonly isInRow?: true
}

/** An annotation with where it belongs. */
export interface LoosePin {
  readonly annotation: Annotation
  readonly x: Length
  readonly y: number
  /** The same across, in px, in a plot of some width. */
  readonly at: (width: number) => number
  /** Where its pin may stand, the best first, if not around it alone. */
  readonly candidates?: readonly PinPlace[]
}

/** An annotation whose pin has a place of its own. */
interface Pinned extends Pick<LoosePin, 'annotation' | 'x' | 'y'> {
  readonly place: PinPlace
}

/** The pins of frames of some widths, and the class by which no others show them. */
export interface PinGroup {
  readonly className: string | undefined
  readonly pins: readonly Pinned[]
  /** How many times larger than usual they are. */
  readonly scale: number
}

/** The room that pins have. */
export interface PinRoom {
  /** Widths of the plot at which they have to be right, in px: of narrow frames and of roomy ones, or those of all. */
  readonly widths:
    | readonly number[]
    | { readonly tight: readonly number[]; readonly roomy: readonly number[] }
  /** What they may not leave in a plot of some width, and what they must not lie on. */
  readonly within: (width: number) => {
    readonly ends: readonly [left: number, right: number]
    readonly obstacles: readonly Box[]
    /** Points of figures with their labels: no line that leads to a pin runs through another’s if there is another way. */
    readonly points?: readonly Box[]
    /** Lines of marks, which no pin lies on if there is another place. */
    readonly lines?: readonly Box[]
  }
  /** Likewise from top to bottom. */
  readonly bounds: readonly [top: number, bottom: number]
  /** How many times larger than usual pins and what is around them are. */
  readonly scale?: number
}

/** Where pins stand so that none lies on what is drawn; where no place near is free there is none. */
export function placePins(loose: readonly LoosePin[], room: PinRoom): readonly PinGroup[] {
  const { widths, scale = 1 } = room
  if (loose.length === 0) return []
  const group = (className: string | undefined, some: readonly number[]) => ({
    className,
    pins: placeIn(loose, some, room),
    scale,
  })
  return 'length' in widths
    ? [group(undefined, widths)]
    : [group('mtm-tight', widths.tight), group('mtm-roomy', widths.roomy)]
}

function placeIn(
  loose: readonly LoosePin[],
  widths: readonly number[],
  { within, bounds: [top, bottom], scale = 1 }: PinRoom,
): readonly Pinned[] {
  const frames = widths.map((width) => {
    const { ends, obstacles, points = [], lines = [] } = within(width)
    return { width, ends, taken: [...obstacles, ...points], points, lines }
  })
  return loose.flatMap(({ annotation, x, y, at, candidates = around() }) => {
    const boxAt = (width: number, { dx, dy, isInRow }: PinPlace) =>
      boxAround(at(width) + dx * scale, y + dy * scale, (PIN + (isInRow ? 0 : CLEAR)) * scale)
    const isFree = (place: PinPlace) =>
      frames.every(({ width, ends: [left, right], taken }) => {
        const box = boxAt(width, place)
        const isWithin = box.x >= left && box.x + box.width <= right
        const isAmong = box.y >= top && box.y + box.height <= bottom
        return isWithin && isAmong && !touches([box], taken)
      })
    const isLedTo = ({ dx, dy, isInRow }: PinPlace) =>
      isInRow ||
      frames.every(({ width, points }) => {
        const own = at(width)
        const off = (OFF + 2) / Math.hypot(dx, dy)
        const along = (part: number) => [own + dx * part * scale, y + dy * part * scale] as const
        const others = points.filter((point) => !overlap(point, boxAround(own, y, 1)))
        return !touches(boxesAlong(along(off), along(1)), others)
      })
    const isOffLines = (place: PinPlace) =>
      frames.every(({ width, lines }) => !touches([boxAt(width, place)], lines))
    const free = candidates.filter(isFree)
    const led = free.filter(isLedTo)
    const place = led.find(isOffLines) ?? led[0] ?? free.find(isOffLines) ?? free[0]
    if (place === undefined) return []
    for (const { width, taken } of frames) taken.push(boxAt(width, place))
    return [{ annotation, x, y, place }]
  })
}

const touches = (boxes: readonly Box[], others: readonly Box[]) =>
  boxes.some((box) => others.some((other) => overlap(box, other)))

/** Into how many parts a turn around a point is divided, and the part that lies straight up. */
const TURNS = 24
const UP = 18

/** Places around a point, the nearest first, and among those upwards first, then ever further down. */
export function around(): readonly PinPlace[] {
  const turns = Array.from(
    { length: TURNS },
    (_, step) => UP + (step % 2 ? 1 : -1) * Math.ceil(step / 2),
  )
  return DISTANCES.flatMap((distance) =>
    turns.map((turn) => ({
      dx: Math.round(distance * Math.cos((turn * 2 * Math.PI) / TURNS)),
      dy: Math.round(distance * Math.sin((turn * 2 * Math.PI) / TURNS)),
    })),
  )
}

/** How far apart the boxes along a line are, in px, and their size. */
const STEP = 4

/** What a line between two places takes up, as boxes along it; in px. */
export function boxesAlong(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP))
  return Array.from({ length: steps + 1 }, (_, step) =>
    boxAround(x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, STEP / 2),
  )
}

/** What a point takes up. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
