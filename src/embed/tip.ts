/** How near the pointer has to come to a bar or point, in px. */
const REACH = 16

const MARKS =
  '.mtm-ranking [role=listitem], .mtm-rows > [role=listitem], .mtm-trend [role=img], .mtm-plot [data-datum]'

/**
 * Shows the full name of the nearest bar or point beside the pointer, or finger. For who does not
 * see it the name is in the drawing already.
 */
export function showTips(): void {
  const tip = document.createElement('div')
  tip.className = 'mtm-tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  const show = ({ clientX, clientY, target }: PointerEvent) => {
    const plot = target instanceof Element && target.closest('.mtm-plot, .mtm')
    const mark = plot ? (target.closest('[data-datum]') ?? nearest(clientX, clientY)) : undefined
    tip.hidden = mark === undefined
    if (mark === undefined) return
    // The browser's own tip would lie over it.
    mark.querySelector('title')?.remove()
    tip.textContent = mark.getAttribute('aria-label')
    const { offsetWidth, offsetHeight } = tip
    const top = clientY > offsetHeight + 14 ? clientY - offsetHeight - 12 : clientY + 18
    tip.style.top = `${top}px`
    tip.style.left = `${Math.max(4, Math.min(clientX + 12, innerWidth - offsetWidth - 4))}px`
  }
  addEventListener('pointermove', show)
  addEventListener('pointerdown', show)
  document.addEventListener('pointerleave', () => {
    tip.hidden = true
  })
}

function nearest(x: number, y: number): Element | undefined {
  let [best, least]: [Element | undefined, number] = [undefined, REACH]
  for (const mark of document.querySelectorAll(MARKS)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect()
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    if (distance < least) [best, least] = [mark, distance]
  }
  return best
}
