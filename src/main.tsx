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
import './views/tables.css'
import './views/pathTable.css'
import './views/article.css'
import './views/sources.css'
import './views/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const store = createAppStore(fetchText, browserHistory(window))

// The built page holds the default view already: it stays until the same figures are here.
const isDrawn = root.childElementCount > 0 && location.search.length <= 1
if (isDrawn) await store.getState().loadReference()

createRoot(root).render(
  <StrictMode>
    <AppStoreProvider value={store}>
      <App />
    </AppStoreProvider>
  </StrictMode>,
)
document.documentElement.style.visibility = ''
