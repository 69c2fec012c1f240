import type { View } from '../../../src/domain/view/view'

/** A view to read aloud: a release and what is asked of it. */
type Told = readonly [release: string, view: Partial<View>]

const NEW = '2026-07-07'
const AUGUST = '2025-08-28'
const APRIL = '2025-04-24'
const JUNE = '2024-06-17'
/** One decimal, and years of which a part is held. */
const MARCH = '2026-03-26'
const EIGHT = ['POL', 'DEU', 'USA', 'GBR', 'FRA', 'ITA', 'ESP', 'CAN']
const LATE = ['FIN', 'SWE', 'MKD', 'MNE']
const TOGETHER = ['NATO_TOTAL', 'NATO_EUR_CAN']

/** All kinds of charts, odd releases, own marks, one ally and eight, no ally yet, no figure, other measures. */
export const TOLD_VIEWS: readonly Told[] = [
  [NEW, { chart: 'ranking', year: 2026 }],
  [NEW, { chart: 'ranking', year: 2026, threshold: 300 }],
  [NEW, { chart: 'ranking', year: 2026, threshold: 350 }],
  [NEW, { chart: 'ranking', year: 2026, threshold: 500 }],
  [NEW, { chart: 'ranking', year: 2025, threshold: 325 }],
  [NEW, { chart: 'ranking', year: 2014 }],
  [NEW, { chart: 'ranking', year: 2026, threshold: 900 }],
  [AUGUST, { chart: 'ranking', year: 2025 }],
  [AUGUST, { chart: 'ranking', year: 2024 }],
  [JUNE, { chart: 'ranking', year: 2024 }],
  [MARCH, { chart: 'ranking', year: 2025 }],
  [MARCH, { chart: 'ranking', year: 2025, threshold: 430 }],
  [MARCH, { chart: 'ranking', year: 2024 }],
  ['2017-03-13', { chart: 'ranking', year: 2015 }],
  ['2020-10-21', { chart: 'ranking', year: 2020 }],
  [NEW, { chart: 'map', year: 2026 }],
  ['2019-06-25', { chart: 'map', year: 2018, colour: 'value' }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: ['POL'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: ['DEU', 'POL', 'USA'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: EIGHT }],
  [NEW, { chart: 'trend', years: [2014, 2025], allies: ['USA'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: ['GBR'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: ['ISL'] }],
  [NEW, { chart: 'trend', years: [2026, 2026], allies: ['DEU', 'POL', 'USA'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: TOGETHER }],
  [JUNE, { chart: 'trend', years: [2014, 2024], allies: LATE }],
  [JUNE, { chart: 'trend', years: [2014, 2024], allies: ['LTU'] }],
  [NEW, { chart: 'trend', years: [2014, 2026], allies: ['FRA', 'MKD', 'ISL'] }],
  [NEW, { chart: 'change', years: [2014, 2026] }],
  [NEW, { chart: 'change', years: [2014, 2025], threshold: 350 }],
  [NEW, { chart: 'change', years: [2014, 2026], allies: EIGHT }],
  [NEW, { chart: 'change', years: [2014, 2026], allies: ['DEU'] }],
  [NEW, { chart: 'change', years: [2014, 2026], allies: ['MKD'] }],
  [JUNE, { chart: 'change', years: [2014, 2022], allies: ['FIN', 'SWE'] }],
  [JUNE, { chart: 'change', years: [2014, 2024] }],
  ['2023-03-21', { chart: 'change', years: [2021, 2022] }],
  [NEW, { chart: 'change', years: [2014, 2026], allies: TOGETHER }],
  [NEW, { chart: 'change', years: [2026, 2026] }],
  [NEW, { chart: 'count', years: [2014, 2026] }],
  [NEW, { chart: 'count', years: [2014, 2026], threshold: 350 }],
  [NEW, { chart: 'count', years: [2014, 2026], threshold: 325 }],
  [JUNE, { chart: 'count', years: [2014, 2024] }],
  [AUGUST, { chart: 'count', years: [2024, 2024] }],
  [MARCH, { chart: 'count', years: [2024, 2025] }],
  ['2021-03-16', { chart: 'count', years: [2013, 2020] }],
  [NEW, { chart: 'revisions', year: 2024 }],
  [NEW, { chart: 'revisions', year: 2024, threshold: 300 }],
  [NEW, { chart: 'revisions', year: 2026 }],
  [NEW, { chart: 'revisions', year: 2017 }],
  [APRIL, { chart: 'revisions', year: 2024, threshold: 325 }],
  ['2017-03-13', { chart: 'revisions', year: 2015 }],
  ['2019-06-25', { chart: 'revisions', year: 2013 }],
  [NEW, { chart: 'path', year: 2026, allies: ['DEU'] }],
  [NEW, { chart: 'path', year: 2026, allies: ['DEU', 'ESP', 'POL'] }],
  [NEW, { chart: 'path', year: 2026, allies: ['POL', 'LTU', 'EST'] }],
  [NEW, { chart: 'path', year: 2026, allies: EIGHT }],
  [JUNE, { chart: 'path', year: 2014, allies: ['SWE', 'USA'] }],
  [NEW, { chart: 'path', year: 2026, allies: ['ISL'] }],
  [NEW, { chart: 'path', year: 2026, allies: TOGETHER }],
  [NEW, { chart: 'balance', year: 2026 }],
  [NEW, { chart: 'balance', year: 2014, threshold: 325 }],
  [JUNE, { chart: 'balance', year: 2024 }],
  ['2020-10-21', { chart: 'balance', year: 2020 }],
  [NEW, { chart: 'ranking', measure: 'expenditure', year: 2026 }],
  [NEW, { chart: 'ranking', measure: 'realChange', year: 2025 }],
  [NEW, { chart: 'ranking', measure: 'expenditurePerCapita', year: 2026 }],
  [AUGUST, { chart: 'ranking', measure: 'personnel', year: 2025 }],
  [JUNE, { chart: 'ranking', measure: 'equipment', year: 2023 }],
  [NEW, { chart: 'ranking', measure: 'otherShare', year: 2026 }],
  [NEW, { chart: 'ranking', measure: 'gdpPerCapita', year: 2026 }],
  [NEW, { chart: 'trend', measure: 'expenditure', years: [2014, 2026], allies: ['POL'] }],
  [NEW, { chart: 'trend', measure: 'expenditureCurrent', years: [2014, 2026], allies: EIGHT }],
  [NEW, { chart: 'trend', measure: 'equipment', years: [2014, 2026], allies: ['DEU', 'GBR'] }],
  [NEW, { chart: 'trend', measure: 'realChange', years: [2015, 2026], allies: EIGHT }],
  [NEW, { chart: 'trend', measure: 'personnel', years: [2014, 2026], allies: ['NATO_TOTAL'] }],
]
