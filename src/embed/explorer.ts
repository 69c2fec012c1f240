import { Explorer } from '../exploring/explorer'
import style from '../exploring/explorer.css?inline'
import { exploringWordsFor } from '../words/exploringWords'

/** What an embed loads when a reader comes to its chart. Its style is no inline one, which a host may forbid. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(style)
document.adoptedStyleSheets.push(sheet)
const page = document.querySelector('main')
const words = exploringWordsFor(document.documentElement.lang)
if (page !== null) new Explorer(page, () => ({ words, notes: [], pick: null, picked: [] }))
