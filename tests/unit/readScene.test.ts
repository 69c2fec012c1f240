import { afterEach, describe, expect, test, vi } from 'vitest'
import { resolveView } from '../../src/domain/reference'
import { dataOf, EMBED_DATA } from '../../src/domain/view/drawnData'
import type { Choice } from '../../src/domain/view/view'
import { readScene } from '../../src/embed/readScene'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { embedDataFiles } from '../../src/publish/embedData'
import { catalogueFrom, indexCatalogue } from '../../src/wire/catalogueIndex'
import { appFigures, appReference } from '../data/app'
import { english as drawingEnglish } from '../englishWords'
import { workedOutText } from '../workedOut'
import { serveScripts } from './servedScripts'

const reference = appReference(workedOutText)
const all = appFigures(reference)
const files = new Map(
  embedDataFiles(all, reference).map(({ path, content }) => [path, String(content)]),
)
const catalogue = {
  ...catalogueFrom(indexCatalogue(reference, ['share'])),
  allies: reference.allies,
}

/** What an embed reads for a choice, and the addresses that it asks for. */
async function read(choice: Choice) {
  const asked = serveScripts((address) => files.get(address.replace('../', '')))
  const view = resolveView(choice, catalogue)
  vi.stubGlobal('COUNTS_BESIDE', dataOf(view) === EMBED_DATA.year)
  return { ...(await readScene('../', view, catalogue)), asked }
}

afterEach(() => vi.unstubAllGlobals())

describe('an embed of one year', () => {
  const choice: Choice = { chart: 'ranking', release: '2024-06-17', year: 2024 }

  test('is drawn from that year in all releases, and says what each of them gives', async () => {
    const { scene, asked } = await read(choice)
    expect(asked).toEqual(['../embed/data/2024.js'])
    expect(scene.vintages).toEqual([])
    const { finding, beside } = rankingFigure(scene, drawingEnglish)
    expect(finding).toBe('23 of 32 allies were expected to reach 2% of GDP in 2024.')
    expect(beside).toContain(
      'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024.',
    )
  })

  // Allies at 2.2% in 2024, by the cells: 12 of June 2024, 12 of April 2025, 11 of August 2025, 10 of July 2026.
  test('counts at any mark, also one that only the reader has', async () => {
    const { scene } = await read({ ...choice, threshold: 220 })
    expect(rankingFigure(scene, drawingEnglish).beside[0]).toBe(
      'NATO’s releases give 12 (17 June 2024), 12 (24 April 2025), 11 (28 August 2025) and, of core defence spending, 10 (7 July 2026) for 2024.',
    )
  })

  test('knows the newest release of that year, newest first', async () => {
    const { later } = await read(choice)
    expect(later.map(({ release }) => release.id)).toEqual([
      '2026-07-07',
      '2026-03-26',
      '2025-08-28',
      '2025-04-24',
    ])
  })
})

test('an embed over years is drawn from its release alone', async () => {
  const { asked } = await read({ chart: 'trend', release: '2024-06-17' })
  expect(asked).toEqual(['../embed/data/2024-06-17.js'])
})
