import { Explorer } from '../exploring/explorer'
import type { ExploringWords } from '../exploring/exploringSetting'

/** The style sheet of what is laid over a chart; put in its place by `publish/embedScripts.ts`. */
declare const STYLE: string

/** What an embed does once a reader comes to its chart. Its style is no inline one, which a host may forbid. */
export function explorePage(words: ExploringWords): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  document.adoptedStyleSheets.push(sheet)
  const page = document.querySelector('main')
  if (page !== null) new Explorer(page, () => ({ words, notes: [], pick: null, picked: [] }))
}
