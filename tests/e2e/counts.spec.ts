import { expect, test } from './site'
import {
  alliesThat,
  answerIn,
  chartIn,
  copied,
  headlineIn,
  openView,
  readAllies,
  rowOf,
} from './view'

/** Albania, Belgium, Canada, Italy, Portugal, Slovenia and Spain, as printed on 26 March 2026. */
const PRINTED_2_0 = ['ALB', 'BEL', 'CAN', 'ESP', 'ITA', 'PRT', 'SVN']

test.describe('NATO’s release of 17 June 2024', () => {
  test('expected 23 of 32 allies to reach 2% in 2024, Iceland having no armed forces', async ({
    page,
  }) => {
    await openView(page, 'release=2024-06-17&year=2024&threshold=2')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which NATO allies were expected to reach 2% of GDP in 2024? 23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
    )
    await expect(headlineIn(page)).toHaveText(
      '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
    )
    await expect(page.getByRole('main')).toContainText(
      'Slovenia and Spain were below; Iceland has no armed forces.',
    )
    expect(await readAllies(page)).toHaveLength(32)
    expect(await alliesThat(page, 'meets')).toHaveLength(23)
    expect(await alliesThat(page, 'below')).toEqual([
      'BEL',
      'CAN',
      'ESP',
      'HRV',
      'ITA',
      'LUX',
      'PRT',
      'SVN',
    ])
    expect(await alliesThat(page, 'none')).toEqual(['ISL'])
  })

  test('says with the answer which release it is, what our copy is and what NATO itself counted', async ({
    page,
  }) => {
    await openView(page, 'release=2024-06-17&year=2024&threshold=2')
    await expect(answerIn(page)).toContainText(
      'All are estimates that NATO published on 17 June 2024.',
    )
    await expect(
      page.getByRole('figure', { name: 'Defence spending, % of GDP, 2024' }),
    ).toContainText('from NATO’s own workbook, checked how?')
    await expect(chartIn(page)).toContainText(
      'Source: NATO, Defence Expenditure of NATO Countries (2014-2024), release of 17 June 2024 (from NATO’s own workbook). Shares are of real GDP.',
    )
    expect(await copied(page, 'With provenance')).toContain(
      'Defence spending as a share of real GDP, NATO release of 17 June 2024 (from NATO’s own workbook), cut-off not known.',
    )
    await expect(page.getByRole('complementary', { name: 'NATO’s own count' })).toContainText(
      '23 of the 32 allies would reach 2% in 2024. The figures held here give the same number.',
    )
  })

  test('expected five allies to reach the 3% that was proposed: Estonia, Greece, Latvia, Poland and the United States', async ({
    page,
  }) => {
    await openView(page, 'release=2024-06-17&year=2024&threshold=3')
    await expect(headlineIn(page)).toHaveText(
      '5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024',
    )
    expect(await alliesThat(page, 'meets')).toEqual(['EST', 'GRC', 'LVA', 'POL', 'USA'])
    await expect(page.getByRole('main')).toContainText(
      '3% was proposed in 2024 and was never NATO policy.',
    )
  })

  test('counts 2016 over the 28 allies of that year, in the past tense, and not those that joined later', async ({
    page,
  }) => {
    await openView(page, 'release=2024-06-17&year=2016&threshold=2')
    await expect(headlineIn(page)).toHaveText(
      '5 of NATO’s 28 allies were at or above 2% of GDP in 2016',
    )
    const rows = await readAllies(page)
    expect(rows).toHaveLength(32)
    const uncounted = rows.filter((row) => row.counted === 'false')
    expect(uncounted.map((row) => [row.series, row.value, row.verdict]).sort()).toEqual([
      ['FIN', '1.42', 'none'],
      ['MKD', '0.97', 'none'],
      ['MNE', '1.42', 'none'],
      ['SWE', '0.97', 'none'],
    ])
  })

  test('is spoken of as an estimate of the past for 2023', async ({ page }) => {
    await openView(page, 'release=2024-06-17&year=2023&threshold=2')
    await expect(headlineIn(page)).toHaveText(
      '10 of 31 allies are estimated to have been at or above 2% of GDP in 2023',
    )
  })
})

