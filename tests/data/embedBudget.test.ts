import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { LINKED_MEASURES } from '../../src/domain/measure'
import { dataOf, EMBED_DATA } from '../../src/domain/view/drawnData'
import { CHARTS } from '../../src/domain/view/view'
import { buildEmbed } from '../../src/publish/embedScripts'
import { readPublication } from '../../src/publish/publication'
import { readEmbedData } from '../../src/wire/embedData'
import { dataIn } from '../unit/servedScripts'

// As they are published, not as tests are built: at an address. Cards are files of their own.
vi.stubEnv('NODE_ENV', 'production')
// In tests JSX is written for translators, as the page's is (views/wholeTexts.ts); a build writes embeds by React's own.
vi.mock('../../src/views/jsxDevRuntime', () => import('react/jsx-dev-runtime'))
vi.mock('../../src/publish/card/card', () => ({ cardPng: async () => new Uint8Array() }))
const publication = await readPublication('data')
const { assets, scripts, late } = await buildEmbed(process.cwd(), publication.catalogueOf)
const files = await publication.embedFiles(assets, 'https://example.org/mark/')

const weight = (content: string | Uint8Array) => gzipSync(content, { level: 6 }).length
const heaviest = (some: typeof files) => Math.max(...some.map(({ content }) => weight(content)))
/** What every page loads besides itself. */
const beside = weight(late.find(({ name }) => name === 'late.js')?.text ?? '')
/** What embeds of each kind are drawn from; the shapes of a map come besides, on other charts' pages. */
const data = files.filter(
  ({ path }) => path.startsWith('embed/data/') && path !== 'embed/data/map.js',
)

/** How the files are named that a kind, by share or another measure, is drawn from. */
const namesOf = (name: string): RegExp => {
  const [kind] = name.split('Measures')
  const chart = CHARTS.find((one) => one === kind) ?? 'ranking'
  const measure = name.endsWith('Measures') ? 'gdp' : 'share'
  const pattern = dataOf({ chart, measure })
    .replace('{release}', '\\d{4}-[\\d-]+')
    .replace('{year}', '\\d{4}')
    .replace('{chart}', chart)
    .replace('{measure}', `(?:${LINKED_MEASURES.join('|')})`)
  return new RegExp(`^embed/data/${pattern}\\.js$`)
}

test.each(scripts.map(({ name, text }) => ({ name: name.split('-')[0] ?? '', text })))(
  'an embed of $name as published is at most 10 kB in two requests, with another view 30 kB in four',
  ({ name, text }) => {
    const kind = name.replace('Measures', '')
    const page = heaviest(files.filter(({ path }) => path === `embed/${kind}/index.html`))
    const own = data.filter(({ path }) => namesOf(name).test(path))
    expect(own.length).toBeGreaterThan(0)
    expect(beside).toBeGreaterThan(0)
    expect(page + beside).toBeLessThanOrEqual(10_000)
    expect(page + beside + weight(text) + heaviest(own)).toBeLessThanOrEqual(30_000)
  },
)

test('every file of the embeds’ data is of a kind that is drawn, and accepted by the embeds', () => {
  const names = scripts.map(({ name }) => namesOf(name.split('-')[0] ?? ''))
  for (const { path, content } of data) {
    expect(
      names.some((name) => name.test(path)),
      path,
    ).toBe(true)
    const held = dataIn(String(content))
    expect(() => readEmbedData(held), path).not.toThrow()
  }
  expect(EMBED_DATA.all).toBe('all')
})
