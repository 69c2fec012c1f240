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
    '2019-12-04',
    'In 2017 five countries met the goal of spending 2 percent of GDP on defence, and that has since increased to nine.',
    count(2017, 5, test('>=', 2)),
  ),
  at(
    '2020-10-21',
    'Ten of NATO’s 30 members are estimated to be spending at least 2% of their GDP on their militaries, up from only three in 2014, a NATO report said.',
    count(2020, 10, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2025-08-29',
    'Exactly 2 % is what six countries spend: Portugal, North Macedonia, Belgium, Czechia, Spain and Luxembourg.',
  ),
  after(
    '2025-08-29',
    'All allies now meet the target of 2 per cent of GDP.',
    'In 2024 only 18 countries had reached that goal.',
    count(2024, 18, test('>=', 2)),
  ),
  at(
    '2017-07-06',
    'Last year, only five Nato countries met the 2% pledge - US, UK, Greece, Poland and Estonia.',
    count(2016, 5, test('>=', 2)),
    set('only', 'USA GBR GRC POL EST', 2016, test('>=', 2)),
  ),
  at(
    '2022-06-29',
    'Data released by NATO show that 20 of its 30 member states will not reach the benchmark of 2% of GDP in 2022.',
    count(2022, 20, test('<', 2)),
  ),
  at(
    '2023-07-07',
    'Some 11 of 31 allies will reach the target this year.',
    count(2023, 11, test('>=', 2), '~'),
  ),
  at(
    '2018-02-20',
    'No fewer than 24 of the 29 allies were below 2 % of GDP in 2017.',
    count(2017, 24, test('<', 2), '>='),
  ),
  at(
    '2025-08-28',
    'For the first time all allies meet the 2 per cent target, whereas in 2014 just three did.',
    set('all', '', 2025, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-06-17',
    'Twenty-three allies will spend 2% or more, more than twice as many as four years ago.',
  ),
  at('2026-03-27', 'Every ally but Iceland reached two per cent of GDP in 2025.'),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2021-06-12',
    'The UK, Estonia, Latvia, Poland, Lithuania, Romania and France also exceed the 2% threshold.',
    set('each', 'GBR EST LVA POL LTU ROU FRA', 2021, test('>', 2)),
  ),
  at(
    '2018-01-05',
    'In 2014 the United States, Greece and Britain were the only three allies spending 2 percent or more of GDP on defense.',
    set('only', 'USA GRC GBR', 2014, test('>=', 2)),
  ),
  at(
    '2021-06-12',
    'The equipment guideline of 20 per cent is not met by Germany, Belgium, Canada, Portugal and Slovenia.',
    set('each', 'DEU BEL CAN PRT SVN', 2021, test('<', 20), { measure: 'equip' }),
  ),
  at(
    '2025-08-29',
    'Only Poland, Lithuania and Latvia currently exceed the 3.5% core benchmark.',
    set('only', 'POL LTU LVA', 2025, test('>', 3.5)),
  ),
  at(
    '2024-06-18',
    'Among the countries still short of 2% are Italy, Canada, Belgium and Spain.',
    set('each', 'ITA CAN BEL ESP', 2024, test('<', 2)),
  ),
  at(
    '2024-06-18',
    'Countries such as Italy, Canada and Spain still fall short of the 2% guideline.',
    set('each', 'ITA CAN ESP', 2024, test('<', 2)),
  ),
  at(
    '2024-06-18',
    'Neither Canada, Italy nor Spain will get to 2 percent this year.',
    set('none', 'CAN ITA ESP', 2024, test('>=', 2)),
  ),
  at(
    '2024-06-18',
    'In the alliance’s top league – those above 3 % – are Poland, Estonia, the US, Latvia and Greece.',
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2021-06-12',
    'Greece tops NATO’s table of defence spending relative to GDP with 3.82% in 2021.',
    rank('GRC', 2021, 1),
    value('GRC', 2021, 3.82),
  ),
  after(
    '2021-06-12',
    'Greece spends the largest share of GDP in NATO, 3.82%.',
    'It is followed by the USA with 3.52% and Croatia with 2.79%.',
    order('GRC USA HRV', 2021),
    value('USA', 2021, 3.52),
    value('HRV', 2021, 2.79),
  ),
  at(
    '2019-12-04',
    'Greece is third after Bulgaria and the US in terms of relative military expenditure in NATO, with 2.28% of GDP.',
    rank('GRC', 2019, 3),
    value('GRC', 2019, 2.28),
  ),
  at(
    '2025-08-29',
    'At the top in terms of GDP share is Poland with 4.48%, followed by all three Baltic republics: Lithuania at 4%, Latvia at 3.73% and Estonia at 3.38%.',
    order('POL LTU LVA EST', 2025),
    value('POL', 2025, 4.48),
    value('LTU', 2025, 4),
    value('LVA', 2025, 3.73),
    value('EST', 2025, 3.38),
  ),
  at(
    '2025-08-29',
    'Norway rounds out the top five with 3.35% of GDP.',
    rank('NOR', 2025, 5),
    value('NOR', 2025, 3.35),
  ),
  at(
    '2025-08-29',
    'Poland tops the list of 32 Nato nations, spending 4.48% of GDP on defence.',
    rank('POL', 2025, 1),
    value('POL', 2025, 4.48),
  ),
  at(
    '2025-06-26',
    'Spain allocated the smallest share of its GDP, at 1.24%, in 2024.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.24),
  ),
  at(
    '2025-06-26',
    'Poland spent the highest percentage of its GDP on defense last year.',
    rank('POL', 2024, 1),
  ),
  at(
    '2025-06-26',
    'Poland was first, and Estonia and Latvia followed with 3.41% and 3.15% of GDP respectively.',
  ),
  at(
    '2019-03-20',
    'Spain is among the NATO members that spend the least on defence as a proportion of economic output.',
  ),
  at(
    '2023-03-22',
    'NATO’s biggest spender per head of population is the United States, with $2,329.',
    rank('USA', 2022, 1, 'top', 'percap'),
    value('USA', 2022, 2329, '=', 'percap'),
  ),
  at(
    '2018-07-12',
    'Greece 2nd largest spender on defence in NATO after US as a share of GDP',
    rank('GRC', 2018, 2),
  ),
  at(
    '2024-06-18',
    'The top five countries with the lowest share of GDP are Spain, Slovenia, Luxembourg, Belgium and Canada.',
    block('ESP SVN LUX BEL CAN', 2024, 'bottom'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2018-07-12',
    'While Germany spent over $45 billion on its military in 2017, equating to 1.2 percent of GDP, the U.S. spent $686 billion, or 3.6 percent.',
    value('DEU', 2017, 45000, '>', 'usd'),
    value('DEU', 2017, 1.2),
    value('USA', 2017, 686000, '=', 'usd'),
    value('USA', 2017, 3.6),
  ),
  at(
    '2019-12-04',
    'The U.S. is set to spend over $730 billion on its military this year.',
    value('USA', 2019, 730000, '>', 'usd'),
  ),
  at(
    '2020-10-21',
    'Germany spent only 1.57% of gross domestic product on its military in 2020, the report said.',
    value('DEU', 2020, 1.57),
  ),
  at(
    '2020-10-21',
    'Collectively, NATO members including the U.S. will spend roughly $1.03 trillion on defense in 2020.',
    value('NATO', 2020, 1030000, '~', 'usd'),
  ),
  at(
    '2025-08-29',
    'The UK has increased its spending to an estimated 2.4% of GDP this year.',
    value('GBR', 2025, 2.4, '~'),
  ),
  at(
    '2026-01-27',
    'According to Nato’s own estimates for 2025, the United States allocated 3.22% of its GDP to defence.',
    value('USA', 2025, 3.22),
  ),
  at('2021-06-12', 'Turkey is at 1.57% of its GDP, according to NATO.', value('TUR', 2021, 1.57)),
  at(
    '2021-06-12',
    'Greece will put 38.5% of its defence expenditure into equipment in 2021.',
    value('GRC', 2021, 38.5, '=', 'equip'),
  ),
  at(
    '2019-03-15',
    'Latvia came in at 2.01%, Poland at 2.05% and Lithuania at 2.00% of GDP in 2018.',
    value('LVA', 2018, 2.01),
    value('POL', 2018, 2.05),
    value('LTU', 2018, 2),
  ),
  at(
    '2024-06-18',
    'Defence expenditure in % of GDP, 2024e: Poland 4.12, Estonia 3.43, Latvia 3.15.',
  ),
  at(
    '2018-07-12',
    'Berlin spends a paltry 1.24 percent of GDP on defence, the U.S. president complains.',
    value('DEU', 2018, 1.24),
  ),
  at(
    '2025-08-29',
    'Belgium is at 2.00 per cent, after 1.29 per cent in 2024.',
    value('BEL', 2025, 2),
    value('BEL', 2024, 1.29),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2025-08-29',
    'Defence spending by European allies and Canada is growing by 15.9% in 2025 in real terms, compared to 18.6% in 2024.',
    value('EURCAN', 2025, 15.9, '=', 'real_growth'),
    value('EURCAN', 2024, 18.6, '=', 'real_growth'),
  ),
  at(
    '2024-06-18',
    'Poland has more than doubled its defence expenditure as a percentage of GDP since 2014.',
    change('POL', 2014, 2024, 'factor', '>', 2),
  ),
  at(
    '2024-06-18',
    'Luxembourg’s share has gone up from 0.37 percent of GDP in 2014 to 1.29 percent in 2024.',
    value('LUX', 2014, 0.37),
    value('LUX', 2024, 1.29),
  ),
  at(
    '2026-07-09',
    'Denmark raised its core defence spending from 2.36 per cent of GDP in 2024 to 3.7 per cent this year.',
    value('DNK', 2024, 2.36),
    value('DNK', 2026, 3.7),
  ),
  at(
    '2024-06-18',
    'As a share of GDP, Greek defence spending has risen by 0.86 points since 2014.',
    change('GRC', 2014, 2024, 'points', '=', 0.86),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2017-02-24',
    'The rest of NATO’s members combined spent less than half of what the U.S. did on defence in 2016.',
    ratio('others', 'USA', 2016, '<', 0.5),
  ),
  at(
    '2025-08-29',
    'American defence expenditure in 2025 accounts for 60.18% of NATO’s total defence budget.',
    ratio('USA', 'NATO', 2025, '=', 0.6018),
  ),
  at(
    '2026-01-27',
    'The US accounts for the majority of total defence spending by Nato countries.',
    ratio('USA', 'NATO', 2025, '>', 0.5),
  ),
  at(
    '2024-06-18',
    'Estonia is now ahead of the United States, spending 3.43 against 3.38 per cent of GDP.',
  ),
  at(
    '2024-06-18',
    'Proportionally, Estonia outspends the United States.',
    compare('EST', 'USA', 2024, '>'),
  ),
  at(
    '2024-06-18',
    'Germany spends almost twice as much on defence as Italy and Spain combined.',
    ratio('DEU', 'ITA ESP', 2024, 'nearly', 2),
  ),
  at('2019-12-04', 'The United States spends more than ten times as much as France.'),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2020-10-21',
    'Military spending by European allies and Canada increased for the sixth consecutive year in 2020.',
    { kind: 'streak', who: 'EURCAN', measure: 'real_growth', year: 2020, n: 6 },
  ),
  at(
    '2017-07-06',
    'European allies and Canada will have spent an extra $45.8bn between 2014 and 2017.',
    {
      kind: 'cumulative',
      who: 'EURCAN',
      measure: 'usd',
      from: 2014,
      to: 2017,
      op: '=',
      value: 45800,
    },
  ),
  at('2024-06-18', 'Germany has now reached 2 percent for the first time since 2014.', {
    kind: 'first',
    who: 'DEU',
    measure: 'share',
    year: 2024,
    since: 2014,
    test: { op: '>=', value: 2 },
  }),
  at(
    '2025-01-15',
    'Between 2014 and 2023 Germany spent an average of 1.35 per cent of GDP on defence.',
    mean('DEU', 2014, 2023, 1.35),
  ),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2026-01-27',
    'The US contributes around 15% of Nato’s annual budget, the same proportion as Germany.',
    not('common-funding'),
  ),
  at(
    '2018-07-12',
    'Ursula von der Leyen pledged to raise military spending to 1.5 percent of GDP by 2025.',
    not('plan'),
  ),
  at(
    '2017-02-24',
    'Greece averaged a defence budget of 6.2 percent of GDP throughout the 1980s.',
    not('before-data'),
  ),
  at(
    '2025-08-29',
    'The 2035 pledge totals 5% of GDP: 3.5% for core defence plus 1.5% for resilience.',
    not('plan'),
  ),
  at(
    '2024-09-01',
    'Statista says Poland spent 4.1 percent of GDP on defence.',
    not('other-source'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2020-10-21', 'Trump ordered nearly 12,000 U.S. troops out of Germany.'),
  at('2024-10-01', 'Some 77 percent of Americans believe NATO membership benefits the U.S.'),
  at('2024-10-01', 'Twelve of the 30 fighter jets ordered by Hungary have been delivered.'),
  at('2024-10-01', 'France has been above 3 per cent of deficit in every year since 2019.'),
  at('2024-10-01', 'The alliance was founded in 1949 with 12 members and now has 32.'),
  at('2024-10-01', 'Romania is the largest country on the Black Sea after Turkey and Ukraine.'),
  at('2024-10-01', 'German arms exports reached a record 13.3 billion euros.'),
  at('2024-10-01', 'Slovakia has given Ukraine 13 MiG-29 jets.'),
  at('2024-10-01', 'Latvia and Estonia share a population smaller than that of Berlin.'),
  at(
    '2024-10-01',
    'Norway ranks first in the world for electric cars, with a share of 89 per cent.',
  ),
  at('2024-10-01', 'Spain raised its minimum wage by 5 per cent.'),
  at('2024-10-01', 'The United Kingdom is one of three allies with nuclear weapons.'),
  at(
    '2024-10-01',
    'Denmark’s Frederiksen won 27.5 percent of the vote, the best result of all parties.',
  ),
  at('2024-10-01', 'All allies condemned the attack.'),
  at('2024-10-01', 'Most allies now send more than half of their aid in the form of weapons.'),
  at(
    '2024-10-01',
    'In Bulgaria, fewer than a third support raising defence spending to 3 per cent.',
  ),
  at('2024-10-01', 'Germany’s share of world exports fell below 8 per cent.'),
  at('2024-10-01', 'Italy wants the target to include spending on its coast guard.'),
  at('2024-10-01', 'Canada has the longest coastline of any NATO country.'),
  at('2024-10-01', 'Croatia’s parliament reinstated conscription by 84 votes to 11.'),
  at('2024-10-01', 'The Dutch defence minister expects the target to rise to 3 per cent.'),
  at(
    '2024-10-01',
    'Poland’s public debt will reach 60 per cent of GDP, more than that of Germany.',
  ),
  at(
    '2024-10-01',
    'The United States spends twice as much on health as the average European country.',
  ),
  at('2024-10-01', 'Belgium was the last country to ratify the treaty.'),
  at('2024-10-01', 'Turkey’s inflation is the highest in the alliance.'),
  at('2024-10-01', 'Finland has the largest artillery in western Europe.'),
  at(
    '2024-10-01',
    'In 2023 Luxembourg had the highest GDP per capita in the world, Bulgaria one of the lowest in the EU.',
  ),
  at('2024-10-01', 'Hungary gets 2 per cent of its gas from Norway.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Of the 31 allies with armed forces, 23 meet the 2 percent guideline and eight do not.',
    count(2024, 23, test('>=', 2)),
    count(2024, 8, test('<', 2)),
  ),
  at(
    '2017-07-06',
    'This year will see an annual real increase of 4.3% among European allies and Canada.',
    value('EURCAN', 2017, 4.3, '=', 'real_growth'),
  ),
  at(
    '2025-08-29',
    'The three countries on NATO’s eastern flank, Poland, Lithuania and Latvia, are already above 3.5 per cent of GDP.',
    set('each', 'POL LTU LVA', 2025, test('>', 3.5)),
  ),
]
