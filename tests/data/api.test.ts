import { describe, expect, test } from 'vitest'
import { readPublication } from '../../src/publish/publication'
import { ACCESSION, type CsvRow, csvFile, RELEASE_IDS, releaseRows } from './csvFile'

const published = new Map(
  (await readPublication('data')).apiFiles().map(({ path, content }) => {
    const { checksum: _, ...document } = JSON.parse(String(content))
    return [path, document]
  }),
)
const file = (path: string) => published.get(`api/v1/${path}.json`)

const CODES = [...ACCESSION.keys()]
const THRESHOLDS: Readonly<Record<string, number>> = { '2': 200, '3': 300, '3.5': 350 }
const releases = new Map(csvFile('releases.csv').rows.map((row) => [row('id'), row]))
const names = new Map(csvFile('allies.csv').rows.map((row) => [row('iso3'), row('name')]))
const unpublished = new Set(
  csvFile('gaps.csv')
    .rows.filter((row) => row('measure_column') === 'share_gdp_pct')
    .map((row) => `${row('release')} ${row('iso3')} ${row('year')}`),
)

/** A printed share in whole hundredths, half up, from its digits alone; `null` for an empty cell. */
function hundredths(printed: string): number | null {
  if (printed === '') return null
  const [whole = '', fraction = ''] = printed.split('.')
  const digits = fraction.padEnd(3, '0')
  return Number(whole + digits.slice(0, 2)) + (Number(digits[2]) >= 5 ? 1 : 0)
}

/** The same for a figure that may be negative: a half goes away from zero. */
function signedHundredths(printed: string): number | null {
  const size = hundredths(printed.replace('-', ''))
  return size === null || size === 0 || !printed.startsWith('-') ? size : -size
}

/** The columns of a release’s file besides the share, by the name that the API has for them. */
const OTHER_COLUMNS: Readonly<Record<string, string>> = {
  realChange: 'real_change_pct',
  expenditureCurrent: 'expenditure_usd_million_current',
  expenditure: 'expenditure_usd_million_constant',
  gdpCurrent: 'gdp_usd_million_current',
  gdp: 'gdp_usd_million_constant',
  gdpPerCapita: 'gdp_per_capita_thousand_usd_constant',
  expenditurePerCapita: 'expenditure_per_capita_usd_constant',
  personnel: 'personnel_thousand',
  equipment: 'equipment_share_pct',
  personnelShare: 'personnel_share_pct',
  infrastructureShare: 'infrastructure_share_pct',
  otherShare: 'other_share_pct',
  nationalCurrency: 'expenditure_million_national_currency_current',
}

/** What the file says of one ally or aggregate in one year. */
function cell(release: string, code: string, year: number, rows: readonly CsvRow[]) {
  const row = rows.find((own) => own('iso3') === code && own('year') === String(year))
  const value = row === undefined ? null : hundredths(row('share_gdp_pct'))
  const joined = ACCESSION.get(code) ?? Number.POSITIVE_INFINITY
  const isDerived = row?.('derived').split(';').includes('share_gdp_pct')
  const missing =
    code === 'ISL'
      ? 'inapplicable'
      : unpublished.has(`${release} ${code} ${year}`)
        ? 'unpublished'
        : joined > year && code.length === 3
          ? 'outside'
          : 'uncollected'
  return {
    value,
    share: value === null ? null : value / 100,
    status: value === null ? missing : row?.('estimate') === '1' ? 'estimate' : 'actual',
    origin: isDerived ? 'derived' : 'printed',
    counted: joined <= year,
  }
}

type Cell = ReturnType<typeof cell>

/** How far the true share may be from the printed one decides which side it is on. */
function verdict({ value, origin, counted }: Cell, threshold: number, decimals: string): string {
  if (value === null || !counted) return 'none'
  const slack = decimals === '1' ? 5 : origin === 'derived' ? 1 : 0
  const highest = decimals === '1' ? value + 4 : value + slack
  if (value - slack >= threshold) return 'meets'
  return highest < threshold ? 'below' : 'undecided'
}

const yearsOf = (rows: readonly CsvRow[]) =>
  [...new Set(rows.map((row) => Number(row('year'))))].sort((a, b) => a - b)

/** The years in which an ally of that year has a share. */
const sharedYears = (release: string, rows: readonly CsvRow[]) =>
  yearsOf(rows).filter((year) =>
    CODES.some((code) => {
      const { value, counted } = cell(release, code, year, rows)
      return counted && value !== null
    }),
  )

