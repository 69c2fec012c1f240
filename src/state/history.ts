import type { Choice } from '../domain/view/view'
import { parseChoice, serializeChoice } from '../links/query'

/** Whether a choice gets an entry of its own in the history: not each key typed does. */
export type Step = 'push' | 'replace'

/** The address bar and the browser's history, as choices. */
export interface ChoiceHistory {
  readonly read: () => Choice
  readonly write: (choice: Choice, step: Step) => void
  /** Tells when the reader goes back or forward; returns a function that ends it. */
  readonly onReturn: (listener: (choice: Choice) => void) => () => void
}

/** The one place that touches the browser's address and history. */
export function browserHistory(browser: Window): ChoiceHistory {
  const read = () => parseChoice(browser.location.search)
  return {
    read,
    write(choice, step) {
      const query = serializeChoice(choice)
      const { pathname, search, hash } = browser.location
      const address = `${pathname}${query === '' ? '' : `?${query}`}${hash}`
      if (address === `${pathname}${search}${hash}`) return
      if (step === 'push') browser.history.pushState(null, '', address)
      else browser.history.replaceState(null, '', address)
    },
    onReturn(listener) {
      const tell = () => listener(read())
      browser.addEventListener('popstate', tell)
      return () => browser.removeEventListener('popstate', tell)
    },
  }
}
