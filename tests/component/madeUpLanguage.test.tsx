import { act, fireEvent, waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { FigureDocument } from '../../src/figures/document/FigureDocument'
import { quoteIn } from '../../src/figures/document/quote'
import { KINDS } from '../../src/figures/kinds'
import { PictureFrame } from '../../src/figures/picture/PictureFrame'
import { pictureSize } from '../../src/figures/picture/pictureShapes'
import { type ReadingJob, type ReadingMessage, runJob } from '../../src/ingest/tables/readingJob'
import { ownFile } from '../../src/state/ownFile'
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
const TITLES = [...column('releases.csv', 'title'), ...column('releases.csv', 'document')]
/** The page keeps their spans of years whole, in elements of their own: what stands before one is a text too. */
const DOCUMENTS = [...TITLES, ...TITLES.flatMap((title) => title.split(/\(\d{4}-\d{4}\)/)[0] || [])]
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

test.each(CHARTS)('what is taken from the page with the %s speaks no English', async (chart) => {
  const { user } = openPage(`chart=${chart}&lang=${lang}&release=2026-07-07`)
  await settled()
  const openers = [...document.querySelectorAll<HTMLElement>('[aria-haspopup=dialog]')]
  // To embed, to download, to cite.
  expect(openers.length).toBeGreaterThanOrEqual(3)
  for (const opener of openers) {
    await user.click(opener)
    await waitFor(() => expect(document.querySelector('dialog, [role=dialog]')).not.toBeNull())
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
    expect(englishIn(document.body), opener.textContent ?? '').toEqual([])
    // As Escape does.
    await act(async () => document.querySelector('dialog')?.close())
    await waitFor(() => expect(document.querySelector('dialog, [role=dialog]')).toBeNull())
  }
})

test('nor does the box for a sentence, once a sentence is judged', async () => {
  openPage(`page=claims&lang=${lang}`)
  await waitFor(() => expect(document.querySelector('[data-checked=true]')).not.toBeNull())
  expect(document.querySelectorAll('.finding').length).toBeGreaterThan(0)
  for (const fold of document.querySelectorAll('details')) fold.open = true
  await settled()
  expect(englishIn(document.body)).toEqual([])
})

/** Reads a file as the page's worker does, at once. */
class WorkerHere {
  onmessage: ((event: { data: ReadingMessage }) => void) | null = null
  postMessage(job: ReadingJob) {
    void runJob(job, () => {}).then((data) => act(() => this.onmessage?.({ data })))
  }
  terminate() {}
}

test('nor does the page of a reader’s own file, once it is read', async () => {
  vi.stubGlobal('Worker', WorkerHere)
  openPage(`page=own&lang=${lang}`)
  await settled()
  const field = document.querySelector('textarea')
  if (field === null) throw new Error('no field')
  fireEvent.change(field, { target: { value: 'iso3;2023;2024\nPOL;3,26;4,12\nDEU;1,6;2,1\n' } })
  await waitFor(() => expect(document.querySelector('main table')).not.toBeNull())
  for (const fold of document.querySelectorAll('details')) fold.open = true
  // The head that the file itself has, and encodings, which are called the same everywhere.
  const own = (text: string) => !/> *iso3$|<option[^>]*> (?:utf|windows|iso|macintosh)/.test(text)
  expect(englishIn(document.body).filter(own)).toEqual([])
  ownFile.getState().forget()
  vi.unstubAllGlobals()
})

/** A kind's figure of August 2025 in the made-up language. */
async function drawnOf(chart: (typeof CHARTS)[number]) {
  const draw = await KINDS[chart].load(lang)
  const ids = ['2024-06-17', '2025-04-24', '2025-08-28']
  const vintages = ids.map((id) => releaseScene(id, {}).figures)
  const allies = ['POL', 'DEU', 'USA']
  return draw({ ...releaseScene('2025-08-28', { chart, allies, lang }), vintages })
}

test.each(CHARTS)('an embed of the %s speaks no English in another language', async (chart) => {
  const words = await loadWords(lang, 'inDrawings')
  const drawn = await drawnOf(chart)
  const holder = document.createElement('div')
  holder.innerHTML = renderToStaticMarkup(
    <FigureDocument
      drawn={drawn}
      setting={{ words, link: 'https://example.org/', notice: null, quote: quoteIn(lang) }}
    />,
  )
  expect(englishIn(holder)).toEqual([])
})

test.each(CHARTS)(
  'nor does a picture of the %s, and it says in which language it is',
  async (chart) => {
    const words = await loadWords(lang, 'picture')
    const drawn = await drawnOf(chart)
    const kind = await KINDS[chart].loadPicture()
    const holder = document.createElement('div')
    holder.innerHTML = renderToStaticMarkup(
      <PictureFrame
        drawn={drawn}
        kind={kind}
        size={pictureSize('1080x1350', kind)}
        link="https://example.org/"
        words={words}
      />,
    )
    expect(holder.querySelector('svg')?.getAttribute('lang')).toBe(lang)
    // Its notes are in lines, so that what they quote is looked for in all of them together.
    for (const block of holder.querySelectorAll('svg > text')) {
      const whole = (block.textContent ?? '').replace(/\s+/g, ' ')
      block.textContent = byLength(QUOTED).reduce(
        (text, quoted) => text.replaceAll(quoted, ''),
        whole,
      )
    }
    expect(englishIn(holder)).toEqual([])
  },
)
