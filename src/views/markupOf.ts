import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/**
 * Draws an element apart from the page, lets `adapt` change what was drawn, and answers its HTML. Not
 * to be called while the page itself is being drawn.
 */
export function markupOf(element: React.JSX.Element, adapt: (drawn: Element) => void): string {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(element))
  adapt(holder)
  const markup = holder.innerHTML
  root.unmount()
  return markup
}
