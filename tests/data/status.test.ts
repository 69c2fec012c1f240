import { describe, expect, test } from 'vitest'
import { observe } from '../../src/domain/observation/observation'
import { appFigures, appReference } from './app'
import { ACCESSION, type CsvRow, csvFile, RELEASE_IDS, releaseRows } from './csvFile'

const FIGURES = new Map(appFigures(appReference()).map((own) => [own.release.id, own]))
const GAPS = new Set(
  csvFile('gaps.csv').rows.map((row) =>
    ['release', 'iso3', 'year', 'measure_column'].map(row).join(' '),
  ),
)

/** The status of a share in the app; a release that was not read throws. */
function statusOf(release: string, ally: string, year: number): string {
  const figures = FIGURES.get(release)
  if (figures === undefined) throw new Error(`${release} was not read`)
  return observe(figures, ally, year, 'share').status
}

/** The status that the cells as written call for. */
function statusInFile(
  rows: readonly CsvRow[],
  release: string,
  ally: string,
  year: number,
): string {
  const row = rows.find(
    (candidate) => candidate('iso3') === ally && candidate('year') === String(year),
  )
  if (row && row('share_gdp_pct') !== '') return row('estimate') === '1' ? 'estimate' : 'actual'
  if (ally === 'ISL') return 'inapplicable'
  if (GAPS.has(`${release} ${ally} ${year} share_gdp_pct`)) return 'unpublished'
  return (ACCESSION.get(ally) ?? 0) > year ? 'outside' : 'uncollected'
}

describe('every share has a value or a reason why there is none', () => {
  test.each(RELEASE_IDS)('in %s, for each of the 32 allies in each of its years', (release) => {
    const rows = releaseRows(release)
    const years = new Set(rows.map((row) => Number(row('year'))))
    expect(ACCESSION.size).toBe(32)
    for (const year of years) {
      for (const ally of ACCESSION.keys()) {
        expect([ally, year, statusOf(release, ally, year)]).toEqual([
          ally,
          year,
          statusInFile(rows, release, ally, year),
        ])
      }
    }
  })

  test.each([
    ['2025-08-28', 'DEU', 2025, 'unpublished', 'NATO left Germany empty'],
    ['2025-08-28', 'DEU', 2024, 'estimate', 'NATO printed it with an e'],
    ['2025-08-28', 'DEU', 2023, 'actual', 'NATO printed it without'],
    ['2025-08-28', 'ISL', 2025, 'inapplicable', 'Iceland has no armed forces'],
    ['2024-03-14', 'ISL', 2023, 'inapplicable', 'Iceland has no armed forces'],
    ['2026-03-26', 'HUN', 2025, 'uncollected', 'the press list lacks it'],
    ['2026-03-26', 'CZE', 2025, 'uncollected', 'the press list lacks it'],
    ['2026-03-26', 'POL', 2024, 'uncollected', 'only the United States is held for 2024'],
    ['2024-03-14', 'SWE', 2023, 'outside', 'it joined in 2024'],
    ['2023-07-07', 'SWE', 2023, 'outside', 'it joined in 2024'],
    ['2023-07-07', 'FIN', 2023, 'estimate', 'it joined in that year'],
    ['2016-07-04', 'MNE', 2016, 'outside', 'it joined in 2017'],
    ['2024-06-17', 'SWE', 2014, 'actual', 'printed, although before accession'],
    ['2021-06-11', 'ITA', 2021, 'uncollected', 'no report gave it'],
    ['2022-03-31', 'HUN', 2021, 'uncollected', 'only its equipment share is held'],
    ['2018-07-10', 'CAN', 2018, 'uncollected', 'only its spending is held'],
  ])('%s, %s %i is %s: %s', (release, ally, year, status) => {
    expect(statusOf(release, ally, year)).toBe(status)
  })
})
