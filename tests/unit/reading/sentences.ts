import {
  after,
  at,
  block,
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

/** Counts of allies, parts of all, two marks. */
export const COUNTS: readonly ExpectedSentence[] = [
  at(
    '2024-07-01',
    'A record 23 NATO members are expected to hit the 2% defence spending target this year.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2024-09-03',
    'Eight out of 32 allies still spend less than two per cent of GDP on defence.',
    count(2024, 8, test('<', 2)),
  ),
  at(
    '2023-07-10',
    'Only eleven of the 31 countries in the alliance will spend at least 2 percent of their GDP on defense in 2023.',
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2017-07-05',
    'Just six of the 29 members will reach the 2% guideline in 2017.',
    count(2017, 6, test('>=', 2)),
  ),
  at(
    '2024-07-11',
    'More than two-thirds of the allies now meet the 2% guideline.',
    count(2024, 0.6667, test('>=', 2), 'part:>'),
  ),
  at(
    '2025-05-02',
    'Nearly a third of alliance members were still below the 2 percent mark in 2024.',
    count(2024, 0.3333, test('<', 2), 'part:nearly'),
  ),
  at(
    '2021-06-14',
    'Fewer than half of NATO countries meet the target of spending 2% of GDP on defence.',
    count(2021, 0.5, test('>=', 2), 'part:<'),
  ),
  at(
    '2021-06-14',
    'Ten of NATO’s 30 member states devote 2 % of GDP or more to defence.',
    count(2021, 10, test('>=', 2)),
  ),
  at(
    '2024-09-03',
    'At least four allies spend over 3% of GDP on their armed forces.',
    count(2024, 4, test('>', 3), '>='),
  ),
  at(
    '2024-09-03',
    'The number of allies above 3 % of GDP stands at five.',
    count(2024, 5, test('>', 3)),
  ),
  at(
    '2015-03-02',
    'In 2014, only three countries met the NATO guideline: the United States, Britain and Greece.',
    count(2014, 3, test('>=', 2)),
    set('only', 'USA GBR GRC', 2014, test('>=', 2)),
  ),
  at(
    '2024-07-02',
    'A decade ago just three allies met the benchmark.',
    count(2014, 3, test('>=', 2)),
  ),
  at(
    '2025-09-05',
    'Three countries (Poland, Lithuania and Latvia) already exceed 3.5 per cent.',
    count(2025, 3, test('>', 3.5)),
    set('only', 'POL LTU LVA', 2025, test('>', 3.5)),
  ),
  at('2025-09-05', 'Not one ally has reached five percent.', set('none', '', 2025, test('>=', 5))),
  at(
    '2024-07-02',
    'Most allies now spend 2% of GDP or more on defence.',
    count(2024, 0.5, test('>=', 2), 'part:>'),
  ),
  at(
    '2025-09-05',
    'Every ally will meet the 2% target this year.',
    set('all', '', 2025, test('>=', 2)),
  ),
  at(
    '2024-07-02',
    'Last year, eleven allies hit the target of 2%, NATO says.',
    count(2023, 11, test('>=', 2)),
  ),
  at(
    '2024-07-02',
    'Nine European allies failed to reach 2 percent of GDP in 2024.',
    count(2024, 9, test('<', 2), '=', { among: 'EUROPE' }),
  ),
  at(
    '2024-07-02',
    'Twenty-two allies excluding the United States spend at least 2% of their GDP on defence.',
    count(2024, 22, test('>=', 2), '=', { excluding: ['USA'] }),
  ),
  at('2024-07-02', 'Some 20 allies spend more than 20% of their defence budgets on equipment.', {
    kind: 'count',
    measure: 'equip',
    year: 2024,
    test: { op: '>', value: 20 },
    op: '~',
    value: 20,
  }),
  at('2024-07-02', 'In 2023, 28 allies met the guideline of 20% for major equipment.', {
    kind: 'count',
    measure: 'equip',
    year: 2023,
    test: { op: '>=', value: 20 },
    op: '=',
    value: 28,
  }),
  at(
    '2018-03-20',
    'Only four members meet both guidelines, 2% of GDP and 20% on equipment.',
    countBoth(2017, 4, [test('>=', 2, 'share'), test('>=', 20, 'equip')]),
  ),
  at(
    '2023-08-01',
    'Seven allies spend between 1.5 and 2 percent of GDP.',
    countBoth(2023, 7, [test('>=', 1.5, 'share'), test('<=', 2, 'share')]),
  ),
  at('2021-06-20', 'In 2020, 26 allies increased their defence spending in real terms.', {
    kind: 'count',
    measure: 'real_growth',
    year: 2020,
    test: { op: '>', value: 0 },
    op: '=',
    value: 26,
  }),
]

/** Sets: each, only, none, all, all but. */
export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'Poland is the only country in NATO to spend more than 4% of its GDP on defence.',
    set('only', 'POL', 2024, test('>', 4)),
  ),
  at(
    '2024-07-02',
    'Only Poland spends over 4 percent of GDP on its military.',
    set('only', 'POL', 2024, test('>', 4)),
  ),
  at(
    '2024-07-02',
    'Spain, Slovenia and Luxembourg are the only allies below 1.3% of GDP.',
    set('only', 'ESP SVN LUX', 2024, test('<', 1.3)),
  ),
  at(
    '2024-07-02',
    'Neither Spain nor Italy meets the 2% target.',
    set('none', 'ESP ITA', 2024, test('>=', 2)),
  ),
  at(
    '2024-07-02',
    'All three Baltic states spend more than 2.5 per cent of GDP on defence.',
    set('each', 'EST LVA LTU', 2024, test('>', 2.5)),
  ),
  at(
    '2024-07-02',
    'Belgium, Canada and Italy all spend less than 1.6 % of GDP on defence.',
    set('each', 'BEL CAN ITA', 2024, test('<', 1.6)),
  ),
  at(
    '2024-07-02',
    'Apart from the United States, only Poland, Estonia, Latvia and Greece exceed 3 per cent.',
    set('only', 'POL EST LVA GRC', 2024, test('>', 3), { excluding: ['USA'] }),
  ),
  at(
    '2024-07-02',
    'Italy is among the eight countries that still miss the target.',
    set('each', 'ITA', 2024, test('<', 2)),
    count(2024, 8, test('<', 2)),
  ),
  at(
    '2024-07-02',
    'Croatia, Italy and Spain do not meet the 2% guideline.',
    set('each', 'HRV ITA ESP', 2024, test('<', 2)),
  ),
  at(
    '2026-07-20',
    'With the exception of Slovenia, all allies now spend at least 2 % of GDP.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
]

