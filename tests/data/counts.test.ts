import { describe, expect, test } from 'vitest'
import { ACCESSION, csvFile, releaseRows } from './csvFile'

/** A share in ten-thousandths of a percent, so that no comparison is between fractions. */
function tenThousandths(share: string): number {
  const [whole = '', fraction = ''] = share.split('.')
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0').slice(0, 4))
}

/** Who is at or above a mark once its share is rounded to two decimals, from the cells as written. */
function atOrAbove(release: string, year: number, mark: number): readonly string[] {
  return releaseRows(release)
    .filter((row) => row('year') === String(year) && row('share_gdp_pct') !== '')
    .filter((row) => (ACCESSION.get(row('iso3')) ?? Number.POSITIVE_INFINITY) <= year)
    .filter((row) => tenThousandths(row('share_gdp_pct')) + 50 >= mark * 10_000)
    .map((row) => row('iso3'))
    .sort()
}

const list = (codes: string) => codes.split(' ').sort()

describe('who is at 2 %', () => {
  test.each(['2019-06-25', '2024-06-17', '2025-08-28', '2026-07-07'])(
    'in 2014 it is Greece, the United Kingdom and the United States as of %s',
    (release) => {
      expect(atOrAbove(release, 2014, 2)).toEqual(list('GBR GRC USA'))
    },
  )

  test('five in 2016', () => {
    expect(atOrAbove('2016-07-04', 2016, 2)).toEqual(list('EST GBR GRC POL USA'))
  })

  test('six in 2017', () => {
    expect(atOrAbove('2017-06-29', 2017, 2)).toEqual(list('EST GBR GRC POL ROU USA'))
  })

  test('seven in 2022 as of March 2023', () => {
    expect(atOrAbove('2023-03-21', 2022, 2)).toEqual(list('EST GBR GRC LTU LVA POL USA'))
  })

  test('eleven in 2023 as of July 2023 and of March 2024, with Romania once and Denmark once', () => {
    const both = 'EST FIN GBR GRC HUN LTU LVA POL SVK USA'
    expect(atOrAbove('2023-07-07', 2023, 2)).toEqual(list(`${both} ROU`))
    expect(atOrAbove('2024-03-14', 2023, 2)).toEqual(list(`${both} DNK`))
  })

  test('23, 22, 18 and then 17 in 2024, as of four releases', () => {
    const all = 'CZE DEU DNK EST FIN FRA GBR GRC HUN LTU LVA NLD NOR POL ROU SWE TUR USA'
    expect(atOrAbove('2024-06-17', 2024, 2)).toEqual(list(`${all} ALB BGR MKD MNE SVK`))
    expect(atOrAbove('2025-04-24', 2024, 2)).toEqual(list(`${all} ALB BGR MKD SVK`))
    expect(atOrAbove('2025-08-28', 2024, 2)).toEqual(list(all))
    expect(atOrAbove('2026-07-07', 2024, 2)).toEqual(list(all.replace('CZE ', '')))
    const counts = ['2024-06-17', '2025-04-24', '2025-08-28', '2026-07-07'].map(
      (release) => atOrAbove(release, 2024, 2).length,
    )
    expect(counts).toEqual([23, 22, 18, 17])
  })

  const EVERYONE = [...ACCESSION.keys()]
  const allBut = (codes: string) => EVERYONE.filter((code) => !codes.split(' ').includes(code))

  test('30 in 2025 as of August 2025: all but Germany, left empty, and Iceland', () => {
    expect(atOrAbove('2025-08-28', 2025, 2)).toEqual(allBut('DEU ISL'))
    expect(allBut('DEU ISL')).toHaveLength(30)
  })

  test('28 in 2025 as of July 2026: Albania, Czechia and Slovenia are below', () => {
    expect(atOrAbove('2026-07-07', 2025, 2)).toEqual(allBut('ALB CZE ISL SVN'))
  })

  test('30 in 2026: Slovenia is below', () => {
    expect(atOrAbove('2026-07-07', 2026, 2)).toEqual(allBut('ISL SVN'))
  })
})

describe('who is at a higher mark', () => {
  test('five at 3 % in 2024 as of June 2024, with Lithuania for Greece in April 2025', () => {
    expect(atOrAbove('2024-06-17', 2024, 3)).toEqual(list('EST GRC LVA POL USA'))
    expect(atOrAbove('2025-04-24', 2024, 3)).toEqual(list('EST LTU LVA POL USA'))
  })

  test('nine at 3 % in 2026', () => {
    expect(atOrAbove('2026-07-07', 2026, 3)).toEqual(list('DNK EST GRC LTU LVA NOR POL SWE USA'))
  })

  test('five at 3.5 % in 2026', () => {
    expect(atOrAbove('2026-07-07', 2026, 3.5)).toEqual(list('EST GRC LTU LVA POL'))
  })
})

describe('what NATO stated', () => {
  const stated = csvFile('stated_counts.csv').rows

  test('the counts stated are those of the releases and years known, 18 in all', () => {
    const found = stated.map((row) => `${row('release')} ${row('year')} ${row('number')}`.trim())
    expect(found).toEqual([
      '2018-03 2017 4',
      '2018-07-10 2018 5',
      '2019-03-14 2018 7',
      '2019-06-25 2019 7',
      '2019-11-29 2019 9',
      '2020-10-21 2020 10',
      '2021-03-16 2020 11',
      '2021-06-11 2021 10',
      '2022-03-31 2021 8',
      '2022-06-27 2022 9',
      '2023-03-21 2022 7',
      '2023-07-07 2023 11',
      '2024-03-14 2023 11',
      '2024-06-17 2024 23',
      '2025-04-24 2024 22',
      '2025-08-28 2024 18',
      '2025-08-28 2025',
      '2026-03-26 2025',
    ])
  })

  test('each equals the count of cells, or says why it does not', () => {
    for (const row of stated) {
      const counted = atOrAbove(row('release'), Number(row('year')), Number(row('threshold')))
      expect([row('release'), row('difference') === '']).toEqual([
        row('release'),
        String(counted.length) === row('number'),
      ])
    }
  })

  test('of the ten allies of October 2020 our copy holds seven', () => {
    expect(atOrAbove('2020-10-21', 2020, 2)).toEqual(list('GBR GRC LTU LVA POL ROU USA'))
  })
})
