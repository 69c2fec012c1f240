import { flushSync } from 'react-dom'
import { createRoot } from '../reactRoot'

/**
 * Draws an element apart from the page, and answers what `take` makes of what was drawn. Not to be
 * called while the page itself is being drawn.
 */
function drawnApart<T>(element: React.JSX.Element, take: (drawn: Element) => T): T {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(element))
  const taken = take(holder)
  root.unmount()
  return taken
}

/** The HTML of an element, after `adapt` has changed what was drawn. */
export function markupOf(element: React.JSX.Element, adapt: (drawn: Element) => void): string {
  return drawnApart(element, (drawn) => {
    adapt(drawn)
    return drawn.innerHTML
  })
}

/** The XML of an SVG element: a file of its own knows no `&nbsp;`. */
export function xmlOf(element: React.JSX.Element): string {
  return drawnApart(element, ({ firstElementChild }) =>
    firstElementChild === null ? '' : new XMLSerializer().serializeToString(firstElementChild),
  )
}
