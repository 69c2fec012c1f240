import { createElement, Fragment, type ReactNode } from 'react'

/** What an element is made with. */
export type ElementProps = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }

/** Texts of drawings, which hold pieces of their own and no element of HTML. */
const SVG_TEXT: ReadonlySet<unknown> = new Set(['text', 'tspan'])

/** Elements of running text and its heads: what is chosen from a list or set in a column may break. */
const RUNNING: ReadonlySet<unknown> = new Set(
  'p span strong li dd figcaption caption h2 h3 h4'.split(' '),
)

/** What is read wrongly over two lines: a day with its month and year, years from one to another (not those in a file's name), a sum or figure with its unit. */
const UNBROKEN =
  /(\b\d{1,2} \p{Lu}\p{L}+ \d{4}\b|(?<!-)\(?\b\d{4}(?:[-–]\d{2,4})+\b\)?|US\$ ?\d[\d.,]*(?<=\d)(?: [mb]illion)?|\d[\d.,]* (?:[mb]illion\b|%)|\d[\d.,]*%?[†‡])/u

/** A text whose dates, years and sums stand in elements that do not break; the text alone where it has none. */
function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !UNBROKEN.test(text)) return text
  return text.split(UNBROKEN).map((part, index) => {
    const className = index % 2 === 1 ? 'whole' : undefined
    return part === '' ? null : createElement('span', { key: index, className }, part)
  })
}

const isText = (child: unknown) => typeof child === 'string' || typeof child === 'number'

/** What is drawn as nothing, and keeps its place among the children. */
const isNothing = (child: unknown) => child == null || typeof child === 'boolean' || child === ''

/**
 * The children of an element in such a form that React holds no text that stands beside anything else. Browsers that
 * translate, and extensions, replace texts by elements of their own: a text alone in its element React writes anew
 * whatever is there, but of one among others it keeps hold, writes what nobody sees any more, and falls where it is to
 * be removed. So texts that follow each other become one, and one beside elements is put into an element of its own.
 */
export function wholeTexts(type: unknown, props: ElementProps): ElementProps {
  const whole = pieces(type, props)
  const { children } = whole
  return RUNNING.has(type) && typeof children === 'string'
    ? { ...whole, children: unbroken(children) }
    : whole
}

function pieces(type: unknown, props: ElementProps): ElementProps {
  const { children } = props
  if (type !== Fragment && typeof type !== 'string') return props
  if (!Array.isArray(children)) {
    return type === Fragment && isText(children)
      ? { ...props, children: piece(children, 'span', 0) }
      : props
  }
  if (!children.some((child) => isText(child) || Array.isArray(child))) return props
  const isAlone = type !== Fragment && children.every((child) => isText(child) || isNothing(child))
  return {
    ...props,
    children: isAlone
      ? children.filter((child) => isText(child)).join('')
      : wrapped(joined(children), SVG_TEXT.has(type) ? 'tspan' : 'span'),
  }
}

/** Texts that follow each other become one in the first's place; the others' places are kept, with nothing in them. */
function joined(children: readonly ReactNode[]): readonly ReactNode[] {
  const all = [...children]
  let first = -1
  for (const [index, child] of children.entries()) {
    if (!isText(child)) {
      if (!isNothing(child)) first = -1
    } else if (first < 0) first = index
    else {
      all[first] = `${all[first]}${child}`
      all[index] = null
    }
  }
  return all
}

type Tag = 'span' | 'tspan'

/** Each text in an element of its own, save space between elements, which nobody translates. */
function wrapped(children: readonly ReactNode[], tag: Tag): readonly ReactNode[] {
  return children.map((child, index) => {
    if (Array.isArray(child)) return wrapped(child, tag)
    return isText(child) && `${child}`.trim() !== '' ? piece(child, tag, index) : child
  })
}

const piece = (text: ReactNode, tag: Tag, index: number) =>
  createElement(tag, { key: `text ${index}` }, tag === 'span' ? unbroken(text) : text)
