import { tellHeights } from './heights'
import { showTips } from './tip'

/** The parameters that change the figure; whatever else a query holds is the host's own. */
const OURS = 'chart measure release year years threshold allies since lang'.split(' ')

/**
 * What an embed page does once it is read: nothing that its figure or table needs. It tells its
 * height, shows tips, takes a theme, and loads the drawing where a query asks for another view.
 */
function boot(script: HTMLScriptElement): void {
  const asked = new URLSearchParams(location.search)
  const page = document.documentElement
  const theme = asked.get('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  tellHeights()
  showTips()
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  const shown = new URLSearchParams(script.dataset.view)
  if (!OURS.some((name) => asked.has(name) && asked.get(name) !== shown.get(name))) return
  page.setAttribute('aria-busy', 'true')
  import(/* @vite-ignore */ drawing(script, asked.get('chart'), shown.get('chart'))).finally(() =>
    page.removeAttribute('aria-busy'),
  )
}

/** Address of the script that draws the chart asked for, or the page's own if there is none such. */
function drawing({ dataset, src }: HTMLScriptElement, asked: string | null, own: string | null) {
  const names = dataset.draw?.split(' ') ?? []
  const of = (chart: string | null) => names.find((name) => name.startsWith(`${chart}-`))
  return new URL(of(asked) ?? of(own) ?? '', src).href
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) boot(script)
