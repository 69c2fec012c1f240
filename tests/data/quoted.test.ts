import { describe, expect, test } from 'vitest'
import { isWorkedOut } from '../workedOut'
import { RELEASE_IDS, releaseRows } from './csvFile'
import { QUOTED, type Quoted } from './quoted'

/** Our figure, in the unit and with the decimals of the source that is quoted. */
function asPrinted(quoted: Quoted): string {
  const row = releaseRows(quoted.release).find(
    (candidate) => candidate('iso3') === quoted.series && candidate('year') === String(quoted.year),
  )
  const [, fraction = ''] = quoted.printed.split('.')
  const scale = 10 ** fraction.length
  // Ten-thousandths are the finest that the files hold; whole numbers keep halves exact.
  const fine = Math.round(Number(row?.(quoted.column)) * 10_000)
  const unit = (10_000 * quoted.per) / scale
  const half = quoted.rounding === 'half up' ? unit / 2 : 0
  return (Math.floor((fine + half) / unit) / scale).toFixed(fraction.length)
}

describe('figures that other sources print', () => {
  test.each(QUOTED.map((quoted) => [{ ...quoted }]))(
    '$release, $series $year $column is $printed, as in $from',
    (quoted) => {
      expect(asPrinted(quoted)).toBe(quoted.printed)
    },
  )

  test('are 48 to July 2026: how many stand behind each release', () => {
    const counts = RELEASE_IDS.filter(isWorkedOut).map((release) => [
      release,
      QUOTED.filter((quoted) => quoted.release === release).length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      '2016-07-04': 1,
      '2017-03-13': 0,
      '2017-06-29': 0,
      '2018-03': 0,
      '2018-07-10': 4,
      '2019-03-14': 0,
      '2019-06-25': 2,
      '2019-11-29': 0,
      '2020-03': 0,
      '2020-10-21': 0,
      '2021-03-16': 0,
      '2021-06-11': 0,
      '2022-03-31': 0,
      '2022-06-27': 0,
      '2023-03-21': 13,
      '2023-07-07': 1,
      '2024-03-14': 0,
      '2024-06-17': 2,
      '2025-04-24': 5,
      '2025-08-28': 8,
      '2026-03-26': 0,
      '2026-07-07': 12,
    })
    expect(QUOTED).toHaveLength(48)
  })
})
