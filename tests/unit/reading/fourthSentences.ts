import {
  block,
  change,
  compare,
  count,
  type ExpectedSentence,
  mean,
  not,
  order,
  rank,
  ratio,
  set,
  test,
  value,
} from './expectations'

type Readings = ExpectedSentence['readings'][number][]

const at = (said: string, text: string, ...readings: Readings): ExpectedSentence => ({
  said,
  text,
  readings,
})
const after = (
  said: string,
  context: string,
  text: string,
  ...readings: Readings
): ExpectedSentence => ({ said, context, text, readings })

export const COUNTS: readonly ExpectedSentence[] = [
  at(
    '2017-03-15',
    'Only five of NATO’s 28 members spent at least 2 pc of GDP on defence last year.',
    count(2016, 5, test('>=', 2)),
  ),
  at(
    '2019-03-15',
    'Seven members of the alliance hit the spending target in 2018, up from just three in 2014.',
    count(2018, 7, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-06-20',
    'Twenty-three of the alliance’s 32 members – more than two-thirds – are expected to meet the target this year.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2023-07-08',
    'Eleven of 31 allies are forecast to hit 2 percent this year.',
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2025-06-20',
    'A third of the alliance’s members failed to reach 2 per cent last year.',
    count(2024, 0.3333, test('<', 2), 'part:frac'),
  ),
  at(
    '2022-06-29',
    'Nine of 30 members are at or above the 2% threshold.',
    count(2022, 9, test('>=', 2)),
  ),
  at(
    '2022-06-29',
    'Fewer than a third of NATO’s 30 members meet the 2 % guideline.',
    count(2022, 0.3333, test('>=', 2), 'part:<'),
  ),
  at(
    '2024-10-01',
    'One in four allies is still below the benchmark.',
    count(2024, 0.25, test('<', 2), 'part:frac'),
  ),
  at(
    '2024-10-01',
    'Nearly three-quarters of the allies now meet the alliance’s benchmark.',
    count(2024, 0.75, test('>=', 2), 'part:nearly'),
  ),
  at(
    '2018-07-12',
    'Of the 29 member states, just four spent at least two percent of their gross domestic product on the military in 2017: the US, Greece, Britain and Estonia.',
    count(2017, 4, test('>=', 2)),
    set('only', 'USA GRC GBR EST', 2017, test('>=', 2)),
  ),
  at(
    '2024-07-01',
    'Besides the United States, 22 allies are at or above two percent.',
    count(2024, 22, test('>=', 2), '=', { excluding: ['USA'] }),
  ),
  at(
    '2025-09-01',
    'For the first time, all 32 allies are expected to meet or exceed the 2% target in 2025.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'Nine countries, among them Canada, Italy and Spain, remain below the 2 percent line.',
    count(2024, 9, test('<', 2)),
    set('each', 'CAN ITA ESP', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Eight members, including Belgium and Canada, still spend less than the agreed 2 per cent of GDP.',
    count(2024, 8, test('<', 2)),
    set('each', 'BEL CAN', 2024, test('<', 2)),
  ),
  at(
    '2021-06-14',
    'Ten of the alliance’s 30 nations are expected to hit the 2 per cent mark this year.',
    count(2021, 10, test('>=', 2)),
  ),
  at('2024-10-01', 'Twenty allies put more than a fifth of their defence budgets into equipment.', {
    kind: 'count',
    measure: 'equip',
    year: 2024,
    test: { op: '>', value: 20 },
    op: '=',
    value: 20,
  }),
  at(
    '2025-04-28',
    'The number of allies reaching 2% of GDP climbed to 22 in 2024 from 10 in 2023.',
    count(2024, 22, test('>=', 2)),
    count(2023, 10, test('>=', 2)),
  ),
  at(
    '2023-09-01',
    'Less than half of NATO members spend 2 percent of gross domestic product on defence.',
    count(2023, 0.5, test('>=', 2), 'part:<'),
  ),
  at(
    '2024-10-01',
    'Only one ally in eight spends 3 % of GDP or more on defence.',
    count(2024, 0.125, test('>=', 3), 'part:frac'),
  ),
  at(
    '2024-10-01',
    'Six in ten allies spend at least 2 %.',
    count(2024, 0.6, test('>=', 2), 'part:frac'),
  ),
  at('2026-07-10', 'Four allies are short of the 2% floor.', count(2026, 4, test('<', 2))),
  at(
    '2024-10-01',
    'The 2 per cent target is met by 23 allies and missed by eight.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'The 2 % guideline has now been reached by 23 of 32 member countries.',
    count(2024, 23, test('>=', 2)),
  ),
  after(
    '2024-10-01',
    'In 2024 a total of 23 allies are expected to meet the 2 % guideline.',
    'In 2014, there were only three.',
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'No fewer than 23 allies have reached the 2 % mark.',
    count(2024, 23, test('>=', 2), '>='),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Neither Italy nor Spain spends 2 % of its GDP on defence.',
    set('none', 'ITA ESP', 2024, test('>=', 2)),
  ),
  at(
    '2018-07-11',
    'Germany, France, Italy and Canada all fall short of the 2 percent guideline.',
    set('each', 'DEU FRA ITA CAN', 2018, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'All three Baltic states are above 2.8 % of GDP.',
    set('each', 'EST LVA LTU', 2024, test('>', 2.8)),
  ),
  at(
    '2024-10-01',
    'Poland is the sole ally spending more than 4 percent of GDP on its military.',
    set('only', 'POL', 2024, test('>', 4)),
  ),
  at(
    '2024-10-01',
    'Portugal, at 1.55 %, and Belgium, at 1.30 %, are both below the guideline.',
    value('PRT', 2024, 1.55),
    value('BEL', 2024, 1.3),
  ),
  at(
    '2025-10-01',
    'Poland, Lithuania and Latvia are so far the only ones to have reached 3.5 per cent of GDP.',
    set('only', 'POL LTU LVA', 2025, test('>=', 3.5)),
  ),
  at(
    '2024-10-01',
    'Among those that do not yet meet the target are Belgium, Canada and Portugal.',
    set('each', 'BEL CAN PRT', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Italy’s defence spending remains below 1.5 % of GDP.',
    value('ITA', 2024, 1.5, '<'),
  ),
  at(
    '2024-10-01',
    'Only Slovenia, Luxembourg and Spain put less than 1.3 % of GDP into defence.',
    set('only', 'SVN LUX ESP', 2024, test('<', 1.3)),
  ),
  at(
    '2024-10-01',
    'No ally apart from Poland spends more than 4 % of GDP on defence.',
    set('none', '', 2024, test('>', 4), { excluding: ['POL'] }),
  ),
  at(
    '2024-10-01',
    'The target was met this year by Germany and France.',
    set('each', 'DEU FRA', 2024, test('>=', 2)),
  ),
  at('2024-10-01', 'Berlin has now cleared the 2 percent hurdle.', value('DEU', 2024, 2, '>=')),
  at('2024-10-01', 'Spain isn’t meeting the 2 % target.', set('each', 'ESP', 2024, test('<', 2))),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Britain is the third-biggest spender in the alliance in cash terms, after the United States and Germany.',
    rank('GBR', 2024, 3, 'top', 'usd_current'),
    order('USA DEU GBR', 2024, 1, 'top', 'usd_current'),
  ),
  at(
    '2024-10-01',
    'No ally spends less on defence than Spain as a share of GDP.',
    rank('ESP', 2024, 1, 'bottom'),
  ),
  at(
    '2024-10-01',
    'As a percentage of GDP, the United States ranks only third, behind Poland and Estonia.',
    rank('USA', 2024, 3),
    order('POL EST USA', 2024),
  ),
  at(
    '2024-10-01',
    'Turkey fields the alliance’s second-largest army, with 481,000 troops.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    value('TUR', 2024, 481, '=', 'personnel'),
  ),
  at(
    '2024-10-01',
    'Luxembourg has the smallest armed forces in NATO.',
    rank('LUX', 2024, 1, 'bottom', 'personnel'),
  ),
  at(
    '2024-10-01',
    'Estonia’s 3.43 % of GDP is the second highest share in NATO.',
    rank('EST', 2024, 2),
    value('EST', 2024, 3.43),
  ),
  at(
    '2024-10-01',
    'Poland devotes a greater share of its defence budget to equipment than any other ally.',
    rank('POL', 2024, 1, 'top', 'equip'),
  ),
  at(
    '2024-10-01',
    'The three biggest defence spenders in Europe are Germany, Britain and France.',
    {
      kind: 'block',
      allies: ['DEU', 'GBR', 'FRA'],
      measure: 'usd_current',
      year: 2024,
      from: 'top',
      among: 'EUROPE',
    },
  ),
  at(
    '2024-10-01',
    'By share of GDP, the bottom three are Spain, Slovenia and Luxembourg.',
    block('ESP SVN LUX', 2024, 'bottom'),
  ),
  at(
    '2024-10-01',
    'Italy is in the bottom ten by share of GDP.',
    rank('ITA', 2024, [1, 10], 'bottom'),
  ),
  at(
    '2024-10-01',
    'Poland tops the table, spending 4.12% of GDP on defence.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2024-10-01',
    'Top of the list is Poland, which spends 4.12 % of its GDP on defence.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2024-10-01',
    'Spain, which spends 1.28 % of its GDP on defence, is last among NATO members.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2024-10-01',
    'Poland now outspends every other NATO country in relation to its GDP.',
    rank('POL', 2024, 1),
  ),
  at(
    '2024-10-01',
    'The lowest spender relative to GDP is Spain, with 1.28 %.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2025-10-01',
    'Measured by GDP share, Poland, Lithuania and Latvia occupy the first three places.',
    block('POL LTU LVA', 2025),
  ),
  at('2024-10-01', 'Canada ranks 27th of 31 by share of GDP.', rank('CAN', 2024, 27)),
  at(
    '2024-10-01',
    'At 2.12 % of GDP Germany sits in the middle of the table.',
    value('DEU', 2024, 2.12),
  ),
  at('2024-10-01', 'Greece is no longer among the top three by share of GDP.'),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Germany will spend an estimated 2.12 percent of its GDP on defence this year.',
    value('DEU', 2024, 2.12, '~'),
  ),
  at('2024-10-01', 'Defence accounts for 2.06 % of French GDP.', value('FRA', 2024, 2.06)),
  at(
    '2024-10-01',
    'Canada’s military spending amounts to 1.37 per cent of gross domestic product, well short of the target.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-10-01',
    'The UK spends £65.8bn on defence, equal to 2.3% of GDP.',
    value('GBR', 2024, 65800, '=', 'nat'),
    value('GBR', 2024, 2.3),
  ),
  at(
    '2024-10-01',
    'Poland’s defence bill comes to nearly $35 billion, or 4.1 % of GDP.',
    value('POL', 2024, 35000, 'nearly', 'usd'),
    value('POL', 2024, 4.1),
  ),
  at(
    '2018-07-11',
    'Germany put just 1.24 % of GDP into defence last year.',
    value('DEU', 2017, 1.24),
  ),
  at(
    '2024-10-01',
    'At 3.43 % of GDP, Estonia’s defence spending is well above the NATO guideline.',
    value('EST', 2024, 3.43),
  ),
  at(
    '2024-10-01',
    'European allies and Canada will invest a combined $507bn in defence in 2024, or 2.02 per cent of their combined GDP.',
    value('EURCAN', 2024, 507000, '=', 'usd'),
    value('EURCAN', 2024, 2.02),
  ),
  at(
    '2024-10-01',
    'NATO’s total defence expenditure comes to 2.71 % of the members’ combined GDP.',
    value('NATO', 2024, 2.71),
  ),
  at(
    '2024-10-01',
    'Per capita, the United States spends $2,437 on defence.',
    value('USA', 2024, 2437, '=', 'percap'),
  ),
  at(
    '2024-10-01',
    'Poland has 216,100 people under arms.',
    value('POL', 2024, 216.1, '=', 'personnel'),
  ),
  at(
    '2024-10-01',
    'In Sweden, defence spending amounts to 2.14 % of GDP this year.',
    value('SWE', 2024, 2.14),
  ),
  at(
    '2024-10-01',
    'Denmark will this year spend 2.37 per cent of GDP on defence, Norway 2.20 and Sweden 2.14.',
    value('DNK', 2024, 2.37),
    value('NOR', 2024, 2.2),
    value('SWE', 2024, 2.14),
  ),
  at(
    '2023-10-01',
    'The Dutch defence budget stood at 1.70 percent of GDP in 2023, NATO figures show.',
    value('NLD', 2023, 1.7),
  ),
  at(
    '2024-10-01',
    'Hungary spends in excess of 2.1 % of GDP on defence.',
    value('HUN', 2024, 2.1, '>'),
  ),
  at(
    '2024-10-01',
    'Lisbon spends about one and a half per cent of GDP on defence.',
    value('PRT', 2024, 1.5, '~'),
  ),
  at('2024-10-01', 'Two point one two percent of German GDP goes on defence.'),
  at(
    '2024-10-01',
    'US defence spending amounts to $968bn, or 3.38% of GDP.',
    value('USA', 2024, 968000, '=', 'usd'),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-10-01',
    'The United States, by contrast, spent 3.38 % of its GDP on defence in 2024.',
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-10-01',
    'Slovenia spends just 1.29 % – less than anyone but Spain.',
    value('SVN', 2024, 1.29),
  ),
  at(
    '2024-10-01',
    'Sweden and Finland, the newest members, spend 2.14 and 2.41 per cent respectively.',
    value('SWE', 2024, 2.14),
    value('FIN', 2024, 2.41),
  ),
  at(
    '2024-10-01',
    'Italian defence outlays are put at €32bn, or 1.49% of GDP.',
    value('ITA', 2024, 32000, '=', 'nat'),
    value('ITA', 2024, 1.49),
  ),
  at(
    '2024-10-01',
    'Almost 43 per cent of Luxembourg’s defence expenditure goes on equipment.',
    value('LUX', 2024, 43, 'nearly', 'equip'),
  ),
  after(
    '2024-10-01',
    'Latvia borders Russia.',
    'The country devotes 3.15 % of GDP to defence.',
    value('LVA', 2024, 3.15),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Poland’s share has nearly doubled, from 2.23 % in 2022 to 4.12 % this year.',
    value('POL', 2022, 2.23),
    value('POL', 2024, 4.12),
  ),
  at(
    '2024-10-01',
    'Germany’s defence spending rose from 1.39 % of GDP in 2022 to 2.12 % in 2024.',
    value('DEU', 2022, 1.39),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-10-01',
    'Since Russia annexed Crimea in 2014, Lithuania has more than tripled the share of GDP it spends on defence.',
    change('LTU', 2014, 2024, 'factor', '>', 3),
  ),
  at(
    '2024-10-01',
    'The UK’s share slipped from 2.35 % in 2020 to 2.33 % in 2024.',
    value('GBR', 2020, 2.35),
    value('GBR', 2024, 2.33),
  ),
  at(
    '2024-10-01',
    'Estonian defence spending grew by 10 % in real terms this year.',
    value('EST', 2024, 10, '=', 'real_growth'),
  ),
  at(
    '2024-10-01',
    'Canada has increased defence spending as a share of GDP by 0.36 percentage points since 2014.',
    change('CAN', 2014, 2024, 'points', '=', 0.36),
  ),
  at(
    '2019-12-01',
    'US defence spending fell from 3.71 % of GDP in 2014 to 3.30 % in 2018.',
    value('USA', 2014, 3.71),
    value('USA', 2018, 3.3),
  ),
  at(
    '2025-10-01',
    'Spain has raised its defence spending from 1.43 % of GDP in 2024 to 2 % in 2025.',
    value('ESP', 2024, 1.43),
    value('ESP', 2025, 2),
  ),
  at(
    '2024-10-01',
    'In Croatia the defence share dropped to 1.81 % of GDP this year.',
    value('HRV', 2024, 1.81),
  ),
  at(
    '2024-10-01',
    'Hungary’s defence share has more than doubled since 2014.',
    change('HUN', 2014, 2024, 'factor', '>', 2),
  ),
  at(
    '2024-10-01',
    'Finland’s spending went up from 1.45 to 2.41 percent of GDP between 2014 and 2024.',
    value('FIN', 2014, 1.45),
    value('FIN', 2024, 2.41),
  ),
  at(
    '2023-10-01',
    'In 2023, European allies and Canada boosted their defence spending by 8.3 % in real terms.',
    value('EURCAN', 2023, 8.3, '=', 'real_growth'),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Relative to GDP, Poland spends more than twice as much on defence as Italy.',
    ratio('POL', 'ITA', 2024, '>', 2, 'share'),
  ),
  at(
    '2024-10-01',
    'Washington accounts for two-thirds of NATO’s total defence spending.',
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at(
    '2024-10-01',
    'The United States spends almost twice as much on defence as all other allies combined.',
    ratio('USA', 'others', 2024, 'nearly', 2),
  ),
  at(
    '2024-10-01',
    'In dollars, Germany spends more on defence than France.',
    compare('DEU', 'FRA', 2024, '>', 'usd'),
  ),
  at(
    '2024-10-01',
    'Spain and Portugal spend a smaller share of GDP on defence than Poland.',
    compare('ESP', 'POL', 2024, '<'),
    compare('PRT', 'POL', 2024, '<'),
  ),
  at(
    '2024-10-01',
    'Two-thirds of NATO’s defence spending is American.',
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at(
    '2024-10-01',
    'Greece spends a higher share of GDP on defence than Turkey.',
    compare('GRC', 'TUR', 2024, '>'),
  ),
  at(
    '2025-10-01',
    'From 2015 to 2024 the United States paid 70 % of all defence spending in NATO.',
    {
      kind: 'ratio',
      num: 'USA',
      den: 'NATO',
      measure: 'usd',
      years: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
      op: '=',
      value: 0.7,
    },
  ),
  at(
    '2025-10-01',
    'Between 2022 and 2024 the US accounted for 68 per cent of NATO’s total defence spending.',
    {
      kind: 'ratio',
      num: 'USA',
      den: 'NATO',
      measure: 'usd',
      years: [2022, 2023, 2024],
      op: '=',
      value: 0.68,
    },
  ),
  at(
    '2024-10-01',
    'The Netherlands spends less of its GDP on defence than Denmark does.',
    compare('NLD', 'DNK', 2024, '<'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at('2024-10-01', 'France hits the 2 % mark for the first time.', {
    kind: 'first',
    who: 'FRA',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2024-10-01', 'Since 2014, Greece has spent at least 2 % of GDP on defence each year.', {
    kind: 'every_year',
    who: 'GRC',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>=', value: 2 },
  }),
  at(
    '2024-10-01',
    'Between 2014 and 2024 Spain averaged 1.05 % of GDP.',
    mean('ESP', 2014, 2024, 1.05),
  ),
  at('2024-10-01', 'Britain has met the 2 % guideline in every year since 2014.', {
    kind: 'every_year',
    who: 'GBR',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2024-10-01', 'Poland’s share of GDP is the highest since 2014.', {
    kind: 'peak',
    who: 'POL',
    measure: 'share',
    year: 2024,
    from: 2014,
    to: 2024,
    end: 'max',
  }),
  at('2024-10-01', 'Spain would need to spend another $12 billion to reach 2 % of GDP.', {
    kind: 'gap',
    who: 'ESP',
    measure: 'usd',
    year: 2024,
    mark: 2,
    op: '=',
    value: 12000,
  }),
  at(
    '2024-10-01',
    'This is the tenth consecutive year of growth in defence spending by European allies and Canada.',
    { kind: 'streak', who: 'EURCAN', measure: 'real_growth', year: 2024, n: 10 },
  ),
  at(
    '2025-09-01',
    'In August 2025 NATO revised Poland’s 2024 share from the 4.12 % of June 2024 to 3.79 %.',
    {
      kind: 'revision',
      who: 'POL',
      measure: 'share',
      year: 2024,
      from: '2024-06-17',
      to: '2025-08-28',
      how: 'points',
      op: '=',
      value: -0.33,
    },
  ),
  at(
    '2025-09-01',
    'Between June 2024 and August 2025 NATO lowered its figure for Poland in 2024 by 0.33 percentage points.',
    {
      kind: 'revision',
      who: 'POL',
      measure: 'share',
      year: 2024,
      from: '2024-06-17',
      to: '2025-08-28',
      how: 'points',
      op: '=',
      value: -0.33,
    },
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'The Stockholm institute puts German military spending at 1.5 % of GDP in 2023.',
    not('sipri'),
  ),
  at('2024-10-01', 'Norway aims to spend 3 % of GDP on defence by 2030.', not('plan')),
  at('2025-07-01', 'Allies agreed at The Hague to spend 5 % of GDP on defence by 2035.'),
  at(
    '2024-10-01',
    'The budget office in Ottawa projects defence spending of 1.49 % of GDP in 2025-26.',
    not('budget'),
  ),
  at('2024-10-01', 'Estonia has given Ukraine military aid worth 1.4 % of its GDP.', not('aid')),
  at('2024-10-01', 'The United States covers 22 % of NATO’s common budget.', not('common-funding')),
  at(
    '2025-03-01',
    'Germany’s defence spending could rise to 3.5 % of GDP by 2029, the ifo institute expects.',
    not('other-source'),
  ),
  at(
    '2024-10-01',
    'During the Cold War, Britain spent more than 5 % of GDP on defence.',
    not('before-data'),
  ),
]

/** What is said in them is not read yet: it must not be read wrongly either. */
export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2023-03-01',
    'Croatia, unlike its neighbour Slovenia, met the 2 % guideline in 2021.',
    set('each', 'HRV', 2021, test('>=', 2)),
  ),
  at(
    '2024-07-09',
    'When the pledge was made in Wales in 2014, only three allies met it.',
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'Five allies spend over 3 % and a further 18 between 2 and 3 %.',
    count(2024, 5, test('>', 3)),
  ),
  at(
    '2024-10-01',
    'From 1.41 % of GDP in 2020, Sweden’s defence spending has climbed to 2.14 %.',
    value('SWE', 2020, 1.41),
    value('SWE', 2024, 2.14),
  ),
  at('2024-10-01', 'Between 2 and 2.5 % of GDP goes on defence in Britain.'),
  at('2025-09-01', 'NATO revised Poland’s 2024 share from 4.12 to 3.79.'),
  at(
    '2024-10-01',
    'Of the G7 members in NATO, only Italy and Canada are under 2 percent.',
    set('only', 'ITA CAN', 2024, test('<', 2), {
      among: ['CAN', 'DEU', 'FRA', 'GBR', 'ITA', 'USA'],
    }),
  ),
]

/** Nothing may be judged in them. */
export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'NATO was founded in 1949 by twelve countries.'),
  at('2024-10-01', 'Sweden became the 32nd member of the alliance on 7 March 2024.'),
  at(
    '2025-07-01',
    'The 5 % target is made up of 3.5 % for core defence and 1.5 % for infrastructure and resilience.',
  ),
  at('2024-10-01', 'Allies promised in Wales to move towards 2 % within a decade.'),
  at('2024-10-01', 'Russia now spends 6.7 % of its GDP on its armed forces.'),
  at('2024-10-01', 'China’s defence budget grew by 7.2 % this year.'),
  at('2024-10-01', 'Israel spent 5.3 % of GDP on defence in 2023, second only to Ukraine.'),
  at('2024-10-01', 'Switzerland wants to spend 1 % of GDP on its army by 2030.'),
  at('2024-10-01', 'Germany’s special fund is worth 100 billion euros.'),
  at('2024-10-01', 'The F-35 programme will cost Canada C$19 billion.'),
  at('2024-10-01', 'Poland is buying 96 Apache helicopters for $10 billion.'),
  at('2024-10-01', 'Two per cent is a floor, not a ceiling.'),
  at('2024-10-01', 'Is 2 % of GDP enough?'),
  at('2024-10-01', 'If every European ally spent 3 %, that would bring in $200 billion a year.'),
  at('2024-10-01', 'Were Germany to spend 3.5 % of GDP, its budget would be $160 billion.'),
  at('2024-10-01', 'Trump has suggested that allies should spend 5 % of GDP on defence.'),
  at('2024-10-01', 'Some 71 % of Poles say their country should spend more on defence.'),
  at('2024-10-01', 'The European Union’s share of world trade is about 14 %.'),
  at('2024-10-01', 'Spain’s economy grew by 2.5 % in 2023, the fastest in western Europe.'),
  at('2024-10-01', 'Italy’s public debt exceeds 135 % of GDP, second only to Greece.'),
  at('2024-10-01', 'France’s budget deficit will reach 6.1 % of GDP this year.'),
  at('2024-10-01', 'Estonia was the first country to call for a target of 3 %.'),
  at('2024-10-01', 'The summit in Washington marked NATO’s 75th anniversary.'),
  at(
    '2024-10-01',
    'In 2006 defence ministers agreed to commit a minimum of 2 % of GDP to defence.',
  ),
  at('2024-10-01', 'Article 5 has been invoked once in 75 years.'),
  at('2024-10-01', 'Denmark has donated all of its 19 Caesar howitzers.'),
  at('2024-10-01', 'Germany supplied Ukraine with weapons worth 8 billion euros this year.'),
  at('2024-10-01', 'Only three of the 32 leaders gave speeches.'),
  at('2024-10-01', 'More than half of all ammunition comes from the United States.'),
  at('2024-10-01', 'The top three exporters are the United States, France and Germany.'),
  at('2024-10-01', 'Norway’s fund lost 2 % in the second quarter.'),
  at('2024-10-01', 'He said it was time for Germany to spend 2 % of GDP on defence.'),
  at('2024-10-01', '“We will never accept 5 %,” the Spanish prime minister said.'),
  at('2024-10-01', 'Canada has pledged to reach 2 % by 2032.'),
  at('2024-10-01', 'Lithuania’s president called for spending of at least 4 % of GDP.'),
  at('2024-10-01', 'Nobody knows whether Belgium will ever reach 2 %.'),
  at('2024-10-01', 'To reach 2 %, Spain would have to find billions.'),
  at('2024-10-01', 'Hungary blocked 6.6 billion euros of aid for Ukraine.'),
  at('2024-10-01', 'Britain ordered seven Astute-class submarines, of which five are in service.'),
  at('2024-10-01', 'Turkey’s inflation was the highest in the alliance, at 49 %.'),
  at('2024-10-01', 'Portugal had 1.3 % more tourists than last year.'),
  at('2024-10-01', 'Of 32 allies, 23 have recognised the state of Kosovo.'),
  at('2024-10-01', 'Poland came third in the tournament, behind France and Italy.'),
  at('2024-10-01', 'Experts think that Germany may slip below 2 % again.'),
  at('2024-10-01', 'Greece buys more arms from France than from Germany.'),
  at('2024-10-01', 'The defence committee voted by 23 to nine.'),
  at('2024-10-01', 'The two-percent target says little about what an army can do.'),
  at('2024-10-01', 'Europe must spend more on defence.'),
  at('2024-10-01', 'The average European spends 2 % of his income on coffee.'),
  at('2024-10-01', 'Slovakia’s government fell with 1.5 % support in the polls.'),
  at('2024-10-01', 'Romania raised its retirement age to 65 for men.'),
  at('2024-10-01', 'NATO’s budget for 2024 was set at 2.03 billion euros.'),
  at('2024-10-01', 'Belgium hosts NATO’s headquarters, which employs about 4,000 people.'),
  at('2024-10-01', 'Germany exported arms worth 12.2 billion euros in 2023, a record.'),
  at('2024-10-01', 'Rheinmetall’s order book grew to 40 billion euros.'),
  at('2024-10-01', 'Finland has 870,000 reservists.'),
  at('2024-10-01', 'Austria and Ireland spend less than 1 % of GDP on defence.'),
  at('2024-10-01', 'Ireland, at 0.2 % of GDP, is the lowest defence spender in the EU.'),
  at('2024-10-01', 'The tank brigade in Lithuania will have 5,000 German soldiers.'),
  at('2024-10-01', 'One in three Germans would not defend the country.'),
  at('2024-10-01', 'Iceland has no army, but it hosts allied aircraft.'),
  at('2024-10-01', 'Last year’s drill involved 90,000 troops from 32 countries.'),
]

export const FOURTH_SENTENCES: readonly ExpectedSentence[] = [
  ...COUNTS,
  ...SETS,
  ...RANKS,
  ...FIGURES,
  ...CHANGES,
  ...COMPARISONS,
  ...SERIES,
  ...NOT_OURS,
  ...ORDINARY,
]
