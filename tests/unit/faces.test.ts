import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/figures/ink/textWidth'
import { CHARACTERS, FACES, facesLicence, subsetFace } from '../../src/publish/faces/faceSubset'
import { type OpenFont, readOpenFont } from './openFont'

const { resolve } = createRequire(import.meta.url)
const fontOf = (font: string) => readOpenFont(readFileSync(resolve(font)))
const sans = [fontOf(FACES['sans-400.woff2']), fontOf(FACES['sans-600.woff2'])]
const serif = fontOf(FACES['serif-600.woff2'])

/** The files whose texts a reader sees. */
const READ = ['src/words', 'src/views', 'src/figures', 'src/exploring', 'data', 'index.html']

/** Every character in the files of the page’s words and figures, with one file that it stands in. */
function charactersInUse(): ReadonlyMap<string, string> {
  const files = execFileSync('git', ['ls-files', '-z', ...READ], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => /\.(?:tsx?|css|csv|html)$/.test(file))
  return new Map(
    files.flatMap((file) =>
      [...new Set(readFileSync(file, 'utf8'))]
        .filter((character) => character >= ' ')
        .map((character) => [character, file] as const),
    ),
  )
}

describe('the faces of the page', () => {
  test('draw every character of words and figures', () => {
    const made = new Set(CHARACTERS)
    const missing = [...charactersInUse()].filter(([character]) => !made.has(character))
    expect(missing).toEqual([])
  })

  test('are made of fonts that have the letters of all allies’ names and the signs in use', () => {
    // Each of them from a name or a note: Türkiye, Łódź, Şimşek; a derived figure, a rise, a menu that opens.
    const lacks = (text: string, font: OpenFont) => [...text].filter((one) => !font.has(one))
    for (const font of sans) expect(lacks('üŁźŞş0123456789%’”–−≈…†▲▼▾↕≡⌘', font)).toEqual([])
    // Of signs no headline says any.
    expect(lacks('üŁźŞş0123456789%’”–−…', serif)).toEqual([])
  })

  test('weigh at most 50 kB together', async () => {
    const made = await Promise.all(Object.values(FACES).map(subsetFace))
    expect(made.map((face) => String.fromCharCode(...face.subarray(0, 4)))).toEqual(
      made.map(() => 'wOF2'),
    )
    expect(made.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(50_000)
  })

  test('go with their licences', async () => {
    const licence = await facesLicence()
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2)
    expect(licence).toContain("Reserved Font Name 'Source'")
  })

  test('are no wider than layouts reckon: names, numbers and notes, and headlines as a whole', () => {
    const drawn = (text: string, { advance }: OpenFont) =>
      [...text].reduce((sum, character) => sum + advance(character), 0)
    for (const font of sans) {
      for (const text of [
        'North Macedonia',
        'United Kingdom',
        '5.33%',
        'MMWW mm ww',
        'no armed forces',
      ])
        expect(textWidth(text, 1), text).toBeGreaterThanOrEqual(drawn(text, font))
    }
    for (const headline of [
      '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
      'The United Kingdom’s share has grown from 2.14% to 2.56% since 2014',
      'Germany needs 0.09 points a year to reach 3.5% by 2035',
    ])
      expect(textWidth(headline, 1), headline).toBeGreaterThanOrEqual(drawn(headline, serif))
  })
})
