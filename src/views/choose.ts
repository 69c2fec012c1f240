import type { View } from '../domain/view/view'
import { fullChoice } from '../links/address'
import type { Step } from '../state/history'
import type { ChoicePatch } from '../state/store'

/** Changes what is shown. `replace` for what is typed key by key, so that "back" skips it. */
export type Choose = (patch: ChoicePatch, step?: Step) => void

/** The change that leads to a view, whatever was chosen before, and from whatever page. */
export function choiceOf(view: View): ChoicePatch {
  return {
    ...fullChoice(view),
    measure: view.measure,
    allies: view.allies,
    page: view.page,
    claim: view.claim ?? undefined,
    said: view.said ?? undefined,
  }
}
