/*
 * What runs the drawings' JSX in an embed, in place of React: they have no state and no hooks and are
 * drawn once, so that elements can be written straight into the page.
 */

type Child = Written | readonly Child[] | string | number | boolean | null | undefined

type Props = Readonly<Record<string, unknown>> & { readonly children?: Child }

type Component = (props: Props) => Child

/** An element that is described and not yet in the page. */
interface Written {
  readonly type: string | Component
  readonly props: Props
}

/** Describes an element or component; what the compiler turns JSX into. */
export function jsx(type: Written['type'], props: Props): Written {
  return { type, props }
}

export { jsx as jsxs }

/** Several elements without one around them. */
export const Fragment: Component = ({ children }) => children

const SVG = 'http://www.w3.org/2000/svg'

/** Writes what is described to the end of an element. */
export function render(child: Child, parent: Element): void {
  if (child === null || child === undefined || typeof child === 'boolean') return
  if (isList(child)) {
    for (const one of child) render(one, parent)
  } else if (typeof child !== 'object') {
    parent.append(String(child))
  } else if (typeof child.type === 'function') {
    render(child.type(child.props), parent)
  } else {
    const { type, props } = child
    const isSvg = type === 'svg' || parent.namespaceURI === SVG
    const element = isSvg ? document.createElementNS(SVG, type) : document.createElement(type)
    for (const [name, value] of Object.entries(props)) write(element, name, value)
    render(props.children, element)
    parent.append(element)
  }
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

/** Attributes of SVG that are written with a hyphen; the rest (`viewBox`) keep their capitals. */
const HYPHENATED = /^(?:text[AD]|vector|stroke|font|fill|stop|dominant|paint|letter)/

function write(element: Element, name: string, value: unknown): void {
  const isWord = /^(?:aria|data)-/.test(name)
  if (name === 'children' || value === undefined || value === null) return
  if (value === false && !isWord) return
  const own = name === 'className' ? 'class' : HYPHENATED.test(name) ? hyphenated(name) : name
  const text = name === 'style' ? rulesOf(Object(value)) : String(value)
  element.setAttribute(own, value === true && !isWord ? '' : text)
}

const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Numbers are px, save where the property has no unit. */
function rulesOf(style: Readonly<Record<string, unknown>>): string {
  const rules = Object.entries(style).map(([name, value]) => {
    const isPx = typeof value === 'number' && !/^(?:lineH|fontW|opa|z|flex|order)/.test(name)
    return `${hyphenated(name)}:${value}${isPx ? 'px' : ''}`
  })
  return rules.join(';')
}
