import {
  after,
  at,
  block,
  change,
  compare,
  count,
  type ExpectedSentence,
  not,
  order,
  rank,
  ratio,
  set,
  test,
  value,
} from './expectations'

export const COUNTS: readonly ExpectedSentence[] = [
  at(
    '2023-07-08',
    'Only 11 of NATO’s 31 members are on course to hit the 2% defence spending target in 2023, alliance figures show.',
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2022-07-01',
    'Twenty of the 29 allies that have armies will not reach the benchmark of 2% of GDP in 2022.',
    count(2022, 20, test('<', 2)),
  ),
  at(
    '2025-06-26',
    'Last year 22 of the 32 members met or exceeded the 2% benchmark, with nine falling short.',
    count(2024, 22, test('>=', 2)),
    count(2024, 9, test('<', 2)),
  ),
  at(
    '2024-06-18',
    'Five NATO states to spend over 3% of GDP on defence this year',
    count(2024, 5, test('>', 3)),
  ),
  at(
    '2019-12-03',
    'Nine allies now spend two percent of GDP on defense, up from just four five years ago.',
    count(2019, 9, test('>=', 2)),
    count(2014, 4, test('>=', 2)),
  ),
  at(
    '2018-07-12',
    'Of the 29 NATO allies, 24 spend less than the agreed 2% of GDP on their armed forces.',
    count(2018, 24, test('<', 2)),
  ),
  at(
    '2026-07-09',
    'Nearly half the alliance is already above 2.5 per cent of GDP.',
    count(2026, 0.5, test('>', 2.5), 'part:nearly'),
  ),
  at(
    '2021-06-14',
    'A third of allies – ten out of 30 – will spend 2 per cent or more of GDP on defence this year.',
    count(2021, 0.3333, test('>=', 2), 'part:frac'),
  ),
  at(
    '2023-03-21',
    'The number of allies meeting the two-percent guideline fell from eight in 2021 to seven last year.',
    count(2021, 8, test('>=', 2)),
    count(2022, 7, test('>=', 2)),
  ),
  at(
    '2025-09-01',
    'Fewer than a third of NATO countries put more than 2.5 % of their national income into defence.',
    count(2025, 0.3333, test('>', 2.5), 'part:<'),
  ),
  at(
    '2020-10-22',
    'Eighteen allies will spend at least 20 per cent of their defence budgets on major new equipment in 2020.',
    count(2020, 18, test('>=', 20), '=', { measure: 'equip' }),
  ),
  at(
    '2017-03-14',
    'Last year a mere five allies – the US, Greece, the UK, Estonia and Poland – met the goal of spending 2% of GDP.',
    count(2016, 5, test('>=', 2)),
    set('only', 'USA GRC GBR EST POL', 2016, test('>=', 2)),
  ),
  at(
    '2024-03-15',
    'Two-thirds of NATO’s members failed to spend 2 per cent of GDP on defence in 2023.',
    count(2023, 0.6667, test('<', 2), 'part:frac'),
  ),
  at(
    '2025-08-29',
    'Three allies have already reached the new core target of 3.5%: Poland, Lithuania and Latvia.',
    count(2025, 3, test('>=', 3.5)),
    set('only', 'POL LTU LVA', 2025, test('>=', 3.5)),
  ),
  at(
    '2024-07-08',
    'More than two thirds of NATO allies now meet the guideline, compared with about a tenth ten years ago.',
    count(2024, 0.6667, test('>=', 2), 'part:>'),
  ),
  at(
    '2017-12-15',
    'Twenty-three of the 28 member nations are still not paying what they should be paying.',
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at('2025-08-29', 'No ally is below 2 per cent any more.', set('none', '', 2025, test('<', 2))),
  at(
    '2024-06-18',
    'Every ally bordering Russia or Ukraine spends more than 2 % of GDP.',
    set('all', '', 2024, test('>', 2), { among: 'BORDER_RUS_UKR' }),
  ),
  at(
    '2024-06-18',
    'Italy, Canada, Belgium, Luxembourg, Slovenia and Spain all remain under 1.5 per cent.',
    set('each', 'ITA CAN BEL LUX SVN ESP', 2024, test('<', 1.5)),
  ),
  at(
    '2022-07-01',
    'Croatia (2.03%), Estonia (2.34%), Greece (3.76%) and Latvia (2.10%) are among the countries expected to achieve the goal of 2% this year.',
    value('HRV', 2022, 2.03),
    value('EST', 2022, 2.34),
    value('GRC', 2022, 3.76),
    value('LVA', 2022, 2.1),
    set('each', 'HRV EST GRC LVA', 2022, test('>=', 2)),
  ),
  at(
    '2025-08-28',
    'Poland is alone in exceeding 4% of GDP.',
    set('only', 'POL', 2025, test('>', 4)),
  ),
  at(
    '2016-07-09',
    'Neither Germany nor France spends 2 percent of GDP on defense.',
    set('none', 'DEU FRA', 2016, test('>=', 2)),
  ),
  at(
    '2025-09-02',
    'Apart from Poland, no ally spends more than 4 % of its GDP on defence.',
    set('none', '', 2025, test('>', 4), { excluding: ['POL'] }),
  ),
  at(
    '2026-07-10',
    'Slovenia is now the only ally that spends less than 2 per cent of GDP on core defence.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
  at(
    '2024-06-18',
    'The Baltic states, Poland and Finland all spend well above 2 per cent.',
    set('each', 'EST LVA LTU POL FIN', 2024, test('>', 2)),
  ),
  at(
    '2025-08-29',
    'Spain, Italy and Belgium, long among the lowest spenders, are all due to reach the two per cent threshold this year.',
    set('each', 'ESP ITA BEL', 2025, test('>=', 2)),
  ),
  at('2024-06-18', 'NATO’s nine members on the shores of the Baltic Sea, except none.'),
  at(
    '2024-10-01',
    'Seven EU members of NATO – Croatia, Portugal, Italy, Belgium, Luxembourg, Slovenia and Spain – are below the guideline.',
    count(2024, 7, test('<', 2), '=', { among: 'EU' }),
    set('only', 'HRV PRT ITA BEL LUX SVN ESP', 2024, test('<', 2), { among: 'EU' }),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Poland ranks first in terms of spending relative to the size of the economy (4.12% of GDP), Estonia is second (3.43%), followed by the United States (3.38%), Latvia (3.15%) and Greece (3.08%).',
    order('POL EST USA LVA GRC', 2024),
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
    value('LVA', 2024, 3.15),
    value('GRC', 2024, 3.08),
  ),
  after(
    '2024-06-18',
    'NATO has published its estimates of defence spending.',
    'In last place is Spain, with 1.28 percent.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2024-06-18',
    'The five countries with the lowest spending relative to the size of their economies are Canada, Belgium, Luxembourg, Slovenia and Spain.',
    block('CAN BEL LUX SVN ESP', 2024, 'bottom'),
  ),
  at(
    '2025-09-05',
    'Lithuania is expected to hit the 4% mark this year, while Latvia ranks third at 3.73%.',
    value('LTU', 2025, 4, '>='),
    rank('LVA', 2025, 3),
    value('LVA', 2025, 3.73),
  ),
  at(
    '2019-03-19',
    'Luxembourg spends the least of any NATO member with armed forces, a mere 0.54 per cent.',
    rank('LUX', 2018, 1, 'bottom'),
    value('LUX', 2018, 0.54),
  ),
  at(
    '2025-02-20',
    'In cash terms Germany has become the second-biggest spender in the alliance, behind only the United States.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
  ),
  at(
    '2018-07-11',
    'Canada ranks 20th out of 29 for military spending as a share of GDP.',
    rank('CAN', 2018, 20),
  ),
  at(
    '2026-07-08',
    'Norway has the highest defence spending per inhabitant in NATO, some $3,000 a head.',
    rank('NOR', 2026, 1, 'top', 'percap'),
    value('NOR', 2026, 3000, '~', 'percap'),
  ),
  at(
    '2024-06-20',
    'Türkiye maintains NATO’s second-largest armed forces, with 481,000 personnel.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    value('TUR', 2024, 481, '=', 'personnel'),
  ),
  at(
    '2024-06-20',
    'Warsaw tops the NATO table, devoting 4.12 per cent of GDP to defence.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2025-04-25',
    'Britain’s 2.33 per cent of GDP puts it ninth among the allies.',
    rank('GBR', 2024, 9),
    value('GBR', 2024, 2.33),
  ),
  at(
    '2023-03-22',
    'At the other end of the scale are Luxembourg (0.62% of GDP), Spain (1.09%) and Belgium (1.18%).',
    value('LUX', 2022, 0.62),
    value('ESP', 2022, 1.09),
    value('BEL', 2022, 1.18),
  ),
  at(
    '2024-06-20',
    'Hungary spends 48 per cent of its defence budget on equipment, second only to Poland’s 51 per cent.',
    value('HUN', 2024, 48, '=', 'equip'),
    rank('HUN', 2024, 2, 'top', 'equip'),
    value('POL', 2024, 51, '=', 'equip'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2018-07-09',
    'Germany spends just over 1.2% of GDP on defense, while the U.S. spends just under 3.6%.',
    value('DEU', 2017, 1.2, 'just>'),
    value('USA', 2017, 3.6, 'nearly'),
  ),
  at(
    '2019-03-19',
    'Spain spent the equivalent of 0.93 per cent of GDP on defence in 2018.',
    value('ESP', 2018, 0.93),
  ),
  at(
    '2025-06-25',
    'Canada, Portugal and Italy each spent an estimated 1.5% of their GDP on defense last year.',
    value('CAN', 2024, 1.5, '~'),
    value('PRT', 2024, 1.5, '~'),
    value('ITA', 2024, 1.5, '~'),
  ),
  at(
    '2024-06-18',
    'Berlin’s defence outlays will come to 2.12 per cent of gross domestic product in 2024.',
    value('DEU', 2024, 2.12),
  ),
  at(
    '2017-03-16',
    'Belgian military spending stood at a meagre 0.91 percent of GDP in 2016.',
    value('BEL', 2016, 0.91),
  ),
  at(
    '2024-10-05',
    'France now puts 2.06pc of GDP into its armed forces.',
    value('FRA', 2024, 2.06),
  ),
  at(
    '2024-10-05',
    'The Danish armed forces number about 17,300.',
    value('DNK', 2024, 17.3, '~', 'personnel'),
  ),
  at(
    '2024-06-18',
    'British defence expenditure will total £64.6bn this year.',
    value('GBR', 2024, 64600, '=', 'nat'),
  ),
  at(
    '2024-06-18',
    'Europe’s NATO members and Canada together will spend 2.02 % of their combined GDP on defence this year.',
    value('EURCAN', 2024, 2.02),
  ),
  at(
    '2025-08-30',
    'Per capita, Denmark’s defence expenditure is around $2,000.',
    value('DNK', 2025, 2000, '~', 'percap'),
  ),
  at('2024-06-18', 'Sweden, NATO’s newest member, is at 2.14% of GDP.', value('SWE', 2024, 2.14)),
  at(
    '2026-07-10',
    'Greece’s armed forces have 110,000 active personnel.',
    value('GRC', 2026, 110, '=', 'personnel'),
  ),
  at(
    '2024-06-18',
    'The Netherlands is expected to spend €21.5 billion, equivalent to 2.05 percent of GDP, on defence this year.',
    value('NLD', 2024, 21500, '=', 'nat'),
    value('NLD', 2024, 2.05),
  ),
  after(
    '2024-06-18',
    'NATO’s target is 2% of GDP.',
    'At 2.41%, Finland comes in well above target.',
    value('FIN', 2024, 2.41),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Luxembourg has more than tripled the proportion of GDP it spends on its military since 2014.',
    change('LUX', 2014, 2024, 'factor', '>', 3),
  ),
  at(
    '2024-06-18',
    'Latvia’s defence share rose from 0.94% of GDP in 2014 to 3.15% this year.',
    value('LVA', 2014, 0.94),
    value('LVA', 2024, 3.15),
  ),
  at(
    '2024-06-18',
    'Defence spending by European allies and Canada is up 18 % this year in real terms.',
    value('EURCAN', 2024, 18, '=', 'real_growth'),
  ),
  at(
    '2019-11-30',
    'In 2019 real spending by the European allies and Canada grew by 4.6 per cent.',
    value('EURCAN', 2019, 4.6, '=', 'real_growth'),
  ),
  at(
    '2025-09-01',
    'Germany’s share of GDP went up by half a percentage point between 2023 and 2024.',
    change('DEU', 2023, 2024, 'points', '=', 0.5),
  ),
  at(
    '2024-07-01',
    'Poland has almost doubled its share, from 2.23 % of GDP in 2022 to 4.12 % this year.',
    value('POL', 2022, 2.23),
    value('POL', 2024, 4.12),
  ),
  at(
    '2020-10-25',
    'The American share climbed to 3.87 percent of GDP in 2020 from 3.51 the year before.',
    value('USA', 2020, 3.87),
    value('USA', 2019, 3.51),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2017-05-27',
    'The United States spends more on defense than all the other allies combined.',
    ratio('USA', 'others', 2016, '>', 1),
  ),
  at(
    '2024-07-11',
    'American spending, at $968 billion, is roughly two-thirds of the NATO total.',
    value('USA', 2024, 968000, '=', 'usd'),
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at(
    '2025-09-09',
    'Poland now outspends Italy in dollar terms.',
    compare('POL', 'ITA', 2025, '>', 'usd_current'),
  ),
  at(
    '2024-06-20',
    'Estonia spends a larger share of its GDP on defence than the United States.',
    compare('EST', 'USA', 2024, '>'),
  ),
  at(
    '2024-06-20',
    'British armed forces are smaller than France’s.',
    compare('GBR', 'FRA', 2024, '<', 'personnel'),
  ),
  at(
    '2024-06-20',
    'Germany’s defence budget is one and a half times that of France.',
    ratio('DEU', 'FRA', 2024, '=', 1.5),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Germany hits the 2 per cent target for the first time since 1991.',
    not('before-data'),
  ),
  at(
    '2024-06-18',
    'Defence spending by European allies and Canada has grown for ten years in a row.',
    { kind: 'streak', who: 'EURCAN', measure: 'real_growth', year: 2024, n: 10 },
  ),
  at('2024-06-18', 'Greece has been above 2 per cent of GDP in every year since 2014.', {
    kind: 'every_year',
    who: 'GRC',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>', value: 2 },
  }),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2024-04-22',
    'SIPRI puts Poland’s military spending at 3.8 per cent of GDP in 2023.',
    not('sipri'),
  ),
  at(
    '2024-04-22',
    'The UK contributes about 11 per cent of NATO’s common budget.',
    not('common-funding'),
  ),
  at('2025-02-10', 'Poland plans to spend 4.7 percent of GDP on defence in 2025.', not('plan')),
  at(
    '2024-02-10',
    'Denmark has given Ukraine aid worth 2.3 per cent of GDP, the Kiel Institute says.',
    not('aid'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Germany has deployed 4,800 soldiers to Lithuania as part of a permanent brigade.',
  ),
  at('2024-10-01', 'Slovakia’s economy grew by 2.1 per cent in 2024, faster than Germany’s.'),
  at('2024-10-01', 'Some 61 per cent of Poles want higher defence spending, a survey found.'),
  at('2024-10-01', 'Parliament in Oslo approved the bill by 95 votes to 74.'),
  at('2024-10-01', 'Lockheed Martin will deliver 32 F-35 jets to Poland for $4.6 billion.'),
  at('2024-10-01', 'Sweden became the 32nd member of NATO in March 2024.'),
  at('2024-10-01', 'Allies have pledged to provide €40 billion to Ukraine within the next year.'),
  at('2025-05-20', 'Rutte wants members to spend 3.5 percent of GDP on core military needs.'),
  at('2024-10-01', 'Inflation in Turkey exceeded 60 percent.'),
  at('2024-10-01', 'Two out of three Germans say the country should spend more on defence.'),
  at('2024-10-01', 'Italy’s debt is more than 130 % of GDP, the second highest in Europe.'),
  at('2024-10-01', 'Norway’s oil fund owns 1.5 % of all listed shares.'),
  at('2024-10-01', 'NATO has eight multinational battlegroups on its eastern flank.'),
  at('2024-10-01', 'The US has about 100,000 troops in Europe, 35,000 of them in Germany.'),
  at('2024-10-01', 'Britain spends more on debt interest than on defence.'),
  at('2024-10-01', 'France ranks third in the OECD for social spending, at 31 % of GDP.'),
  at('2024-10-01', 'Spain ranks second in Europe for wind power.'),
  at('2024-10-01', 'Estonia ranks first in Europe in cyber defence.'),
  at('2024-10-01', 'Canada’s GDP per head is lower than in 2019.'),
  at('2024-10-01', 'Greece ordered 24 Rafale jets, the largest purchase in its history.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2023-07-10',
    'Only Spain, Belgium and Luxembourg spend less than Canada as a percentage of GDP.',
  ),
  at(
    '2017-03-18',
    'Over the last eight years, the US spent more on defence than all other NATO countries combined.',
  ),
  at('2024-06-18', 'The top ten also includes Lithuania, Finland, Denmark, the UK and Romania.'),
  at(
    '2024-06-19',
    'Twenty-three allies clear the 2 per cent bar, and all but two of them also put at least a fifth of defence spending into equipment.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2019-03-19',
    'Belgium spent the same proportion as Spain, and both came ahead of Luxembourg.',
    compare('BEL', 'ESP', 2018, '='),
    compare('BEL', 'LUX', 2018, '>'),
  ),
]
