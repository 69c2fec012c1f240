import { expect, test, vi } from 'vitest'
import { readPublication } from '../../src/publish/publication'
import { WORKED_OUT_TO } from '../workedOut'
import { csvFile, RELEASE_IDS } from './csvFile'

// Cards are drawn by the build alone: here they would take as long as all the rest.
vi.mock('../../src/publish/card/card', () => ({ cardPng: async () => new Uint8Array() }))

const SITE = 'https://example.org/mark/'
const publication = await readPublication('data')
const assets = { style: '', boot: '', drawingOf: () => [] }
const files = new Map(
  (await publication.embedFiles(assets, SITE)).map(({ path, content }) => [path, content]),
)
const page = (folder: string) => String(files.get(`${folder}/index.html`))

/** Every whole year of a release, by the table that says so, with each mark of the debate. */
const WHOLE = csvFile('coverage.csv')
  .rows.filter((row) => row('measure') === 'share' && row('coverage') === 'full')
  .flatMap((row) => ['2', '3', '3.5'].map((mark) => `${row('release')}/${row('year')}/${mark}`))

test('every whole year of a release has a page at 2%, 3% and 3.5%, to share and to embed; a part of a year has none', () => {
  expect(WHOLE.length).toBeGreaterThan(100)
  const held = (start: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(start) && path.endsWith('index.html'))
      .map((path) => path.slice(start.length, -'/index.html'.length))
  expect(held('view/').sort()).toEqual([...WHOLE].sort())
  const marked = held('embed/ranking/').filter((path) => path.split('/').length === 3)
  expect(marked.sort()).toEqual([...WHOLE].sort())
})

/** Of what the newest release expects is spoken as of the present. */
const isNewest = RELEASE_IDS.at(-1) === WORKED_OUT_TO

test.each([
  ['2024-06-17/2024/2', '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024', ''],
  ['2024-06-17/2024/3', '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024', '/3'],
  [
    '2026-07-07/2026/3.5',
    `5 of NATO’s 32 allies ${isNewest ? 'are' : 'were'} expected to reach 3.5% of GDP in 2026`,
    '/3.5',
  ],
])('%s is shared as what it shows, and goes on to the dashboard', (path, sentence, own) => {
  const html = page(`view/${path}`)
  const [release, year, mark] = path.split('/')
  expect(html).toContain(`<title>${sentence}</title>`)
  expect(html).toContain(`<h1>${sentence}</h1>`)
  const property = (name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]+)"`).exec(html)?.[1]
  expect(property('title')).toBe(sentence)
  expect(property('site_name')).toBe('Meeting the mark')
  expect(property('url')).toBe(`${SITE}view/${path}/`)
  const card = `embed/ranking/${release}/${year}${own}/card.png`
  expect(property('image')).toBe(`${SITE}${card}`)
  expect(files.has(card)).toBe(true)
  expect(html).toMatch(/<table data-view/)
  expect(html.match(/<tr data-ally="?[A-Z]{3}[" ]/g)).toHaveLength(32)
  expect(html).toContain(
    `../../../../?chart=ranking&amp;release=${release}&amp;year=${year}&amp;threshold=${mark}`,
  )
  expect(html).not.toContain('<script')
  // The embed of the same view is found under the page by which it is shared.
  expect(page(`embed/ranking/${path}`)).toMatch(
    new RegExp(`<link rel="?canonical"? href="${SITE}view/${path}/"`),
  )
})

test('the day of a page is that of its release, not of whatever date stands in it first', () => {
  expect(page('view/2024-06-17/2024/2')).toMatch(
    /<meta property="article:published_time" content="?2024-06-17"?/,
  )
})

test('the embeds of claims have an oEmbed document, which tells a frame as wide as its column', () => {
  const html = page('embed/claim/four-besides-us')
  expect(html).toContain(`href="${SITE}embed/claim/four-besides-us/oembed.json"`)
  const oembed = JSON.parse(String(files.get('embed/claim/four-besides-us/oembed.json')))
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Meeting the mark' })
  expect(oembed.html).toContain(`<iframe src="${SITE}embed/claim/four-besides-us/"`)
  expect(oembed.html).toContain('width="100%"')
})
