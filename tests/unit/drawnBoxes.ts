import { type Drawn, isOfClass } from './drawnTree'
import { drawnWidth } from './textMetrics'

/** What a shape or a line of text takes up, in px of the drawing that it is in. */
export interface DrawnBox {
  readonly element: Drawn
  /** The text, or the name of the shape. */
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Of a line, places along it; nothing of what is filled and of texts. */
  readonly along?: readonly Place[]
}

/** Across and down, in px. */
type Place = readonly [x: number, y: number]

/** Where an element's own coordinates lie in the whole drawing, and what 100% is. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly anchor: string
  readonly weight: number
}

/** A length in px; per cent are of `whole`. */
function lengthOf(value: string | undefined, whole: number, missing = 0): number {
  if (value === undefined) return missing
  const number = Number.parseFloat(value)
  return value.endsWith('%') ? (number / 100) * whole : number
}

/**
 * The boxes of all texts and shapes of an SVG drawing `width` px wide, by its attributes: what a browser
 * would lay out, with the widths of texts in Helvetica. What a `viewBox` stretches is left out,
 * and `defs`. Texts of classes in `hidden` are not drawn.
 */
export function drawnBoxes(
  svg: Drawn,
  size: { readonly width: number; readonly height: number },
  hidden: readonly string[] = [],
): readonly DrawnBox[] {
  const boxes: DrawnBox[] = []
  const whole = { x: 0, y: 0, scale: 1, ...size, fontSize: 12, anchor: 'start', weight: 400 }
  const walk = (element: Drawn, outer: Frame) => {
    const name = element.tag
    if (['defs', 'style', 'title', 'desc', 'lineargradient', 'pattern'].includes(name)) return
    if (hidden.some((own) => isOfClass(element, own))) return
    if (element.attributes.get('visibility') === 'hidden') return
    const frame = frameOf(element, outer, element === svg)
    if (frame === null) return
    if (name === 'text') boxes.push(...textBoxes(element, frame, hidden))
    else if (SHAPES[name] !== undefined) boxes.push(...shapeBox(element, name, frame))
    else {
      for (const child of element.children) if (typeof child !== 'string') walk(child, frame)
    }
  }
  walk(svg, whole)
  return boxes
}

function frameOf(element: Drawn, outer: Frame, isRoot: boolean): Frame | null {
  const own = (name: string) => element.attributes.get(name)
  const style = Number(own('font-size') ?? outer.fontSize)
  const inherited = {
    ...outer,
    fontSize: style,
    anchor: own('text-anchor') ?? outer.anchor,
    weight: Number(own('font-weight') ?? outer.weight),
  }
  const transform = own('transform') ?? ''
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)(?:[ ,]([-\d.]+))?/.exec(transform) ?? []
  const [, scale = '1', down = scale] = /scale\(([\d.]+)(?:[ ,]([\d.]+))?/.exec(transform) ?? []
  // What is stretched is left out.
  if (down !== scale) return null
  const moved = {
    ...inherited,
    x: outer.x + Number(dx) * outer.scale,
    y: outer.y + Number(dy) * outer.scale,
    scale: outer.scale * Number(scale),
  }
  if (isRoot || element.tag !== 'svg') return moved
  if (own('viewBox') !== undefined) {
    const [, , width = 0, height = 0] = (own('viewBox') ?? '').split(' ').map(Number)
    const isSame = lengthOf(own('width'), outer.width) === width
    if (!isSame && own('preserveAspectRatio') === 'none') return null
    if (!isSame) {
      return {
        ...moved,
        scale: (moved.scale * lengthOf(own('width'), outer.width, outer.width)) / width,
        width,
        height,
      }
    }
  }
  return {
    ...moved,
    x: moved.x + lengthOf(own('x'), outer.width) * outer.scale,
    y: moved.y + lengthOf(own('y'), outer.height) * outer.scale,
    width: lengthOf(own('width'), outer.width, outer.width),
    height: lengthOf(own('height'), outer.height, outer.height),
  }
}

