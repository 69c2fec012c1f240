import type { Page } from '@playwright/test'

/** A text of a figure as it is laid out and painted. */
interface DrawnText {
  readonly text: string
  /** Size of its letters on the screen, in CSS px. */
  readonly size: number
  /** Contrast of its letters with the lightest or darkest of what may be behind them, 1 to 21. */
  readonly contrast: number
  /** What it lies on: shapes that are data. */
  readonly on: readonly string[]
}

/** What is found in a figure. */
export interface DrawnFigureTexts {
  readonly texts: readonly DrawnText[]
  /** How many shapes are data. */
  readonly shapes: number
  /** Lines from labels at the ends of lines that begin left of the last data. */
  readonly leaders: readonly string[]
}

/**
 * Texts and data of the drawings in `root`, by the browser's own layout. Data are shapes of what is named
 * (`role` listitem or img); areas of a map are not, since labels belong on them. What is painted behind a text is
 * taken to be paper or tint, whichever tells it less from the letters.
 */
export function readDrawnTexts(page: Page, root: string): Promise<DrawnFigureTexts> {
  return page.evaluate((selector) => {
    type Shape = {
      shape: SVGGraphicsElement
      box: DOMRect
      /** Along a line; `null` for what is filled. */
      places: readonly { x: number; y: number }[] | null
    }
    type Box = { left: number; right: number; top: number; bottom: number }
    const round = (box: Box) => [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (canvas === null) throw new Error('no canvas')
    const luminance = (colour: string) => {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const style = getComputedStyle(document.documentElement)
    const grounds = ['--paper', '--tint'].map((name) => luminance(style.getPropertyValue(name)))
    const contrastOf = (colour: string) => {
      const own = luminance(colour)
      return Math.min(
        ...grounds.map((other) => (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05)),
      )
    }
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    const isShown = (element: Element) => {
      const look = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        look.opacity !== '0' &&
        width > 1 &&
        height > 1
      )
    }
    const drawings = [...document.querySelectorAll(`${selector} svg`)].filter(
      (svg) => svg.parentElement?.closest('svg') === null && isShown(svg),
    )
    const inDrawings = (what: string) => drawings.flatMap((svg) => [...svg.querySelectorAll(what)])

    // Shapes as boxes or, for lines, as places along them.
    const named = '[role=listitem], [role=img]'
    const shapes = inDrawings(
      'circle, path, line, polyline, rect, use:not([aria-hidden]), ellipse',
    ).flatMap((shape): readonly Shape[] => {
      if (!(shape instanceof SVGGraphicsElement) || shape.closest(named) === null) return []
      if (
        shape.closest('defs, pattern, .mtm-end, .mtm-mark, .mtm-pins, .mtm-cut') !== null ||
        !shape.checkVisibility()
      )
        return []
      const look = getComputedStyle(shape)
      const isFilled = look.fill !== 'none' && !['line', 'polyline'].includes(shape.localName)
      if (!isFilled && look.stroke === 'none') return []
      const box = shape.getBoundingClientRect()
      if (shape.matches('.row, .ring')) return []
      // Labels belong on the areas of a map.
      if (shape.matches('svg[preserveAspectRatio=none] > [role=listitem] > path')) {
        return [{ shape, box, places: [] }]
      }
      if (isFilled || !(shape instanceof SVGGeometryElement)) return [{ shape, box, places: null }]
      const matrix = shape.getScreenCTM()
      if (matrix === null) return []
      const length = shape.getTotalLength()
      const places = Array.from({ length: 60 }, (_, step) =>
        shape.getPointAtLength((length * step) / 59).matrixTransform(matrix),
      ).map(({ x, y }) => ({ x, y }))
      return [{ shape, box, places }]
    })
    const texts = inDrawings('text, tspan')
      .filter((text) => own(text) && isShown(text))
      .map((text) => {
        const box = text.getBoundingClientRect()
        const look = getComputedStyle(text)
        // The letters take up less than the line.
        const inner = {
          left: box.left + 1,
          right: box.right - 1,
          top: box.top + box.height * 0.24,
          bottom: box.bottom - box.height * 0.24,
        }
        const meets = (other: Box) =>
          other.left < inner.right &&
          other.right > inner.left &&
          other.top < inner.bottom &&
          other.bottom > inner.top
        const on = shapes
          .filter(({ box: other, places }) =>
            places === null
              ? meets(other)
              : places.some(
                  ({ x, y }) =>
                    x > inner.left && x < inner.right && y > inner.top && y < inner.bottom,
                ),
          )
          .map(({ shape, box: other }) => {
            const name = shape.closest('[aria-label]')?.getAttribute('aria-label') ?? ''
            return `${shape.localName} of ${name.slice(0, 30)} at ${round(other)}`
          })
        return {
          text: `${text.textContent?.trim()} at ${round(box)}`,
          size: Number.parseFloat(look.fontSize) * (text.currentCSSZoom ?? 1) * scaleOf(text),
          contrast: contrastOf(look.fill),
          on,
        }
      })
    function scaleOf(text: Element): number {
      const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null
      const zoom = text.currentCSSZoom ?? 1
      return matrix === null ? 1 : Math.hypot(matrix.c, matrix.d) / zoom || 1
    }
    const leaders = drawings.flatMap((svg) => {
      const rights = shapes
        .filter(({ shape }) => svg.contains(shape))
        .map(({ box }) => box.left + box.width / 2)
      const last = Math.max(...rights)
      return [...svg.querySelectorAll('.mtm-end path')]
        .filter((path) => path.checkVisibility())
        .filter((path) => path.getBoundingClientRect().left < last)
        .map((path) => round(path.getBoundingClientRect()))
    })
    return { texts, shapes: shapes.length, leaders }
  }, root)
}
