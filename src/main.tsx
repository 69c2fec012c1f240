import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchText } from './state/fetchText'
import { browserHistory } from './state/history'
import { AppStoreProvider } from './state/hooks'
import { createAppStore } from './state/store'
import { App } from './views/App'
import './figures/palette.css'
import './figures/drawing.css'
import './views/page.css'
import './views/controls.css'
import './views/chartPanel.css'
import './views/embedDialog.css'
import './views/tables.css'
import './views/pathTable.css'
import './views/article.css'
import './views/claimDesk.css'
import './views/sources.css'
import './views/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const store = createAppStore(fetchText, browserHistory(window))

/** Draws the page, over what the built one holds. */
function draw(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <AppStoreProvider value={store}>
        <App />
      </AppStoreProvider>
    </StrictMode>,
  )
  document.documentElement.style.visibility = ''
}

// The built page holds the default view already: it stays until the same figures are here. No
// top-level await: with one, nothing that is loaded later could share this file's modules.
const isDrawn = root.childElementCount > 0 && location.search.length <= 1
if (isDrawn) {
  void store
    .getState()
    .loadReference()
    .then(() => draw(root))
} else draw(root)