/** A box for each line of a text: a line begins where a `tspan` has an `x` of its own. */
function textBoxes(text: Drawn, frame: Frame, hidden: readonly string[]): readonly DrawnBox[] {
  interface Line {
    x: number
    y: number
    words: string
    width: number
    size: number
  }
  const lines: Line[] = []
  const begin = (element: Drawn, from: { x: number; y: number }, size: number) => {
    const x = lengthOf(element.attributes.get('x'), frame.width, from.x)
    const y = lengthOf(element.attributes.get('y'), frame.height, from.y)
    const shift = {
      x: lengthOf(element.attributes.get('dx'), 0),
      y: lengthOf(element.attributes.get('dy'), 0),
    }
    lines.push({ x: x + shift.x, y: y + shift.y, words: '', width: 0, size })
  }
  begin(text, { x: 0, y: 0 }, frame.fontSize)
  const isSerif = (text.attributes.get('font-family') ?? '').includes('Georgia')
  const read = (node: Drawn, size: number, weight: number) => {
    for (const child of node.children) {
      const line = lines.at(-1)
      if (typeof child !== 'string') {
        if (hidden.some((own) => isOfClass(child, own))) continue
        const own = Number(child.attributes.get('font-size') ?? size)
        if (child.attributes.get('x') !== undefined && line) {
          if (line.words.trim() === '') lines.pop()
          begin(child, line, own)
        }
        read(child, own, Number(child.attributes.get('font-weight') ?? weight))
      } else if (line) {
        line.words += child
        line.width += drawnWidth(child, size, weight, isSerif)
      }
    }
  }
  read(text, frame.fontSize, frame.weight)
  return lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ x, y, words, width, size }) => {
      const left = { start: 0, middle: width / 2, end: width }[frame.anchor] ?? 0
      const place = (value: number, origin: number) => origin + value * frame.scale
      return {
        element: text,
        what: words.trim(),
        left: place(x - left, frame.x),
        right: place(x - left + width, frame.x),
        top: place(y - size * 0.8, frame.y),
        bottom: place(y + size * 0.25, frame.y),
      }
    })
}

/** The attributes of each shape that say where it lies, as left, right, top and bottom. */
const SHAPES: Readonly<
  Record<
    string,
    (frame: Frame, own: (name: string) => string | undefined) => readonly number[] | null
  >
> = {
  rect: ({ width, height }, own) => {
    const [x, y] = [lengthOf(own('x'), width), lengthOf(own('y'), height)]
    return [x, x + lengthOf(own('width'), width), y, y + lengthOf(own('height'), height)]
  },
  line: ({ width, height }, own) => {
    const [x1, x2] = [lengthOf(own('x1'), width), lengthOf(own('x2'), width)]
    const [y1, y2] = [lengthOf(own('y1'), height), lengthOf(own('y2'), height)]
    return [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)]
  },
  circle: ({ width, height }, own) => {
    const [x, y, r] = [lengthOf(own('cx'), width), lengthOf(own('cy'), height), Number(own('r'))]
    return [x - r, x + r, y - r, y + r]
  },
  path: (_, own) => absolutePath(own('d') ?? ''),
  polyline: (_, own) => absolutePath(own('points') ?? ''),
}

/** How far apart the places along a line are at most, in its own units. */
const STEP = 3

/** Places along the stretches of a line, a polyline, or a path of absolute steps. */
function placesAlong(
  name: string,
  own: (attribute: string) => string | undefined,
  { width, height }: Frame,
): readonly Place[] {
  const ends =
    name === 'line'
      ? [
          `${lengthOf(own('x1'), width)} ${lengthOf(own('y1'), height)} ${lengthOf(own('x2'), width)} ${lengthOf(own('y2'), height)}`,
        ]
      : (own('d') ?? own('points') ?? '').split('M')
  return ends.flatMap((stretch) => {
    const numbers = [...stretch.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
    const places = numbers.flatMap((x, index): Place[] =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
    )
    return places.flatMap(([x, y], index) => {
      const [toX, toY] = places[index + 1] ?? [x, y]
      const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / STEP))
      return Array.from(
        { length: steps },
        (_, step): Place => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps],
      )
    })
  })
}

/** The reach of a path of absolute steps; `null` for others, which are small marks or areas of the map. */
function absolutePath(d: string): readonly number[] | null {
  if (/[a-zA-KN-Z]/.test(d)) return null
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
  const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd))
  if (!xs?.length || !ys?.length) return null
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

function shapeBox(element: Drawn, name: string, frame: Frame): readonly DrawnBox[] {
  const reach = SHAPES[name]?.(frame, (own) => element.attributes.get(own))
  if (reach === null || reach === undefined) return []
  const [left = 0, right = 0, top = 0, bottom = 0] = reach
  const own = (attribute: string) => element.attributes.get(attribute)
  const isLine = name === 'line' || (['path', 'polyline'].includes(name) && own('fill') === 'none')
  const along = isLine
    ? placesAlong(name, own, frame).map(
        ([x, y]): Place => [frame.x + x * frame.scale, frame.y + y * frame.scale],
      )
    : []
  return [
    {
      element,
      what: name,
      left: frame.x + left * frame.scale,
      right: frame.x + right * frame.scale,
      top: frame.y + top * frame.scale,
      bottom: frame.y + bottom * frame.scale,
      ...(isLine ? { along } : {}),
    },
  ]
}