/** Places from either end. */
export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'Spain ranks last in NATO, spending just 1.28% of its GDP on defence.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2024-07-02',
    'Greece is fifth with 3.08 per cent.',
    rank('GRC', 2024, 5),
    value('GRC', 2024, 3.08),
  ),
  at(
    '2024-07-02',
    'Poland tops the list with 4.12% of GDP, followed by Estonia on 3.43% and the United States on 3.38%.',
    order('POL EST USA', 2024),
    value('POL', 2024, 4.12),
    value('EST', 2024, 3.43),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-07-02',
    'Germany is the second-biggest spender in the alliance in dollar terms.',
    rank('DEU', 2024, 2, 'top', 'usd_current'),
  ),
  at(
    '2024-07-02',
    'Turkey has the second-largest army in NATO.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
  ),
  at('2024-07-02', 'Britain ranks ninth in NATO by share of GDP.', rank('GBR', 2024, 9)),
  at(
    '2024-07-02',
    'No ally spends more on defence as a share of GDP than Poland.',
    rank('POL', 2024, 1),
  ),
  at(
    '2024-07-02',
    'Measured by GDP share, Poland spends more than any other ally.',
    rank('POL', 2024, 1),
  ),
  at(
    '2024-07-02',
    'Spain spends less of its GDP on defence than any other NATO member.',
    rank('ESP', 2024, 1, 'bottom'),
  ),
  at(
    '2024-07-02',
    'Luxembourg has the third-lowest defence spending as a percentage of GDP in the alliance.',
    rank('LUX', 2024, 3, 'bottom'),
  ),
  at(
    '2024-07-02',
    'Estonia is among the top three spenders as a share of GDP.',
    rank('EST', 2024, [1, 3]),
  ),
  after(
    '2024-07-02',
    'NATO has published what its members spend on defence.',
    'Belgium is fourth from bottom.',
    rank('BEL', 2024, 4, 'bottom'),
  ),
  at(
    '2024-07-02',
    'The United Kingdom is NATO’s third-largest defence spender after the US and Germany.',
    rank('GBR', 2024, 3, 'top', 'usd_current'),
    order('USA DEU GBR', 2024, 1, 'top', 'usd_current'),
  ),
  at(
    '2024-07-02',
    'By share of GDP, the US has slipped to third place behind Poland and Estonia.',
    rank('USA', 2024, 3),
    order('POL EST USA', 2024),
  ),
  at(
    '2024-07-02',
    'Poland, Estonia and the United States are the top three spenders relative to GDP.',
    block('POL EST USA', 2024),
  ),
  after(
    '2024-07-02',
    'NATO has published what its members spend on defence.',
    'Spain, Slovenia, Luxembourg and Belgium bring up the rear.',
    block('ESP SVN LUX BEL', 2024, 'bottom'),
  ),
  at(
    '2024-07-02',
    'Per capita, the United States spends the most, followed by Norway.',
    order('USA NOR', 2024, 1, 'top', 'percap'),
  ),
  after(
    '2024-07-02',
    'NATO has published what its members spend on defence.',
    'Among European members, Poland ranks first.',
    rank('POL', 2024, 1, 'top', 'share', { among: 'EUROPE' }),
  ),
  at(
    '2024-07-02',
    'The lowest share is that of Spain, at 1.28 per cent.',
    rank('ESP', 2024, 1, 'bottom'),
    value('ESP', 2024, 1.28),
  ),
]

