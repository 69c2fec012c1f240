import { afterEach, expect, test, vi } from 'vitest'
import type { HeldFigures } from '../../src/domain/observation/observation'
import { resolveView } from '../../src/domain/reference'
import { readScene } from '../../src/embed/readScene'
import { embedDataFiles } from '../../src/publish/embedData'
import { cellTable } from '../../src/wire/cellTable'
import { madeFigures, madeRelease } from './madeFigures'
import { madeReference } from './madeReference'
import { serveScripts } from './servedScripts'

const reference = madeReference()
const own = madeFigures({ POL: '4.12', DEU: '2.12' }, { allies: reference.allies })
const other = madeFigures(
  { POL: '4.48' },
  { allies: reference.allies, release: madeRelease({ id: '2026-03-26' }) },
)
const ROOT = '../'

/** Answers every request with a file, as it travels. */
const serve = (content: string | undefined) => {
  serveScripts(() => content)
  vi.stubGlobal('COUNTS_BESIDE', false)
}

/** A file that embeds draw from, as it is published. */
const written = (figures: readonly HeldFigures[], name: string) =>
  String(
    embedDataFiles(figures, reference).find(({ path }) => path === `embed/data/${name}.js`)
      ?.content,
  )

const TREND = { chart: 'trend', release: '2024-06-17' } as const

const read = (choice: Parameters<typeof resolveView>[0]) =>
  readScene(ROOT, resolveView(choice, reference), reference)

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a view is drawn from the document of the release asked for', async () => {
  serve(written([own], '2024-06-17'))
  const { scene } = await read(TREND)
  expect(scene.figures.rows.get('DEU 2024')?.values.get('share')).toBe(212)
})

test('another release’s document is refused, and named as the file that was asked for', async () => {
  serve(written([other], '2026-03-26'))
  const refused = await read(TREND).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: '2024-06-17: another file' })
})

test('so is another year’s in place of the one asked for', async () => {
  const longer = madeFigures(
    { POL: '4.12' },
    { allies: reference.allies, year: 2020, release: madeRelease({ id: '2023-07-07' }) },
  )
  serve(written([longer], '2020'))
  const refused = await read({ chart: 'revisions', year: 2024 }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: '2024: another file' })
})

test('data that do not come are named', async () => {
  serve(undefined)
  const refused = await read(TREND).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: '2024-06-17: not loaded' })
})

test.each([
  // 824, twice 412, is 25 times 32 and 24: the twenty-sixth sign from `;`, the twenty-fifth from `]`.
  ['a digit changed', 'Tu', 'Tv', 'checksum'],
  ['the figures of another ally', 'POL1949', 'PRT1949', 'checksum'],
  ['another checksum', `",'`, `0",'`, 'checksum'],
  ['the format that was before', 'mtm=[3', 'mtm=[2', 'format'],
  ['another file’s name', '"2024-06-17"', '"2023-07-07"', 'another file'],
  ['its end cut off', "}']", '', 'format'],
])('figures with %s are refused', async (_, sound, spoilt, what) => {
  const text = written([own], '2024-06-17')
  expect(text).toContain(sound)
  serve(text.replace(sound, spoilt))
  const refused = await read(TREND).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: `2024-06-17: ${what}` })
})

test('what the cells of the format are that embeds’ scripts read: whoever changes them raises its number', () => {
  const shares = {
    2022: { POL: '2.23' },
    2023: { POL: '3.26' },
    2024: { POL: '4.12', DEU: '2.12' },
  }
  const rows = Object.entries(shares).flatMap(([year, held]) => [
    ...madeFigures(held, { allies: reference.allies, year: Number(year) }).rows,
  ])
  const known = new Map<string, number>()
  const years = [2022, 2023, 2024]
  const table = cellTable({ ...own, rows: new Map(rows) }, years, 'share', known)
  // Of ten allies and two aggregates DEU is the first, POL the ninth. Twice 212 is 13 times 32 and 8, twice 223 is 13 times 32 and 30;
  // POL is 103 and 86 higher in the years after: twice that is 6 times 32 and 14, 5 times 32 and 12.
  expect(table.cells).toBe(`..He${'.'.repeat(21)}H{Ak@i${'.'.repeat(9)}`)
  // What came after said 0.01 less of POL, which is one less than twice one; the same of DEU, computed.
  // Signs are those of the first, an estimate that is computed; POL is printed, an estimate alone.
  const later = madeFigures({ POL: '4.11', DEU: '2.12†' }, { allies: reference.allies })
  const revised = cellTable(later, [2024], 'share', known)
  expect(revised).toMatchObject({ signs: [3], cells: `]${'.'.repeat(7)}^1...` })
  expect(written([own], '2024-06-17')).toMatch(/^\uFEFFmtm=\[3,/)
})

test('what a later build publishes under the same format is drawn', async () => {
  const later = madeFigures({ POL: '4.13', DEU: '2.13' }, { allies: reference.allies })
  serve(written([later], '2024-06-17'))
  const { scene } = await read(TREND)
  expect(scene.figures.rows.get('DEU 2024')?.values.get('share')).toBe(213)
})
