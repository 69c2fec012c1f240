import {
  after,
  at,
  block,
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
    '2018-07-12',
    'Twenty-four of 29 countries don’t spend what they should, just five do 2 percent.',
  ),
  at(
    '2017-02-15',
    'Just five of NATO’s 28 members are paying their fair share, with the rest falling below 2% of GDP.',
  ),
  at(
    '2025-07-01',
    'All 31 allies with armed forces are forecast to reach the 2 percent mark in 2025.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2024-07-10',
    'A decade on from Wales, 23 of the 32 member states will be spending 2 % or more of GDP on defence in 2024.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-07-10',
    'In 2021, by comparison, just six allies met the guideline.',
    count(2021, 6, test('>=', 2)),
  ),
  at(
    '2023-07-15',
    'Fewer than a dozen NATO members currently hit the 2 per cent target.',
    count(2023, 12, test('>=', 2), '<'),
  ),
  at(
    '2025-09-02',
    'More than a dozen allies spend over 2.5 per cent of GDP on defence.',
    count(2025, 12, test('>', 2.5), '>'),
  ),
  at(
    '2020-11-01',
    'Ten allies – a third of NATO’s membership – spend 2 percent or more.',
    count(2020, 10, test('>=', 2)),
  ),
  at(
    '2019-04-04',
    'Only seven of NATO’s 29 allies now spend 2% of their GDP on defense: Estonia, Greece, Latvia, Lithuania, Poland, the United Kingdom and the United States.',
    count(2018, 7, test('>=', 2)),
    set('only', 'EST GRC LVA LTU POL GBR USA', 2018, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'Eight allies have so far failed to hit 2 per cent.',
    count(2024, 8, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Roughly three in four allies meet the mark.',
    count(2024, 0.75, test('>=', 2), 'part:frac'),
  ),
  at(
    '2024-10-01',
    'There are now 23 NATO countries that spend at least 2 % of GDP on defence.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-10-01',
    'NATO now has 23 members that meet the 2 % target.',
    count(2024, 23, test('>=', 2)),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Countries including Italy, Spain and Canada are still below 2 %.',
    set('each', 'ITA ESP CAN', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Italy and Spain, among others, fall short of 2 % of GDP.',
    set('each', 'ITA ESP', 2024, test('<', 2)),
  ),
  at('2024-10-01', 'Both Norway and Denmark have crossed the 2 per cent threshold.'),
  at(
    '2025-09-01',
    'Belgium, Italy and Portugal have all now reached 2 % of GDP.',
    set('each', 'BEL ITA PRT', 2025, test('>=', 2)),
  ),
  at('2024-10-01', 'Only two G7 members, Canada and Italy, are below the 2 % target.'),
  at('2024-10-01', 'Of the three Baltic states, only Lithuania spends less than 3 % of GDP.'),
  at(
    '2024-10-01',
    'None of the three Baltic states spends less than 2.8 % of GDP on defence.',
    set('none', 'EST LVA LTU', 2024, test('<', 2.8)),
  ),
  at('2024-10-01', 'Portugal is still nowhere near 2 %.'),
  at(
    '2024-10-01',
    'Poland and Estonia both spend more than 3 per cent of their GDP on defence.',
    set('each', 'POL EST', 2024, test('>', 3)),
  ),
  at(
    '2024-10-01',
    'The only European allies above 3 % are Poland, Estonia, Latvia and Greece.',
    set('only', 'POL EST LVA GRC', 2024, test('>', 3), { among: 'EUROPE' }),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'When it comes to defence spending as a share of GDP, Canada sits near the bottom of NATO, at 1.37 %.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-10-01',
    'With 4.12 % of GDP Poland is far and away the biggest spender in relative terms.',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
  ),
  at(
    '2024-10-01',
    'The United States is only the third-biggest spender relative to GDP.',
    rank('USA', 2024, 3),
  ),
  at(
    '2024-10-01',
    'Germany has become the second-largest military spender in NATO, behind only the United States.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
  ),
  at(
    '2024-10-01',
    'Poland’s army is now the third-largest in NATO, after those of the United States and Turkey.',
    rank('POL', 2024, 3, 'top', 'personnel'),
  ),
  at(
    '2024-10-01',
    'France ranks 12th in the alliance for defence spending as a proportion of GDP.',
    rank('FRA', 2024, 12),
  ),
  at(
    '2024-10-01',
    'Spain comes bottom of the NATO table at 1.28 per cent of GDP.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2024-10-01',
    'The three lowest spenders as a percentage of GDP are Spain, Slovenia and Luxembourg.',
    block('ESP SVN LUX', 2024, 'bottom'),
  ),
  at(
    '2024-10-01',
    'Poland leads NATO in equipment spending, at 51 % of its defence budget.',
    rank('POL', 2024, 1, 'top', 'equip'),
    value('POL', 2024, 51, '=', 'equip'),
  ),
  at('2024-10-01', 'After Poland, Estonia spends the most as a share of GDP.'),
  at(
    '2024-10-01',
    'Poland now spends proportionally more on defence than any other NATO member, including the United States.',
    rank('POL', 2024, 1),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'France, for instance, spends just over two per cent of its GDP on defence.',
    value('FRA', 2024, 2, 'just>'),
  ),
  at(
    '2024-10-01',
    'This year Britain’s defence spending will come to 2.33 % of GDP, according to NATO estimates.',
    value('GBR', 2024, 2.33),
  ),
  at(
    '2024-10-01',
    'Canada’s defence spending as a percentage of GDP is 1.37 %.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-10-01',
    'Spending on defence in Italy stood at 1.49 % of GDP in 2024.',
    value('ITA', 2024, 1.49),
  ),
  at(
    '2024-10-01',
    'Belgium (1.30 %), Canada (1.37 %) and Italy (1.49 %) are well below the target.',
    value('BEL', 2024, 1.3),
    value('CAN', 2024, 1.37),
    value('ITA', 2024, 1.49),
    set('each', 'BEL CAN ITA', 2024, test('<', 2)),
  ),
  at(
    '2024-10-01',
    'Romania’s 2.25 percent and Bulgaria’s 2.18 percent put both above the guideline.',
    value('ROU', 2024, 2.25),
    value('BGR', 2024, 2.18),
  ),
  at(
    '2024-10-01',
    'The Czech Republic now spends 2.1 percent of GDP on its military, up from 1.37 percent in 2023.',
    value('CZE', 2024, 2.1),
    value('CZE', 2023, 1.37),
  ),
  at(
    '2024-10-01',
    'The U.S. share of GDP going to defense is 3.38 percent.',
    value('USA', 2024, 3.38),
  ),
  at('2024-10-01', 'Denmark has a defence budget worth 2.37 % of GDP.', value('DNK', 2024, 2.37)),
  at(
    '2024-10-01',
    'German defence expenditure totals $97.7bn in 2024.',
    value('DEU', 2024, 97700, '=', 'usd'),
  ),
  at(
    '2024-10-01',
    'Collectively, the European allies and Canada spend 2.02 % of GDP on defence.',
    value('EURCAN', 2024, 2.02),
  ),
  at('2024-10-01', 'Norway plans nothing of the sort: it spends 2.20 % of GDP on defence.'),
  at(
    '2024-10-01',
    'With 481,000 men and women, Turkey’s armed forces are the second largest in NATO.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    value('TUR', 2024, 481, '=', 'personnel'),
  ),
  at('2024-10-01', 'Slovakia spends exactly 2 % of GDP on defence.', value('SVK', 2024, 2)),
  at(
    '2024-10-01',
    'Greece’s defence expenditure, at 3.08 % of GDP, is well above the alliance average of 2.71 %.',
    value('GRC', 2024, 3.08),
    value('NATO', 2024, 2.71),
  ),
  after(
    '2024-10-01',
    'Lithuania wants to host German troops.',
    'The Baltic country spends 2.85 % of GDP on defence.',
    value('LTU', 2024, 2.85),
  ),
  after(
    '2024-10-01',
    'Ottawa has promised to do more.',
    'At present, the country’s defence spending is 1.37 % of GDP.',
    value('CAN', 2024, 1.37),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Defence spending in Germany has risen from 1.19 % of GDP in 2014 to 2.12 % today.',
    value('DEU', 2014, 1.19),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-10-01',
    'Latvia has more than tripled its defence spending as a share of GDP, from 0.94 % in 2014 to 3.15 % in 2024.',
    value('LVA', 2014, 0.94),
    value('LVA', 2024, 3.15),
  ),
  at(
    '2024-10-01',
    'Over the past decade, Hungary’s share has more than doubled.',
    change('HUN', 2014, 2024, 'factor', '>', 2),
  ),
  at(
    '2024-10-01',
    'European allies and Canada have increased spending by 18 % this year, the biggest increase in decades.',
    value('EURCAN', 2024, 18, '=', 'real_growth'),
  ),
  at(
    '2024-10-01',
    'Compared with 2014, Poland spends more than twice as large a share of its GDP on defence.',
  ),
  at(
    '2024-10-01',
    'US spending as a share of GDP has declined since 2014, from 3.71 % to 3.38 %.',
    value('USA', 2014, 3.71),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-10-01',
    'Sweden increased its defence spending by 34 % in real terms in 2024.',
    value('SWE', 2024, 34, '=', 'real_growth'),
  ),
  at(
    '2024-10-01',
    'Britain’s share went down slightly from 2.35 % in 2020 to 2.33 % in 2024.',
    value('GBR', 2020, 2.35),
    value('GBR', 2024, 2.33),
  ),
  at(
    '2024-10-01',
    'Dutch defence spending has jumped to 2.05 % of GDP from 1.63 % in 2023.',
    value('NLD', 2024, 2.05),
    value('NLD', 2023, 1.63),
  ),
  at(
    '2024-10-01',
    'Norway’s share climbed by 0.4 percentage points between 2023 and 2024.',
    change('NOR', 2023, 2024, 'points', '=', 0.4),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'The US accounts for nearly two-thirds of the alliance’s combined defence spending.',
    ratio('USA', 'NATO', 2024, 'nearly', 0.6667),
  ),
  at(
    '2024-10-01',
    'America pays for about 66 % of total NATO defence expenditure.',
    ratio('USA', 'NATO', 2024, '~', 0.66),
  ),
  at(
    '2024-10-01',
    'Per capita, Norway spends more on defence than Germany.',
    compare('NOR', 'DEU', 2024, '>', 'percap'),
  ),
  at(
    '2024-10-01',
    'Estonia’s defence spending as a share of GDP exceeds that of the United States.',
    compare('EST', 'USA', 2024, '>'),
  ),
  at('2024-10-01', 'Germany’s defence budget is larger than those of France and Italy.'),
  at(
    '2024-10-01',
    'Greece devotes more of its GDP to defence than Turkey.',
    compare('GRC', 'TUR', 2024, '>'),
  ),
  at(
    '2024-10-01',
    'US defence spending is more than double that of all other allies combined.',
    ratio('USA', 'others', 2024, '>', 2),
  ),
  at(
    '2024-10-01',
    'As a share of GDP, Italy spends less than half of what Poland does.',
    ratio('ITA', 'POL', 2024, '<', 0.5, 'share'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Over the past decade the United States accounted for 70 % of all NATO defence spending.',
    {
      kind: 'ratio',
      num: 'USA',
      den: 'NATO',
      measure: 'usd',
      years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023],
      op: '=',
      value: 0.7,
    },
  ),
  at(
    '2024-10-01',
    'Germany’s spending, equivalent to 2.12 % of GDP, is the second highest in NATO in dollars.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
    value('DEU', 2024, 2.12),
  ),
  at('2024-10-01', 'The Netherlands meets the 2 % target for the first time in 2024.', {
    kind: 'first',
    who: 'NLD',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2024-10-01', 'The UK has spent at least 2 % of GDP on defence every year since 2014.', {
    kind: 'every_year',
    who: 'GBR',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>=', value: 2 },
  }),
  at(
    '2025-10-01',
    'In August 2025, NATO’s figure for Germany in 2024 was revised from 2.12 % in June 2024 to 2.00 %.',
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'SIPRI estimates that Poland spent 3.8 per cent of GDP on its military in 2023.',
    not('sipri'),
  ),
  at('2024-10-01', 'By 2028, Latvia’s defence spending is to reach 4 % of GDP.', not('plan')),
  at('2024-10-01', 'Lithuania’s next budget sets aside 3.03 % of GDP for defence.'),
  at('2024-10-01', 'Denmark tops the list of donors to Ukraine, with 2.2 % of GDP.'),
  at('2025-10-01', 'Sweden will spend 3.5 per cent of GDP on core defence by 2030.', not('plan')),
]

/** What is said in them is not read yet: it must not be read wrongly either. */
export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2025-09-01',
    'In August 2025 Germany revised its 2024 share from the 2.12 % of June 2024 to 2 %.',
  ),
  at(
    '2025-09-01',
    'In August 2025 NATO revised Germany’s growth in 2024 from the 0.2 % of June 2024 to 0.1 %.',
  ),
  at(
    '2024-10-01',
    'The majority of allies, 23 in all, now spend at least 2 % of GDP.',
    count(2024, 0.5, test('>=', 2), 'part:>'),
  ),
  at(
    '2024-10-01',
    'Estonia came second, spending 3.43 % of GDP.',
    rank('EST', 2024, 2),
    value('EST', 2024, 3.43),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-10-01', 'Sixteen years after the Georgian war, allies still argue about 2 %.'),
  at('2024-10-01', 'Half of all allies have sent tanks to Ukraine.'),
  at('2024-10-01', 'Nine allies operate the F-35, and 14 more have ordered it.'),
  at('2024-10-01', 'The UK’s nuclear deterrent takes up 18 % of its defence budget.'),
  at('2024-10-01', 'About 70 % of the Polish order went to South Korean firms.'),
  at('2024-10-01', 'The Dutch parliament voted by 101 to 49 to enshrine the 2 % norm in law.'),
  at(
    '2024-10-01',
    'A minister from one of the Baltic states said that 3 % was the least one could do.',
  ),
  at('2024-10-01', 'Some allies count pensions, which make up 30 % of Belgium’s defence spending.'),
  at('2024-10-01', 'Spain contributes 3,500 troops to NATO missions, more than most.'),
  at('2024-10-01', 'Canada is second to none in its support of Ukraine.'),
  at('2024-10-01', 'What would 3 % of GDP mean for Germany?'),
  at('2024-10-01', 'Ten of the 27 EU members use the euro and are not in NATO.'),
  at('2024-10-01', 'The first of five frigates will be delivered to Norway in 2029.'),
  at('2024-10-01', 'Portugal could reach 2 % by counting its coast guard.'),
  at('2024-10-01', 'The last time Germany spent that much, the Wall was still up.'),
  at('2024-10-01', 'Hungary ranks 76th in the corruption index, the lowest of all EU members.'),
  at('2024-10-01', 'Bulgaria’s share of the euro area’s economy is below 1 %.'),
  at('2024-10-01', 'Four allies border Ukraine; six border Russia.'),
  at('2024-10-01', 'US arms sales to Poland rose by 200 % in two years.'),
  at('2024-10-01', 'Europe spends only 60 % of what America spends on research.'),
  at('2024-10-01', 'Greece’s economy is smaller than that of Belgium.'),
  at('2024-10-01', 'The Italian budget law gives the ministry 1.2 % more than last year.'),
  at('2024-10-01', 'Of the 32 heads of government, only one was a woman in 2000.'),
  at('2024-10-01', 'If you ask Rutte, 3 % is the new 2 %.'),
  at('2024-10-01', 'Turkey’s drones have been sold to eight allies.'),
  at('2024-10-01', 'Germany’s defence minister is the most popular politician, with 63 %.'),
  at('2024-10-01', 'France spends about 5.6 billion euros a year on its nuclear forces.'),
  at('2024-10-01', 'The alliance’s ten newest members joined after 2004.'),
  at('2024-10-01', 'Nearly half of Slovaks think that NATO membership is a bad thing.'),
  at('2024-10-01', 'Estonia’s conscripts make up more than half of its peacetime army.'),
]

export const FIFTH_SENTENCES: readonly ExpectedSentence[] = [
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
