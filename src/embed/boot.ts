import type { ChartData } from '../domain/view/view'
import type { DrawnCharts } from '../wire/drawnCharts'
import { tellHeights } from './heights'
import { showTips } from './tip'

/** Put in its place by `publish/embedScripts.ts`. */
declare const DRAWN: DrawnCharts

const { data, end, languages, measured } = DRAWN

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
  const charts = [asked, shown].map((query) => query.get('chart') ?? '')
  const chart = charts.find((name) => Object.hasOwn(data, name)) ?? ''
  const [release, usual] = held(releases.split(' '), asked.get('release')).split('/')
  const isShare = (asked.get('measure') ?? 'share') === 'share' || !measured.includes(chart)
  const file = fileOf(isShare ? data[chart] : 'release', asked.get('year') ?? usual, release)
  if (file) {
    // What the drawing is going to ask for.
    const href = `${root}api/v1/${file}.json`
    addToHead('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  }
  const lang = languages.find((held) => held === asked.get('lang'))
  addToHead('script', {
    src: `${root}embed/${chart}${isShare ? '' : 'Measures'}${lang ? `.${lang}` : ''}${end}`,
    // Where it comes, it ends the waiting itself.
    onerror: () => page.removeAttribute('aria-busy'),
  })
}

/** The release asked for, if it is held; the page's own otherwise, which is named first. After a stroke the year it is shown in. */
function held(releases: readonly string[], asked: string | null): string {
  return releases.find((release) => release.split('/')[0] === asked) ?? releases[0] ?? ''
}

/** The file of the API that a chart is drawn from; none where it is not known before the drawing is here. */
function fileOf(data: ChartData | undefined, year?: string, release?: string) {
  if (data === 'vintages') return data
  return data === 'vintages/year' ? year && `vintages/${year}` : `releases/${release}`
}

function addToHead(tag: 'link' | 'script', parts: object): void {
  document.head.append(Object.assign(document.createElement(tag), parts))
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) boot(script)
