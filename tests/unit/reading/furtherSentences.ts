import {
  after,
  at,
  change,
  compare,
  count,
  countBoth,
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
    '2023-07-12',
    "Eleven of the alliance's 31 members meet or exceed NATO's 2%-of-GDP spending target.",
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2024-02-20',
    'Of the 31 allies, 18 are on course to hit the two-percent mark in 2024.',
    count(2024, 18, test('>=', 2)),
  ),
  at(
    '2019-04-04',
    'Seven out of 29 NATO nations reached the 2 per cent guideline last year.',
    count(2018, 7, test('>=', 2)),
  ),
  at(
    '2025-09-01',
    'In 2024, no fewer than 18 countries spent two percent or more of GDP on defence.',
    count(2024, 18, test('>=', 2), '>='),
  ),
  at(
    '2024-07-09',
    'Nearly three-quarters of members now meet the target.',
    count(2024, 0.75, test('>=', 2), 'part:nearly'),
  ),
  at(
    '2024-07-09',
    'Around a quarter of the allies remain below two percent.',
    count(2024, 0.25, test('<', 2), 'part:frac'),
  ),
  at(
    '2018-07-12',
    'Fewer than a third of the 29 member states spend 2% of their national income on defence.',
    count(2018, 0.3333, test('>=', 2), 'part:<'),
  ),
  at(
    '2024-07-09',
    'A majority of NATO members now spend at least 2 per cent of GDP on defence.',
    count(2024, 0.5, test('>=', 2), 'part:>'),
  ),
  at(
    '2024-07-09',
    'There are now 23 allies spending 2% or more of GDP on defence, up from just three in 2014.',
    count(2024, 23, test('>=', 2)),
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2024-07-09',
    'The number of NATO members meeting the 2 percent target has risen from three in 2014 to 23 this year.',
    count(2014, 3, test('>=', 2)),
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-07-09',
    'Nine allies, including Canada, Italy and Spain, will not reach 2% of GDP in 2024.',
    count(2024, 9, test('<', 2)),
    set('each', 'CAN ITA ESP', 2024, test('<', 2)),
  ),
  at(
    '2024-07-09',
    'Twenty-nine members spend more than one-fifth of their defence budgets on equipment.',
    {
      kind: 'count',
      measure: 'equip',
      year: 2024,
      test: { op: '>', value: 20 },
      op: '=',
      value: 29,
    },
  ),
  at('2021-06-15', 'Twenty-four allies meet the 20 percent guideline on major equipment.', {
    kind: 'count',
    measure: 'equip',
    year: 2021,
    test: { op: '>=', value: 20 },
    op: '=',
    value: 24,
  }),
  at(
    '2019-07-01',
    'Six countries satisfy both the 2 % and the 20 % guideline.',
    countBoth(2019, 6, [test('>=', 2, 'share'), test('>=', 20, 'equip')]),
  ),
  at('2017-07-01', '25 of the 29 allies increased military spending in 2017.', {
    kind: 'count',
    measure: 'real_growth',
    year: 2017,
    test: { op: '>', value: 0 },
    op: '=',
    value: 25,
  }),
  after(
    '2024-07-09',
    'This year 23 allies are expected to meet the 2 % target.',
    'Last year there were only ten.',
    count(2023, 10, test('>=', 2)),
  ),
  after(
    '2024-07-09',
    'Allies are supposed to spend 2 % of GDP on defence.',
    'Twenty-three of them now do so.',
    count(2024, 23, test('>=', 2)),
  ),
]

