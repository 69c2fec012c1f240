const REACHED = 'a, button, input, select, summary'

/** So long, in ms, the page drawn over the built one may take to hold what that held. */
const PATIENCE = 3000

/** Notes what a reader opened and focused in the built page, and how far it is scrolled; gives what does the same in the page drawn in its place. */
export function keepPlace(built: HTMLElement, page: HTMLElement): () => void {
  const folds = [...built.querySelectorAll('details')].map(({ open }) => open)
  const focused = [...built.querySelectorAll<HTMLElement>(REACHED)].indexOf(
    document.activeElement as HTMLElement,
  )
  const { scrollX, scrollY } = window
  const restore = () => {
    page.querySelectorAll('details').forEach((fold, index) => {
      fold.open = folds[index] ?? fold.open
    })
    // The program adds none before those of the built page.
    if (focused !== -1) {
      page.querySelectorAll<HTMLElement>(REACHED)[focused]?.focus({ preventScroll: true })
    }
    window.scrollTo(scrollX, scrollY)
  }
  return () => {
    const isWhole = () => page.querySelectorAll('details').length >= folds.length
    if (isWhole()) return restore()
    const watcher = new MutationObserver(() => {
      if (!isWhole()) return
      watcher.disconnect()
      restore()
    })
    watcher.observe(page, { subtree: true, childList: true })
    setTimeout(() => watcher.disconnect(), PATIENCE)
  }
}
