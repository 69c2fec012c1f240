import type { Choice } from '../domain/view/view'
import { askedQuery } from '../links/askedQuery'
import { serializeChoice } from '../links/query'

/** Whether a choice gets an entry of its own in the history: not each key typed does. */
export type Step = 'push' | 'replace'

/** The address bar and the browser's history, as choices. */
export interface ChoiceHistory {
  /** The query of the address, as it was meant. */
  readonly read: () => string
  readonly write: (choice: Choice, step: Step) => void
  /** Tells the query when the reader goes back or forward; returns a function that ends it. */
  readonly onReturn: (listener: (query: string) => void) => () => void
}

/** Keys that choose, or leave: whatever other key changes a control steps through it. */
const DECIDING: ReadonlySet<string> = new Set(['Enter', ' ', 'Tab', 'Escape'])

/**
 * Tells of each choice whether it is one more step of a reader who goes through a list or a row of buttons by the arrow
 * keys: the way back leads to where the stepping began, not through every step.
 */
function followSteps({ document }: Window): () => boolean {
  let isKey = false
  let stepped: Element | string | null = null
  const follow = (type: 'keydown' | 'pointerdown', isStep: (event: Event) => boolean) =>
    document.addEventListener(
      type,
      (event) => {
        isKey = isStep(event)
      },
      true,
    )
  follow('keydown', (event) => event instanceof KeyboardEvent && !DECIDING.has(event.key))
  follow('pointerdown', () => false)
  return () => {
    const control = isKey ? document.activeElement : null
    const before = stepped
    // Each of a row of radio buttons is an element of its own.
    stepped = control?.getAttribute('name') ?? control
    return stepped !== null && stepped === before
  }
}

/** The one place that touches the browser's address and history. */
export function browserHistory(browser: Window): ChoiceHistory {
  const read = () => askedQuery(browser.location)
  const isNextStep = followSteps(browser)
  return {
    read,
    write(choice, step) {
      const query = serializeChoice(choice)
      const { pathname, search, hash } = browser.location
      // Where parameters stood in it, the hash is what was left of the query.
      const place = read() === askedQuery({ search, hash: '' }) ? hash : ''
      const address = `${pathname}${query === '' ? '' : `?${query}`}${place}`
      if (address === `${pathname}${search}${hash}`) return
      const { history } = browser
      try {
        if (step === 'push' && !isNextStep()) history.pushState(null, '', address)
        else history.replaceState(null, '', address)
      } catch {
        // Some browsers refuse to write it more than so many times in some seconds, as by a key held down: the next choice does.
      }
    },
    onReturn(listener) {
      const tell = () => listener(read())
      browser.addEventListener('popstate', tell)
      return () => browser.removeEventListener('popstate', tell)
    },
  }
}
