import { flatText } from './flatText'
import {
  attributesIn,
  inPxOf,
  type TagAttributes,
  type Viewport,
  writtenAttributes,
} from './svgTags'

/** An element that is open: what is 100% in it, and where texts in it are anchored. */
interface Open extends Viewport {
  readonly anchor: string
}

/** A text as a whole, or any other tag. */
const TAGS = /<text\b[^>]*>.*?<\/text>|<(\/?)([\w:]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/gs

/**
 * A picture without drawings in drawings and without lengths in per cent: LibreOffice cuts the former at their
 * sides, whatever they say of what lies beyond, and knows the latter of few elements. Each inner drawing becomes
 * a group that is moved, and texts are made of what all programs draw alike.
 */
export function flatSvg(svg: string): string {
  const open: Open[] = []
  return svg.replace(TAGS, (tag, closing?: string, name = '', written = '', empty = '') => {
    const around = open.at(-1)
    if (name === '') return around === undefined ? tag : flatText(tag, around, around.anchor)
    if (closing === '/') {
      open.pop()
      return name === 'svg' && open.length > 0 ? '</g>' : tag
    }
    const own = attributesIn(written)
    const attributes = around === undefined ? own : inPxOf(around, own)
    if (empty !== '/') open.push(openIn(name, attributes, around))
    if (around === undefined) return tag
    if (name !== 'svg') return `<${name}${writtenAttributes(attributes)}${empty}>`
    return empty === '/' ? '' : `<g${writtenAttributes(asGroup(attributes, around))}>`
  })
}

function openIn(name: string, attributes: TagAttributes, around: Open | undefined): Open {
  const anchor = attributes['text-anchor'] ?? around?.anchor ?? 'start'
  if (name !== 'svg') return { width: 0, height: 0, ...around, anchor }
  const [, , width, height] = (attributes.viewBox ?? '').split(' ').map(Number)
  return {
    width: width ?? Number(attributes.width ?? around?.width),
    height: height ?? Number(attributes.height ?? around?.height),
    anchor,
  }
}

/** An inner drawing as a group: moved to its place, and stretched as far as its units are not px. */
function asGroup(drawing: TagAttributes, around: Viewport): TagAttributes {
  const {
    x = '0',
    y = '0',
    width,
    height,
    viewBox,
    preserveAspectRatio,
    overflow: _,
    ...own
  } = drawing
  const [, , across = 0, down = 0] = (viewBox ?? '').split(' ').map(Number)
  const stretch =
    viewBox === undefined
      ? [1, 1]
      : [Number(width ?? around.width) / across, Number(height ?? around.height) / down]
  const [wide = 1, high = 1] = preserveAspectRatio === 'none' ? stretch : [Math.min(...stretch)]
  const steps = [
    ...(x === '0' && y === '0' ? [] : [`translate(${x} ${y})`]),
    ...(isSame(wide, 1) && isSame(high, 1)
      ? []
      : [scaling(wide, preserveAspectRatio === 'none' ? high : wide)]),
  ]
  return steps.length === 0 ? own : { ...own, transform: steps.join(' ') }
}

const isSame = (one: number, other: number) => Math.abs(one - other) < 0.0005

function scaling(wide: number, high: number): string {
  const [across, down] = [wide, high].map((part) => Number(part.toFixed(4)))
  return across === down ? `scale(${across})` : `scale(${across} ${down})`
}
