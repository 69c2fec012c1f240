const REACHED = 'a, button, input, select, summary'

/** Notes what a reader opened and focused in the built page, and how far it is scrolled; gives what does the same in the page drawn over it. */
export function keepPlace(page: HTMLElement): () => void {
  const folds = [...page.querySelectorAll('details')].map(({ open }) => open)
  const focused = [...page.querySelectorAll<HTMLElement>(REACHED)].indexOf(
    document.activeElement as HTMLElement,
  )
  const { scrollX, scrollY } = window
  return () => {
    page.querySelectorAll('details').forEach((fold, index) => {
      fold.open = folds[index] ?? fold.open
    })
    // The program adds none before those of the built page.
    if (focused !== -1) {
      page.querySelectorAll<HTMLElement>(REACHED)[focused]?.focus({ preventScroll: true })
    }
    window.scrollTo(scrollX, scrollY)
  }
}
