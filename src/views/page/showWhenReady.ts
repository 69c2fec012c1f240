/** After so many ms a page is shown as far as it is. */
const PATIENCE = 1500

/**
 * Shows the page once nothing in it is on its way any more, so that nothing moves in sight. Until then it is as high as it was:
 * a browser that opens a page again has scrolled to where a reader was.
 */
export function showWhenReady(page: HTMLElement): void {
  page.style.minHeight = `${page.offsetHeight}px`
  const isBusy = () => page.querySelector('[aria-busy="true"], .waiting') !== null
  const show = () => {
    watcher.disconnect()
    clearTimeout(timer)
    delete document.documentElement.dataset.awaited
    page.style.removeProperty('min-height')
  }
  const watcher = new MutationObserver(() => {
    if (page.querySelector('main') !== null && !isBusy()) show()
  })
  const timer = setTimeout(show, PATIENCE)
  watcher.observe(page, { subtree: true, childList: true, attributes: true })
}
