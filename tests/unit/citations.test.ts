import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import type { View } from '../../src/domain/view/view'
import { parseChoice } from '../../src/links/query'
import { CITATION_FORMATS, type CitedWork, formatCitation } from '../../src/words/citationFormats'
import { citation } from '../englishWords'
import { ALLIES, COVERAGE, RELEASES } from './heldFiles'
import { madeReference } from './madeReference'

const words = citation
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

/** A view of the releases held as a work. */
const viewAsWork = (own: View) =>
  words.viewAsWork({
    aboutMark: '',
    view: own,
    release: held(own.release),
    allies: ALLIES,
    link: LINK,
    today: TODAY,
  })

const view = resolveView({ release: '2024-06-17', year: 2024 }, madeReference())

describe.each(CITATION_FORMATS)('a citation in %s', (format) => {
  test('names the data, the day of the release, the day of access and the full link', () => {
    const item = parsed(viewAsWork(view), format)
    expect(item).toMatchObject({
      id: 'meeting-the-mark-ranking-2024-release-2024-06-17',
      type: format === 'bibtex' ? 'document' : 'dataset',
      author: 'NATO',
      title:
        'Defence spending of NATO allies, 2024 estimate (ranking at 2%, release of 17 June 2024)',
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

  test('of a document whose address is not known gives none, and the day although the id has none', () => {
    const item = parsed(words.documentAsWork(held('2018-03'), TODAY), format)
    expect(item.issued).toEqual({ 'date-parts': [[2018, 3, 15]] })
    expect(item.URL).toBeUndefined()
    expect(item.note).toMatch(/^Annual report published on 15 March 2018/)
  })

  test('of every release held is read by its title', () => {
    for (const release of RELEASES) {
      const item = parsed(words.documentAsWork(release, TODAY), format)
      expect(item.title.replaceAll('’', "'"), release.id).toBe(release.title.replaceAll('’', "'"))
      expect(item.URL ?? null, release.id).toBe(release.address)
    }
  })

  test('survives what a text processor takes for commands', () => {
    const hostile = 'A & B: 100% of $5 #1 a_b {x} ~y ^z \\textbf{no} Türkiye’s'
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

test('a citation notes what its mark is, where a part of it alone is tabulated', () => {
  const aboutMark = 'What 5% is.'
  const cited = { view, release: held(view.release), allies: ALLIES, link: LINK, today: TODAY }
  expect(words.viewAsWork({ ...cited, aboutMark }).note).toMatch(/2026\. What 5% is\.$/)
  expect(words.viewAsWork({ ...cited, aboutMark: '' }).note).toMatch(/2026\.$/)
})

test('as text NATO’s document is named with what we do not know of it', () => {
  expect(words.documentText(held('2018-03'), TODAY)).toBe(
    "NATO, Secretary General's Annual Report 2017, 15 March 2018. Annual report published on 15 March 2018. Its address is not known to us.",
  )
})

describe('the title and the key of a view', () => {
  const catalogue = { allies: ALLIES, releases: RELEASES, coverage: COVERAGE }
  const workOf = (query: string) => viewAsWork(resolveView(parseChoice(query), catalogue))

  test.each([
    [
      'page=ally&allies=EST&threshold=3&release=2024-06-17&year=2024',
      'Defence spending of Estonia, 2024 estimate (at 3%, release of 17 June 2024)',
    ],
    [
      'page=compare&allies=USA-NLD&release=2026-07-07&year=2026',
      'Core defence spending of the United States and the Netherlands compared, 2026 estimate (at 2%, release of 7 July 2026)',
    ],
    [
      'page=sheet&allies=DEU-POL&release=2026-07-07&year=2024',
      'Student sheet: core defence spending of Germany and Poland, 2024 (at 2%, release of 7 July 2026)',
    ],
    [
      'page=differ&allies=GBR&release=2025-08-28&year=2024',
      'Why the figures for the United Kingdom in 2024 differ (NATO’s releases up to 28 August 2025)',
    ],
    [
      'page=claims&claim=count_2024_3_exactly_4_without-USA',
      'Claim checked: “Exactly 4 allies are at or above 3% of GDP in 2024, not counting the United States.” (NATO’s releases held here on 24 November 2026)',
    ],
    [
      'chart=trend&measure=personnel&allies=POL&release=2026-07-07',
      'Military personnel (thousands), NATO allies, 2014–2026 with estimates (trend, Poland, release of 7 July 2026)',
    ],
    [
      'chart=revisions&release=2026-07-07&year=2024',
      'Defence spending of NATO allies, 2024, release by release (revisions at 2%, NATO’s releases up to 7 July 2026)',
    ],
    [
      'chart=count&release=2026-07-07&threshold=3',
      'Number of NATO allies at or above 3% of GDP, 2014–2026 with estimates (count, NATO’s releases up to 7 July 2026)',
    ],
    [
      'chart=map&colour=value&release=2026-07-07&year=2026',
      'Core defence spending of NATO allies, 2026 estimate (map by share, release of 7 July 2026)',
    ],
  ])('%s says what is shown', (query, title) => {
    expect(workOf(query).title).toBe(title)
  })

  test('what comes from several releases names no single one as its source', () => {
    expect(workOf('chart=revisions&release=2026-07-07&year=2024').note).toBe(
      'NATO, its releases up to 7 July 2026. Shown by Meeting the mark, accessed 24 November 2026.',
    )
  })

  test('keys tell views apart by everything that their links do', () => {
    const base = 'release=2026-07-07&year=2026'
    const queries = [
      base,
      `${base}&threshold=3`,
      `${base}&threshold=3.25`,
      `${base}&allies=POL`,
      `${base}&allies=POL-EST`,
      `${base}&measure=personnel`,
      `${base}&chart=map`,
      `${base}&chart=map&colour=value`,
      `${base}&page=ally&allies=POL`,
      `${base}&page=compare&allies=POL-EST`,
      `${base}&page=sheet&allies=POL-EST`,
      `${base}&page=differ&allies=POL`,
      `${base}&page=claims&claim=share_POL_2024_exactly_4.12`,
      `${base}&page=claims&claim=share_POL_2024_between_4_12`,
      `${base}&theme=dark`,
      'chart=trend&release=2026-07-07&years=2014..2026',
      'chart=trend&release=2026-07-07&years=2015..2026',
    ]
    const keys = queries.map((query) => workOf(query).key)
    expect(new Set(keys).size).toBe(queries.length)
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9._-]+$/)
    expect(keys[2]).toBe('meeting-the-mark-ranking-2026-release-2026-07-07-at-3.25')
  })
})

test('BibTeX has no straight quotation marks, which TeX sets as two closing ones', () => {
  const text = formatCitation(words.documentAsWork(held('2026-07-07'), TODAY), 'bibtex')
  expect(text).toContain('the news item “Defence Investment Update”')
  expect(text).not.toContain('"')
})
