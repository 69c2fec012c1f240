import type { Catalogue } from '../domain/reference'
import type { ReleaseId } from '../domain/release/release'
import type { Scene } from '../domain/scene'
import { comparedYear } from '../domain/verdict/verdictChanges'
import type { ChartKind } from '../domain/view/view'
import type { Chart, DrawnFigure } from '../figures/chart'
import { FigureDocument } from '../figures/document/FigureDocument'
import type { Quote } from '../figures/document/quote'
import { linkToChart } from '../links/chartAddress'
import { type CatalogueIndex, catalogueFrom, type HeldCatalogue } from '../wire/catalogueIndex'
import type { DrawingWords } from '../words/parts'
import { type AskedView, askedView } from './askedView'
import { htmlOf } from './jsxRuntime'
import { type News, newsSince, releaseThen, supersedingNews } from './news'
import { offerFocus } from './offerFocus'
import { type ReadScene, readScene } from './readScene'
import { trustedView } from './trustedView'

/** The releases of this build; put in its place by `publish/embedScripts.ts`. */
declare const RELEASES: CatalogueIndex

/** The kind that the script draws; put in its place likewise. */
declare const KIND: ChartKind

/** Who runs this copy of the site, or `null`; put in its place likewise. */
declare const PUBLISHER: string | null

/** File name of the whole style sheet below `embed/`, put in its place likewise. */
declare const SHEET: string

/** Gives a chart, once what it is drawn with is here: asked when the page is. */
type ChartHere<K extends ChartKind, W extends DrawingWords> = () =>
  | Chart<K, W>
  | Promise<Chart<K, W>>

/**
 * Draws the view that the query asks for in place of the page's own, or leaves that one if it is the
 * same. What of the query is not understood is said. If the figures, or what they are drawn with, cannot be had or are refused it stays too, and a line
 * says that it is not the one asked for. Either way the page is busy no more.
 */
export async function drawAskedView<K extends ChartKind, W extends DrawingWords>(
  words: W,
  chart: ChartHere<K, W>,
  quote?: Quote,
): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-view]')
  if (document.readyState === 'loading') {
    await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed))
  }
  const page = document.querySelector('main')
  if (script === null || page === null) return
  const { root = '', view: shown = '' } = script.dataset
  const search = location.search
  const held = catalogueFrom(RELEASES)
  const ask = (allies: Catalogue['allies']) => askedView(shown, search, { ...held, allies })
  // Which allies there are is in the figures: until they are here, every word of the address may be one.
  let asked = ask(`${shown} ${search}`.split(/\W/).map((code) => ({ code })))
  const { embed } = words
  if (!asked.isOwn) {
    try {
      // Scripts may be mixed up on a host: one that draws another kind would be taken for what was asked.
      if (asked.kind !== KIND) throw new Error(`${KIND}: another file`)
      const { scene, later } = await readScene(root, asked.view, held)
      if (asked.view.allies.length > 0) asked = ask(scene.reference.allies)
      const drawn = { ...asked, later, scene: { ...scene, view: asked.view } }
      await replace(page, root, drawn, held, words, chart, quote)
    } catch (reason) {
      // What the page shows instead is said by its own script, which says so too where this one does not come.
      dispatchEvent(new ErrorEvent('mtm', { message: `${(reason as Error).message}.` }))
    }
  }
  if (asked.misread.length > 0) say(page, words, embed.misreadText(asked.misread))
  document.documentElement.removeAttribute('aria-busy')
}

async function replace<K extends ChartKind, W extends DrawingWords>(
  page: HTMLElement,
  root: string,
  { view, since, isOtherKind, scene, later }: AskedView & ReadScene,
  held: HeldCatalogue,
  words: W,
  chart: ChartHere<K, W>,
  quote?: Quote,
): Promise<void> {
  const { figure: figureOf, drawing } = await chart()
  if (isOtherKind) await loadSheet(`${root}embed/${SHEET}`)
  const news =
    (since === undefined ? null : await readNews(scene, since, root, held, words)) ??
    supersedingNews(scene, later, held, words)
  const linkOf = (release: ReleaseId) => linkToChart(root, { ...view, release })
  const notice = news && { text: news.text, link: news.release && linkOf(news.release) }
  const setting = { words, link: linkOf(view.release), notice, quote, publisher: PUBLISHER }
  const figure = figureOf(scene, words)
  const drawn: DrawnFigure = { figure, drawing: (room) => drawing(figure, room) }
  page.innerHTML = trustedView.createHTML(
    htmlOf(<FigureDocument drawn={drawn} setting={setting} />),
  )
  offerFocus()
  document.title = figure.headline
  document.documentElement.lang = words.lang
}

/** Loads a style sheet; what is drawn without it, if it does not come, is complete too. */
function loadSheet(href: string): Promise<unknown> {
  return new Promise((settle) => {
    const link = document.createElement('link')
    document.head.append(
      Object.assign(link, { rel: 'stylesheet', href, onload: settle, onerror: settle }),
    )
  })
}

/** What has changed since a day; `null` where the release shown is no newer than that of then. */
async function readNews(
  scene: Scene,
  since: string,
  root: string,
  held: HeldCatalogue,
  words: DrawingWords,
): Promise<News | null> {
  const year = comparedYear(scene)
  const then = releaseThen(held, since, year)
  if (then === null) return { text: words.embed.unknownSince(since, year), release: null }
  if (then >= scene.view.release) return { text: words.embed.nothingSince(since), release: null }
  const read = await readScene(root, { ...scene.view, release: then }, held)
  return newsSince(scene, read.scene.figures, words)
}

/** Puts a line under the headline. */
function say(page: HTMLElement, { lang }: DrawingWords, text: string): void {
  const line = (
    <p className="mtm-notice" role="alert" lang={lang}>
      {text}
    </p>
  )
  page.querySelector('h1')?.insertAdjacentHTML('afterend', trustedView.createHTML(htmlOf(line)))
}