/** What is said in them is not read yet: it must not be read wrongly either. */
export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2016-07-06',
    'Only the United States and four other countries hit the goal.',
    count(2016, 4, test('>=', 2), '=', { excluding: ['USA'] }),
  ),
  at(
    '2026-07-10',
    'Slovenia aside, every ally with armed forces is at 2 % or above.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-07-09',
    'Only four countries – Poland, Estonia, the US and Latvia – spend more than 3.1 % of GDP.',
    count(2024, 4, test('>', 3.1)),
    set('only', 'POL EST USA LVA', 2024, test('>', 3.1)),
  ),
  at(
    '2024-07-09',
    'Poland and Estonia alone exceed 3.4 % of GDP.',
    set('only', 'POL EST', 2024, test('>', 3.4)),
  ),
  at(
    '2024-07-09',
    'Canada, Belgium, Spain, Slovenia and Luxembourg are all under 1.4 per cent of GDP.',
    set('each', 'CAN BEL ESP SVN LUX', 2024, test('<', 1.4)),
  ),
  at('2024-07-09', 'None of the Benelux countries except the Netherlands meets the 2% target.'),
  at(
    '2024-07-09',
    'Every one of the Baltic states spends above 2.8 % of its GDP on defence.',
    set('each', 'EST LVA LTU', 2024, test('>', 2.8)),
  ),
  at(
    '2025-07-01',
    'No NATO country currently spends 5% of GDP on defence.',
    set('none', '', 2024, test('>=', 5)),
  ),
  at(
    '2024-07-09',
    'Spain is one of nine allies that fall short of the 2 percent guideline.',
    set('each', 'ESP', 2024, test('<', 2)),
    count(2024, 9, test('<', 2)),
  ),
  at('2024-07-09', 'The only Nordic country with less than 2.2% of GDP is Sweden.'),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-07-09',
    'As a percentage of GDP, Poland ranks first in NATO at 4.12%, ahead of Estonia (3.43%) and the United States (3.38%).',
    rank('POL', 2024, 1),
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-07-09',
    'Canada is the seventh-largest defence spender in NATO.',
    rank('CAN', 2024, 7, 'top', 'usd_current'),
  ),
  at(
    '2024-07-09',
    "Canada's spending as a share of GDP puts it fifth from last in the alliance.",
    rank('CAN', 2024, 5, 'bottom'),
  ),
  at(
    '2024-07-09',
    'At 1.28 %, Spain has the lowest ratio of defence spending to GDP in the alliance.',
    value('ESP', 2024, 1.28),
    rank('ESP', 2024, 1, 'bottom'),
  ),
  at('2024-07-09', 'The bottom three are Spain, Slovenia and Luxembourg.'),
  at(
    '2024-07-09',
    'Estonia comes in second at 3.43 percent of GDP.',
    rank('EST', 2024, 2),
    value('EST', 2024, 3.43),
  ),
  at(
    '2024-07-09',
    'Latvia occupies fourth place with 3.15 per cent of GDP.',
    rank('LVA', 2024, 4),
    value('LVA', 2024, 3.15),
  ),
  at(
    '2023-07-12',
    'Poland has overtaken the US as the top spender relative to GDP.',
    rank('POL', 2023, 1),
  ),
  at(
    '2024-07-09',
    'Turkey maintains the second largest standing army in the alliance after the United States.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    order('USA TUR', 2024, 1, 'top', 'personnel'),
  ),
  at('2024-07-09', 'Norway spends the most per person after the United States.'),
  at(
    '2024-07-09',
    'In absolute terms Germany ranks second behind the United States.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
    order('USA DEU', 2024, 1, 'top', 'usd_current'),
  ),
  at(
    '2024-07-09',
    'Among the Baltic states, Lithuania spends the least.',
    rank('LTU', 2024, 1, 'bottom', 'share', { among: ['EST', 'LVA', 'LTU'] }),
  ),
  at('2024-07-09', 'Italy has one of the lowest shares in NATO.'),
  at(
    '2024-07-09',
    'Poland devotes the biggest share of its defence budget to equipment, 51.1 per cent.',
    rank('POL', 2024, 1, 'top', 'equip'),
    value('POL', 2024, 51.1, '=', 'equip'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-07-09',
    "The Czech Republic's defence outlays will amount to 2.10 percent of GDP in 2024.",
    value('CZE', 2024, 2.1),
  ),
  at('2024-07-09', 'With 2.43 % of GDP, Hungary... no, 2.11 %.'),
  at('2024-07-09', 'London puts 2.33 per cent of GDP into defence.', value('GBR', 2024, 2.33)),
  at(
    '2025-06-25',
    'Spain currently spends about 1.28% of its GDP on defence, the lowest share in the alliance.',
    value('ESP', 2024, 1.28, '~'),
    rank('ESP', 2024, 1, 'bottom'),
  ),
  at(
    '2024-07-09',
    'Sweden (2.14 %) and Finland (2.41 %) are both above the 2 % mark.',
    value('SWE', 2024, 2.14),
    value('FIN', 2024, 2.41),
    set('each', 'SWE FIN', 2024, test('>', 2)),
  ),
  at(
    '2024-07-09',
    'The French spend 2.06 % of GDP on defence, the Germans 2.12 %.',
    value('FRA', 2024, 2.06),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-07-09',
    'Danish defence spending comes to 2.37 per cent of GDP.',
    value('DNK', 2024, 2.37),
  ),
  at(
    '2024-07-09',
    "In 2014 Latvia's share was just 0.94 %; today it is 3.15 %.",
    value('LVA', 2014, 0.94),
    value('LVA', 2024, 3.15),
  ),
  at(
    '2024-07-09',
    "Norway's share climbs from 1.8 % in 2023 to 2.2 % in 2024.",
    value('NOR', 2023, 1.8),
    value('NOR', 2024, 2.2),
  ),
  at(
    '2024-07-09',
    'The US defence budget stands at $968bn.',
    value('USA', 2024, 968000, '=', 'usd'),
  ),
  at(
    '2024-07-09',
    'Poland spends 158.9 billion zloty on defence this year.',
    value('POL', 2024, 158900, '=', 'nat'),
  ),
  at(
    '2024-07-09',
    'Germany is spending 90.6 billion euros on defence in 2024.',
    value('DEU', 2024, 90600, '=', 'nat'),
  ),
  at(
    '2024-07-09',
    'Greece has 111,400 military personnel.',
    value('GRC', 2024, 111.4, '=', 'personnel'),
  ),
  at(
    '2024-07-09',
    'Luxembourg spends about $1,200 per head on defence.',
    value('LUX', 2024, 1200, '~', 'percap'),
  ),
  at(
    '2024-07-09',
    'Equipment accounts for 51.1 % of Polish defence expenditure.',
    value('POL', 2024, 51.1, '=', 'equip'),
  ),
  at(
    '2024-07-09',
    'European members and Canada collectively spend $507 billion on defence.',
    value('EURCAN', 2024, 507000, '=', 'usd'),
  ),
  at(
    '2024-07-09',
    'Canada will spend an estimated 1.37% of its gross domestic product on its military this fiscal year.',
    value('CAN', 2024, 1.37, '~'),
  ),
  at('2024-07-09', 'Portugal: 1.55 %.', value('PRT', 2024, 1.55)),
  at(
    '2024-07-09',
    'Croatia, at 1.81 per cent of GDP, is close to the target.',
    value('HRV', 2024, 1.81),
    value('HRV', 2024, 2, 'nearly'),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-07-09',
    "Since 2014, Lithuania's defence spending as a share of GDP has risen from 0.88 percent to 2.85 percent.",
    value('LTU', 2014, 0.88),
    value('LTU', 2024, 2.85),
  ),
  at(
    '2024-07-09',
    'Poland has nearly doubled its defence share since 2021.',
    change('POL', 2021, 2024, 'factor', 'nearly', 2),
  ),
  at(
    '2024-07-09',
    "Hungary's share of GDP has more than doubled over the past decade.",
    change('HUN', 2014, 2024, 'factor', '>', 2),
  ),
  at(
    '2024-07-09',
    'NATO spending grew by 10.9 per cent in real terms in 2024.',
    value('NATO', 2024, 10.9, '=', 'real_growth'),
  ),
  at(
    '2024-07-09',
    "Britain's defence expenditure rose 3.9% in real terms last year.",
    value('GBR', 2023, 3.9, '=', 'real_growth'),
  ),
  at(
    '2024-07-09',
    'Between 2014 and 2024 defence spending in Germany increased by 65 % in real terms.',
    change('DEU', 2014, 2024, 'percent', '=', 65, 'usd'),
  ),
  at(
    '2024-07-09',
    'The share of the United States has declined by 0.33 percentage points since 2014.',
    change('USA', 2014, 2024, 'points', '=', -0.33),
  ),
  at(
    '2024-07-09',
    'Turkey spent 2.09 % of GDP in 2024, compared to 1.5 % the year before.',
    value('TUR', 2024, 2.09),
    value('TUR', 2023, 1.5),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-07-09',
    'The United States pays for about 66 percent of total defence spending by NATO members.',
    ratio('USA', 'NATO', 2024, '~', 0.66),
  ),
  at(
    '2024-07-09',
    'More than two-thirds of NATO spending comes from the United States.',
    ratio('USA', 'NATO', 2024, '>', 0.6667),
  ),
  at(
    '2024-07-09',
    "America's defence budget is almost twice as big as that of all its allies combined.",
    ratio('USA', 'others', 2024, 'nearly', 2),
  ),
  at(
    '2024-07-09',
    'Poland now outspends Italy on defence.',
    compare('POL', 'ITA', 2024, '>', 'usd'),
  ),
  at(
    '2024-07-09',
    'Greece spends a higher share of GDP on defence than Britain.',
    compare('GRC', 'GBR', 2024, '>'),
  ),
  at(
    '2024-07-09',
    'Germany accounts for 6.6 per cent of all NATO defence spending.',
    ratio('DEU', 'NATO', 2024, '=', 0.066),
  ),
  at(
    '2024-07-09',
    "Norway's army is smaller than Denmark's.",
    compare('NOR', 'DNK', 2024, '<', 'personnel'),
  ),
  at(
    '2024-07-09',
    'Estonia spends more than twice as much of its GDP on defence as Italy.',
    ratio('EST', 'ITA', 2024, '>', 2, 'share'),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at(
    '2023-07-12',
    'Defence spending by European allies and Canada has grown for nine consecutive years.',
    { kind: 'streak', who: 'EURCAN', measure: 'real_growth', year: 2023, n: 9 },
  ),
  at('2024-07-09', 'For the first time, Germany meets the 2 percent target.', {
    kind: 'first',
    who: 'DEU',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
  }),
  at('2024-07-09', 'Britain has spent at least 2 % of GDP on defence in every year since 2014.', {
    kind: 'every_year',
    who: 'GBR',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>=', value: 2 },
  }),
  at(
    '2024-07-09',
    'On average, Belgium spent 0.99 % of GDP on defence between 2014 and 2023.',
    mean('BEL', 2014, 2023, 0.99),
  ),
  at('2024-07-09', 'Italy is $11 billion short of the 2 % target.', {
    kind: 'gap',
    who: 'ITA',
    measure: 'usd',
    year: 2024,
    mark: 2,
    op: '=',
    value: 11000,
  }),
  at('2024-07-09', 'Italy has the biggest gap to the 2 percent target in dollar terms.', {
    kind: 'gaprank',
    who: 'ITA',
    measure: 'usd',
    year: 2024,
    mark: 2,
    place: 1,
  }),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-03-05',
    'The Kiel Institute reckons Denmark has given aid worth 2% of GDP to Ukraine.',
    not('other-source'),
  ),
  at(
    '2025-07-01',
    'Allies have agreed to spend 5 % of GDP on defence and security by 2035.',
    not('plan'),
  ),
  at('2024-07-09', 'Sweden aims for 2.6 % of GDP by 2028.', not('plan')),
  at(
    '2024-07-09',
    "SIPRI says that NATO members accounted for 55 per cent of the world's military spending in 2023.",
    not('sipri'),
  ),
  at('2024-07-09', "The US contributes nearly 16% of NATO's running costs.", not('common-funding')),
  at(
    '2024-07-09',
    'World Bank data show that Greece spent 3.9 % of GDP on its military in 2022.',
    not('other-source'),
  ),
  at(
    '2024-07-09',
    "Latvia's government has approved a plan to raise defence spending to 3.45 % of GDP in 2025.",
    not('plan'),
  ),
  at(
    '2025-01-10',
    'Germany last spent more than 2 % of GDP on defence in 1991.',
    not('before-data'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-07-09', 'The summit ended on Thursday with a declaration of 38 paragraphs.'),
  at('2024-07-09', 'Three in five Germans support the supply of weapons, according to a survey.'),
  at('2024-07-09', 'Poland’s GDP grew by 2.9 % last year.'),
  at('2024-07-09', 'Hungary holds the EU presidency for the second time.'),
  at('2024-07-09', 'Turkey was the last ally to ratify the Swedish accession.'),
  at('2024-07-09', 'Only the United States can lead the alliance.'),
  at('2024-07-09', 'Estonia’s e-voting reached 51 % of all ballots.'),
  at('2024-07-09', 'The price of bread in Spain rose by 3 per cent.'),
  at('2024-07-09', 'Denmark spends 3 % of GDP on research and development.'),
  at('2024-07-09', 'Germany must spend 3 % of GDP on defence, the general demanded.'),
  at('2024-07-09', 'Should Canada really spend 2 % of its GDP on defence?'),
  at('2024-07-09', 'Trump falsely claimed that the US pays 90 % of NATO’s costs.'),
  at('2024-07-09', 'Lithuania has bought 44 tanks, 2 % of what Germany owned in 1990.'),
  at('2024-07-09', 'Finland shares a border of 1,340 kilometres with Russia.'),
  at('2024-07-09', 'Every third Norwegian owns a cabin.'),
  at('2024-07-09', 'France came second in the European Championship group.'),
  at('2024-07-09', 'NATO turned 75 in April, and 32 flags now fly in Brussels.'),
  at('2024-07-09', 'Italy’s public debt stands at 137 % of GDP.'),
  at('2024-07-09', 'The target was missed twice before the gunner hit it.'),
  at('2024-07-09', 'Nearly half of the members of parliament abstained.'),
  at('2024-07-09', 'Austria spends 1 % of GDP on defence.'),
  at('2024-07-09', 'Spain won the final by 2 to 1.'),
]

export const FURTHER_SENTENCES: readonly ExpectedSentence[] = [
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
