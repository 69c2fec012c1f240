import { describe, expect, test } from 'vitest'
import { MEASURE_COLUMNS, MEASURES } from '../../src/domain/measure'
import { ACCESSION, csvFile, RELEASE_IDS, releaseRows } from './csvFile'

/** What coverage.csv must say of a release, from the cells as written. */
function coverageInFile(release: string): readonly string[] {
  const rows = releaseRows(release)
  const years = [...new Set(rows.map((row) => Number(row('year'))))].sort((a, b) => a - b)
  const isGap = (ally: string, year: number, column: string) =>
    csvFile('gaps.csv').rows.some(
      (gap) =>
        gap('release') === release &&
        gap('iso3') === ally &&
        gap('year') === String(year) &&
        gap('measure_column') === column,
    )
  return years.flatMap((year) =>
    MEASURES.flatMap((measure) => {
      const column = MEASURE_COLUMNS[measure]
      const held = new Set(
        rows
          .filter((row) => row('year') === String(year) && row(column) !== '')
          .map((row) => row('iso3')),
      )
      const members = [...ACCESSION.keys()].filter((ally) => (ACCESSION.get(ally) ?? 0) <= year)
      if (!members.some((ally) => held.has(ally))) return []
      const lacking = members.filter(
        (ally) => ally !== 'ISL' && !held.has(ally) && !isGap(ally, year, column),
      )
      return [`${release} ${year} ${measure} ${lacking.length === 0 ? 'full' : 'part'}`]
    }),
  )
}

describe('coverage.csv', () => {
  const held = csvFile('coverage.csv').rows.map((row) =>
    ['release', 'year', 'measure', 'coverage'].map(row).join(' '),
  )

  test('equals what the release files give', () => {
    expect(held).toEqual(RELEASE_IDS.flatMap(coverageInFile))
  })

  test.each([
    '2025-08-28 2025 share full',
    '2026-03-26 2025 share part',
    '2021-06-11 2021 share part',
    '2021-06-11 2021 nationalCurrency full',
    '2026-07-07 2026 personnelShare part',
    '2024-03-14 2023 share full',
    '2016-07-04 2016 share full',
  ])('says: %s', (row) => {
    expect(held).toContain(row)
  })
})
