/**
 * One figure of ours as a source other than our copy prints it. Each was written down by hand from
 * what that source says, with the decimals that it has.
 */
export interface Quoted {
  readonly release: string
  readonly series: string
  readonly year: number
  readonly column: string
  /** As printed there. */
  readonly printed: string
  /** How many of the column's units are one of the source's: 1000 for billions. */
  readonly per: number
  /** Whether the source cuts decimals off, or rounds. */
  readonly rounding: 'half up' | 'cut off'
  readonly from: string
}

type Row = readonly [series: string, year: number, column: string, printed: string, from: string]

const rounded = (release: string, rows: readonly Row[], per = 1): readonly Quoted[] =>
  rows.map(([series, year, column, printed, from]) => ({
    release,
    series,
    year,
    column,
    printed,
    per,
    rounding: 'half up',
    from,
  }))

const cutOff = (quoted: readonly Quoted[]): readonly Quoted[] =>
  quoted.map((one) => ({ ...one, rounding: 'cut off' }))

const SHARE = 'share_gdp_pct'
const EQUIPMENT = 'equipment_share_pct'
const CURRENT = 'expenditure_usd_million_current'
const NATIONAL = 'expenditure_million_national_currency_current'
const CONSTANT = 'expenditure_usd_million_constant'

/** Every such figure, by release. */
export const QUOTED: readonly Quoted[] = [
  ...rounded('2016-07-04', [['USA', 2016, SHARE, '3.61', 'other reports, against 3.51 in zw.lt']]),
  ...rounded('2018-07-10', [
    ['BEL', 2017, SHARE, '0.91', 'newgreektv.com'],
    ['BEL', 2018, SHARE, '0.93', 'newgreektv.com'],
    ['EST', 2018, SHARE, '2.14', 'newgreektv.com'],
    ['POL', 2018, SHARE, '1.98', 'forsal.pl'],
  ]),
  ...rounded('2019-06-25', [
    ['PRT', 2019, SHARE, '1.41', 'theportugalnews.com'],
    ['ITA', 2019, SHARE, '1.22', 'Anadolu, in yenikapihaber.com'],
  ]),
  ...rounded('2023-03-21', [
    ['HRV', 2022, SHARE, '1.91', 'TT'],
    ['FRA', 2022, SHARE, '1.89', 'TT'],
    ['SVK', 2022, SHARE, '1.76', 'TT'],
    ['ROU', 2022, SHARE, '1.75', 'TT'],
    ['BEL', 2022, SHARE, '1.18', 'knack.be'],
    ['ESP', 2022, SHARE, '1.09', 'knack.be'],
    ['LUX', 2022, SHARE, '0.62', 'knack.be'],
    ['SVN', 2022, SHARE, '1.26', 'respublika.lt'],
    ['NLD', 2022, SHARE, '1.64', 'businessinsider.nl'],
    ['PRT', 2022, SHARE, '1.38', 'dnoticias.pt and acorianooriental.pt'],
    ['DEU', 2022, SHARE, '1.49', 'tovima.gr'],
    ['TUR', 2022, SHARE, '1.37', 'sardismarkets24.com'],
    ['ITA', 2022, SHARE, '1.51', 'ansa.it, 21 March 2023'],
  ]),
  ...rounded('2023-07-07', [['BEL', 2023, SHARE, '1.13', 'panorama.it, February 2024']]),
  ...rounded('2024-06-17', [['SVK', 2024, SHARE, '2.00', 'Graphic News GN46054']]),
  ...rounded('2024-06-17', [['GBR', 2024, CURRENT, '82', 'starsinsider.com']], 1000),
  ...rounded('2025-04-24', [
    ['POL', 2024, SHARE, '4.07', 'canada.news-pravda.com'],
    ['EST', 2024, SHARE, '3.41', 'canada.news-pravda.com'],
    ['LVA', 2024, SHARE, '3.39', 'canada.news-pravda.com'],
    ['USA', 2024, SHARE, '3.19', 'euronews24.com'],
    ['HRV', 2024, SHARE, '1.86', 'infodefensa.com'],
  ]),
  ...rounded('2025-08-28', [
    ['ALB', 2023, SHARE, '1.75', 'NATO.pbix in NATO-Analytics'],
    ['ALB', 2024, SHARE, '1.7', 'NATO.pbix in NATO-Analytics'],
    ['POL', 2025, EQUIPMENT, '54.4', 'tvn24.pl'],
    ['LUX', 2025, EQUIPMENT, '53.5', 'tvn24.pl'],
    ['FIN', 2025, EQUIPMENT, '46.0', 'tvn24.pl'],
    ['BEL', 2025, EQUIPMENT, '14.5', 'tvn24.pl'],
  ]),
  ...rounded('2025-08-28', [['NATO_EUR_CAN', 2025, CONSTANT, '559', 'NATO, as reported']], 1000),
  ...cutOff(
    rounded('2025-08-28', [['NATO_TOTAL', 2025, CONSTANT, '1404', 'NATO, as reported']], 1000),
  ),
  ...rounded('2026-07-07', [
    ['DEU', 2025, SHARE, '2.22', 'two OCR readings of the PDF'],
    ['DEU', 2026, SHARE, '2.69', 'two OCR readings of the PDF'],
    ['POL', 2025, SHARE, '4.25', 'two OCR readings of the PDF'],
    ['POL', 2026, SHARE, '4.68', 'two OCR readings of the PDF'],
    ['SWE', 2026, CURRENT, '24186', 'tests of ha-edp-radar'],
    ['SWE', 2026, CONSTANT, '21538', 'tests of ha-edp-radar'],
    ['SWE', 2026, SHARE, '3.22', 'tests of ha-edp-radar'],
    ['SWE', 2026, EQUIPMENT, '25.41', 'tests of ha-edp-radar'],
    ['USA', 2026, CURRENT, '1032849', 'tests of ha-edp-radar'],
    ['SWE', 2024, NATIONAL, '140549', 'tests of ha-edp-radar'],
  ]),
  ...rounded(
    '2026-07-07',
    [
      ['NATO_EUR_CAN', 2026, CONSTANT, '634', 'a note in a third repository'],
      ['NATO_EUR_CAN', 2026, CURRENT, '777', 'a note in a third repository'],
    ],
    1000,
  ),
]
