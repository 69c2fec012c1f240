import {
  after,
  at,
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

export const COUNTS: readonly ExpectedSentence[] = [
  at(
    '2018-12-04',
    'Apart from America, only Greece, Estonia, Britain and Latvia now meet the two-percent goal.',
    set('only', 'GRC EST GBR LVA', 2018, test('>=', 2), { excluding: ['USA'] }),
  ),
  at(
    '2022-03-10',
    'Ten NATO countries met their 2 percent obligation in 2021, according to the alliance.',
    count(2021, 10, test('>=', 2)),
  ),
  at(
    '2025-09-03',
    'For 2024, NATO now counts 18 allies at 2 percent.',
    count(2024, 18, test('>=', 2)),
  ),
  at(
    '2023-02-15',
    'Two-thirds of the 30 allies still fall short of the 2% guideline.',
    count(2022, 0.6667, test('<', 2), 'part:frac'),
  ),
  at(
    '2024-10-01',
    'Only a quarter of members spend more than 2.5 % of GDP.',
    count(2024, 0.25, test('>', 2.5), 'part:frac'),
  ),
  at(
    '2024-10-01',
    'Fourteen European allies are expected to exceed 2 % this year.',
    count(2024, 14, test('>', 2), '=', { among: 'EUROPE' }),
  ),
  at(
    '2024-10-01',
    'Sixteen of the 23 EU members of NATO reach the target.',
    count(2024, 16, test('>=', 2), '=', { among: 'EU' }),
  ),
  at('2025-10-01', 'A handful of allies are above 3 %.'),
  at(
    '2025-10-01',
    'Almost all allies now spend at least 2 % of their GDP on defence.',
    count(2025, 0.8, test('>=', 2), 'part:>='),
  ),
  at(
    '2025-10-01',
    'Not a single member was below 2 % in 2025.',
    set('none', '', 2025, test('<', 2)),
  ),
  at('2016-05-02', 'Five of 28: so many members reached the 2 % mark in 2015.'),
  at(
    '2024-10-01',
    'Twenty-three allies are above the line; nine are below it.',
    count(2024, 23, test('>', 2)),
    count(2024, 9, test('<', 2)),
  ),
  at('2024-10-01', 'All but nine allies meet the target.', count(2024, 23, test('>=', 2))),
  at(
    '2024-10-01',
    'Since 2014 every ally except the United States has increased its share of GDP.',
  ),
  at(
    '2024-10-01',
    'In 2014, only seven allies spent 20% or more of their defence budget on equipment.',
    {
      kind: 'count',
      measure: 'equip',
      year: 2014,
      test: { op: '>=', value: 20 },
      op: '=',
      value: 7,
    },
  ),
]

/** What is said in them is not read yet: it must not be read wrongly either. */
export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Stoltenberg announced that 23 allies would spend 2 per cent of GDP or more this year, more than double the number four years ago.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'Italy, like Spain, misses the two percent mark.',
    set('each', 'ITA', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Total spending across NATO amounts to 2.71 % of GDP.',
    value('NATO', 2024, 2.71),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Poland, Estonia, the United States, Latvia and Greece are the five allies above 3 %.',
    set('only', 'POL EST USA LVA GRC', 2024, test('>', 3)),
  ),
  at(
    '2024-10-01',
    'Slovenia, Luxembourg and Spain do not even reach 1.3 % of GDP.',
    set('each', 'SVN LUX ESP', 2024, test('<', 1.3)),
  ),
  at(
    '2024-10-01',
    'Canada has yet to reach the 2% guideline.',
    set('each', 'CAN', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Both France and Germany have reached the 2 per cent target.',
    set('each', 'FRA DEU', 2024, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'Bulgaria, Denmark and Sweden each spend at least 2.1 % of GDP on defence.',
    set('each', 'BGR DNK SWE', 2024, test('>=', 2.1)),
  ),
  at(
    '2024-10-01',
    'The Baltic states and Poland all exceed 2.8 percent of GDP.',
    set('each', 'EST LVA LTU POL', 2024, test('>', 2.8)),
  ),
  at(
    '2025-10-01',
    'Poland, Lithuania and Latvia already meet the new 3.5 % target.',
    set('each', 'POL LTU LVA', 2025, test('>=', 3.5)),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    "Germany now has the second-largest defence budget in NATO, ahead of Britain's.",
    rank('DEU', 2024, 2, 'top', 'usd_current'),
  ),
  at(
    '2024-10-01',
    'Measured against economic output, Spain is at the bottom of the table with 1.28 %.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2024-10-01',
    'Poland leads the ranking with 4.12 %, Estonia follows with 3.43 % and the USA comes third with 3.38 %.',
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
  ),
  at('2024-10-01', 'Belgium ranks 29th of 32 allies.', rank('BEL', 2024, 29)),
  at(
    '2024-10-01',
    'Only Spain, Slovenia and Luxembourg spend less than Belgium as a share of GDP.',
  ),
  at(
    '2024-10-01',
    'Per head of population, Norway is in second place, behind the United States.',
    rank('NOR', 2024, 2, 'top', 'percap'),
    order('USA NOR', 2024, 1, 'top', 'percap'),
  ),
  at(
    '2024-10-01',
    'Sweden recorded the largest increase of all allies, 34 %, in 2024.',
    rank('SWE', 2024, 1, 'top', 'real_growth'),
    value('SWE', 2024, 34, '=', 'real_growth'),
  ),
  at(
    '2024-10-01',
    'Greece has long been among the top five in NATO by share of GDP.',
    rank('GRC', 2024, [1, 5]),
  ),
  at(
    '2024-10-01',
    'The three largest spenders are the United States, Germany and the United Kingdom.',
    block('USA DEU GBR', 2024, 'top', 'usd_current'),
  ),
  at('2024-10-01', "Luxembourg's army is NATO's second smallest, after Montenegro's."),
  at(
    '2024-10-01',
    'Hungary climbed from 15th place in 2020 to 13th in 2024 by share of GDP.',
    rank('HUN', 2020, 15),
    rank('HUN', 2024, 13),
  ),
  at(
    '2024-10-01',
    'Italy is only 24th by share of GDP, but fifth in terms of money.',
    rank('ITA', 2024, 24),
    rank('ITA', 2024, 5, 'top', 'usd_current'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Estonia: 3.43 %, Latvia: 3.15 %, Lithuania: 2.85 %.',
    value('EST', 2024, 3.43),
    value('LVA', 2024, 3.15),
    value('LTU', 2024, 2.85),
  ),
  at(
    '2024-10-01',
    'Britain devotes 2.33 percent of its GDP to the armed forces, France 2.06 percent and Italy just 1.49 percent.',
    value('GBR', 2024, 2.33),
    value('FRA', 2024, 2.06),
    value('ITA', 2024, 1.49),
  ),
  at(
    '2024-10-01',
    'In 2023 the Netherlands spent 1.63 % of GDP on defence; in 2024 the figure is 2.05 %.',
    value('NLD', 2023, 1.63),
    value('NLD', 2024, 2.05),
  ),
  at(
    '2024-10-01',
    "The alliance's European members plus Canada spend 2.02 per cent of their GDP on defence.",
    value('EURCAN', 2024, 2.02),
  ),
  at(
    '2024-10-01',
    'American taxpayers pay $2,800 per person for defence.',
    value('USA', 2024, 2800, '=', 'percap'),
  ),
  at(
    '2024-10-01',
    'Poland has an army of more than 200,000.',
    value('POL', 2024, 200, '>', 'personnel'),
  ),
  at(
    '2024-10-01',
    'Less than a fifth of Belgian defence spending goes on equipment.',
    value('BEL', 2024, 20, '<', 'equip'),
  ),
  at(
    '2024-10-01',
    "Montenegro's defence budget is $166 million.",
    value('MNE', 2024, 166, '=', 'usd'),
  ),
  at(
    '2024-10-01',
    'According to NATO, Turkey spends 2.09 % of GDP and Greece 3.08 %.',
    value('TUR', 2024, 2.09),
    value('GRC', 2024, 3.08),
  ),
  after(
    '2024-10-01',
    'Portugal is far from the target.',
    'Last year it spent 1.48 per cent of GDP on defence, this year it will be 1.55.',
  ),
  after(
    '2024-10-01',
    'Norway and Denmark are neighbours.',
    'They spend 2.2 and 2.37 per cent of GDP on defence respectively.',
    value('NOR', 2024, 2.2),
    value('DNK', 2024, 2.37),
  ),
  at(
    '2024-10-01',
    'Romania is spending 2.25 % of GDP on defence, well over the 2 % guideline.',
    value('ROU', 2024, 2.25),
  ),
  at(
    '2024-10-01',
    'North Macedonia stands at 2.22 %, Albania at 2.03 % and Bulgaria at 2.18 %.',
    value('MKD', 2024, 2.22),
    value('ALB', 2024, 2.03),
    value('BGR', 2024, 2.18),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Defence spending in Europe and Canada is up 18 per cent this year.',
    value('EURCAN', 2024, 18, '=', 'real_growth'),
  ),
  at(
    '2024-10-01',
    "Denmark's share of GDP jumped from 1.15 % in 2014 to 2.37 % in 2024.",
    value('DNK', 2014, 1.15),
    value('DNK', 2024, 2.37),
  ),
  at(
    '2024-10-01',
    'In real terms Poland spends three times as much on defence as in 2014.',
    change('POL', 2014, 2024, 'factor', '=', 3, 'usd'),
  ),
  at(
    '2024-10-01',
    'Spending by the United States fell by 2 % in real terms in 2023.',
    value('USA', 2023, -2, '=', 'real_growth'),
  ),
  at('2024-10-01', 'Germany raised its defence spending by a third in 2024.'),
  at('2024-10-01', 'The Dutch share has more than doubled since 2014, from 1.15 % to 2.05 %.'),
  at('2024-10-01', "Turkey's share is lower than in 2014."),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Washington spends almost three times as much on defence as all European allies put together.',
  ),
  at('2024-10-01', 'Two out of every three dollars spent on defence in NATO are American.'),
  at(
    '2024-10-01',
    'The United States makes up roughly two thirds of the defence spending of NATO.',
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at('2024-10-01', 'Britain and France together spend less on defence than Germany.'),
  at(
    '2024-10-01',
    'As a share of GDP, Latvia spends twice as much as Italy.',
    ratio('LVA', 'ITA', 2024, '=', 2, 'share'),
  ),
  at(
    '2024-10-01',
    'Canada spends less of its GDP on defence than Albania.',
    compare('CAN', 'ALB', 2024, '<'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Germany has reached the 2 % mark for the first time since the end of the Cold War.',
    not('before-data'),
  ),
  at('2024-10-01', 'Poland has exceeded 2 % of GDP every year since 2018.', {
    kind: 'every_year',
    who: 'POL',
    measure: 'share',
    from: 2018,
    to: 2024,
    test: { op: '>', value: 2 },
  }),
  at('2024-10-01', 'Greece has never spent less than 2 % of GDP on defence.'),
  at(
    '2024-10-01',
    'Spain averaged 1.0 percent of GDP over the past decade.',
    mean('ESP', 2014, 2023, 1),
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    "Poland's draft budget for 2025 provides for 4.7 % of GDP for defence.",
    not('budget'),
  ),
  at('2024-10-01', 'By 2030 Britain wants to spend 2.5 per cent of GDP on defence.', not('plan')),
  at('2024-10-01', 'Estonia will spend 3.7 percent of GDP on defence in 2026.', not('plan')),
  at('2024-10-01', 'Germany has delivered weapons worth 0.5 % of its GDP to Ukraine.', not('aid')),
  at('2024-10-01', 'In 1989 West Germany spent 2.7 % of GDP on defence.', not('before-data')),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'Only 12 % of Spaniards trust the alliance.'),
  at('2024-10-01', 'Estonia’s population shrank by 1 % last year.'),
  at('2024-10-01', 'The second largest city in Poland is Kraków.'),
  at('2024-10-01', 'Norway has the largest sovereign wealth fund.'),
  at('2024-10-01', 'France vetoed the text, Germany and Italy did not.'),
  at('2024-10-01', 'All members signed; none was happy.'),
  at('2024-10-01', 'A third of the delegates came from Latvia.'),
  at('2024-10-01', 'Russia spends more than 6 % of GDP on its military.'),
  at('2024-10-01', 'Greece spends 16 % of GDP on pensions and 4 % on education.'),
  at('2024-10-01', 'Lithuania won by 83 points to 78.'),
  at('2024-10-01', 'Germany is the largest economy in Europe.'),
  at('2024-10-01', 'Slovakia has the highest inflation among the members.'),
  at('2024-10-01', 'Italy spends 3 % of its budget on culture.'),
  at('2024-10-01', 'I paid 2 % more for my flight to Oslo.'),
  at('2024-10-01', 'More than half of Americans favour staying in NATO.'),
  at('2024-10-01', 'Germany should double its defence spending, the minister said.'),
]
export const THIRD_SENTENCES: readonly ExpectedSentence[] = [
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