function yearAsHeld(release: string, year: number, rows: readonly CsvRow[]) {
  const about = releases.get(release)
  const decimals = about?.('decimals') ?? ''
  const cells = CODES.map((code) => ({ code, ...cell(release, code, year, rows) }))
  const counted = cells.filter((own) => own.counted)
  const uncollected = counted.filter((own) => own.status === 'uncollected').length
  const perThreshold = <T>(of: (threshold: number) => T) =>
    Object.fromEntries(Object.entries(THRESHOLDS).map(([name, value]) => [name, of(value)]))
  const number = (threshold: number, wanted: string) =>
    cells.filter((own) => verdict(own, threshold, decimals) === wanted).length
  return {
    release,
    year,
    estimate: about?.('estimate_years').split(' ').includes(String(year)),
    concept: about?.('concept'),
    coverage: uncollected > 0 ? 'part' : 'full',
    allies: cells.map(({ code, share, status, origin, counted: isCounted, value }) => ({
      ally: code,
      name: names.get(code),
      share,
      status,
      origin,
      counted: isCounted,
      verdicts: perThreshold((threshold) =>
        verdict({ value, share, status, origin, counted: isCounted }, threshold, decimals),
      ),
    })),
    counts: perThreshold((threshold) => ({
      meets: number(threshold, 'meets'),
      undecided: number(threshold, 'undecided'),
      withFigure: counted.filter((own) => own.value !== null).length,
      uncollected,
      allies: counted.length,
    })),
  }
}

interface Vintage {
  readonly release: { readonly id: string }
  readonly years: readonly number[]
  readonly series: readonly {
    readonly ally: string
    readonly values: readonly (number | null)[]
    readonly statuses: readonly string[]
    readonly derived: readonly number[]
  }[]
}

/** Every share of a vintage is the file’s; who is left out has none there. */
function expectShares({ release, years, series }: Vintage): void {
  const rows = releaseRows(release.id)
  for (const code of [...CODES, 'NATO_TOTAL', 'NATO_EUR_CAN']) {
    const cells = years.map((year) => ({ year, ...cell(release.id, code, year, rows) }))
    const own = series.find(({ ally }) => ally === code)
    const isHeld = cells.some(({ status }) =>
      ['actual', 'estimate', 'unpublished'].includes(status),
    )
    expect(own !== undefined, `${release.id} ${code}`).toBe(isHeld)
    if (own === undefined) continue
    expect(own.values, `${release.id} ${code}`).toEqual(cells.map(({ share }) => share))
    expect(own.statuses).toEqual(cells.map(({ status }) => status))
    expect(own.derived).toEqual(
      cells.filter(({ origin }) => origin === 'derived').map(({ year }) => year),
    )
  }
}

describe('the API says what the files say', () => {
  test.each(RELEASE_IDS)('every year of %s: shares, statuses, verdicts and counts', (release) => {
    const rows = releaseRows(release)
    const years = sharedYears(release, rows)
    expect(years.length).toBeGreaterThan(0)
    for (const year of years) {
      expect(file(`releases/${release}/${year}`), `${release} ${year}`).toEqual(
        yearAsHeld(release, year, rows),
      )
    }
    const prefix = `api/v1/releases/${release}/`
    const held = [...published.keys()].filter(
      (path) => path.startsWith(prefix) && /\/\d{4}\.json$/.test(path),
    )
    expect(held).toEqual(years.map((year) => `${prefix}${year}.json`))
  })

  test.each(RELEASE_IDS)(
    'all shares of %s in one file, those of NATO’s own rows too',
    (release) => {
      const rows = releaseRows(release)
      const document = file(`releases/${release}`)
      expect(document.release.id).toBe(release)
      expect(document.years).toEqual(sharedYears(release, rows))
      for (const code of [...CODES, 'NATO_TOTAL', 'NATO_EUR_CAN']) {
        const own = document.series.find((row: { ally: string }) => row.ally === code)
        const cells = document.years.map((year: number) => cell(release, code, year, rows))
        expect(own.values, code).toEqual(cells.map(({ share }: Cell) => share))
        expect(own.statuses, code).toEqual(cells.map(({ status }: Cell) => status))
        const isDerived = (_: number, index: number) => cells[index].origin === 'derived'
        expect(own.derived, code).toEqual(document.years.filter(isDerived))
      }
    },
  )

  test.each(RELEASE_IDS)(
    'every other measure of %s in a file of its own, and no more',
    (release) => {
      const rows = releaseRows(release)
      const held = Object.entries(OTHER_COLUMNS).filter(([measure, column]) => {
        const years = yearsOf(rows).filter((year) =>
          rows.some(
            (row) =>
              row('year') === String(year) &&
              row(column) !== '' &&
              (ACCESSION.get(row('iso3')) ?? Number.POSITIVE_INFINITY) <= year,
          ),
        )
        const document = file(`releases/${release}/${measure}`)
        if (years.length === 0) {
          expect(document, measure).toBeUndefined()
          return false
        }
        expect([document.release, document.measure, document.years]).toEqual([
          release,
          measure,
          years,
        ])
        for (const code of [...CODES, 'NATO_TOTAL', 'NATO_EUR_CAN']) {
          const printed = years.map((year) => {
            const row = rows.find((own) => own('iso3') === code && own('year') === String(year))
            const value = row === undefined ? null : signedHundredths(row(column))
            return value === null ? null : value / 100
          })
          const own = document.series.find(({ ally }: { ally: string }) => ally === code)
          expect(own.values, `${measure} ${code}`).toEqual(printed)
        }
        return true
      })
      const paths = [...published.keys()].filter((path) =>
        new RegExp(`^api/v1/releases/${release}/[a-z]\\w*\\.json$`, 'i').test(path),
      )
      expect(paths).toHaveLength(held.length)
    },
  )

  test('for each year a release’s file holds what the newest later release says', () => {
    const shared = new Map(RELEASE_IDS.map((id) => [id, sharedYears(id, releaseRows(id))]))
    for (const release of RELEASE_IDS) {
      const { later } = file(`releases/${release}`)
      const held = later.flatMap((one: { release: { id: string }; years: number[] }) =>
        one.years.map((year) => `${year} ${one.release.id}`),
      )
      const newest = (shared.get(release) ?? []).flatMap((year) => {
        const id = RELEASE_IDS.findLast((other) => shared.get(other)?.includes(year))
        return id === undefined || id === release ? [] : `${year} ${id}`
      })
      expect(held.sort(), release).toEqual(newest.sort())
      for (const one of later) {
        const rows = releaseRows(one.release.id)
        const poland = one.series.find((row: { ally: string }) => row.ally === 'POL')
        const cells = one.years.map((year: number) => cell(one.release.id, 'POL', year, rows).share)
        // Who has no figure in any of these years is left out.
        expect(poland?.values ?? cells.map(() => null)).toEqual(cells)
      }
    }
  })

  test('every share of every release in one file, and of each year in one of its own', () => {
    const years = new Set<number>()
    const { vintages } = file('vintages')
    expect(vintages.map((one: Vintage) => one.release.id)).toEqual(RELEASE_IDS)
    for (const one of vintages) {
      expectShares(one)
      expect(one.years).toEqual(sharedYears(one.release.id, releaseRows(one.release.id)))
      for (const year of one.years) years.add(year)
    }
    for (const year of years) {
      const own: readonly Vintage[] = file(`vintages/${year}`).vintages
      expect(own.map(({ release }) => release.id)).toEqual(
        RELEASE_IDS.filter((id) => sharedYears(id, releaseRows(id)).includes(year)),
      )
      for (const one of own) {
        expect(one.years).toEqual([year])
        expectShares(one)
      }
    }
  })

  test('the list of releases names each with its years', () => {
    const { releases: listed } = file('releases')
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(RELEASE_IDS)
    for (const { id, grade, concept, years } of listed) {
      expect([grade, concept]).toEqual([releases.get(id)?.('grade'), releases.get(id)?.('concept')])
      expect(years.map(({ year }: { year: number }) => year)).toEqual(
        sharedYears(id, releaseRows(id)),
      )
    }
  })
})

