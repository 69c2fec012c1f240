import { px } from './pictureSize'

/** The attributes of a tag, their values as they stand in it. */
export type TagAttributes = Readonly<Record<string, string>>

/** The attributes in the text of a tag. */
export function attributesIn(written: string): TagAttributes {
  return Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Attributes as they stand in a tag, with a space before each. */
export function writtenAttributes(attributes: TagAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}

/** What lengths in per cent are of, in px. */
export interface Viewport {
  readonly width: number
  readonly height: number
}

const ACROSS = ['x', 'x1', 'x2', 'cx', 'dx', 'width']
const DOWN = ['y', 'y1', 'y2', 'cy', 'dy', 'height']

/** Attributes with their lengths in px. */
export function inPxOf({ width, height }: Viewport, attributes: TagAttributes): TagAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const whole = ACROSS.includes(name) ? width : DOWN.includes(name) ? height : null
      const isPart = whole !== null && value.endsWith('%')
      return [name, isPart ? `${px((Number.parseFloat(value) / 100) * whole)}` : value]
    }),
  )
}
