import { decimalOf, hundredthsOf, readDataRows } from './publishedShares'
import { readDataFile, type Site } from './site'

/** The id of a release that NATO has not made: it exists in tests alone. */
export const MADE_UP = '2027-07-06'

/**
 * Serves a MADE-UP release, newer than any that exists and full in all its years: every share of the
 * release of 7 July 2026 is raised by 0.10 points, and 2027 repeats 2026.
 */
export async function serveMadeUpRelease(site: Site): Promise<void> {
  const newest = await readDataRows('data/nato/2026-07-07.csv')
  const columns = Object.keys(newest[0] ?? {})
  const raised = newest.map(
    (row): Record<string, string> => ({
      ...row,
      share_gdp_pct:
        row.share_gdp_pct === undefined || row.share_gdp_pct === ''
          ? ''
          : decimalOf(hundredthsOf(row.share_gdp_pct) + 10),
    }),
  )
  const next = raised
    .filter((row) => row.year === '2026')
    .map((row): Record<string, string> => ({ ...row, year: '2027', estimate: '1' }))
  const lines = [...raised, ...next].map((row) => columns.map((name) => row[name] ?? '').join(','))
  site.addFile(`data/nato/${MADE_UP}.csv`, `${[columns.join(','), ...lines].join('\n')}\n`)
  const releases = await readDataFile('data/releases.csv')
  site.addFile(
    'data/releases.csv',
    `${releases}${MADE_UP},${MADE_UP},Made up for a test,No document,,2027-07-01,2026 2027,2021,core defence expenditure,2,copy,Made up for a test,\n`,
  )
  const coverage = await readDataFile('data/coverage.csv')
  const held = coverage.match(/^2026-07-07,.*\n/gm) ?? []
  const repeated = held.filter((row) => row.includes(',2026,'))
  const own = [...held, ...repeated.map((row) => row.replace(',2026,', ',2027,'))]
  const rows = own.map((row) => row.replace('2026-07-07', MADE_UP))
  site.addFile('data/coverage.csv', `${coverage}${rows.join('')}`)
}