/** Figures: shares, money, per head, personnel, equipment. */
export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'Germany will spend 2.12% of GDP on defence this year.',
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-07-02',
    'The Netherlands spends 2.05 per cent of its GDP on defence.',
    value('NLD', 2024, 2.05),
  ),
  at(
    '2024-07-02',
    'Madrid spends a mere 1.28 percent of its economic output on the military.',
    value('ESP', 2024, 1.28),
  ),
  at('2024-07-02', 'Italy’s defence spending stands at 1.49 % of GDP.', value('ITA', 2024, 1.49)),
  at(
    '2024-07-02',
    'Defence spending in Denmark is 2.37 % of GDP, compared with 1.65 % in 2023.',
    value('DNK', 2024, 2.37),
    value('DNK', 2023, 1.65),
  ),
  at(
    '2024-07-02',
    'Canadian military expenditure amounts to 1.37 per cent of gross domestic product.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-07-02',
    'France and Germany spend 2.06 % and 2.12 % of GDP respectively.',
    value('FRA', 2024, 2.06),
    value('DEU', 2024, 2.12),
  ),
  at(
    '2024-07-02',
    'Spain (1.28%), Slovenia (1.29%) and Luxembourg (1.29%) spend the least.',
    value('ESP', 2024, 1.28),
    value('SVN', 2024, 1.29),
    value('LUX', 2024, 1.29),
    block('ESP SVN LUX', 2024, 'bottom'),
  ),
  at(
    '2024-07-02',
    'Norway spends slightly more than 2 percent of GDP on defence.',
    value('NOR', 2024, 2, 'just>'),
  ),
  at(
    '2024-07-02',
    'Portugal spends around 1.5 % of GDP on its armed forces.',
    value('PRT', 2024, 1.5, '~'),
  ),
  at('2024-07-02', 'NATO as a whole spends 2.71 % of GDP on defence.', value('NATO', 2024, 2.71)),
  at(
    '2024-07-02',
    'European allies and Canada together invest 2.02% of their combined GDP in defence.',
    value('EURCAN', 2024, 2.02),
  ),
  at(
    '2024-07-02',
    'The United States spends about $968 billion on defence.',
    value('USA', 2024, 968000, '~', 'usd'),
  ),
  at(
    '2024-07-02',
    'Germany’s defence budget amounts to almost $98 billion this year.',
    value('DEU', 2024, 98000, 'nearly', 'usd'),
  ),
  at(
    '2024-07-02',
    'Total NATO defence spending will reach $1.47 trillion in 2024.',
    value('NATO', 2024, 1470000, '=', 'usd'),
  ),
  at(
    '2024-07-02',
    'The US spends $2,442 per head on defence.',
    value('USA', 2024, 2442, '=', 'percap'),
  ),
  at(
    '2024-07-02',
    'Turkey’s armed forces number 481,000.',
    value('TUR', 2024, 481, '=', 'personnel'),
  ),
  at(
    '2024-07-02',
    'France has just over 200,000 soldiers.',
    value('FRA', 2024, 200, 'just>', 'personnel'),
  ),
  at(
    '2024-07-02',
    'Poland spends 51 % of its defence budget on equipment.',
    value('POL', 2024, 51, '=', 'equip'),
  ),
  at(
    '2024-07-02',
    'More than a third of Hungary’s defence spending goes on equipment.',
    value('HUN', 2024, 33.33, '>', 'equip'),
  ),
  after(
    '2024-07-02',
    'Greece has long met the target.',
    'It spends 3.08% of GDP on defence.',
    value('GRC', 2024, 3.08),
  ),
  after(
    '2024-07-02',
    'Croatia is falling behind.',
    'Its share is now 1.81 per cent.',
    value('HRV', 2024, 1.81),
  ),
  after(
    '2024-07-02',
    '(From a debate in the Canadian House of Commons.)',
    'We spend 1.37 per cent of our GDP on defence.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2024-07-02',
    'Finland is at 2.41%, Sweden at 2.14%.',
    value('FIN', 2024, 2.41),
    value('SWE', 2024, 2.14),
  ),
  at(
    '2024-07-02',
    'Britain spent 2.3% of GDP on defence in 2023, Germany 1.66% and France 1.96%.',
    value('GBR', 2023, 2.3),
    value('DEU', 2023, 1.66),
    value('FRA', 2023, 1.96),
  ),
]

