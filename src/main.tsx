import { DATA_SUMS } from 'virtual:data-sums'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_LANGUAGE, heldLanguage } from './domain/view/language'
import { fetchText } from './state/fetchText'
import { browserHistory } from './state/history'
import { AppStoreProvider } from './state/hooks'
import { type AppStore, createAppStore } from './state/store'
import { vouchedFetch } from './state/vouching'
import { holdOpening } from './views/chart/draws'
import { App } from './views/page/App'
import { Arrival } from './views/page/Arrival'
import { chosenBefore } from './views/page/chosenBefore'
import { showFallen } from './views/page/fallen'
import { keepPlace } from './views/page/keptPlace'
import { followOldAnchor } from './views/page/oldAnchors'
import { showWhenReady } from './views/page/showWhenReady'
import './figures/ink/palette.css'
import './figures/ink/drawing.css'
import './exploring/explorer.css'
import './views/page/faces.css'
import './views/page/page.css'
import './views/page/masthead.css'
import './views/opening/opening.css'
import './views/page/columns.css'
import './views/controls/controls.css'
import './views/controls/toolbar.css'
import './views/chart/chartPanel.css'
import './views/take/embedDialog.css'
import './views/chart/tables.css'
import './views/chart/pathTable.css'
import './views/claims/article.css'
import './views/check/check.css'
import './views/claims/claimDesk.css'
import './views/method/sources.css'
import './views/page/print.css'

// A host's policy may have let neither the style nor the script in the head work.
if (document.querySelector('style')?.sheet === null) {
  for (const link of document.querySelectorAll('link')) link.disabled = false
}
document.documentElement.dataset.scripted = ''

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const vouched = vouchedFetch(fetchText, DATA_SUMS, () => store.setState({ hasNewer: true }))
const store: AppStore = createAppStore(vouched, browserHistory(window))
followOldAnchor(store)

/** Draws the page in an element; where React gives up, that is said with a way back. */
function drawIn(element: HTMLElement, onArrive: () => void): void {
  const onUncaughtError = (error: unknown) => {
    reportError(error)
    // Before it has come, the page that it was to replace is there.
    if (!element.isConnected) onArrive()
    showFallen(element)
  }
  document.documentElement.dataset.drawn = ''
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <Arrival onArrive={onArrive} />
      <AppStoreProvider value={store}>
        <App />
      </AppStoreProvider>
    </StrictMode>,
  )
}

/**
 * Takes over the built page, which shows the default view: what was chosen is chosen again, what was opened, focused and
 * scrolled stays so. It is drawn beside the built page, a little at a time, since that answers a reader meanwhile.
 */
function takeOver(built: HTMLElement): void {
  const drawn = document.createElement('div')
  const arrive = () => {
    const chosen = chosenBefore(built)
    const restorePlace = keepPlace(built, drawn)
    built.replaceWith(drawn)
    drawn.id = built.id
    restorePlace()
    if (Object.keys(chosen).length > 0) store.getState().choose(chosen, 'replace')
  }
  startTransition(() => drawIn(drawn, arrive))
}

/** Draws another view in place of the built page, which stays out of sight until that is ready. */
function draw(element: HTMLElement): void {
  drawIn(element, () => {})
  showWhenReady(element)
}

/** Loads what the built page is made from; whether all of it is here. */
async function holdBuilt(): Promise<boolean> {
  await store.getState().loadReference()
  const { reference, loadRelease } = store.getState()
  if (reference.state !== 'ready') return false
  await loadRelease(reference.value.article.release)
  return Object.values(store.getState().figures).every(({ state }) => state === 'ready')
}

// No top-level await: with one, nothing that is loaded later could share this file's modules.
const { choice } = store.getState()
const isShown =
  root.childElementCount > 0 &&
  document.documentElement.style.visibility === '' &&
  choice.page === undefined
// Without its words the page still draws, in the default language.
const opening = holdOpening(heldLanguage(choice.lang)).catch(() => holdOpening(DEFAULT_LANGUAGE))
void Promise.all([opening, isShown && holdBuilt()]).then(([, canTakeOver]) =>
  canTakeOver ? takeOver(root) : draw(root),
)
