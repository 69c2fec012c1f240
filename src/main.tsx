import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchText } from './state/fetchText'
import { browserHistory } from './state/history'
import { AppStoreProvider } from './state/hooks'
import { createAppStore } from './state/store'
import { App } from './views/App'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const store = createAppStore(fetchText, browserHistory(window))

createRoot(root).render(
  <StrictMode>
    <AppStoreProvider value={store}>
      <App />
    </AppStoreProvider>
  </StrictMode>,
)
