/**
 * @typedef {object} Room A folder of src/, and what may be imported in it besides itself.
 * @property {readonly string[]} reads Other rooms.
 * @property {readonly string[]} [packages]
 * @property {number} [depths] How many levels of folders it has: 1 where all its files lie in it.
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} [rules] Rules of the linter that are otherwise in it.
 */

/** Rules for HTML that ask for elements which SVG has not. */
const SVG = { useSemanticElements: 'off', noInteractiveElementToNoninteractiveRole: 'off' }

/**
 * The one table of the arrows between the folders of src/. `npm run rooms` writes it into biome.json, where
 * the linter reads it; a test holds that they are the same, and that no folder is missing.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const ROOMS = {
  domain: { reads: [], depths: 2 },
  wire: { reads: ['domain'] },
  reading: { reads: ['domain'], depths: 3 },
  words: { reads: ['domain'], packages: ['virtual:ally-names/*'], depths: 3 },
  links: { reads: ['domain'] },
  ingest: { reads: ['domain'], packages: ['papaparse', 'fflate'], depths: 3 },
  figures: {
    reads: ['domain', 'words'],
    depths: 2,
    rules: { a11y: { ...SVG, noSvgWithoutTitle: 'off', noAriaHiddenOnFocusable: 'off' } },
  },
  state: {
    reads: ['domain', 'wire', 'links', 'ingest'],
    packages: ['zustand', 'zustand/**', 'react'],
  },
  exploring: {
    reads: ['domain', 'words', 'figures'],
    packages: ['react', 'recharts'],
    rules: { a11y: { ...SVG, noAriaHiddenOnFocusable: 'off' } },
  },
  views: {
    reads: ['reading', 'domain', 'words', 'links', 'ingest', 'figures', 'state', 'exploring'],
    packages: [
      'react',
      'react/**',
      'react-dom',
      'react-dom/client',
      'fflate',
      'write-excel-file/universal',
      'virtual:sipri',
      '@faces/**',
    ],
    depths: 2,
  },
  embed: { reads: ['domain', 'wire', 'words', 'links', 'figures', 'exploring'] },
  publish: {
    reads: ['domain', 'wire', 'reading', 'words', 'links', 'ingest', 'figures'],
    depths: 2,
    packages: [
      'node:*',
      'node:*/**',
      'vite',
      'react-dom/server',
      '@resvg/resvg-js',
      'd3-geo',
      'topojson-*',
      'feed',
    ],
  },
}

/**
 * What the linter is told of a room: for each level of folders the imports that lead nowhere but to itself
 * and to what it reads; then its own rules.
 *
 * @param {string} name
 * @param {Room} room
 */
function overridesOf(name, { reads, packages = [], depths = 1, rules }) {
  const named = [...reads, ...packages.filter((one) => !one.endsWith('/**'))]
  const allowed = named.length === 0 ? 'itself' : named.join(', ')
  const message = `src/${name} may import only ${allowed}: see CONTRIBUTING, Where does my code go?`
  const arrows = Array.from({ length: depths }, (_, depth) => {
    const up = '../'.repeat(depth + 1)
    const group = [
      '**',
      '!./**',
      ...Array.from({ length: depth }, (_, level) => `!${'../'.repeat(level + 1)}**`),
      ...(depth > 0 ? [`${up}**`] : []),
      ...reads.map((read) => `!${up}${read}/**`),
      ...packages.map((one) => `!${one}`),
    ]
    return {
      includes: [`src/${name}/${'*/'.repeat(depth)}${depth === depths - 1 ? '**' : '*'}`],
      linter: {
        rules: {
          style: {
            noRestrictedImports: { level: 'error', options: { patterns: [{ group, message }] } },
          },
        },
      },
    }
  })
  return rules === undefined
    ? arrows
    : [...arrows, { includes: [`src/${name}/**`], linter: { rules } }]
}

/** Of all rooms, in the order of the table. */
export const roomOverrides = () =>
  Object.entries(ROOMS).flatMap(([name, room]) => overridesOf(name, room))
