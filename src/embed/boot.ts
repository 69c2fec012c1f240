import { dataName } from '../domain/view/drawnData'
import type { DrawnCharts } from '../wire/drawnCharts'
import { scriptAddress } from '../wire/trusted'
import type { Parts } from '../words/parts'
import { tellHeights } from './heights'
import { offerFocus } from './offerFocus'

/** Each of its parts is put in its place by `publish/embedScripts.ts`. */
declare const DRAWN: DrawnCharts

/**
 * The languages that have scripts of their own besides the default one: `ranking.de-….js`. `null` where there are
 * none: nothing of them is in the pages then. Put in its place likewise.
 */
declare const OTHER_LANGUAGES: readonly string[] | null

const drawnFrom = DRAWN.data

/** Ms after which a page says that another view has not come; where it comes later, it is drawn all the same. */
const PATIENCE = 2500

/** How a reader comes to a figure: by pointer, finger or key. */
const COMING = ['pointerover', 'focusin'] as const

/** The parameters of ours, as `links/query.ts` has them; whatever else a query holds is the host's own. */
const OURS =
  'chart measure release year years threshold allies colour since page claim said lang theme'.split(
    ' ',
  )

/**
 * What an embed page does besides showing its figure and table: it takes a theme, tells its height, loads
 * what makes the figure explorable once a reader comes to it, and loads the drawing where a query asks for another view. It stands in the page's head,
 * so that what such a view needs is under way before the page is parsed.
 */
export function boot(
  { dataset }: HTMLScriptElement,
  words: Pick<Parts['noscript'], 'notLoadedText' | 'openAskedText'>,
): void {
  // What is not in it is `null`, which none of the texts compared with is: to say so takes bytes.
  const asked = new URLSearchParams(location.search)
  const shown = new URLSearchParams(dataset.view)
  const page = document.documentElement
  page.dataset.booted = ''
  const theme = asked.get('theme') as string
  if (/^(auto|light|dark)$/.test(theme)) {
    page.dataset.theme = theme
    shown.set('theme', theme)
  }
  addEventListener('DOMContentLoaded', () => {
    tellHeights(asked.get('childId'))
    offerFocus()
  })
  if (parent === window) addEventListener('beforeprint', openAll)
  else page.dataset.framed = ''
  // The embed of a claim has no chart, and no other view.
  if (!dataset.view) return
  const lang = OTHER_LANGUAGES?.find((held) => held === asked.get('lang'))
  const ending = lang ? `.${lang}${DRAWN.end}` : DRAWN.end
  const load = (name: string, parts?: object) => {
    const src = scriptAddress(`${dataset.root}embed/${name}${ending}`)
    addToHead('script', { src, ...parts })
  }
  const explore = ({ clientX }: Partial<PointerEvent>) => {
    // A browser without a pointer may say that it is in the corner; one that comes over the edge moves on.
    if (clientX === 0) return
    for (const come of COMING) removeEventListener(come, explore)
    load('explorer')
  }
  for (const come of COMING) addEventListener(come, explore)
  // A parameter of ours may stand in the address, but not as a browser reads one: `links/askedQuery.ts` does.
  const isOdd = OURS.some(
    (name) => !asked.has(name) && RegExp(`${name}[=%+]`, 'i').test(`${asked}${location.hash}`),
  )
  if (!isOdd && !OURS.some((name) => asked.has(name) && asked.get(name) !== shown.get(name))) return
  page.setAttribute('aria-busy', 'true')
  /** Shows the page's own view, and says under its headline that it is not the one asked for. */
  const tell = ({ message = '' }: Partial<ErrorEvent>) => {
    const head = document.querySelector('h1')
    if (head === null || !page.hasAttribute('aria-busy')) return
    page.removeAttribute('aria-busy')
    for (const [name, value] of asked) shown.set(name, value)
    const line = made('p', { className: 'mtm mtm-foot', role: 'alert' })
    line.append(
      words.notLoadedText(`${asked}`, document.title, message),
      made('a', {
        href: `${dataset.root}?${shown}`,
        target: '_blank',
        textContent: words.openAskedText,
      }),
    )
    head.after(line)
  }
  // A script of ours says why it draws nothing; one is not had; or nothing at all comes. What browsers tell of errors may be
  // of anybody's script, and names no file where that matters.
  addEventListener('mtm', tell)
  setInterval(tell, PATIENCE, {})
  const chart = isOdd
    ? 'address'
    : (Object.keys(drawnFrom).find((kind) => kind === asked.get('chart')) ??
      (shown.get('chart') as string))
  const isShare =
    !DRAWN.measured.includes(chart) ||
    !DRAWN.measures.split(' ').includes(asked.get('measure') as string)
  // What the drawing is going to ask for, where that is known before the drawing is here.
  const name = isShare ? drawnFrom[chart] : undefined
  const file =
    name === undefined
      ? '{'
      : dataName(name, { chart, ...askedFigures(asked, shown, dataset.latest) })
  if (!file.includes('{')) {
    addToHead('link', {
      rel: 'preload',
      as: 'script',
      href: `${dataset.root}embed/data/${file}.js`,
    })
  }
  load(isShare ? chart : `${chart}Measures`, { onerror: tell })
}

/** On paper nothing can be unfolded. */
function openAll(): void {
  for (const folded of document.querySelectorAll('details')) folded.open = true
}

/**
 * The release and the year that are asked for, or the page's own; what the address does not tell stays open. Of a release
 * that is not held there is no file, and what draws goes without.
 */
function askedFigures(asked: URLSearchParams, shown: URLSearchParams, latest?: string) {
  const release = asked.get('release') ?? shown.get('release')
  const year = Number(asked.get('year') ?? (asked.has('release') ? '' : shown.get('year')))
  return {
    release: release === 'latest' ? latest : release,
    year: year >= DRAWN.first && year <= DRAWN.last ? year : undefined,
  }
}

function addToHead(tag: 'link' | 'script', parts: object): void {
  document.head.append(made(tag, parts))
}

function made(tag: string, parts: object): HTMLElement {
  return Object.assign(document.createElement(tag), parts)
}
