import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeProblem } from '../../../src/words/en/page/problemWords'
import { trials } from '../trials'
import { manifestOf, openOn, PUBLISHED, RELEASE_IDS } from './publishedFiles'

/** A later build: a figure of each release is corrected, and each other file has its last row no longer. */
const LATER: ReadonlyMap<string, string> = new Map(
  [...PUBLISHED].map(([path, text]) => [
    path,
    path.startsWith('nato/')
      ? text.replace(/\.(\d)/, (_, digit) => `.${(Number(digit) + 1) % 10}`)
      : text.replace(/[^\n]*\n$/, ''),
  ]),
)

/** What a host, a copy or an editor may do to a file: `first` and `second` say where. */
type Damage = (text: string, first: number, second: number) => string | Uint8Array

const linesOf = (text: string) => text.split('\n').slice(0, -1)
const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`
const pick = <T>(list: readonly T[], at: number) => list[at % list.length]

/** Two stretches of a text that a pattern finds, put in each other's place. */
function swapped(text: string, pattern: RegExp, first: number, second: number): string {
  const found = [...text.matchAll(pattern)]
  const [a, b] = [pick(found, first), pick(found, second)].sort(
    (x, y) => (x?.index ?? 0) - (y?.index ?? 0),
  )
  if (a === undefined || b === undefined || a.index === b.index) return text
  return [
    text.slice(0, a.index),
    b[0],
    text.slice(a.index + a[0].length, b.index),
    a[0],
    text.slice(b.index + b[0].length),
  ].join('')
}

const withColumns = (text: string, change: (cells: string[]) => readonly string[]) =>
  joined(linesOf(text).map((line) => change(line.split(',')).join(',')))

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut at a line break': (text, first) =>
    joined(linesOf(text).slice(0, 1 + (first % linesOf(text).length))),
  'cut anywhere': (text, first) => text.slice(0, first % text.length),
  'another file': (text, first) => pick([...PUBLISHED.values()], first) ?? text,
  'another release': (text, first) => PUBLISHED.get(`nato/${pick(RELEASE_IDS, first)}.csv`) ?? text,
  'a digit changed': (text, first, second) => {
    const at = pick([...text.matchAll(/\d/g)], first)?.index ?? 0
    return text.slice(0, at) + (second % 10) + text.slice(at + 1)
  },
  'a column lost': (text, first) =>
    withColumns(text, (cells) => cells.toSpliced(first % cells.length, 1)),
  'a column more': (text, first) =>
    withColumns(text, (cells) => cells.toSpliced(first % (cells.length + 1), 0, 'more')),
  'columns swapped': (text, first, second) =>
    withColumns(text, (cells) => {
      const [from = 0, to = 0] = [first, second].map((at) => at % cells.length)
      return cells.with(from, cells[to] ?? '').with(to, cells[from] ?? '')
    }),
  'codes swapped': (text, first, second) => swapped(text, /\b[A-Z]{3}\b/g, first, second),
  'numbers swapped': (text, first, second) => swapped(text, /\d+\.\d+/g, first, second),
  'years swapped': (text, first, second) => swapped(text, /\b20\d\d\b/g, first, second),
  'rows swapped': (text, first, second) => swapped(text, /^.+$/gm, first, second),
  'a row lost': (text, first) =>
    joined(linesOf(text).filter((_, at) => at !== first % linesOf(text).length)),
  'a row twice': (text, first) => text + (pick(linesOf(text), first) ?? ''),
  'one byte for each letter': (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  'two bytes for each letter': utf16,
  'a byte order mark': (text) => `\uFEFF${text}`,
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  semicolons: (text) => text.replaceAll(',', ';'),
  'a web page': () => '<!doctype html><title>Not found, sorry</title>\n',
  nothing: () => '',
}

/** What the host says of its files: its own manifest, none, a later build's format, one cut off. */
const MANIFESTS = [
  manifestOf(PUBLISHED),
  null,
  manifestOf(PUBLISHED).replace('"format":1', '"format":2'),
  manifestOf(PUBLISHED).slice(0, 500),
]

const trial = fc.record({
  path: fc.constantFrom(...PUBLISHED.keys()),
  how: fc.constantFrom(...Object.keys(DAMAGES), 'a later build’s file'),
  first: fc.nat(),
  second: fc.nat(),
  manifest: fc.constantFrom(...MANIFESTS),
})

const sound = await openOn(PUBLISHED, null, '2024-06-17')

test('of 2,000 spoilt release and reference files none is shown without a word', async () => {
  const seen = { refused: 0, shown: 0 }
  await fc.assert(
    fc.asyncProperty(trial, async ({ path, how, first, second, manifest }) => {
      const text = PUBLISHED.get(path) ?? ''
      const spoilt = DAMAGES[how]?.(text, first, second) ?? LATER.get(path) ?? ''
      const release = path.startsWith('nato/') ? path.slice(5, -4) : '2024-06-17'
      const page = await openOn(new Map([...PUBLISHED, [path, spoilt]]), manifest, release)
      const loaded = page.reference.state === 'failed' ? page.reference : page.figures[release]
      if (loaded?.state === 'failed') {
        seen.refused += 1
        const { failure } = loaded
        expect(failure).toMatchObject({ kind: 'refused', file: path })
        if (failure.kind !== 'refused') return
        for (const { what, cure } of failure.problems.map(describeProblem)) {
          expect(what).toContain(`data/${path}`)
          expect(cure).toMatch(/\w/)
        }
        return
      }
      // Believed: then it says what was published, by whatever bytes.
      seen.shown += 1
      expect(loaded?.state).toBe('ready')
      expect(page.hasNewer).toBe(false)
      expect(page.reference).toEqual(sound.reference)
      if (release === '2024-06-17') expect(loaded).toEqual(sound.figures[release])
      else expect(loaded).toEqual((await openOn(PUBLISHED, null, release)).figures[release])
    }),
    trials(2000),
  )
  expect(seen.refused).toBeGreaterThan(seen.shown)
  console.info(`spoilt files: ${seen.refused} refused, ${seen.shown} shown as published`)
})

test.each([...PUBLISHED.keys()])(
  '%s of a later build is refused where nobody vouches for it',
  async (path) => {
    const files = new Map([...PUBLISHED, [path, LATER.get(path) ?? '']])
    const release = path.startsWith('nato/') ? path.slice(5, -4) : '2024-06-17'
    const { reference, figures } = await openOn(files, manifestOf(PUBLISHED), release)
    const loaded = reference.state === 'failed' ? reference : figures[release]
    expect(loaded).toMatchObject({ state: 'failed', failure: { kind: 'refused', file: path } })
  },
)
