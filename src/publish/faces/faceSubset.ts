import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A font with the glyphs of a text alone: what of its library is used, which says no types. */
type SubsetFont = (
  font: Uint8Array,
  text: string,
  options: {
    readonly targetFormat: 'woff2'
    readonly noLayoutClosure: boolean
    readonly keepFeatures: readonly string[]
  },
) => Promise<Uint8Array>

const subsetFont: SubsetFont = require('subset-font')

/** The faces that the page is set in, by the names of their files, and the fonts that each is a part of. */
export const FACES = {
  'sans-400.woff2': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-600.woff2': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'serif-600.woff2': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const

/** The licences under which the fonts are published, which go with every copy of them. */
const LICENCES = [
  '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  '@expo-google-fonts/source-serif-4/LICENSE_FONT',
]

/** Said before the licences: a part of a font may not bear a name that its makers keep for themselves. */
const LICENCE_HEAD = `The type of these pages, assets/sans-*.woff2 and assets/serif-*.woff2, is made of Source Sans 3 and Source Serif 4:
their characters for Latin scripts and the signs in use, renamed. It is under the licences below.
`

/** Characters beyond Latin that words or data are written with. */
const SIGNS = '–—‘’“”„†‡…←↑→↓↕−≈▲▼▾○✓✗≡⌘'

/** Basic Latin, Latin-1 and Latin Extended-A, in which the names of all allies are written. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
] as const

/** Every character that the faces are made for, each once. */
export const CHARACTERS = [
  ...BLOCKS.map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  ),
  SIGNS,
].join('')

/** Kept of what the fonts can do: kerning, columns of figures, accents, ligatures. All of it is twice as heavy. */
const FEATURES = ['kern', 'tnum', 'lnum', 'mark', 'ccmp', 'locl', 'liga']

/** What the faces are made with: where it is the same, so are they. */
export const RECIPE = JSON.stringify([FACES, CHARACTERS, FEATURES])

/** One face with the characters of the page alone, as WOFF2. */
export async function subsetFace(font: string): Promise<Uint8Array> {
  return subsetFont(await readFile(require.resolve(font)), CHARACTERS, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    keepFeatures: FEATURES,
  })
}

/** The text that goes with the faces into the build. */
export async function facesLicence(): Promise<string> {
  const texts = await Promise.all(LICENCES.map((file) => readFile(require.resolve(file), 'utf8')))
  return [LICENCE_HEAD, ...texts].join('\n')
}
