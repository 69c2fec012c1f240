import { renderToString } from 'react-dom/server'
import { answerOf } from './domain/verdict/answer'
import { DEFAULT_LANGUAGE } from './domain/view/language'
import { fullChoice } from './links/address'
import { PARAMETERS, serializeChoice } from './links/query'
import type { FetchText } from './state/fetchText'
import { AppStoreProvider } from './state/hooks'
import { sceneOf, viewOf } from './state/scene'
import { createAppStore } from './state/store'
import { trustingFetch } from './state/vouching'
import { holdOpening } from './views/chart/draws'
import { App } from './views/page/App'
import { loadWords } from './words/languages'

/** The page as it opens without a query, ready to stand in index.html. */
export interface PrerenderedPage {
  readonly title: string
  readonly description: string
  /** First and last year of which any release holds shares. */
  readonly years: readonly [first: number, last: number]
  /** The names of our parameters in an address. */
  readonly parameters: readonly string[]
  /** The query that would change nothing in what it shows. */
  readonly shown: string
  /** Day of the newest release. */
  readonly published: string
  /** What stands in the element that the page is drawn into, as React takes it over. */
  readonly markup: string
}

// At once: what runs the build's modules loads no more of them once they are here.
await holdOpening(DEFAULT_LANGUAGE)
const words = await loadWords(DEFAULT_LANGUAGE, 'onPage')

/** Nothing is asked for, and nothing is remembered. */
const noHistory = { read: () => '', write: () => {}, onReturn: () => () => {} }

/** Draws the default view as HTML, with all that the live page loads as it is scrolled. Throws if a file of data/ that it needs is refused. */
export async function prerenderPage(readText: FetchText): Promise<PrerenderedPage> {
  const store = createAppStore(trustingFetch(readText), noHistory)
  await store.getState().loadReference()
  const { loadRelease, reference: held } = store.getState()
  if (held.state === 'ready') {
    await Promise.all(held.value.releases.map(({ id }) => loadRelease(id)))
  }
  const { reference, figures, choice } = store.getState()
  const view = viewOf(reference, choice, null)
  const scene = sceneOf(reference, figures, view)
  if (scene.state !== 'ready') throw new Error(`the page cannot be drawn: ${JSON.stringify(scene)}`)
  const answer = answerOf(scene.value)
  const coverage = reference.state === 'ready' ? reference.value.coverage : []
  const days = reference.state === 'ready' ? reference.value.releases.map(({ day }) => day) : []
  const years = coverage.filter(({ measure }) => measure === 'share').map(({ year }) => year)
  return {
    title: words.page.windowTitle(words.page.question(answer)),
    description: [
      words.answer.answerSentence(answer),
      words.answer.denominatorSentence(answer, scene.value.reference.allies),
      words.basis.provenanceSentence(answer),
    ].join(' '),
    parameters: PARAMETERS,
    shown: serializeChoice(fullChoice(scene.value.view)),
    years: [Math.min(...years), Math.max(...years)],
    published: days.sort().at(-1) ?? '',
    markup: renderToString(
      <AppStoreProvider value={{ ...store, getInitialState: store.getState }}>
        <App />
      </AppStoreProvider>,
    ),
  }
}
