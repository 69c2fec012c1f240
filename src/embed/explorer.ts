import { Explorer } from '../exploring/explorer'
import { exploringWordsFor } from '../words/exploringWords'

/** The style sheet of what is laid over a chart; put in its place by `publish/embedScripts.ts`. */
declare const STYLE: string

/** What an embed loads when a reader comes to its chart. Its style is no inline one, which a host may forbid. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)
document.adoptedStyleSheets.push(sheet)
const page = document.querySelector('main')
const words = exploringWordsFor(document.documentElement.lang)
if (page !== null) new Explorer(page, () => ({ words, notes: [], pick: null, picked: [] }))
