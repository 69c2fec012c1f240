import { fallenLink, fallenText } from '../../words/en/fallenWords'

/**
 * What stands in place of a page that React has given up, for instance since a browser that translates changed
 * what it was drawing: a way back to the same view. It rests on nothing but the document.
 */
export function showFallen(element: Element): void {
  const line = document.createElement('p')
  line.className = 'measure fallen'
  line.role = 'alert'
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = fallenLink
  line.append(`${fallenText} `, link)
  // A link to the page that one is on would go to its hash, and load nothing.
  link.addEventListener('click', (event) => {
    event.preventDefault()
    location.reload()
  })
  element.replaceChildren(line)
}
