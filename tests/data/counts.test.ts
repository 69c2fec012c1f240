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

describe('who is at 2%', () => {
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
  test('five at 3% in 2024 as of June 2024, with Lithuania for Greece in April 2025', () => {
    expect(atOrAbove('2024-06-17', 2024, 3)).toEqual(list('EST GRC LVA POL USA'))
    expect(atOrAbove('2025-04-24', 2024, 3)).toEqual(list('EST LTU LVA POL USA'))
  })

  test('nine at 3% in 2026', () => {
    expect(atOrAbove('2026-07-07', 2026, 3)).toEqual(list('DNK EST GRC LTU LVA NOR POL SWE USA'))
  })

  test('five at 3.5% in 2026', () => {
    expect(atOrAbove('2026-07-07', 2026, 3.5)).toEqual(list('EST GRC LTU LVA POL'))
  })
})

describe('what NATO stated', () => {
  const stated = csvFile('stated_counts.csv').rows

  test('are 21 counts: the year spoken of, the number, and whether it was over when it was said', () => {
    const found = stated.map((row) =>
      [row('said'), row('year'), row('number') || 'all', row('outlook')].join(' '),
    )
    expect(found).toEqual([
      '2017-06-29 2017 6 forecast',
      '2018-03-15 2017 4 looking back',
      '2018-07-10 2018 8 forecast',
      '2019-03-14 2018 7 looking back',
      '2019-06-25 2019 8 forecast',
      '2019-11-29 2019 9 forecast',
      '2020-03-19 2019 9 looking back',
      '2020-10-21 2020 10 forecast',
      '2021-03-16 2020 11 looking back',
      '2021-06-11 2021 10 forecast',
      '2022-03-31 2021 8 looking back',
      '2022-06-27 2022 9 forecast',
      '2023-03-21 2022 7 looking back',
      '2023-07-07 2023 11 forecast',
      '2024-02-14 2024 18 forecast',
      '2024-03-14 2023 11 looking back',
      '2024-06-17 2024 23 forecast',
      '2025-04-24 2024 22 looking back',
      '2025-08-28 2024 18 looking back',
      '2025-08-28 2025 all forecast',
      '2026-03-26 2025 all looking back',
    ])
  })

  test('stand in the order in which they were said', () => {
    const days = stated.map((row) => row('said'))
    expect(days).toEqual(days.toSorted())
  })

  test('each has an address as its source, and was said with its release or before it', () => {
    for (const row of stated) {
      expect(row('source')).toMatch(/^https?:\/\/[\w.-]+\/\S+$/)
      const isWith = row('said').startsWith(row('release'))
      expect([row('said'), isWith || row('said') < row('release')]).toEqual([row('said'), true])
      const isOver = row('said').slice(0, 4) > row('year')
      const isEnding = row('release') === '2025-08-28' && row('year') === '2024'
      expect([row('said'), row('outlook') === 'looking back']).toEqual([
        row('said'),
        isOver || isEnding,
      ])
    }
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

describe('counts.csv', () => {
  const rows = csvFile('counts.csv').rows

  test('equals a count of the cells, and holds every year of which all allies with armed forces are held', () => {
    const coverage = csvFile('coverage.csv').rows.filter(
      (row) => row('measure') === 'share' && row('coverage') === 'full',
    )
    const wanted = coverage.flatMap((row) =>
      [2, 3, 3.5].map((mark) => {
        const [release, year] = [row('release'), Number(row('year'))]
        const allies = [...ACCESSION.values()].filter((joined) => joined <= year).length
        return [release, year, mark, atOrAbove(release, year, mark).length, 0, allies].join(' ')
      }),
    )
    const columns = ['release', 'year', 'threshold', 'meets', 'undecided', 'allies']
    expect(rows.map((row) => columns.map((column) => row(column)).join(' '))).toEqual(wanted)
  })
})