describe('the contract', () => {
  test('June 2024 on 2024: 23 of 32 at 2%, five at 3%, Poland 4.12 estimated', () => {
    const year = file('releases/2024-06-17/2024')
    expect(Object.keys(year)).toEqual([
      'release',
      'year',
      'estimate',
      'concept',
      'coverage',
      'allies',
      'counts',
    ])
    expect(year.allies).toHaveLength(32)
    expect(year.allies.find(({ ally }: { ally: string }) => ally === 'POL')).toEqual({
      ally: 'POL',
      name: 'Poland',
      share: 4.12,
      status: 'estimate',
      origin: 'printed',
      counted: true,
      verdicts: { '2': 'meets', '3': 'meets', '3.5': 'meets' },
    })
    expect(year.counts['2']).toEqual({
      meets: 23,
      undecided: 0,
      withFigure: 31,
      uncollected: 0,
      allies: 32,
    })
    expect(year.counts['3'].meets).toBe(5)
  })

  test('the article’s claims have the verdicts that the figures give them', () => {
    const { claims } = file('claims')
    const of = (id: string) => claims.find((claim: { id: string }) => claim.id === id)
    const four = of('four-besides-us').verdicts
    expect(four['2024-06-17']).toEqual({ verdict: 'holds', allies: ['EST', 'GRC', 'LVA', 'POL'] })
    for (const release of ['2025-04-24', '2025-08-28', '2026-07-07']) {
      expect(four[release]).toEqual({ verdict: 'holds', allies: ['EST', 'LTU', 'LVA', 'POL'] })
    }
    const germany = of('germany-2-1').verdicts
    const found = ['2024-06-17', '2025-04-24', '2025-08-28', '2026-07-07', '2019-06-25'].map(
      (release) => germany[release].verdict,
    )
    expect(found).toEqual(['holds', 'holds', 'fails', 'fails', 'not-checkable'])
    expect(germany['2026-07-07'].allies).toEqual(['DEU'])
    expect(germany['2019-06-25']).toEqual({
      verdict: 'not-checkable',
      reason: 'not-held',
      allies: [],
    })
    for (const id of ['three-percent-demand', 'half-of-world']) {
      const verdicts: { verdict: string }[] = Object.values(of(id).verdicts)
      expect(verdicts).toHaveLength(RELEASE_IDS.length)
      expect(new Set(verdicts.map(({ verdict: found }) => found))).toEqual(
        new Set(['not-checkable']),
      )
    }
  })
})
