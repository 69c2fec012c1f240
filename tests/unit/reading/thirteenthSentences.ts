import {
  at,
  change,
  count,
  type ExpectedSentence,
  not,
  rank,
  ratio,
  set,
  test,
  value,
} from './expectations'

export const COUNTS: readonly ExpectedSentence[] = [
  at(
    '2022-06-30',
    'Nine of the 30 member countries meet or exceed the 2 percent threshold, the NATO chief said.',
    count(2022, 9, test('>=', 2)),
  ),
  at(
    '2024-06-20',
    'Almost three-quarters of members will reach the 2 per cent goal in 2024.',
    count(2024, 0.75, test('>=', 2), 'part:nearly'),
  ),
  at(
    '2019-12-04',
    'Twenty NATO countries still don’t spend two per cent.',
    count(2019, 20, test('<', 2)),
  ),
  at(
    '2021-10-22',
    'Only ten allies are currently at or above the mark of 2 per cent of GDP.',
    count(2021, 10, test('>=', 2)),
  ),
]
export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Sweden and Finland, the newest members, both exceed the 2 per cent guideline.',
    set('each', 'SWE FIN', 2024, test('>', 2)),
  ),
  at(
    '2026-07-12',
    'Only Slovenia fails to reach 2 percent of GDP.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
  at(
    '2016-07-08',
    'Apart from the US, only Greece, Britain, Estonia and Poland reach 2 per cent of GDP.',
    set('only', 'GRC GBR EST POL', 2016, test('>=', 2), { excluding: ['USA'] }),
  ),
  at(
    '2025-09-10',
    'Neither Germany nor Italy spends more than 2.5 percent of GDP on defence.',
    set('none', 'DEU ITA', 2025, test('>', 2.5)),
  ),
  at(
    '2024-06-20',
    'Lithuania, Latvia, Estonia and Poland each devote more than 2.8% of GDP to their militaries.',
    set('each', 'LTU LVA EST POL', 2024, test('>', 2.8)),
  ),
]
export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Warsaw now spends a larger share of national income on its military than any other NATO capital: 4.12 per cent.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2023-07-10',
    'The US ranks second, with 3.49% of GDP, behind Poland with 3.9%.',
    rank('USA', 2023, 2),
    value('USA', 2023, 3.49),
    value('POL', 2023, 3.9),
  ),
  at(
    '2024-06-20',
    'Canada, at 1.37 per cent, is the fifth-lowest spender by share of GDP.',
    rank('CAN', 2024, 5, 'bottom'),
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-06-20',
    'When it comes to equipment, Poland is number one, spending 51 per cent of its defence budget on it.',
    rank('POL', 2024, 1, 'top', 'equip'),
    value('POL', 2024, 51, '=', 'equip'),
  ),
  at(
    '2024-06-20',
    'The Turkish military is the second largest in NATO, with 481,000 active troops.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    value('TUR', 2024, 481, '=', 'personnel'),
  ),
]
export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Croatia is just short of the 2 percent line, at 1.81.',
    value('HRV', 2024, 1.81),
  ),
  at(
    '2017-07-01',
    'Germany’s military expenditure will amount to 1.22 per cent of GDP this year.',
    value('DEU', 2017, 1.22),
  ),
  at(
    '2024-06-20',
    'Hungary is on 2.11 per cent of GDP, the Czech Republic on 2.10 and Slovakia on 2.00.',
    value('HUN', 2024, 2.11),
    value('CZE', 2024, 2.1),
    value('SVK', 2024, 2),
  ),
  at(
    '2025-03-10',
    'Britain currently spends 2.3 per cent of GDP on defence, or £60.2bn a year.',
    value('GBR', 2024, 2.3),
    value('GBR', 2024, 60200, '=', 'nat'),
  ),
  at(
    '2024-06-20',
    'Lithuania’s 2.85 per cent makes it the sixth-highest spender in NATO by share of GDP.',
    value('LTU', 2024, 2.85),
    rank('LTU', 2024, 6),
  ),
  at(
    '2020-10-23',
    'At just 0.57 per cent of GDP in 2020, Luxembourg’s military budget is the smallest in relative terms.',
    value('LUX', 2020, 0.57),
    rank('LUX', 2020, 1, 'bottom'),
  ),
]
export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Romania’s defence share has grown by 0.9 percentage points since 2014.',
    change('ROU', 2014, 2024, 'points', '=', 0.9),
  ),
  at(
    '2026-07-12',
    'Norway’s core defence spending stands at 3.2 per cent of GDP, compared with 1.7 per cent in 2022.',
    value('NOR', 2026, 3.2),
    value('NOR', 2022, 1.7),
  ),
  at(
    '2025-09-10',
    'Belgium increased its defence spending from 1.29 per cent of GDP in 2024 to 2 per cent in 2025.',
    value('BEL', 2024, 1.29),
    value('BEL', 2025, 2),
  ),
]
export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Britain still spends more on defence than France, both in dollars and as a share of GDP.',
  ),
  at(
    '2024-06-20',
    'Americans spend three times as much per head on defence as Germans.',
    ratio('USA', 'DEU', 2024, '=', 3, 'percap'),
  ),
  at(
    '2018-07-12',
    'US military spending is nearly 16 times that of Germany.',
    ratio('USA', 'DEU', 2018, 'nearly', 16),
  ),
]
export const SERIES: readonly ExpectedSentence[] = []
export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-03-10',
    'Merz wants to exempt defence spending above 1 per cent of GDP from the debt brake.',
  ),
  at(
    '2025-01-20',
    'Military spending in Poland reached 4.2 per cent of GDP last year, SIPRI data show.',
    not('sipri'),
  ),
]
export const ORDINARY: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Germany’s opposition leads in the polls with 31 per cent, the highest since 2021.',
  ),
  at('2024-10-01', 'Poland’s budget for 2025 puts health spending at 6.5 per cent of GDP.'),
  at('2024-10-01', 'The Netherlands has the third-highest number of F-35s in Europe.'),
  at('2024-10-01', 'Italy’s share of the Eurofighter consortium is 21 per cent.'),
  at('2024-10-01', 'Bulgaria delayed the payment of 1.3 billion dollars for eight jets.'),
  at(
    '2024-10-01',
    'Canada leads a brigade of 2,200 soldiers in Latvia, the largest it has abroad.',
  ),
  at('2024-10-01', 'Norway’s prime minister spent 2 per cent of his speech on defence.'),
  at('2024-10-01', 'Estonia has trained 3 per cent of its population as reservists.'),
  at(
    '2024-10-01',
    'Turkey produces 80 per cent of its weapons at home, up from 20 per cent in 2004.',
  ),
  at('2024-10-01', 'Spain’s contribution to NATO missions is the third largest of all members.'),
  at('2024-10-01', 'The German army bought 20,000 rifles, more than France and Italy combined.'),
  at('2024-10-01', 'In Hungary 68 per cent think the country spends enough on defence.'),
  at('2024-10-01', 'France devotes 12 per cent of its defence budget to nuclear deterrence.'),
  at('2024-10-01', 'Denmark’s military helped after the storm with 500 soldiers.'),
  at('2024-10-01', 'Slovenia was the first ally to close its coal mines.'),
  at('2024-10-01', 'Finland buys 64 F-35s for 8.4 billion euros, its biggest purchase ever.'),
  at('2024-10-01', 'Two allies, Hungary and Turkey, delayed the accession of Sweden.'),
  at('2024-10-01', 'Greek shipowners control 20 per cent of the world fleet.'),
  at('2024-10-01', 'Lithuania’s defence minister resigned after 2.5 years.'),
  at('2024-10-01', 'Only 40 per cent of the British army’s vehicles are fit for use.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2025-09-10',
    'NATO figures show that in 2014 just three allies met the guideline, whereas in 2025 all of them will.',
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-07-04',
    'With 23 of 32 allies now spending at least 2% of GDP, the pledge has gone from exception to rule.',
    count(2024, 23, test('>=', 2)),
  ),
]