/** Change, growth, multiples. */
export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'Poland’s share rose from 2.2 % in 2022 to 4.12 % in 2024.',
    value('POL', 2022, 2.2),
    value('POL', 2024, 4.12),
  ),
  at(
    '2024-07-02',
    'Lithuania has more than tripled its share of GDP since 2014.',
    change('LTU', 2014, 2024, 'factor', '>', 3),
  ),
  at(
    '2024-07-02',
    'Germany’s defence spending has almost doubled since 2014.',
    change('DEU', 2014, 2024, 'factor', 'nearly', 2, 'usd'),
  ),
  at(
    '2024-07-02',
    'Defence spending by European allies and Canada rises by 17.9 % in real terms this year.',
    value('EURCAN', 2024, 17.9, '=', 'real_growth'),
  ),
  at(
    '2024-07-02',
    'The US share fell from 3.71 % in 2014 to 3.38 % this year.',
    value('USA', 2014, 3.71),
    value('USA', 2024, 3.38),
  ),
  at(
    '2024-07-02',
    'Sweden’s defence share has increased by 0.5 percentage points since 2022.',
    change('SWE', 2022, 2024, 'points', '=', 0.5),
  ),
  at(
    '2024-07-02',
    'Denmark’s spending rose by 42 % in 2024 after inflation.',
    value('DNK', 2024, 42, '=', 'real_growth'),
  ),
  at(
    '2024-07-02',
    'Greece has cut its share since 2022.',
    change('GRC', 2022, 2024, 'points', '<', 0),
  ),
  at(
    '2024-07-02',
    'Norway is at 2.2 %, up from 1.8 % a year earlier.',
    value('NOR', 2024, 2.2),
    value('NOR', 2023, 1.8),
  ),
]

/** Ratios and comparisons. */
export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'The United States accounts for 66 % of NATO’s total defence spending.',
    ratio('USA', 'NATO', 2024, '=', 0.66),
  ),
  at(
    '2024-07-02',
    'America shoulders about two-thirds of all defence spending in the alliance.',
    ratio('USA', 'NATO', 2024, 'frac', 0.6667),
  ),
  at(
    '2024-07-02',
    'The US spends twice as much on defence as all other allies combined.',
    ratio('USA', 'others', 2024, '=', 2),
  ),
  at(
    '2024-07-02',
    'America spends more on defence than all its allies put together.',
    ratio('USA', 'others', 2024, '>', 1),
  ),
  at(
    '2024-07-02',
    'Germany spends more on defence than France in dollars.',
    compare('DEU', 'FRA', 2024, '>', 'usd'),
  ),
  at(
    '2024-07-02',
    'As a share of GDP, Estonia spends more than the United States.',
    compare('EST', 'USA', 2024, '>'),
  ),
  at(
    '2024-07-02',
    'Spain devotes a smaller share of GDP to defence than Belgium.',
    compare('ESP', 'BEL', 2024, '<'),
  ),
  at(
    '2024-07-02',
    'Slovenia spends the same share of GDP on defence as Luxembourg.',
    compare('SVN', 'LUX', 2024, '='),
  ),
  at(
    '2024-07-02',
    'Poland spends three times as much of its GDP on defence as Spain.',
    ratio('POL', 'ESP', 2024, '=', 3, 'share'),
  ),
  at(
    '2024-07-02',
    'Latvia is ahead of Lithuania by share of GDP.',
    compare('LVA', 'LTU', 2024, '>'),
  ),
  at(
    '2024-07-02',
    'Britain’s defence budget is bigger than that of France.',
    compare('GBR', 'FRA', 2024, '>', 'usd'),
  ),
]

