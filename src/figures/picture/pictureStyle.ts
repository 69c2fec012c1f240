import { rulesIn, tight } from '../document/styleRules'
import drawing from '../ink/drawing.css?raw'

/**
 * Of the static drawings' sheet the rules of classes that a picture has. What the sheet asks of a frame's
 * width is left out: a picture is laid out for its own.
 */
export function pictureStyle(svg: string): string {
  const held = new Set(
    [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  return rulesIn(drawing)
    .filter(({ prelude }) => !prelude.startsWith('@'))
    .flatMap(({ prelude, inner }) => {
      const used = prelude.split(',').filter((selector) => isOf(selector, held))
      return used.length === 0 ? [] : [`${used.join(',').trim()}{${tight(inner)}}`]
    })
    .join('')
}

function isOf(selector: string, held: ReadonlySet<string>): boolean {
  return [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => held.has(name))
}
