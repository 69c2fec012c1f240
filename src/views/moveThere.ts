import { flushSync } from 'react-dom'

/**
 * Shows something else, then gives the focus to what is shown and returns that: the chart, or the page in its
 * place. Each has an element of its own, so it is looked for once the other is gone.
 */
export function moveThere(show: () => void): HTMLElement | null {
  flushSync(show)
  const shown = document.getElementById('chart')
  shown?.focus({ preventScroll: true })
  return shown
}
