import type { DrawnCharts } from '../wire/drawnCharts'
import { tellHeights } from './heights'
import { showTips } from './tip'

/** What draws each chart, and what it is drawn from; put in its place by `publish/embedScripts.ts`. */
declare const DRAWN: DrawnCharts

/** The parameters that change the figure; whatever else a query holds is the host's own. */
const OURS = 'chart measure release year years threshold allies colour since lang'.split(' ')

/**
 * What an embed page does besides showing its figure and table: it takes a theme, tells its height,
 * shows tips, and loads the drawing where a query asks for another view. It stands in the page's head,
 * so that what such a view needs is under way before the page is parsed.
 */
function boot({ dataset }: HTMLScriptElement): void {
  const asked = new URLSearchParams(location.search)
  const page = document.documentElement
  const theme = asked.get('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  addEventListener('DOMContentLoaded', () => {
    tellHeights()
    showTips()
  })
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  // The embed of a claim has no other view.
  if (dataset.view === undefined) return
  const shown = new URLSearchParams(dataset.view)
  if (!OURS.some((name) => asked.has(name) && asked.get(name) !== shown.get(name))) return
  page.setAttribute('aria-busy', 'true')
  const { root = '', releases = '' } = dataset
  const chart = [asked, shown].map((query) => query.get('chart') ?? '').find(isDrawn)
  const [draw, drawMeasures, data] = DRAWN[chart ?? ''] ?? []
  const year = asked.get('year') ?? (asked.has('release') ? null : shown.get('year'))
  const file =
    data === 'vintages'
      ? data
      : data === 'vintages of a year'
        ? year && `vintages/${year}`
        : `releases/${held(releases.split(' '), asked.get('release'))}`
  if (file) preload(`${root}api/v1/${file}.json`)
  const isShare = (asked.get('measure') ?? 'share') === 'share'
  const drawing = document.createElement('script')
  drawing.src = `${root}embed/${(!isShare && drawMeasures) || draw}`
  // Drawn or not, what draws ends the waiting itself.
  drawing.onerror = () => page.removeAttribute('aria-busy')
  document.head.append(drawing)
}

/** Whether a name is that of a chart that is drawn. */
function isDrawn(chart: string): boolean {
  return Object.hasOwn(DRAWN, chart)
}

/** The release asked for, if it is held; the page's own otherwise, which is named first. */
function held(releases: readonly string[], asked: string | null): string | undefined {
  return releases.find((release) => release === asked) ?? releases[0]
}

/** Starts to fetch what the drawing is going to ask for. */
function preload(address: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address })
  document.head.append(link)
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) boot(script)
