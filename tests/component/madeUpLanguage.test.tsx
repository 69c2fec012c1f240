import { waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { FigureDocument } from '../../src/figures/document/FigureDocument'
import { quoteIn } from '../../src/figures/document/quote'
import { KINDS } from '../../src/figures/kinds'
import { holdOpening } from '../../src/views/chart/draws'
import { loadWords } from '../../src/words/languages'
import { addMadeUpLanguage } from '../madeUpLanguage'
import { heldText } from './heldText'
import { openPage } from './openPage'
import { releaseScene } from './releaseScene'

const column = (file: string, name: string) =>
  Papa.parse<Record<string, string>>(heldText(file), { header: true }).data.flatMap(
    (row) => row[name] || [],
  )

/** Names of documents stand in sentences; notes and quotations are marked as English. */
const DOCUMENTS = [...column('releases.csv', 'title'), ...column('releases.csv', 'document')]
const QUOTED = [...column('notes.csv', 'text'), ...column('stated_counts.csv', 'wording')]
const byLength = (texts: readonly string[]) =>
  [...new Set(texts)].toSorted((a, b) => b.length - a.length)

const lang = addMadeUpLanguage(byLength([...DOCUMENTS, ...QUOTED]))

// As main.tsx does before it draws.
await holdOpening(lang)

/** What is the same in every language: codes of allies and rows. */
const CODE = /\b(?:[A-Z]{3}|NATO_[A-Z_]+)\b/g

const SPOKEN = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'data-label']

/** Texts in Latin letters that nobody has marked as English, with where they stand. */
function englishIn(root: Element): readonly string[] {
  const found: string[] = []
  const look = (text: string, element: Element) => {
    if (element.closest('[lang=en], code, textarea, style, script') !== null) return
    let rest = text
    for (const name of byLength(DOCUMENTS)) rest = rest.replaceAll(name, '')
    rest = rest.replace(/https?:\S+/g, '').replace(CODE, '')
    if (/[A-Za-z]{2}/.test(rest))
      found.push(`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text}`)
  }
  for (const element of root.querySelectorAll('*')) {
    for (const name of SPOKEN) {
      const value = element.getAttribute(name)
      if (value !== null) look(value, element)
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) look(node.textContent ?? '', element)
    }
  }
  return found
}

/** Waits until nothing of the page is on its way any more. */
async function settled() {
  await waitFor(() =>
    expect(document.querySelector('[data-view], .beside-page, .claim-desk')).not.toBeNull(),
  )
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
}

test.each(CHARTS)('the page with the %s speaks no English in another language', async (chart) => {
  const { scrollTo } = openPage(`chart=${chart}&lang=${lang}&release=2026-07-07`)
  await settled()
  scrollTo('cite')
  for (const fold of document.querySelectorAll('details')) fold.open = true
  await settled()
  expect(document.documentElement.lang).toBe(lang)
  expect(englishIn(document.body)).toEqual([])
})

test.each(PAGES.filter((page) => page !== 'chart'))('nor does the page %s', async (page) => {
  openPage(`page=${page}&lang=${lang}`)
  await settled()
  expect(englishIn(document.body)).toEqual([])
})

test.each(CHARTS)('an embed of the %s speaks no English in another language', async (chart) => {
  const words = await loadWords(lang, 'inDrawings')
  const draw = await KINDS[chart].load(lang)
  const ids = ['2024-06-17', '2025-04-24', '2025-08-28']
  const vintages = ids.map((id) => releaseScene(id, {}).figures)
  const allies = ['POL', 'DEU', 'USA']
  const drawn = draw({ ...releaseScene('2025-08-28', { chart, allies, lang }), vintages })
  const holder = document.createElement('div')
  holder.innerHTML = renderToStaticMarkup(
    <FigureDocument
      drawn={drawn}
      setting={{ words, link: 'https://example.org/', notice: null, quote: quoteIn(lang) }}
    />,
  )
  expect(englishIn(holder)).toEqual([])
})
