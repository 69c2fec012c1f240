import { tellHeights } from './heights'
import { showTips } from './tip'

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
  const { root = '', draw = '', releases = '' } = dataset
  const name = drawing(
    draw.split(' '),
    [asked.get('chart'), shown.get('chart')],
    asked.get('measure') ?? 'share',
  )
  const [release, usual] = held(releases.split(' '), asked.get('release')).split('/')
  const isOfYear = /^(ranking|map)-/.test(name ?? '')
  const own = isOfYear ? usual : asked.has('release') ? null : shown.get('year')
  const year = asked.get('year') ?? own
  const file = name?.startsWith('count')
    ? 'vintages'
    : isOfYear || name?.startsWith('rev')
      ? year && `vintages/${year}`
      : `releases/${release}`
  if (file) preload(`${root}api/v1/${file}.json`)
  import(/* @vite-ignore */ new URL(`${root}embed/${name}`, location.href).href).finally(() =>
    page.removeAttribute('aria-busy'),
  )
}

/** The release asked for, if it is held; the page's own otherwise, which is named first. After a stroke the year it is shown in. */
function held(releases: readonly string[], asked: string | null): string {
  return releases.find((release) => release.split('/')[0] === asked) ?? releases[0] ?? ''
}

/** File name of the script that draws the first of two charts that is drawn; shares have one of their own. */
function drawing(
  names: readonly string[],
  charts: readonly (string | null)[],
  measure: string,
): string | undefined {
  const wanted = charts.flatMap((chart) =>
    measure === 'share' ? [`${chart}-`] : [`${chart}Measures-`, `${chart}-`],
  )
  return wanted.flatMap((start) => names.find((name) => name.startsWith(start)) ?? [])[0]
}

/** Starts to fetch what the drawing is going to ask for. */
function preload(address: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address })
  document.head.append(link)
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) boot(script)
