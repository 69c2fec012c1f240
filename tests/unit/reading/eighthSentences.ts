import {
  after,
  at,
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
    '2024-06-18',
    'Nato chief: 23 members to hit 2% defence spending target',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-06-18',
    'The number of allies that meet the target has more than doubled in a year, to 23.',
  ),
  at(
    '2023-03-22',
    'Out of 30 allies, a mere seven spent 2% or more of GDP on defence in 2022.',
    count(2022, 7, test('>=', 2)),
  ),
  at(
    '2025-08-28',
    'All 32 Nato countries are forecast to meet the alliance’s old spending target of 2% this year.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2018-02-14',
    'Eight allies will spend 2 per cent of GDP on defence this year, up from three in 2014.',
    count(2018, 8, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2021-06-12',
    'Ten members – up from three in 2014 – are expected to reach the two per cent guideline this year.',
    count(2021, 10, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-07-02',
    'At least 23 of the 32 allies will spend 2 per cent of GDP on defence in 2024.',
    count(2024, 23, test('>=', 2), '>='),
  ),
  at(
    '2020-10-22',
    'That leaves 20 allies that still spend less than 2% of GDP on defence in 2020.',
    count(2020, 20, test('<', 2)),
  ),
  at(
    '2024-06-25',
    'As many as 30 of 32 allies will put more than 20 per cent of defence spending into new equipment in 2024.',
    count(2024, 30, test('>', 20), '=', { measure: 'equip' }),
  ),
  at(
    '2026-07-08',
    'Only 13 of the 32 members spend 2.5 % of GDP or more on core defence.',
    count(2026, 13, test('>=', 2.5)),
  ),
  at(
    '2024-12-01',
    'A clear majority of allies now spend at least 2 per cent of their GDP on defence.',
    count(2024, 0.5, test('>=', 2), 'part:>'),
  ),
  at(
    '2016-07-05',
    'A mere five of the alliance’s 28 members will spend 2 percent of GDP or more this year: the United States, Greece, Britain, Estonia and Poland.',
    count(2016, 5, test('>=', 2)),
    set('only', 'USA GRC GBR EST POL', 2016, test('>=', 2)),
  ),
  at(
    '2025-10-15',
    'Twelve allies have boosted defence spending by more than 20 per cent in real terms this year.',
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at('2024-06-18', 'Eight European countries, led by Spain, still spend less than 2% of GDP.'),
  at(
    '2024-06-18',
    'Of the Baltic countries, Latvia and Estonia spend more than 3% of GDP on defence.',
    set('each', 'LVA EST', 2024, test('>', 3)),
  ),
  at(
    '2024-06-19',
    'Croatia, Portugal, Italy, Canada, Belgium, Luxembourg, Slovenia and Spain will not meet the 2% target in 2024.',
    set('each', 'HRV PRT ITA CAN BEL LUX SVN ESP', 2024, test('<', 2)),
  ),
  at(
    '2025-09-04',
    'Not one ally is expected to spend less than 2% of GDP in 2025.',
    set('none', '', 2025, test('<', 2)),
  ),
  at(
    '2022-10-01',
    'Aside from Greece and the United States, no member puts more than 3 percent of GDP into its military.',
    set('none', '', 2022, test('>', 3), { excluding: ['GRC', 'USA'] }),
  ),
  at(
    '2018-07-11',
    'Besides the US, the only countries to hit the target in 2018 are Britain, Greece, Estonia and Latvia.',
    set('only', 'GBR GRC EST LVA', 2018, test('>=', 2), { excluding: ['USA'] }),
  ),
  at(
    '2024-11-06',
    'Among the G7 members of NATO, only Canada and Italy spend less than 2% of GDP on defence.',
  ),
  at(
    '2024-03-20',
    'Germany, France and Italy all missed the 2 percent target in 2023.',
    set('each', 'DEU FRA ITA', 2023, test('<', 2)),
  ),
  at(
    '2026-07-15',
    'Poland, Lithuania, Latvia and Estonia already spend more than 3.5 per cent of GDP on core defence.',
    set('each', 'POL LTU LVA EST', 2026, test('>', 3.5)),
  ),
  at('2025-11-03', 'Both Belgium and Spain are at exactly 2 percent this year.'),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-06-18',
    'Poland is the alliance’s top spender as a percentage of its GDP – 4.12 per cent – followed by Estonia at 3.43 per cent and the US at 3.38 per cent.',
    order('POL EST USA', 2024),
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-06-18',
    'Estonia (3.43 per cent) has overtaken the United States (3.38 per cent) to become the second biggest spender in relative terms.',
    compare('EST', 'USA', 2024, '>'),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
    rank('EST', 2024, 2),
  ),
  at(
    '2025-06-24',
    'At the bottom of the list is Spain, which spent 1.24% of GDP on defence in 2024.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.24),
  ),
  at(
    '2025-06-24',
    'With 1.24 per cent, Spain had the lowest share of all NATO countries in 2024.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.24),
  ),
  at(
    '2024-04-04',
    'The smallest spender in absolute terms in 2023 was North Macedonia.',
    rank('MKD', 2023, 1, 'bottom', 'usd_current'),
  ),
  at(
    '2024-07-11',
    'In terms of troop numbers Italy ranks sixth in the alliance.',
    rank('ITA', 2024, 6, 'top', 'personnel'),
  ),
  at(
    '2021-10-01',
    'Greece was NATO’s biggest spender in 2021 as a proportion of GDP, ahead of the United States.',
    rank('GRC', 2021, 1),
  ),
  at(
    '2024-11-30',
    'Germany only ranks 15th in NATO by this measure, with 2.12 per cent of GDP.',
    rank('DEU', 2024, 15),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-08-09',
    'France has the third largest defence budget in NATO at current exchange rates? No: Britain does.',
  ),
  at(
    '2024-08-09',
    'Britain had the third-largest military expenditure in NATO in dollars in 2024.',
    rank('GBR', 2024, 3, 'top', 'usd_current'),
  ),
  at(
    '2024-08-09',
    'Hungary devotes the second-largest part of its defence budget to equipment.',
    rank('HUN', 2024, 2, 'top', 'equip'),
  ),
  at(
    '2024-08-09',
    'Czechia recorded the biggest real increase in defence spending of all allies in 2024.',
    rank('CZE', 2024, 1, 'top', 'real_growth'),
  ),
  at(
    '2024-08-09',
    'Of all NATO members, Luxembourg has the fewest soldiers.',
    rank('LUX', 2024, 1, 'bottom', 'personnel'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-02-14',
    'Germany’s defence spending will reach 2.01 percent of GDP this year.',
    value('DEU', 2024, 2.01),
  ),
  at(
    '2024-07-05',
    'Canada spends roughly 1.37 per cent of its gross domestic product on defence, according to NATO’s own estimates.',
    value('CAN', 2024, 1.37, '~'),
  ),
  at(
    '2025-06-24',
    'Spain’s defence outlay last year was 1.24 per cent of GDP, or some $21.3bn.',
    value('ESP', 2024, 1.24),
    value('ESP', 2024, 21300, '~', 'usd'),
  ),
  at(
    '2019-12-04',
    'Trump’s America, by comparison, spends 3.42% of GDP on defence.',
    value('USA', 2019, 3.42),
  ),
  at('2024-07-10', 'Turkish forces number 481,000.', value('TUR', 2024, 481, '=', 'personnel')),
  at(
    '2024-07-10',
    'Latvia dedicates 3.15 per cent of GDP – well above Nato’s 2 per cent target – to defence.',
    value('LVA', 2024, 3.15),
  ),
  at(
    '2023-07-08',
    'In 2023 the Netherlands will spend 1.7% of GDP on its armed forces, below the NATO norm.',
    value('NLD', 2023, 1.7),
  ),
  at(
    '2024-08-20',
    'Roughly half of Poland’s defence budget goes towards equipment.',
    value('POL', 2024, 50, '~', 'equip'),
  ),
  at(
    '2024-08-20',
    'The average for European members and Canada is 2.02 percent of GDP.',
    value('EURCAN', 2024, 2.02),
  ),
  at(
    '2024-08-20',
    'Americans pay $2,400 per head for defence.',
    value('USA', 2024, 2400, '=', 'percap'),
  ),
  at(
    '2025-09-15',
    'NATO as a whole will spend 2.76 per cent of GDP on defence in 2025.',
    value('NATO', 2025, 2.76),
  ),
  at(
    '2024-07-10',
    'Denmark’s 2.37%, Norway’s 2.20% and Sweden’s 2.14% of GDP are all above the guideline.',
    value('DNK', 2024, 2.37),
    value('NOR', 2024, 2.2),
    value('SWE', 2024, 2.14),
    set('each', 'DNK NOR SWE', 2024, test('>', 2)),
  ),
  after(
    '2024-07-10',
    'Portugal has promised to reach NATO’s target by 2029.',
    'It currently spends 1.55% of GDP on defence.',
    value('PRT', 2024, 1.55),
  ),
  after(
    '2017-05-25',
    'Chancellor Merkel defended Germany’s record.',
    'Last year the country put 1.2 percent of GDP towards defence.',
    value('DEU', 2016, 1.2),
  ),
  at(
    '2020-12-05',
    'France is hovering just above the 2 per cent mark.',
    value('FRA', 2020, 2, 'just>'),
  ),
  at(
    '2024-06-20',
    'With 216,100 soldiers, Poland now fields the third-largest army in NATO.',
    value('POL', 2024, 216.1, '=', 'personnel'),
    rank('POL', 2024, 3, 'top', 'personnel'),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2025-09-01',
    'Germany went from spending 1.19 per cent of GDP on defence in 2014 to 2.4 per cent this year.',
    value('DEU', 2014, 1.19),
    value('DEU', 2025, 2.4),
  ),
  at(
    '2024-06-18',
    'Spending by European allies and Canada on defence is set to rise by 18 percent in 2024.',
    value('EURCAN', 2024, 18, '=', 'real_growth'),
  ),
  at(
    '2024-07-10',
    'Hungary’s spending as a share of GDP climbed from 0.86% to 2.11% between 2014 and 2024.',
    value('HUN', 2014, 0.86),
    value('HUN', 2024, 2.11),
  ),
  at(
    '2024-07-10',
    'Lithuania has tripled its share of GDP since 2014.',
    change('LTU', 2014, 2024, 'factor', '>=', 2.95),
  ),
  at(
    '2024-07-10',
    'Since 2021 the Polish share has grown by almost two percentage points.',
    change('POL', 2021, 2024, 'points', 'nearly', 2),
  ),
  at(
    '2021-03-17',
    'Britain’s defence spending rose to 2.32 per cent of GDP in 2020, from 2.10 per cent in 2019.',
    value('GBR', 2020, 2.32),
    value('GBR', 2019, 2.1),
  ),
  at(
    '2025-09-15',
    'The United States is spending less of its GDP on defence than in 2014.',
    change('USA', 2014, 2025, 'points', '<', 0),
  ),
  at(
    '2023-07-08',
    'Real defence spending across Europe and Canada is up 8.3 per cent this year.',
    value('EURCAN', 2023, 8.3, '=', 'real_growth'),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-07-10',
    'The US still accounts for about two thirds of the alliance’s total military spending.',
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at(
    '2018-07-11',
    'America spends more than twice as much on defence as all the other allies put together.',
    ratio('USA', 'others', 2018, '>', 2),
  ),
  at(
    '2024-07-10',
    'In relation to its economy, Poland spends twice as much on defence as France.',
    ratio('POL', 'FRA', 2024, '=', 2, 'share'),
  ),
  at(
    '2024-07-10',
    'Norway spends more per capita on defence than the United Kingdom.',
    compare('NOR', 'GBR', 2024, '>', 'percap'),
  ),
  at(
    '2024-07-10',
    'Germany spends considerably less on defence than the US as a share of GDP.',
    compare('DEU', 'USA', 2024, '<'),
  ),
  at('2024-07-10', 'Germany’s $97.7 billion is more than France’s $64.3 billion.'),
  at(
    '2026-07-12',
    'Germany’s defence budget is now bigger than those of Britain and Italy.',
    compare('DEU', 'GBR', 2026, '>', 'usd'),
    compare('DEU', 'ITA', 2026, '>', 'usd'),
  ),
  at(
    '2024-07-10',
    'Britain, Germany and France together account for about half of the spending of European allies and Canada.',
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2024-07-10',
    'This is the tenth year in a row in which defence spending by European allies and Canada has grown.',
  ),
  at('2024-07-10', 'Sweden exceeds the 2 % mark for the first time.', {
    kind: 'first',
    who: 'SWE',
    measure: 'share',
    year: 2024,
    test: { op: '>', value: 2 },
  }),
  at(
    '2024-07-10',
    'In every year since 2014 Belgium has spent less than 1.5 % of GDP on defence.',
    {
      kind: 'every_year',
      who: 'BEL',
      measure: 'share',
      from: 2014,
      to: 2024,
      test: { op: '<', value: 1.5 },
    },
  ),
  at('2025-03-01', 'From 2014 to 2024 Canada’s defence spending averaged 1.3 per cent of GDP.', {
    kind: 'mean',
    who: 'CAN',
    measure: 'share',
    from: 2014,
    to: 2024,
    op: '=',
    value: 1.3,
  }),
  at('2024-07-10', 'To reach 2 per cent, Spain would have to spend an extra $12 billion a year.', {
    kind: 'gap',
    who: 'ESP',
    measure: 'usd',
    year: 2024,
    mark: 2,
    op: '=',
    value: 12000,
  }),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-02-14',
    'According to the IISS, European defence spending grew by 11.7 per cent in real terms in 2024.',
    not('iiss'),
  ),
  at('2024-03-10', 'Poland wants to spend 5 per cent of GDP on defence next year.', not('plan')),
  at(
    '2024-03-10',
    'Washington covers roughly 16 per cent of NATO’s common-funded budgets.',
    not('common-funding'),
  ),
  at('2025-06-30', 'The Netherlands has committed to 3.5 per cent of GDP by 2035.', not('plan')),
  at(
    '2024-03-10',
    'The last time Germany spent 2 per cent of GDP on defence was in 1992.',
    not('before-data'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Lithuania received 1.2 billion euros from Brussels, the third-highest sum per head.',
  ),
  at('2024-10-01', 'The Czech ammunition initiative has raised money from 15 countries.'),
  at('2024-10-01', 'Twelve allies have signed the agreement on the European Sky Shield.'),
  at('2024-10-01', 'Spain’s army has 2,000 soldiers in Latvia and Slovakia.'),
  at('2024-10-01', 'Germany’s growth forecast was cut to 0.1 per cent, the weakest in the G7.'),
  at('2024-10-01', 'Two-thirds of allies share a border with another ally.'),
  at('2024-10-01', 'Turkey held up the accession of Sweden for more than a year.'),
  at('2024-10-01', 'In Estonia 25 percent of the population speaks Russian.'),
  at('2024-10-01', 'Nine of the ten largest arms makers in Europe reported higher sales.'),
  at('2024-10-01', 'Canada’s navy has 12 frigates and four submarines, fewer than Australia.'),
  at('2024-10-01', 'Britain’s defence secretary met his 31 counterparts in Brussels.'),
  at('2024-10-01', 'France will raise its contribution to 1.5 billion euros.'),
  at('2024-10-01', 'Romania’s budget deficit is the largest in the EU at 7.9 percent of GDP.'),
  at(
    '2024-10-01',
    'Greek spending on education is 3.7 per cent of GDP, among the lowest in Europe.',
  ),
  at('2024-10-01', 'Some 300,000 troops are on high readiness, up from 40,000.'),
  at('2024-10-01', 'Only Hungary voted against.'),
  at('2024-10-01', 'Poland is the biggest buyer of US weapons in Europe.'),
  at('2024-10-01', 'Italy will not pay more than France for the new tank.'),
  at('2024-10-01', 'Denmark’s parliament backed a 150-billion-kroner plan over ten years.'),
  at('2024-10-01', 'Norwegian gas exports fell by 3 percent last year.'),
  at('2024-10-01', 'The prime minister’s approval rating fell below 30 percent in Portugal.'),
  at('2024-10-01', 'The share of women in the Bundeswehr is 13 per cent.'),
  at('2024-10-01', 'Portugal spent 1.3 per cent of GDP on research, half as much as Germany.'),
  at(
    '2024-10-01',
    'The United States provides more than 40 per cent of the alliance’s intelligence aircraft.',
  ),
  at('2024-10-01', 'The F-35 programme costs more than the whole Dutch defence budget.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2019-11-29',
    'Nine NATO allies meet the benchmark in 2019 and 20 do not.',
    count(2019, 9, test('>=', 2)),
  ),
  at(
    '2024-08-09',
    'Slovenia and Luxembourg, both on 1.29 per cent, are just ahead of bottom-placed Spain.',
    value('SVN', 2024, 1.29),
    value('LUX', 2024, 1.29),
  ),
]
