import { options } from 'preact'

/**
 * The drawings name SVG attributes as React does. Preact without its compatibility layer writes them
 * as they are, so they get their names here: `textAnchor` becomes `text-anchor`.
 */
options.vnode = ({ props }) => {
  const attributes: Record<string, unknown> = props
  for (const name of Object.keys(attributes)) {
    if (!/^(?:text|vector|stroke|fill|font|pointer)[A-Z]/.test(name)) continue
    attributes[name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)] = attributes[name]
    delete attributes[name]
  }
}