/** Series: first since, every year, in a row, average, highest; gaps, revisions. */
export const SERIES: readonly ExpectedSentence[] = [
  at('2024-07-02', 'Germany will meet the 2% target for the first time since 2014.', {
    kind: 'first',
    who: 'DEU',
    measure: 'share',
    year: 2024,
    test: { op: '>=', value: 2 },
    since: 2014,
  }),
  at(
    '2024-07-02',
    'Spending by European allies and Canada has risen for the tenth year in a row.',
    { kind: 'streak', who: 'EURCAN', measure: 'real_growth', year: 2024, n: 10 },
  ),
  at('2024-07-02', 'Greece has spent more than 2% of GDP on defence every year since 2014.', {
    kind: 'every_year',
    who: 'GRC',
    measure: 'share',
    from: 2014,
    to: 2024,
    test: { op: '>', value: 2 },
  }),
  at(
    '2024-07-02',
    'Between 2014 and 2023, Spain spent an average of 1.0 % of GDP on defence.',
    mean('ESP', 2014, 2023, 1),
  ),
  at(
    '2024-07-02',
    'At 2.33 per cent, Britain’s share is the highest since 2014.',
    value('GBR', 2024, 2.33),
    { kind: 'peak', who: 'GBR', measure: 'share', year: 2024, from: 2014, to: 2024, end: 'max' },
  ),
  at('2024-07-02', 'Canada would have to spend $13 billion more to reach 2 % of GDP.', {
    kind: 'gap',
    who: 'CAN',
    measure: 'usd',
    year: 2024,
    mark: 2,
    op: '=',
    value: 13000,
  }),
  at(
    '2024-07-02',
    'Since 2014, European allies and Canada have added more than $600 billion to their defence spending.',
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
]

/** Not from these figures: other sources, plans, demands; told so. */
export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2024-07-02',
    'According to SIPRI, Germany spent 1.5% of GDP on its military in 2023.',
    not('sipri'),
  ),
  at('2024-07-02', 'Poland plans to spend 4.7% of GDP on defence next year.', not('plan')),
  at('2025-03-02', 'Britain will raise defence spending to 2.5% of GDP by 2027.', not('plan')),
  at('2024-07-02', 'The IISS puts Russian and European spending at 9% of GDP.', not('iiss')),
  at('2024-07-02', 'Germany pays 16.3 % of NATO’s common budget.', not('common-funding')),
  at('2024-07-02', 'Denmark has given military aid worth 1.8 % of GDP to Ukraine.', not('aid')),
  at(
    '2024-07-02',
    'Canada’s Parliamentary Budget Officer expects a share of 1.42 per cent of GDP by 2029.',
    not('budget'),
  ),
]

/** Ordinary sentences, decoys, demands and suppositions: nothing may be judged in them. */
export const ORDINARY: readonly ExpectedSentence[] = [
  at('2024-07-02', 'The Poles have elected a new president.'),
  at('2024-07-02', 'Inflation in Turkey stood at 71 percent in June.'),
  at('2024-07-02', 'Germany’s economy grew by 0.2 % in the first quarter of 2024.'),
  at('2024-07-02', 'Some 62% of Canadians want more defence spending, a poll found.'),
  at('2024-07-02', 'Norway was second in the medal table with 16 golds.'),
  at('2024-07-02', 'France has 290 nuclear warheads and four submarines.'),
  at('2024-07-02', 'Nobody at the summit wanted to talk about money.'),
  at('2024-07-02', 'Belgium spends 11 % of GDP on pensions.'),
  at('2024-07-02', 'About 3 % of my garden belongs to the neighbours from Estonia.'),
  at('2024-07-02', 'If Spain spent 2 % of GDP on defence, it would cost 11 billion euros more.'),
  at('2024-07-02', 'Does Germany spend 2 % of its GDP on defence?'),
  at('2024-07-02', 'It is not true that Poland spends 5 % of GDP on defence.'),
  at('2024-07-02', 'All allies should spend at least 2 % of GDP on defence.'),
  at('2024-07-02', 'The 32 leaders posed for a photograph in the Mellon Auditorium.'),
  at('2024-07-02', 'Three allies sent their foreign ministers.'),
  at('2024-07-02', 'Luxembourg’s whole army would fit into two football stands.'),
  at('2024-07-02', 'The share price of Rheinmetall rose by 4 percent in Germany.'),
  at('2024-07-02', 'Ukraine spends 37 % of GDP on defence.'),
  at('2024-07-02', 'He was the third American to hold the post.'),
  at('2024-07-02', 'Turkey holds the largest share of the world’s hazelnut market.'),
  at('2024-07-02', 'Only Hungary and Slovakia opposed the statement.'),
]

export const SENTENCES: readonly ExpectedSentence[] = [
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
