import { DATA_SUMS } from 'virtual:data-sums'
import { StrictMode, startTransition } from 'react'
import type { RootOptions } from 'react-dom/client'
import { DEFAULT_LANGUAGE, heldLanguage } from './domain/view/language'
import { barChoice } from './links/address'
import { misread } from './links/misread'
import { FIELDS } from './links/query'
import { fetchText } from './state/fetchText'
import { lostLinks } from './state/heldParts'
import { browserHistory } from './state/history'
import { AppStoreProvider } from './state/hooks'
import type { Failure } from './state/loadable'
import { viewOf } from './state/scene'
import { type AppState, type AppStore, createAppStore } from './state/store'
import { vouchedFetch } from './state/vouching'
import { holdOpening } from './views/chart/draws'
import { App } from './views/page/App'
import { chosenBefore } from './views/page/chosenBefore'
import { showFallen } from './views/page/fallen'
import { followOldAnchor } from './views/page/oldAnchors'
import { showWhenReady } from './views/page/showWhenReady'
import { createRoot, hydrateRoot } from './views/reactRoot'
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

// Scripts are asked for again by who imports them: a link to one that is on its way would fail them once more.
const keepLost = ({ target }: Event) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostLinks.add(target)
}
addEventListener('error', keepLost, true)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const vouched = vouchedFetch(fetchText, DATA_SUMS, () => store.setState({ hasNewer: true }))
const store: AppStore = createAppStore(vouched, browserHistory(window))
followOldAnchor(store)

/** What React does where it gives the page up: that is said with a way back. */
function rootOptions(element: HTMLElement): RootOptions {
  return {
    onUncaughtError: (error) => {
      reportError(error)
      showFallen(element)
    },
  }
}

/** The page, from the store's state; `onArrive` is called once it is drawn, before any of it is measured. */
function page(state: AppStore, onArrive?: () => void) {
  return (
    <StrictMode>
      <AppStoreProvider value={state}>
        <App onArrive={onArrive} />
      </AppStoreProvider>
    </StrictMode>
  )
}

/** Says on the document that the program draws the page. */
function claimPage(element: HTMLElement): void {
  const { dataset } = document.documentElement
  dataset.scripted = ''
  dataset.drawn = ''
  document.querySelector('.unscripted')?.remove()
  element.querySelector(':scope > [role="alert"]')?.remove()
}

/**
 * Whether an address asks for what the page was built with: the default view, with nothing to say of the address. The built
 * page may stand under another one: where its script is late, or a host's policy let the one in its head not run.
 */
function asksForBuilt({ reference, choice, asked, own }: AppState): boolean {
  const view = viewOf(reference, choice, own)
  if (reference.state !== 'ready' || view === null) return false
  const isDefault = Object.keys(barChoice(choice, reference.value)).length === 0
  return isDefault && misread(asked ?? '', view, FIELDS).length === 0
}

/**
 * Takes over the built page, which shows the default view, a little at a time: its elements stay, and with them what was
 * opened, focused and scrolled; what was chosen is chosen again. Where another view was asked for, or the files are of another
 * build, it is not what is to be shown: then it gives way to a page that is drawn.
 */
function takeOver(built: HTMLElement): void {
  claimPage(built)
  // Where something changed the page on its way React draws it anew: then these controls are no longer in it.
  let controls = built.querySelector('main')
  const chooseAgain = () => {
    const chosen = controls === null ? {} : chosenBefore(controls)
    // What is drawn once more, in another language say, has come already.
    controls = null
    if (Object.keys(chosen).length > 0) store.getState().choose(chosen, 'replace')
  }
  const drawn = document.createElement('div')
  const arrive = () => {
    built.replaceChildren(drawn)
    chooseAgain()
  }
  const state = store.getState()
  const same = { ...store, getInitialState: () => state }
  startTransition(() => {
    if (state.hasNewer || !asksForBuilt(state))
      createRoot(drawn, rootOptions(built)).render(page(store, arrive))
    else hydrateRoot(built, page(same, chooseAgain), rootOptions(built))
  })
}

/** Draws another view in place of the built page, which stays out of sight until that is ready. */
function draw(element: HTMLElement): void {
  claimPage(element)
  showWhenReady(element)
  element.replaceChildren()
  createRoot(element, rootOptions(element)).render(page(store))
}

/** Loads what the built page is made from; why it cannot be had, or `null`. */
async function holdBuilt(): Promise<Failure | null> {
  await store.getState().loadReference()
  const { reference, loadRelease } = store.getState()
  if (reference.state === 'failed') return reference.failure
  if (reference.state !== 'ready') return null
  // After a failure those that have failed are tried again.
  const wanted = Object.keys(store.getState().figures).concat(reference.value.article.release)
  await Promise.all(wanted.map(loadRelease))
  const failed = Object.values(store.getState().figures).find(({ state }) => state === 'failed')
  return failed?.state === 'failed' ? failed.failure : null
}

/** Takes the built page over once what it is made from is here; it stays, and that is said, as long as that cannot be had. */
async function takeOverOnceHeld(built: HTMLElement, held: Promise<Failure | null>): Promise<void> {
  const failure = await held
  if (failure === null) return takeOver(built)
  // Where what says it cannot be had either, the word from the head of the page stands.
  const { tellHeldBack } = await import('./views/HeldBack')
  const untell = tellHeldBack(built, failure, () => {
    const again = holdBuilt()
    void again.then(untell)
    takeOverOnceHeld(built, again).catch(reportError)
  })
}

// No top-level await: with one, nothing that is loaded later could share this file's modules.
const { choice } = store.getState()
const { dataset } = document.documentElement
const isShown =
  root.childElementCount > 0 && dataset.awaited === undefined && choice.page === undefined
if (isShown) dataset.loading = ''
const held = isShown ? holdBuilt() : null
// Without its words the page still draws, in the default language.
const opening = holdOpening(heldLanguage(choice.lang)).catch(() => holdOpening(DEFAULT_LANGUAGE))
opening.then(() => (held === null ? draw(root) : takeOverOnceHeld(root, held))).catch(reportError)
