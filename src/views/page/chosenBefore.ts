import type { Choice } from '../../domain/view/view'
import { parseChoice } from '../../links/query'

/**
 * What a reader chose in the built page before the program was here: its radio buttons and lists have the
 * query's names and values. What stands as it was built was not chosen.
 */
export function chosenBefore(page: HTMLElement): Choice {
  const query = new URLSearchParams()
  for (const radio of page.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')) {
    if (radio.name !== '' && !radio.defaultChecked) query.set(radio.name, radio.value)
  }
  for (const list of page.querySelectorAll('select')) {
    const [option] = list.selectedOptions
    if (list.name !== '' && option?.defaultSelected === false) query.set(list.name, list.value)
  }
  return parseChoice(query.toString())
}
