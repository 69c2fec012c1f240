import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import { CITATION_FORMATS, type CitedWork, formatCitation } from '../../src/words/citationFormats'
import { citationWordsFor } from '../../src/words/citationWords'
import { RELEASES } from './heldFiles'
import { madeReference } from './madeReference'

const words = citationWordsFor('en')
const TODAY = '2026-11-24'
const LINK = 'https://example.org/mark/?chart=ranking&release=2024-06-17&year=2024&threshold=2'

function held(id: string) {
  const release = RELEASES.find((candidate) => candidate.id === id)
  if (release === undefined) throw new Error(`no release ${id}`)
  return release
}

/** What a parser of another project makes of a citation. */
function parsed(work: CitedWork, format: (typeof CITATION_FORMATS)[number]) {
  const [item, ...more] = new Cite(formatCitation(work, format)).data
  if (item === undefined || more.length > 0) throw new Error('not one item')
  const [author] = item.author
  return { ...item, author: author?.literal ?? author?.family }
}

const view = resolveView({ release: '2024-06-17', year: 2024 }, madeReference())

describe.each(CITATION_FORMATS)('a citation in %s', (format) => {
  test('names the data, the day of the release, the day of access and the full link', () => {
    const item = parsed(words.viewAsWork(view, held('2024-06-17'), LINK, TODAY), format)
    expect(item).toMatchObject({
      id: 'meeting-the-mark-ranking-2024-2024-06-17',
      type: format === 'bibtex' ? 'document' : 'dataset',
      author: 'NATO',
      title: 'Defence expenditure of NATO allies, 2024e (ranking at 2 %, release of 17 June 2024)',
      issued: { 'date-parts': [[2024, 6, 17]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      URL: LINK,
    })
    expect(item.note).toMatch(/from NATO’s own workbook\). Shown by Meeting the mark, accessed/)
  })

  test('of NATO’s own document has its title, date and address', () => {
    expect(parsed(words.documentAsWork(held('2019-06-25'), TODAY), format)).toMatchObject({
      type: 'report',
      author: 'NATO',
      publisher: 'NATO',
      title: 'Defence Expenditure of NATO Countries (2012-2019)',
      issued: { 'date-parts': [[2019, 6, 25]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      URL: 'https://www.nato.int/docu/pr/2019/PR-2019-069-eng.xlsx',
    })
  })

  test('of a document whose day and address are not known gives neither, and no others', () => {
    const item = parsed(words.documentAsWork(held('2018-03'), TODAY), format)
    expect(item.issued).toEqual({ 'date-parts': [[2018, 3]] })
    expect(item.URL).toBeUndefined()
    expect(item.note).toMatch(/^Annual report published in March 2018; the day is not known to us/)
  })

  test('of every release held is read by its title', () => {
    for (const release of RELEASES) {
      const item = parsed(words.documentAsWork(release, TODAY), format)
      expect(item.title.replaceAll('’', "'"), release.id).toBe(release.title.replaceAll('’', "'"))
      expect(item.URL ?? null, release.id).toBe(release.address)
    }
  })

  test('survives what a text processor takes for commands', () => {
    const hostile = 'A & B: 100 % of $5 #1 a_b {x} ~y ^z \\textbf{no} Türkiye’s'
    const work = {
      ...words.documentAsWork(held('2024-06-17'), TODAY),
      title: hostile,
      url: 'https://example.org/a_b~c/%20{d}?e=1&f=#g',
    }
    const item = parsed(work, format)
    expect(item.title).toBe(hostile)
    expect(decodeURI(item.URL ?? '')).toBe('https://example.org/a_b~c/ {d}?e=1&f=#g')
  })
})

test('as text NATO’s document is named with what we do not know of it', () => {
  expect(words.documentText(held('2018-03'), TODAY)).toBe(
    "NATO, Secretary General's Annual Report 2017, March 2018. Annual report published in March 2018; the day is not known to us. Its address is not known to us.",
  )
})
