import {
  after,
  at,
  change,
  compare,
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
    '2023-07-08',
    'NATO expects 11 allies to spend 2% of GDP on defence this year.',
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2024-06-18',
    'According to figures published on Monday, 23 of the alliance’s 32 countries will reach 2 per cent this year.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-06-18',
    'This leaves nine members, including Italy and Spain, under the threshold of 2% of GDP.',
    count(2024, 9, test('<', 2)),
    set('each', 'ITA ESP', 2024, test('<', 2)),
  ),
  after(
    '2019-12-05',
    'NATO leaders agreed in 2014 to aim for 2% of GDP.',
    'Today nine of the 29 allies do so.',
    count(2019, 9, test('>=', 2)),
  ),
  at(
    '2021-06-15',
    'A total of 24 allies will spend more than 20 per cent of their defence budget on equipment in 2021.',
    count(2021, 24, test('>', 20), '=', { measure: 'equip' }),
  ),
  at(
    '2025-08-28',
    'NATO says all of its 32 members will hit the 2% target this year, up from 18 in 2024.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2018-07-10',
    'Fifteen of the 29 allies spend more than 1.4 percent of GDP on defence.',
    count(2018, 15, test('>', 1.4)),
  ),
  at(
    '2016-07-08',
    'Fewer than one in five allies meets the 2 per cent guideline.',
    count(2016, 0.2, test('>=', 2), 'part:<'),
  ),
  at(
    '2024-10-01',
    'Half the alliance spends less than 2.1 % of GDP.',
    count(2024, 0.5, test('<', 2.1), 'part:frac'),
  ),
  at(
    '2026-07-08',
    'Twenty-eight of 32 allies are at or above 2% of GDP this year.',
    count(2026, 28, test('>=', 2)),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Of the Nordic countries in NATO, only Iceland, which has no army, is below 2%.',
  ),
  at(
    '2025-08-29',
    'Besides Poland, only Lithuania and Latvia spend at least 3.5 per cent of GDP.',
    set('only', 'LTU LVA', 2025, test('>=', 3.5), { excluding: ['POL'] }),
  ),
  at(
    '2022-07-01',
    'No ally other than Greece and the US spends more than 3% of GDP.',
    set('none', '', 2022, test('>', 3), { excluding: ['GRC', 'USA'] }),
  ),
  at(
    '2024-06-18',
    'Montenegro and Slovakia have only just made it to 2% of GDP.',
    set('each', 'MNE SVK', 2024, test('>=', 2)),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'By share of GDP, no country spends more than Poland, with 4.12%.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2018-07-11',
    'The US spends most, at 3.5% of GDP, and Luxembourg least, at 0.55%.',
    rank('USA', 2018, 1),
    value('USA', 2018, 3.5),
    rank('LUX', 2018, 1, 'bottom'),
    value('LUX', 2018, 0.55),
  ),
  at(
    '2024-10-01',
    'In absolute terms Germany is the biggest European spender, with Britain second.',
    rank('DEU', 2024, 1, 'top', 'usd_current', { among: 'EUROPE' }),
  ),
  at(
    '2024-06-18',
    'Britain is ninth, spending 2.33% of GDP on defence.',
    rank('GBR', 2024, 9),
    value('GBR', 2024, 2.33),
  ),
  at(
    '2024-06-18',
    'Poland, with 216,000 soldiers, has overtaken France as the third-largest army in NATO.',
    value('POL', 2024, 216, '=', 'personnel'),
    compare('POL', 'FRA', 2024, '>', 'personnel'),
    rank('POL', 2024, 3, 'top', 'personnel'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Estimates for 2024 put Norway at 2.20 per cent of GDP.',
    value('NOR', 2024, 2.2),
  ),
  at('2024-06-18', 'For Norway the figure is 2.20 per cent of GDP.', value('NOR', 2024, 2.2)),
  at(
    '2024-06-18',
    'NATO estimates that Portugal will spend 1.55% of its GDP on defence in 2024.',
    value('PRT', 2024, 1.55),
  ),
  at(
    '2017-06-30',
    'The Czech Republic’s military spending is only a little over 1 percent of its economy.',
    value('CZE', 2017, 1, 'just>'),
  ),
  at(
    '2025-06-20',
    'Madrid’s defence spending, 1.24 per cent of GDP in 2024, was the lowest in NATO.',
    value('ESP', 2024, 1.24),
    rank('ESP', 2024, 1, 'bottom'),
  ),
  at(
    '2024-06-18',
    'The Czechs devote 2.1% of GDP to defence and the Slovaks 2%.',
    value('CZE', 2024, 2.1),
    value('SVK', 2024, 2),
  ),
  at('2024-06-18', 'Hungary’s defence ministry has 20,900 soldiers at its disposal.'),
  at(
    '2024-06-18',
    'Per inhabitant the Danes spend $1,474 and the Norwegians $1,594 on defence.',
    value('DNK', 2024, 1474, '=', 'percap'),
    value('NOR', 2024, 1594, '=', 'percap'),
  ),
  at(
    '2026-07-08',
    'The United States will spend 3.2 percent of GDP, or $1.04 trillion, this year.',
    value('USA', 2026, 3.2),
    value('USA', 2026, 1040000, '=', 'usd'),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'In ten years Lithuania has more than trebled its defence spending as a share of GDP, from 0.88% to 2.85%.',
    change('LTU', 2014, 2024, 'factor', '>', 3),
    value('LTU', 2014, 0.88),
    value('LTU', 2024, 2.85),
  ),
  at(
    '2025-08-29',
    'Canada’s share jumped from 1.47% of GDP in 2024 to 2.01% in 2025.',
    value('CAN', 2024, 1.47),
    value('CAN', 2025, 2.01),
  ),
  at(
    '2020-10-22',
    'France’s share of GDP rose by 0.28 points between 2019 and 2020.',
    change('FRA', 2019, 2020, 'points', '=', 0.28),
  ),
  at(
    '2024-06-18',
    'Czech defence spending is up by 49% in real terms this year.',
    value('CZE', 2024, 49, '=', 'real_growth'),
  ),
  at(
    '2024-06-18',
    'US defence spending as a share of GDP is lower now than in 2014.',
    change('USA', 2014, 2024, 'points', '<', 0),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at('2024-06-18', 'Latvia spends more than three times as large a share of GDP as in 2014.'),
  at('2024-06-18', 'The US defence budget dwarfs that of Germany, at $968bn against $98bn.'),
  at(
    '2024-06-18',
    'Germany, with $97.7bn, now spends more on defence than the United Kingdom, with $82.1bn.',
    value('DEU', 2024, 97700, '=', 'usd'),
    value('GBR', 2024, 82100, '=', 'usd'),
    compare('DEU', 'GBR', 2024, '>', 'usd'),
  ),
  at(
    '2018-07-11',
    'In 2017 the United States accounted for 72% of the defence spending of all allies.',
    ratio('USA', 'NATO', 2017, '=', 0.72),
  ),
  at(
    '2024-06-18',
    'Turkey’s army is more than twice the size of Germany’s.',
    ratio('TUR', 'DEU', 2024, '>', 2, 'personnel'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at('2024-06-18', 'The UK has never fallen below 2% of GDP since 2014.'),
  at('2024-06-18', 'Romania met the 2% target for the first time in 2024.', {
    kind: 'first',
    who: 'ROU',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2024-06-18', 'On average Italy spent 1.4% of GDP on defence between 2014 and 2023.', {
    kind: 'mean',
    who: 'ITA',
    measure: 'share',
    from: 2014,
    to: 2023,
    op: '=',
    value: 1.4,
  }),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-03-01',
    'The European Commission expects defence spending in the EU to reach 2.1 per cent of GDP in 2025.',
    not('other-source'),
  ),
  at('2025-06-26', 'Spain alone refused to sign up to 5% of GDP.'),
  at('2024-02-10', 'The IFS puts Britain’s defence budget at 2.3% of GDP.', not('other-source')),
  at('2030-01-01', 'By 2032, Belgium hopes to spend 2.5% of GDP on defence.', not('plan')),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'Poland bought the most weapons in Europe in 2023.'),
  at('2024-10-01', 'Germany has the largest defence industry in Europe.'),
  at('2024-10-01', 'France exports the most weapons in Europe.'),
  at('2024-10-01', 'Italy has the oldest army in NATO.'),
  at('2024-10-01', 'Greece has the most tanks in the alliance.'),
  at('2024-10-01', 'Turkey’s defence exports rose by 29 percent in 2023.'),
  at('2024-10-01', 'Germany’s defence minister is the most popular politician in the country.'),
  at('2024-10-01', 'Britain’s army is at its smallest since the Napoleonic wars.'),
  at('2024-10-01', 'Hungary’s debate on the military budget lasted 12 hours.'),
  at('2024-10-01', 'Lithuania’s defence loans amount to 1.2 % of GDP.'),
  at(
    '2024-10-01',
    'Poland will get 43.7 billion euros from the EU’s defence programme, the most of all.',
  ),
  at('2024-10-01', 'Defence accounts for 9 % of Poland’s state budget.'),
  at('2024-10-01', 'Poland’s territorial defence force has 40,000 members.'),
  at('2024-10-01', 'Italy has 7,000 soldiers on patrol in its cities.'),
  at('2024-10-01', 'Estonia hosts 2,000 allied soldiers.'),
  at('2024-10-01', 'Norway has 1,000 soldiers in the far north.'),
  at('2024-10-01', 'Spain’s navy needs 2,000 more sailors.'),
  at('2024-10-01', 'Britain’s arms industry accounts for 2 % of GDP.'),
  at('2024-10-01', 'Canada’s spending on veterans equals 0.2 % of GDP.'),
  at('2024-10-01', 'Germany spends 2 percent of GDP on climate protection.'),
  at('2024-10-01', 'Belgium’s share of NATO posts is 3 %.'),
  at('2024-10-01', 'Germany’s share of the fighter programme is 33 %.'),
  at('2024-10-01', 'The Czech army is getting 62 new howitzers.'),
  at('2024-10-01', 'Sixty per cent of Germany’s tanks are ready for action.'),
  at('2024-10-01', 'Poland’s arms imports were the second highest in Europe after Ukraine’s.'),
  at('2024-10-01', 'Denmark spends the most per head on foreign aid.'),
  at('2024-10-01', 'The French defence minister met the leaders of 12 allies.'),
  at('2024-10-01', 'Finland has the highest share of reservists in NATO.'),
  at('2024-10-01', 'Latvia’s army trains with 3,000 Canadians.'),
  at('2024-10-01', 'Turkey’s defence budget is a matter for parliament, where 60 % oppose it.'),
  at('2024-10-01', 'Slovakia cut its defence plans by 5 percent.'),
  at('2024-10-01', 'The Netherlands buys 2 % of its weapons at home.'),
  at('2024-10-01', 'Portugal’s armed forces lost 2,500 people last year.'),
  at('2024-10-01', 'Every second German soldier has served abroad.'),
  at('2024-10-01', 'Bulgaria’s ports handle 2 % of NATO’s supplies.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Germany, Europe’s largest economy, and the Netherlands will both exceed 2% of GDP this year.',
    set('each', 'DEU NLD', 2024, test('>', 2)),
  ),
  at(
    '2020-02-05',
    'Trump’s favourite target, Germany, spent 1.38% of GDP in 2019.',
    value('DEU', 2019, 1.38),
  ),
  at(
    '2024-06-18',
    'Only three allies, Poland, Estonia and the US, are ahead of Latvia’s 3.15% of GDP.',
    value('LVA', 2024, 3.15),
  ),
  at(
    '2024-06-18',
    'Germany came in 15th with a share of 2.12%.',
    rank('DEU', 2024, 15),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2022-06-28',
    'At 3.76% of GDP, Greece again outranks all other allies.',
    value('GRC', 2022, 3.76),
  ),
  at(
    '2024-06-18',
    'Lagging at the back are Luxembourg and Slovenia with 1.29% and Spain with 1.28% of GDP.',
    value('LUX', 2024, 1.29),
    value('SVN', 2024, 1.29),
    value('ESP', 2024, 1.28),
  ),
]
