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
    '2024-06-18',
    'Some 23 NATO countries will meet the 2-per-cent target this year, a jump from 10 in 2023.',
    count(2024, 23, test('>=', 2), '~'),
  ),
  at(
    '2023-03-21',
    'Just seven members of the 30-nation alliance spent 2% of GDP on defence in 2022, NATO said on Tuesday.',
    count(2022, 7, test('>=', 2)),
  ),
  at('2019-11-30', 'The share of allies at 2 per cent is still below a third: nine of 29.'),
  at(
    '2024-07-11',
    'In Wales, three allies spent 2 per cent; in Washington, a decade later, it is 23.',
  ),
  at(
    '2020-10-22',
    'A third of the allies will spend 2 percent or more on defence in 2020.',
    count(2020, 0.3333, test('>=', 2), 'part:frac'),
  ),
  at(
    '2017-07-01',
    'Six of NATO’s 29 members, among them Romania, will spend 2 percent of GDP this year.',
    count(2017, 6, test('>=', 2)),
    set('each', 'ROU', 2017, test('>=', 2)),
  ),
  at(
    '2026-07-09',
    'Ten allies already invest 3 per cent or more of GDP in core defence.',
    count(2026, 10, test('>=', 3)),
  ),
  at(
    '2021-06-12',
    'Of the alliance’s 30 states, 20 fail to meet the guideline of 2 per cent of GDP.',
    count(2021, 20, test('<', 2)),
  ),
  at(
    '2025-04-26',
    'In 2024 there were still nine allies below 2 per cent of GDP.',
    count(2024, 9, test('<', 2)),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2022-06-28',
    'Only Greece, the US and Poland spend more than 2.4 percent of GDP on defence.',
    set('only', 'GRC USA POL', 2022, test('>', 2.4)),
  ),
  at(
    '2024-06-18',
    'Denmark, Finland and Sweden are each spending more than 2.1 per cent of GDP on defence this year.',
    set('each', 'DNK FIN SWE', 2024, test('>', 2.1)),
  ),
  at(
    '2025-08-29',
    'Germany, France and the UK all spend between 2 and 2.5 per cent of GDP on defence.',
  ),
  at(
    '2026-07-08',
    'The one ally still below 2 per cent of GDP is Slovenia.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
  at(
    '2018-07-11',
    'Britain, Greece, Estonia and Latvia join the United States in meeting the 2% guideline.',
  ),
  at(
    '2024-06-18',
    'Portugal and Italy are not expected to meet the 2% target this year.',
    set('each', 'PRT ITA', 2024, test('<', 2)),
  ),
  at(
    '2024-06-18',
    'None of the G7 allies spends less than 1.3 percent of GDP on defence.',
    set('none', 'CAN DEU FRA GBR ITA USA', 2024, test('<', 1.3)),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Ranked by share of GDP, Britain is in ninth place, Germany 15th and France 19th.',
    rank('GBR', 2024, 9),
    rank('DEU', 2024, 15),
    rank('FRA', 2024, 19),
  ),
  at(
    '2024-06-18',
    'Estonia has the second highest defence spending in NATO as a share of GDP, 3.43%.',
    rank('EST', 2024, 2),
    value('EST', 2024, 3.43),
  ),
  at(
    '2019-07-01',
    'Luxembourg remains the lowest spender in the alliance at 0.55% of GDP.',
    rank('LUX', 2019, 1, 'bottom'),
    value('LUX', 2019, 0.55),
  ),
  at(
    '2025-09-01',
    'Latvia is in third place with 3.73 per cent of GDP, behind Poland and Lithuania.',
    rank('LVA', 2025, 3),
    value('LVA', 2025, 3.73),
  ),
  at(
    '2024-06-18',
    'Measured by troop strength, the four largest forces in NATO are those of the United States, Turkey, Poland and France.',
  ),
  at(
    '2024-06-18',
    'Germany has NATO’s second biggest defence budget in dollars.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
  ),
  at(
    '2022-01-10',
    'Greece leads NATO with a share of 3.59% of GDP.',
    rank('GRC', 2021, 1),
    value('GRC', 2021, 3.59),
  ),
  at(
    '2024-06-18',
    'Belgium is fourth from bottom with 1.30 per cent of GDP.',
    rank('BEL', 2024, 4, 'bottom'),
    value('BEL', 2024, 1.3),
  ),
  at(
    '2024-06-18',
    'At 51 per cent, Poland’s equipment share is the highest of any ally.',
    rank('POL', 2024, 1, 'top', 'equip'),
    value('POL', 2024, 51, '=', 'equip'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'France, too, has reached the target, with 2.06 percent of GDP.',
    value('FRA', 2024, 2.06),
  ),
  at('2024-06-18', 'The figure for Greece is 3.08 per cent of GDP.', value('GRC', 2024, 3.08)),
  at(
    '2019-03-15',
    'Berlin’s military budget remains at a modest 1.23 percent of gross domestic product.',
    value('DEU', 2018, 1.23),
  ),
  at(
    '2024-06-18',
    'Slovakia will spend two percent of its economic output on defence in 2024.',
    value('SVK', 2024, 2),
  ),
  at(
    '2026-07-09',
    'Core defence spending in Sweden comes to 2.9 per cent of GDP.',
    value('SWE', 2026, 2.9),
  ),
  at(
    '2025-02-25',
    'Last year the Belgians spent 1.30 per cent of GDP on defence.',
    value('BEL', 2024, 1.3),
  ),
  at(
    '2024-06-18',
    'The alliance’s defence expenditure totals $1.47 trillion.',
    value('NATO', 2024, 1470000, '=', 'usd'),
  ),
  at(
    '2024-06-18',
    'Italian armed forces have 171,400 members.',
    value('ITA', 2024, 171.4, '=', 'personnel'),
  ),
  at(
    '2024-06-18',
    'Turkey, for its part, spends 2.09% of GDP, just over the threshold.',
    value('TUR', 2024, 2.09),
  ),
  at(
    '2024-06-18',
    'Norwegian defence spending amounts to 115 billion kroner, or 2.2 per cent of GDP.',
    value('NOR', 2024, 115000, '=', 'nat'),
    value('NOR', 2024, 2.2),
  ),
  after(
    '2024-06-18',
    'Slovenia has long been criticised by its allies.',
    'The country devotes 1.29% of GDP to defence.',
    value('SVN', 2024, 1.29),
  ),
  after(
    '2024-06-18',
    'Poland has overtaken France.',
    'Its armed forces now number 216,100.',
    value('POL', 2024, 216.1, '=', 'personnel'),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Greece spent 2.22% of GDP on defence in 2014 and 3.08% this year.',
    value('GRC', 2014, 2.22),
    value('GRC', 2024, 3.08),
  ),
  at(
    '2024-06-18',
    'Since 2014 Latvia’s share of GDP has risen from 0.94 to 3.15 per cent.',
    value('LVA', 2014, 0.94),
    value('LVA', 2024, 3.15),
  ),
  at(
    '2025-09-01',
    'In the space of a decade Denmark has nearly tripled its defence spending as a share of GDP.',
    change('DNK', 2015, 2025, 'factor', 'nearly', 3),
  ),
  at(
    '2024-06-18',
    'Italy’s share of GDP actually shrank, from 1.5 per cent in 2023 to 1.49 per cent this year.',
    value('ITA', 2023, 1.5),
    value('ITA', 2024, 1.49),
  ),
  at(
    '2022-06-28',
    'Real spending by the European allies and Canada is expected to grow 1.2 per cent in 2022.',
    value('EURCAN', 2022, 1.2, '=', 'real_growth'),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'The US spends roughly twice as much on defence as all other NATO countries combined.',
    ratio('USA', 'others', 2024, '~', 2),
  ),
  at(
    '2024-06-18',
    'Poland’s share of GDP is more than three times Spain’s.',
    ratio('POL', 'ESP', 2024, '>', 3, 'share'),
  ),
  at(
    '2024-06-18',
    'Finland devotes a greater share of GDP to defence than Sweden or Norway.',
    compare('FIN', 'SWE', 2024, '>'),
    compare('FIN', 'NOR', 2024, '>'),
  ),
  at(
    '2025-09-01',
    'European allies and Canada account for 40 per cent of NATO’s total defence spending.',
    ratio('EURCAN', 'NATO', 2025, '=', 0.4),
  ),
  at(
    '2024-06-18',
    'Italy has more soldiers than the United Kingdom.',
    compare('ITA', 'GBR', 2024, '>', 'personnel'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at('2024-06-18', 'Norway meets the 2 per cent target for the first time since 2014.', {
    kind: 'first',
    who: 'NOR',
    measure: 'share',
    year: 2024,
    since: 2014,
    test: { op: '>=', value: 2 },
  }),
  at('2025-02-25', 'From 2014 to 2024 Greece never spent less than 2 per cent of GDP on defence.'),
  at(
    '2024-06-18',
    'Canada’s spending, 1.37 per cent of GDP, is the highest since 2020.',
    value('CAN', 2024, 1.37),
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-02-25',
    'The Kiel Institute estimates that 2 per cent of Denmark’s GDP has gone to Ukraine.',
    not('other-source'),
  ),
  at('2024-04-25', 'Rishi Sunak has committed to 2.5 per cent of GDP by 2030.', not('plan')),
  at(
    '2025-06-25',
    'The allies promised on Wednesday to spend 5 per cent of GDP on defence and security by 2035.',
    not('plan'),
  ),
  at('2024-06-18', 'NATO’s military budget for 2024 is 2.03 billion euros.', not('common-funding')),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'Poland has spent more than any other ally on South Korean weapons.'),
  at('2024-10-01', 'Germany’s aid to Kyiv is the second largest after that of the United States.'),
  at('2024-10-01', 'Almost 40 per cent of Canada’s military equipment is out of order.'),
  at('2024-10-01', 'Turkey has the largest navy in the Black Sea.'),
  at('2024-10-01', 'France ranks second among the world’s arms exporters.'),
  at('2024-10-01', 'Only five allies operate fifth-generation fighters.'),
  at('2024-10-01', 'Norway’s parliament agreed unanimously on the 12-year plan.'),
  at('2024-10-01', 'Hungary is the only ally that buys its gas from Gazprom.'),
  at('2024-10-01', 'Spain has 3,000 kilometres of coast to defend.'),
  at('2024-10-01', 'Two per cent is a political number, the general says.'),
  at('2024-10-01', 'The 2 per cent debate misses the point, said the Dutch minister.'),
  at(
    '2024-10-01',
    'Britain, France and the United States are permanent members of the Security Council.',
  ),
  at('2024-10-01', 'Latvia’s economy will grow by 2.4 per cent next year.'),
  at('2024-10-01', 'Denmark gave all of its artillery to Ukraine.'),
  at('2024-10-01', 'Greece and Turkey are at odds over the Aegean.'),
  at('2024-10-01', 'The Baltic states have 50,000 men under their command in wartime.'),
  at(
    '2024-10-01',
    'Romania spends 4 per cent of GDP on education, less than any other ally but Ireland.',
  ),
  at('2024-10-01', 'A quarter of Germany’s soldiers are over 45.'),
  at('2024-10-01', 'Portugal’s minister of defence has held office for 2.5 years.'),
  at('2024-10-01', 'Lockheed’s sales to the Netherlands rose by 20 per cent in 2023.'),
  at('2024-10-01', 'NATO’s share of global GDP is about 45 per cent.'),
  at(
    '2024-10-01',
    'Belgium’s spending on pensions is 11 per cent of GDP, on defence a fraction of that.',
  ),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Poland heads the table at 4.12% of GDP; Spain props it up at 1.28%.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2025-08-30',
    'Every NATO nation is set to reach the two-percent mark in 2025, a first.',
    set('all', '', 2025, test('>=', 2)),
  ),
]