test.describe('NATO’s release of 7 July 2026', () => {
  test('is what the page opens with: 30 of 32 allies are expected to reach 2% in 2026, Slovenia not', async ({
    page,
  }) => {
    await openView(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which NATO allies are expected to reach 2% of GDP in 2026? 30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    )
    await expect(headlineIn(page)).toHaveText(
      '30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026',
    )
    expect(await readAllies(page)).toHaveLength(32)
    expect(await alliesThat(page, 'below')).toEqual(['SVN'])
    await expect(answerIn(page)).toContainText(
      'Slovenia, at 1.61%, is below; Iceland has no armed forces. All are estimates that NATO published on 7 July 2026.',
    )
    await expect(
      page.getByRole('figure', { name: 'Core defence spending, % of GDP, 2026' }),
    ).toContainText('copy of NATO’s table, checked how?')
    await expect(chartIn(page)).toContainText(
      'Source: NATO, Defence Investment of NATO Countries (2014-2026), release of 7 July 2026 (from a third party’s copy). Shares are of real GDP.',
    )
    expect(await copied(page, 'With provenance')).toContain(
      'Core defence spending as a share of real GDP, NATO release of 7 July 2026 (from a third party’s copy), information as of 3 July 2026.',
    )
  })

  test('has nine allies at 3% in 2026', async ({ page }) => {
    await openView(page, 'threshold=3')
    await expect(headlineIn(page)).toHaveText(
      '9 of NATO’s 32 allies are expected to reach 3% of GDP in 2026',
    )
    expect(await alliesThat(page, 'meets')).toEqual([
      'DNK',
      'EST',
      'GRC',
      'LTU',
      'LVA',
      'NOR',
      'POL',
      'SWE',
      'USA',
    ])
  })

  test('estimates that 28 allies were at 2% in 2025, with Albania, Czechia and Slovenia below', async ({
    page,
  }) => {
    await openView(page, 'release=2026-07-07&year=2025&threshold=2')
    await expect(headlineIn(page)).toHaveText(
      '28 of 32 allies are estimated to have been at or above 2% of GDP in 2025',
    )
    expect(await alliesThat(page, 'below')).toEqual(['ALB', 'CZE', 'SVN'])
  })

  test('has 17 allies at 2% in 2024, an actual by then', async ({ page }) => {
    await openView(page, 'release=2026-07-07&year=2024&threshold=2')
    await expect(headlineIn(page)).toHaveText(
      '17 of NATO’s 32 allies were at or above 2% of GDP in 2024',
    )
    expect(await alliesThat(page, 'meets')).toHaveLength(17)
    await expect(rowOf(page, 'CZE')).toContainText('just below')
  })

  test('calls five allies of 2026 already at the level that is due by 2035', async ({ page }) => {
    await openView(page, 'threshold=3.5')
    await expect(headlineIn(page)).toHaveText(
      '5 of NATO’s 32 allies are expected to reach 3.5% of GDP in 2026',
    )
    expect(await alliesThat(page, 'meets')).toEqual(['EST', 'GRC', 'LTU', 'LVA', 'POL'])
    await expect(page.getByRole('main')).toContainText('already at the level due by 2035')
  })
})

test('Germany’s figure for 2025 in the release of 28 August 2025 is missing, not zero, and NATO’s “all” stands beside our 30', async ({
  page,
}) => {
  await openView(page, 'release=2025-08-28&year=2025&threshold=2')
  await expect(headlineIn(page)).toHaveText(
    '30 of NATO’s 32 allies were expected to reach 2% of GDP in 2025',
  )
  await expect(rowOf(page, 'DEU')).toHaveAttribute('data-value', '')
  await expect(rowOf(page, 'DEU')).toHaveAttribute('data-verdict', 'none')
  await expect(rowOf(page, 'DEU')).toContainText('no figure published')
  expect(await readAllies(page)).toHaveLength(32)
  expect(await alliesThat(page, 'none')).toEqual(['DEU', 'ISL'])
  await expect(page.getByRole('main')).toContainText(
    'NATO published no figure for Germany; Iceland has no armed forces.',
  )
  await expect(page.getByRole('complementary', { name: 'NATO’s own count' })).toContainText(
    "all allies would reach 2% in 2025. The difference: its table has 30 figures at 2% or more and leaves Germany's cell empty",
  )
})

test('figures of one decimal give a range for 2025: from 22 to 29, the seven printed as 2.0 undecided', async ({
  page,
}) => {
  await openView(page, 'release=2026-03-26&year=2025&threshold=2')
  await expect(headlineIn(page)).toHaveText(
    'At least 22 of 32 allies estimated at or above 2% of GDP in 2025',
  )
  await expect(answerIn(page)).toContainText(
    'Albania, Belgium, Canada, Italy, Portugal, Slovenia and Spain cannot be told from 2%',
  )
  expect(await readAllies(page)).toHaveLength(32)
  expect(await alliesThat(page, 'undecided')).toEqual(PRINTED_2_0)
  expect(await alliesThat(page, 'meets')).toHaveLength(22)
  expect(await alliesThat(page, 'none')).toEqual(['CZE', 'HUN', 'ISL'])
  await expect(page.getByRole('main')).toContainText('lacks Czechia and Hungary')
  await expect(rowOf(page, 'BEL')).toContainText('undecided at 2%')
})

test('a release that is held in part counts “at least”: 10 of 30 in 2021, the others named', async ({
  page,
}) => {
  await openView(page, 'release=2021-06-11&year=2021&threshold=2')
  await expect(headlineIn(page)).toHaveText(
    'At least 10 of NATO’s 30 allies were expected to reach 2% of GDP in 2021',
  )
  expect(await readAllies(page)).toHaveLength(32)
  expect(await alliesThat(page, 'meets')).toEqual([
    'EST',
    'FRA',
    'GBR',
    'GRC',
    'HRV',
    'LTU',
    'LVA',
    'POL',
    'ROU',
    'USA',
  ])
  await expect(page.getByRole('main')).toContainText(
    'Our copy of this release lacks Albania, Czechia, Denmark, Italy, the Netherlands, Portugal and Türkiye. Iceland has no armed forces.',
  )
  await expect(rowOf(page, 'SWE')).toHaveAttribute('data-counted', 'false')
})

test('for 2024 four releases give four counts: 23, 22, 18 and 17', async ({ page }) => {
  await openView(page, 'release=2024-06-17&year=2024&threshold=2')
  const counts = [
    ['2025-04-24', '22 of 32 allies'],
    ['2025-08-28', '18 of 32 allies'],
    ['2026-07-07', '17 of NATO’s 32 allies'],
    ['2024-06-17', '23 of NATO’s 32 allies'],
  ] as const
  for (const [release, count] of counts) {
    await page.getByLabel('NATO’s figures of').selectOption(release)
    await expect(answerIn(page), release).toContainText(count)
    await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2024')
  }
})
