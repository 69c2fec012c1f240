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
    '2024-02-15',
    'This year I expect 18 allies to spend 2 per cent of their GDP on defence.',
    count(2024, 18, test('>=', 2)),
  ),
  after(
    '2024-02-15',
    'NATO’s guideline is 2 per cent of GDP.',
    'In 2014 only three allies met it.',
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-07-12',
    '"Twenty-three of 32 members now meet the guideline," the president said.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2022-03-31',
    'In 2021, eight Allies met the guideline of spending 2% of their GDP on defence, up from just three Allies in 2014.',
    count(2021, 8, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2022-03-31',
    'Twenty-four Allies spent more than 20% of their defence expenditure on major equipment in 2021.',
    count(2021, 24, test('>', 20), '=', { measure: 'equip' }),
  ),
  at(
    '2025-04-25',
    '22 Allies, or 69 per cent of the membership, reached 2 per cent last year.',
    count(2024, 22, test('>=', 2)),
  ),
  at(
    '2024-06-17',
    'A record 23 of 32 NATO members will hit the alliance’s defence spending target this year, Stoltenberg said on Monday.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2023-02-14',
    'Fewer than one in three allies currently meets the 2 per cent pledge.',
    count(2022, 0.3333, test('>=', 2), 'part:<'),
  ),
  at(
    '2021-10-20',
    'Twenty-one allies still spend under 2 % of GDP on defence; nine are at or above it.',
    count(2021, 21, test('<', 2)),
    count(2021, 9, test('>=', 2)),
  ),
  at(
    '2020-12-01',
    'Two in three allies fall short of the two-per-cent goal.',
    count(2020, 0.6667, test('<', 2), 'part:frac'),
  ),
  at(
    '2025-09-01',
    'None of the 32 allies spends 5 % of GDP on defence.',
    set('none', '', 2025, test('>=', 5)),
  ),
  at(
    '2019-03-15',
    'In 2018 no more than seven of 29 allies devoted 2 % of GDP to defence.',
    count(2018, 7, test('>=', 2), '<='),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2017-05-24',
    'Besides the United States, only Britain, Estonia, Greece and Poland spend at least 2 percent of GDP on defence.',
    set('only', 'GBR EST GRC POL', 2016, test('>=', 2), { excluding: ['USA'] }),
  ),
  at(
    '2026-07-09',
    'Lithuania, Estonia, Latvia and Poland are above 4.5 per cent of GDP.',
    set('each', 'LTU EST LVA POL', 2026, test('>', 4.5)),
  ),
  at(
    '2024-08-01',
    'Not a single one of the Benelux countries reached two per cent of GDP in 2023.',
    set('none', 'BEL LUX NLD', 2023, test('>=', 2)),
  ),
  at(
    '2025-02-11',
    'Hungary, Slovakia and Czechia all spend less than 2.5 % of GDP.',
    set('each', 'HUN SVK CZE', 2024, test('<', 2.5)),
  ),
  at(
    '2025-08-28',
    'Every single ally with an army will be at two per cent of GDP this year.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2024-07-09',
    'The Nordic allies – Denmark, Finland, Norway and Sweden – are all above the two per cent line.',
    set('each', 'DNK FIN NOR SWE', 2024, test('>', 2)),
  ),
  at(
    '2025-08-29',
    'The only allies above 3.5% are Poland, Lithuania and Latvia.',
    set('only', 'POL LTU LVA', 2025, test('>', 3.5)),
  ),
  at(
    '2018-07-10',
    'Washington, Athens, Tallinn, London and Riga are the only ones to meet the 2 % pledge in 2018.',
    set('only', 'USA GRC EST GBR LVA', 2018, test('>=', 2)),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2025-07-02',
    'Spain is NATO’s lowest spender relative to output, at 1.24 percent last year.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.24),
  ),
  at(
    '2019-06-26',
    'Britain is the biggest European spender on defence in NATO, with $60bn.',
    rank('GBR', 2019, 1, 'top', 'usd_current', { among: 'EUROPE' }),
    value('GBR', 2019, 60000, '=', 'usd'),
  ),
  at(
    '2024-10-02',
    'The top five by share of GDP are Poland, Estonia, the United States, Latvia and Greece.',
    block('POL EST USA LVA GRC', 2024),
  ),
  at(
    '2023-04-01',
    'Germany, the fourth-largest economy in the world, was only 20th in NATO last year with 1.49 per cent of GDP.',
    rank('DEU', 2022, 20),
    value('DEU', 2022, 1.49),
  ),
  at(
    '2024-06-24',
    'By number of active personnel, Germany comes fifth in the alliance, behind the US, Turkey, Poland and France.',
    rank('DEU', 2024, 5, 'top', 'personnel'),
  ),
  at(
    '2024-06-24',
    'Montenegro has the second-smallest military in NATO after Luxembourg.',
    rank('MNE', 2024, 2, 'bottom', 'personnel'),
  ),
  at(
    '2017-03-14',
    'On defence as a share of GDP, Greece comes second with 2.36 percent.',
    rank('GRC', 2016, 2),
    value('GRC', 2016, 2.36),
  ),
  at(
    '2025-03-05',
    'No NATO member devotes more of its economy to defence than Poland.',
    rank('POL', 2024, 1),
  ),
  at(
    '2026-07-10',
    'Germany now has the alliance’s second-biggest military budget, $147bn.',
    rank('DEU', 2026, 2, 'top', 'usd_current'),
    value('DEU', 2026, 147000, '=', 'usd'),
  ),
  at(
    '2022-07-05',
    'Turkey boasts NATO’s second-largest army after the US.',
    rank('TUR', 2022, 2, 'top', 'personnel'),
  ),
  at(
    '2024-07-05',
    'In descending order the top three are Poland (4.12 %), Estonia (3.43 %) and the United States (3.38 %).',
    order('POL EST USA', 2024),
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2016-07-06',
    'The United Kingdom, which narrowly clears the bar at 2.21% of GDP, spent $60.3bn in 2016.',
    value('GBR', 2016, 2.21),
    value('GBR', 2016, 60300, '=', 'usd'),
  ),
  at(
    '2025-02-13',
    'Canadians spend about 1.4 per cent of GDP on defence.',
    value('CAN', 2024, 1.4, '~'),
  ),
  at(
    '2024-06-18',
    'US defence spending is estimated at $967.7 billion, or 3.38 % of GDP.',
    value('USA', 2024, 967700, '~', 'usd'),
    value('USA', 2024, 3.38),
  ),
  at(
    '2020-06-01',
    'Italy spent 1.22 per cent of GDP on defence in 2019, well short of the target.',
    value('ITA', 2019, 1.22),
  ),
  at(
    '2023-07-20',
    'Hungarian military expenditure will hit 2.43 percent of GDP this year.',
    value('HUN', 2023, 2.43),
  ),
  at(
    '2024-06-18',
    'With defence spending of 2.33 per cent of GDP, Britain is above the Nato target.',
    value('GBR', 2024, 2.33),
    value('GBR', 2024, 2, '>'),
  ),
  at(
    '2021-03-17',
    'Paris spent €52.7 billion on defence in 2020, or 2.11 % of GDP.',
    value('FRA', 2020, 52700, '=', 'nat'),
    value('FRA', 2020, 2.11),
  ),
  at(
    '2024-06-24',
    'The US keeps some 1.3 million men and women in uniform.',
    value('USA', 2024, 1300, '~', 'personnel'),
  ),
  at(
    '2024-06-24',
    'Bulgaria puts 31 % of its defence spending into major equipment.',
    value('BGR', 2024, 31, '=', 'equip'),
  ),
  at(
    '2019-12-04',
    'Last year Lithuania’s defence budget amounted to 2 percent of GDP.',
    value('LTU', 2018, 2),
  ),
  at(
    '2024-06-20',
    'Romania spends two and a quarter per cent of GDP on defence.',
    value('ROU', 2024, 2.25),
  ),
  at(
    '2024-10-10',
    'Portugal’s defence spending, though rising, is a mere 1.55% of GDP.',
    value('PRT', 2024, 1.55),
  ),
  at('2024-10-10', 'Czech defence spending as a percentage of GDP: 2.1.'),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Denmark’s defence share has more than doubled in a decade, from 1.15% of GDP to 2.37%.',
    change('DNK', 2014, 2024, 'factor', '>', 2),
    value('DNK', 2014, 1.15),
    value('DNK', 2024, 2.37),
  ),
  at(
    '2025-09-10',
    'Spain raised its defence spending from 1.43 per cent of GDP last year to two per cent this year.',
    value('ESP', 2024, 1.43),
    value('ESP', 2025, 2),
  ),
  at(
    '2026-07-12',
    'Between 2024 and 2026 Lithuanian defence spending went from 3.07% to 5.33% of GDP.',
    value('LTU', 2024, 3.07),
    value('LTU', 2026, 5.33),
  ),
  at(
    '2018-07-11',
    'Since 2014, European allies and Canada have increased their defence budgets by 14.4 per cent in real terms.',
    change('EURCAN', 2014, 2018, 'percent', '=', 14.4, 'usd_constant'),
  ),
  at(
    '2024-06-18',
    'Poland has increased the size of its armed forces from 99,000 in 2014 to 216,000 this year.',
    value('POL', 2014, 99, '=', 'personnel'),
    value('POL', 2024, 216, '=', 'personnel'),
  ),
  at(
    '2025-09-01',
    'Real defence expenditure by European allies and Canada rose 15.9 % this year, after 18.6 % in 2024.',
    value('EURCAN', 2025, 15.9, '=', 'real_growth'),
    value('EURCAN', 2024, 18.6, '=', 'real_growth'),
  ),
  at(
    '2024-06-18',
    'Britain’s defence spending as a proportion of GDP is lower than it was in 2014.',
    change('GBR', 2014, 2024, 'points', '<', 0),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2018-07-12',
    'The United States spends more than twice as much as Germany on defence in relation to GDP.',
    ratio('USA', 'DEU', 2018, '>', 2, 'share'),
  ),
  at(
    '2024-06-18',
    'At 2.33%, Britain outspends France (2.06%) as a share of GDP.',
    compare('GBR', 'FRA', 2024, '>'),
    value('GBR', 2024, 2.33),
    value('FRA', 2024, 2.06),
  ),
  at(
    '2025-06-10',
    'America accounted for 64 per cent of the alliance’s total defence spending last year.',
    ratio('USA', 'NATO', 2024, '=', 0.64),
  ),
  at(
    '2026-07-08',
    'Germany spends more on defence than any other European ally.',
    rank('DEU', 2026, 1, 'top', 'share', { among: 'EUROPE' }),
  ),
  at(
    '2024-06-20',
    'Italy’s armed forces are larger than Britain’s.',
    compare('ITA', 'GBR', 2024, '>', 'personnel'),
  ),
  at(
    '2025-02-20',
    'Together, Germany, Britain and France spend less than a third of what the United States does on defence.',
    ratio('DEU GBR FRA', 'USA', 2024, '<', 0.3333),
  ),
  at(
    '2024-07-01',
    'European allies and Canada account for about a third of NATO defence spending.',
    ratio('EURCAN', 'NATO', 2024, 'frac', 0.3333),
  ),
  at(
    '2024-06-25',
    'The Netherlands spends less of its GDP on defence than Albania.',
    compare('NLD', 'ALB', 2024, '<'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at('2024-06-20', 'France reaches the two per cent mark for the first time.', {
    kind: 'first',
    who: 'FRA',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2025-06-01', 'Over the last ten years Germany averaged 1.4 per cent of GDP.', {
    kind: 'mean',
    who: 'DEU',
    measure: 'share',
    from: 2015,
    to: 2024,
    op: '=',
    value: 1.4,
  }),
  at('2024-06-18', 'Estonia has exceeded two per cent of GDP in each year since 2015.', {
    kind: 'every_year',
    who: 'EST',
    measure: 'share',
    from: 2015,
    to: 2024,
    test: { op: '>', value: 2 },
  }),
  at('2024-06-20', 'Italy was about $11 billion short of the 2 per cent target in 2023.', {
    kind: 'gap',
    who: 'ITA',
    measure: 'usd',
    year: 2023,
    mark: 2,
    op: '~',
    value: 11000,
  }),
  at(
    '2024-06-18',
    'Since 2014 European allies and Canada have added more than $600 billion to their defence budgets.',
    {
      kind: 'cumulative',
      who: 'EURCAN',
      measure: 'usd',
      from: 2014,
      to: 2024,
      op: '>',
      value: 600000,
    },
  ),
  at(
    '2024-06-18',
    'At 2.12 percent of GDP, German defence spending is at its highest level since 2014.',
    { kind: 'peak', who: 'DEU', measure: 'share', year: 2024, from: 2014, to: 2024, end: 'max' },
    value('DEU', 2024, 2.12),
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-04-29',
    'Military expenditure in Germany rose 28 per cent to $88.5bn in 2024, the Stockholm International Peace Research Institute reported.',
    not('sipri'),
  ),
  at(
    '2025-03-01',
    'Starmer pledged to raise UK defence spending to 2.5% of GDP by 2027.',
    not('plan'),
  ),
  at('2024-07-01', 'The Military Balance puts Greece at 2.9 per cent of GDP.', not('iiss')),
  at('2025-06-27', 'Allies agreed to invest 5 % of GDP in defence by 2035.', not('plan')),
  at(
    '2024-05-01',
    'Germany pays 16 per cent of NATO’s common budget, the same as the US.',
    not('common-funding'),
  ),
  at(
    '2025-07-01',
    'Berlin’s draft budget foresees €62.4 billion for defence in 2025.',
    not('budget'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'The Hungarian forint lost 2 percent against the euro.'),
  at('2024-10-01', 'More than 20 allies have sent weapons to Ukraine.'),
  at('2024-10-01', 'The 32 allies meet in Washington on Tuesday.'),
  at('2024-10-01', 'Poland bought 1,000 tanks from South Korea.'),
  at('2024-10-01', 'Only three allies have nuclear weapons.'),
  at('2024-10-01', 'Tourism accounts for 12 % of Spain’s GDP.'),
  at('2024-10-01', 'France’s budget gap is 5.5% of GDP, still the highest in the euro zone.'),
  at('2024-10-01', 'Latvia is the first ally to withdraw from the treaty on landmines.'),
  at('2024-10-01', 'Turkey is the second-largest country in NATO by population.'),
  at('2024-10-01', 'Some 90 percent of Finns back NATO membership, up from 24 percent in 2021.'),
  at('2024-10-01', 'Italy ranks fourth in the EU for arms exports.'),
  at('2024-10-01', 'The Dutch parliament voted 100 to 50 for the law.'),
  at('2024-10-01', 'Norway supplies 30 per cent of Europe’s gas.'),
  at('2024-10-01', 'The German army lacks 20,000 soldiers.'),
  at('2024-10-01', 'Belgium will buy 11 more F-35s for 1.6 billion dollars.'),
  at('2024-10-01', 'Trump has called on allies to spend 5 percent of GDP on defence.'),
  at('2024-10-01', 'Britain has the sixth-largest economy in the world.'),
  at('2024-10-01', 'Greece spends 17 % of GDP on pensions, the most in Europe.'),
  at('2024-10-01', 'Germany’s economy shrank 0.2 percent in 2023, the worst result in the G7.'),
  at('2024-10-01', 'Denmark will raise the retirement age to 70.'),
  at('2024-10-01', 'Estonia gave 1.4 per cent of its GDP to Ukraine.'),
  at('2024-10-01', 'Every ally has one vote.'),
  at('2024-10-01', 'In Lithuania a majority supports spending 5 % of GDP on defence.'),
  at('2024-10-01', 'Romania hosts the largest NATO base in Europe, with room for 10,000 soldiers.'),
  at('2024-10-01', 'Slovenia’s president will attend, as will those of 22 other allies.'),
  at('2024-10-01', 'France spends more on its nuclear deterrent than Germany spends on its navy.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-09-01',
    'Slovenia, like Spain and Luxembourg, spends less than 1.3 % of GDP on defence.',
    value('SVN', 2024, 1.3, '<'),
  ),
  at(
    '2024-06-20',
    'Turkish defence spending jumped by 44 per cent year on year.',
    value('TUR', 2024, 44, '=', 'real_growth'),
  ),
  at('2026-07-08', 'All but one of the allies with armed forces are at 2 per cent or more.'),
  at('2024-06-18', 'Canada and Italy are the only G7 allies not to meet the target.'),
  at('2024-06-19', 'Only Poland spends a bigger slice of its economy on defence than Estonia.'),
  at(
    '2019-03-15',
    'Seven out of 29: that is how many allies hit 2 per cent of GDP in 2018.',
    count(2018, 7, test('>=', 2)),
  ),
  at(
    '2024-06-18',
    'Luxembourg and Slovenia are tied for second-lowest at 1.29% of GDP.',
    value('LUX', 2024, 1.29),
    value('SVN', 2024, 1.29),
    rank('LUX', 2024, 2, 'bottom'),
    rank('SVN', 2024, 2, 'bottom'),
  ),
  at(
    '2025-09-03',
    'Belgium shares last place with Spain and Portugal at 2 % of GDP.',
    value('BEL', 2025, 2),
  ),
]
