import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DEFAULT_LANGUAGE, heldLanguage } from './domain/view/language'
import { fetchText } from './state/fetchText'
import { browserHistory } from './state/history'
import { AppStoreProvider } from './state/hooks'
import { createAppStore } from './state/store'
import { holdOpening } from './views/chart/draws'
import { App } from './views/page/App'
import { showFallen } from './views/page/fallen'
import './figures/ink/palette.css'
import './figures/ink/drawing.css'
import './exploring/explorer.css'
import './views/page/page.css'
import './views/controls/controls.css'
import './views/chart/chartPanel.css'
import './views/take/embedDialog.css'
import './views/chart/tables.css'
import './views/chart/pathTable.css'
import './views/claims/article.css'
import './views/check/check.css'
import './views/claims/claimDesk.css'
import './views/method/sources.css'
import './views/page/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const store = createAppStore(fetchText, browserHistory(window))

/** Draws the page, over what the built one holds. */
function draw(element: HTMLElement): void {
  const onUncaughtError = (error: unknown) => {
    reportError(error)
    showFallen(element)
  }
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <AppStoreProvider value={store}>
        <App />
      </AppStoreProvider>
    </StrictMode>,
  )
  document.documentElement.style.visibility = ''
  document.documentElement.dataset.drawn = ''
}

// The built page holds the default view already: where it shows, it stays until the figures are here. No
// top-level await: with one, nothing that is loaded later could share this file's modules.
const { choice, loadReference } = store.getState()
const isShown = root.childElementCount > 0 && document.documentElement.style.visibility === ''
// Without its words the page still draws, in the default language.
const opening = holdOpening(heldLanguage(choice.lang)).catch(() => holdOpening(DEFAULT_LANGUAGE))
void Promise.all([opening, isShown && loadReference()]).then(() => draw(root))
