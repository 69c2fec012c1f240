import { describe, expect, test } from 'vitest'
import { readPublication } from '../../src/publish/publication'
import { isWorkedOut } from '../workedOut'
import { ACCESSION, csvFile, RELEASE_IDS, releaseRows } from './csvFile'

interface Counted {
  readonly release: string
  readonly meets: number
  readonly coverage: string
  readonly concept: string
  readonly allies: number
  readonly left: readonly string[]
}
interface Stated {
  readonly said: string
  readonly release: string
  readonly year: number
  readonly threshold: number
  readonly number: number | 'all'
  readonly count: Counted | null
  readonly later: readonly Counted[]
}

const published = (await readPublication('data'))
  .apiFiles()
  .find(({ path }) => path === 'api/v1/stated.json')
const { stated } = JSON.parse(String(published?.content)) as { readonly stated: readonly Stated[] }

/** Who was an ally then and has a share, with the ends of what it may stand for, in hundredths. */
function spans(release: string, year: number): ReadonlyMap<string, readonly [number, number]> {
  const isCoarse = release === '2026-03-26'
  const cells = releaseRows(release)
    .filter((row) => row('year') === String(year) && row('share_gdp_pct') !== '')
    .filter((row) => (ACCESSION.get(row('iso3')) ?? Number.POSITIVE_INFINITY) <= year)
  return new Map(
    cells.map((row) => {
      const [whole = '', fraction = ''] = row('share_gdp_pct').split('.')
      const digits = fraction.padEnd(3, '0')
      const up = Number(digits[2]) >= 5 ? 1 : 0
      const value = Number(whole) * 100 + Number(digits.slice(0, 2)) + up
      const isDerived = row('derived').split(';').includes('share_gdp_pct')
      const apart = isCoarse ? 5 : isDerived ? 1 : 0
      return [row('iso3'), [value - apart, value + apart]]
    }),
  )
}

const find = (said: string, year: number) =>
  stated.find((one) => one.said === said && one.year === year)

describe('/api/v1/stated.json', () => {
  test('has every statement of the file, as it lies there', () => {
    const columns = ['said', 'release', 'outlook', 'wording', 'difference', 'source', 'status']
    const wanted = csvFile('stated_counts.csv').rows.map((row) => ({
      ...Object.fromEntries(columns.map((column) => [column, row(column)])),
      year: Number(row('year')),
      threshold: Number(row('threshold')),
      number: row('number') === '' ? 'all' : Number(row('number')),
    }))
    expect(stated.map(({ count: _, later: __, ...rest }) => rest)).toEqual(wanted)
  })

  // By hand from the files of June 2024, April 2025, August 2025 and July 2026.
  test('follows the 23 of June 2024 to 22, 18 and 17, with who left', () => {
    const june = find('2024-06-17', 2024)
    expect(june?.count).toMatchObject({ release: '2024-06-17', meets: 23, allies: 32 })
    const full =
      june?.later.filter(({ release, coverage }) => coverage === 'full' && isWorkedOut(release)) ??
      []
    expect(full.map(({ release, meets, concept }) => [release, meets, concept])).toEqual([
      ['2025-04-24', 22, 'defence expenditure'],
      ['2025-08-28', 18, 'defence expenditure'],
      ['2026-07-07', 17, 'core defence expenditure'],
    ])
    expect(full.map(({ left }) => left.join(' '))).toEqual([
      'MNE',
      'ALB BGR MKD MNE SVK',
      'ALB BGR CZE MKD MNE SVK',
    ])
  })

  test('follows the “all” of August 2025 to the 28 of July 2026: who was at 2% then and is not now', () => {
    const august = find('2025-08-28', 2025)
    expect([august?.number, august?.count?.meets]).toEqual(['all', 30])
    const july = august?.later.find(({ release }) => release === '2026-07-07')
    expect([july?.meets, july?.left]).toEqual([28, ['ALB', 'CZE', 'SVN']])
  })

  test('has no table of its own for the 18 of February 2024, and all later ones', () => {
    const february = find('2024-02-14', 2024)
    expect(february?.count).toBeNull()
    expect(february?.later.map(({ release }) => release).filter(isWorkedOut)).toEqual([
      '2024-06-17',
      '2025-04-24',
      '2025-08-28',
      '2026-03-26',
      '2026-07-07',
    ])
  })

  test('names as having left exactly those whose cells say so', () => {
    for (const { release, year, threshold, later } of stated) {
      const mark = threshold * 100
      const then = spans(release, year)
      for (const other of later) {
        const now = spans(other.release, year)
        const left = [...then]
          .filter(([, [low]]) => low >= mark)
          .filter(([code]) => {
            const [low, high] = now.get(code) ?? [mark, mark]
            return low < mark && high <= mark
          })
          .map(([code]) => code)
        expect([other.release, year, [...other.left].sort()]).toEqual([
          other.release,
          year,
          left.sort(),
        ])
      }
      expect(later.map((other) => other.release)).toEqual(
        RELEASE_IDS.filter((id) => id > release && hasShares(id, year)),
      )
    }
  })
})

const hasShares = (id: string, year: number) =>
  releaseRows(id).some(
    (row) =>
      row('year') === String(year) &&
      row('share_gdp_pct') !== '' &&
      (ACCESSION.get(row('iso3')) ?? Number.POSITIVE_INFINITY) <= year,
  )
