import { afterEach, expect, test, vi } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import { readScene } from '../../src/embed/readScene'
import { releaseDocument, vintagesDocument } from '../../src/wire/releaseDocument'
import { madeFigures, madeRelease } from './madeFigures'
import { madeReference } from './madeReference'

const reference = madeReference()
const own = madeFigures({ POL: '4.12', DEU: '2.12' }, { allies: reference.allies })
const other = madeFigures(
  { POL: '4.48' },
  { allies: reference.allies, release: madeRelease({ id: '2026-03-26' }) },
)
const ROOT = new URL('https://example.org/mark/')

/** Answers every request with a document, as it travels. */
const serve = (document: unknown, isOverReleases = false) => {
  vi.stubGlobal('fetch', async () => Response.json(document))
  vi.stubGlobal('READS_VINTAGES', isOverReleases)
  vi.stubGlobal('READS_MEASURES', false)
}

const read = (choice: Parameters<typeof resolveView>[0]) =>
  readScene(ROOT, resolveView(choice, reference), reference)

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a view is drawn from the document of the release asked for', async () => {
  serve(releaseDocument(own, [own], reference))
  const { scene } = await read({ release: '2024-06-17' })
  expect(scene.figures.rows.get('DEU 2024')?.values.get('share')).toBe(212)
})

test('another release’s document is refused, and named as the file that was asked for', async () => {
  serve(releaseDocument(other, [other], reference))
  const refused = await read({ release: '2024-06-17' }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: 'releases/2024-06-17: release' })
})

test('so is a document of all releases in place of one year’s', async () => {
  const longer = madeFigures(
    { POL: '4.12' },
    { allies: reference.allies, year: 2020, release: madeRelease({ id: '2023-07-07' }) },
  )
  serve(vintagesDocument([longer, own], reference), true)
  const refused = await read({ chart: 'revisions', year: 2024 }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ message: 'vintages/2024: years' })
})
