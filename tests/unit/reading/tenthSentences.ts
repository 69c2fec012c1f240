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
    '2024-05-01',
    'Last year just 11 of the alliance’s 31 members, including the UK, reached the target of 2 per cent of GDP.',
    count(2023, 11, test('>=', 2)),
    set('each', 'GBR', 2023, test('>=', 2)),
  ),
  at(
    '2017-06-01',
    'Canada is among the 23 of 28 current NATO members that do not meet the 2 per cent target.',
    set('each', 'CAN', 2016, test('<', 2)),
    count(2016, 23, test('<', 2)),
  ),
  at(
    '2017-02-20',
    'Only five of NATO’s 28 member countries last year met the alliance goal of spending at least 2 percent of their economy on defense.',
    count(2016, 5, test('>=', 2)),
  ),
  at(
    '2024-07-09',
    'As of June 2024, 23 out of 32 NATO countries were meeting the alliance’s 2% threshold.',
    count(2024, 23, test('>=', 2)),
  ),
  at(
    '2017-02-01',
    'We are one of five nations out of 28 NATO members that meet the 2% target, the minister told the House of Lords.',
  ),
  at(
    '2022-03-31',
    'Eight Allies reached 2 per cent of GDP in 2021, two fewer than forecast.',
    count(2021, 8, test('>=', 2)),
  ),
  at(
    '2025-04-25',
    'NATO’s annual report shows that 22 allies spent at least 2 percent of GDP on defence in 2024, compared with just 10 in 2023.',
    count(2024, 22, test('>=', 2)),
    count(2023, 10, test('>=', 2)),
  ),
  at(
    '2024-06-20',
    'Over two-thirds of the alliance’s members are now at or above 2%.',
    count(2024, 0.6667, test('>=', 2), 'part:>'),
  ),
  at(
    '2023-07-09',
    'Only about a third of the 31 allies are meeting the guideline.',
    count(2023, 0.3333, test('>=', 2), 'part:frac'),
  ),
  at(
    '2025-09-09',
    'By NATO’s reckoning, three countries exceed 3.5 per cent of GDP this year.',
    count(2025, 3, test('>', 3.5)),
  ),
  at(
    '2019-07-01',
    'Seven of the 29 members were at or above 2 % in 2018, among them Britain and Poland.',
    count(2018, 7, test('>=', 2)),
    set('each', 'GBR POL', 2018, test('>=', 2)),
  ),
]

export const SETS: readonly ExpectedSentence[] = [
  at(
    '2024-05-01',
    'Only Poland, the US and Greece spent more than 3 per cent of GDP on defence in 2023.',
    set('only', 'POL USA GRC', 2023, test('>', 3)),
  ),
  at(
    '2023-07-20',
    'Canada, Belgium, Luxembourg, Slovenia and Spain all spend less than 1.4% of GDP on defence.',
    set('each', 'CAN BEL LUX SVN ESP', 2023, test('<', 1.4)),
  ),
  at(
    '2024-07-09',
    'Spain and Belgium were among those falling short of 2% in 2024.',
    set('each', 'ESP BEL', 2024, test('<', 2)),
  ),
  at('2024-07-09', 'Every Nordic ally now spends at least 2 per cent of GDP on defence.'),
  at('2024-07-09', 'No G7 country apart from the US and Britain spends more than 2.2 per cent.'),
  at(
    '2025-11-11',
    'Poland, the Baltic states and Norway spend more than 3.3 per cent of GDP on defence this year.',
    set('each', 'POL EST LVA LTU NOR', 2025, test('>', 3.3)),
  ),
  at(
    '2020-11-11',
    'France and Norway have joined the group of allies at or above 2 percent.',
    set('each', 'FRA NOR', 2020, test('>=', 2)),
  ),
  at(
    '2026-07-08',
    'Slovenia remains the sole ally under 2 per cent.',
    set('only', 'SVN', 2026, test('<', 2)),
  ),
]

export const RANKS: readonly ExpectedSentence[] = [
  at(
    '2024-07-20',
    'Turkey has the second-largest armed forces in NATO, numbering about 481,000.',
    rank('TUR', 2024, 2, 'top', 'personnel'),
    value('TUR', 2024, 481, '~', 'personnel'),
  ),
  at(
    '2024-07-20',
    'The United States, with 1.3 million military personnel, has the largest armed forces of the 32 NATO members.',
    rank('USA', 2024, 1, 'top', 'personnel'),
    value('USA', 2024, 1300, '=', 'personnel'),
  ),
  at(
    '2024-07-20',
    'Poland is in third place with armed forces numbering 216,000.',
    rank('POL', 2024, 3, 'top', 'personnel'),
    value('POL', 2024, 216, '=', 'personnel'),
  ),
  at(
    '2024-07-20',
    'The Polish army, with 216,100 personnel, is larger than that of any other European ally.',
    value('POL', 2024, 216.1, '=', 'personnel'),
    rank('POL', 2024, 1, 'top', 'personnel', { among: 'EUROPE' }),
  ),
  at(
    '2024-07-20',
    'Poland leads NATO members in the percentage of GDP spent on defense.',
    rank('POL', 2024, 1),
  ),
  at(
    '2024-02-20',
    'Luxembourg, which had the smallest budget for defence compared to its GDP, spent just 1 per cent in 2023.',
    rank('LUX', 2023, 1, 'bottom'),
    value('LUX', 2023, 1),
  ),
  at(
    '2024-07-20',
    'Among the 32 allies, Italy comes only 25th, with 1.49 per cent of GDP.',
    rank('ITA', 2024, 25),
    value('ITA', 2024, 1.49),
  ),
  at(
    '2016-07-09',
    'Estonia ranks third behind the US and Greece in military spending as a share of GDP.',
    rank('EST', 2016, 3),
  ),
  at('2025-09-01', 'The bottom three – Spain, Belgium and Portugal – are all at 2.00 percent.'),
  at(
    '2023-07-09',
    'Finland, the newest member, is already the sixth-biggest spender in the alliance at 2.45 percent of GDP.',
    rank('FIN', 2023, 6),
    value('FIN', 2023, 2.45),
  ),
  at(
    '2024-07-20',
    'Per capita, Denmark is in fourth place, spending $1,474.',
    rank('DNK', 2024, 4, 'top', 'percap'),
    value('DNK', 2024, 1474, '=', 'percap'),
  ),
]

export const FIGURES: readonly ExpectedSentence[] = [
  at(
    '2024-06-20',
    'Numbers NATO released this week show Canada is expected to spend 1.37 per cent of its gross domestic product on defence this year.',
    value('CAN', 2024, 1.37),
  ),
  at(
    '2023-04-01',
    'According to the alliance’s latest data on defence spending, Canada’s defence budget amounted to just 1.29% of its GDP in 2022.',
    value('CAN', 2022, 1.29),
  ),
  at(
    '2023-05-01',
    'In 2022 Canada spent approximately 1.3 percent of its GDP on defense, well short of the NATO goal of 2 percent.',
    value('CAN', 2022, 1.3, '~'),
  ),
  after(
    '2017-02-20',
    'A breakdown of defence spending as a share of GDP, based on 2016 figures provided by NATO:',
    'Greece, 2.38 percent.',
    value('GRC', 2016, 2.38),
  ),
  at('2017-02-20', '1. The U.S. — 3.61 percent of GDP on defense', value('USA', 2016, 3.61)),
  at(
    '2024-05-01',
    'The UK spent 2.28 per cent of GDP on defence in 2023.',
    value('GBR', 2023, 2.28),
  ),
  at(
    '2024-07-20',
    'For 2024, Poland’s estimated defense spending is around USD 35 billion.',
    value('POL', 2024, 35000, '~', 'usd'),
  ),
  at(
    '2024-07-20',
    'Germany (USD 97 billion), the United Kingdom (USD 82 billion) and France (USD 64 billion) spend far more on defence than Poland.',
    value('DEU', 2024, 97000, '=', 'usd'),
    value('GBR', 2024, 82000, '=', 'usd'),
    value('FRA', 2024, 64000, '=', 'usd'),
    compare('DEU', 'POL', 2024, '>', 'usd'),
    compare('GBR', 'POL', 2024, '>', 'usd'),
    compare('FRA', 'POL', 2024, '>', 'usd'),
  ),
  at(
    '2024-07-20',
    'Together, the armed forces of NATO’s 32 allies total nearly 3.42 million soldiers.',
    value('NATO', 2024, 3420, 'nearly', 'personnel'),
  ),
  at(
    '2018-06-14',
    'Britain spends $54.8 billion, or 2.14 per cent of GDP, on its armed forces.',
    value('GBR', 2017, 54800, '=', 'usd'),
    value('GBR', 2017, 2.14),
  ),
  at(
    '2024-07-20',
    'Spain, at 117,400, and Greece, at 110,800 soldiers, have armies of similar size.',
    value('ESP', 2024, 117.4, '=', 'personnel'),
    value('GRC', 2024, 110.8, '=', 'personnel'),
  ),
  at(
    '2024-07-20',
    'In Slovakia defence accounts for exactly 2 percent of GDP.',
    value('SVK', 2024, 2),
  ),
  at(
    '2024-07-20',
    'Albania’s defence spending is a whisker above the guideline, at 2.03 per cent of GDP.',
    value('ALB', 2024, 2.03),
  ),
  at(
    '2024-07-20',
    'Belgium sets aside 15.2 per cent of its defence budget for equipment.',
    value('BEL', 2024, 15.2, '=', 'equip'),
  ),
  at(
    '2025-12-01',
    'Portuguese defence expenditure has reached the 2 per cent threshold.',
    value('PRT', 2025, 2, '>='),
  ),
]

export const CHANGES: readonly ExpectedSentence[] = [
  at(
    '2022-06-28',
    'Canadian defence spending will drop as a share of GDP this year compared with 2021.',
    change('CAN', 2021, 2022, 'points', '<', 0),
  ),
  at(
    '2024-07-20',
    'NATO allies will increase their defence expenditure by 17.9 percent compared to the previous year, Europe and Canada alone.',
  ),
  at(
    '2024-07-20',
    'Spain’s defence spending has gone from 0.92 per cent of GDP a decade ago to 1.28 per cent now.',
    value('ESP', 2014, 0.92),
    value('ESP', 2024, 1.28),
  ),
  at(
    '2025-09-09',
    'Norway’s share of GDP, at 3.35 per cent, is up from 2.2 per cent last year.',
    value('NOR', 2025, 3.35),
    value('NOR', 2024, 2.2),
  ),
  at(
    '2026-07-09',
    'Since 2021 Germany has nearly doubled its defence spending as a share of GDP.',
    change('DEU', 2021, 2026, 'factor', 'nearly', 2),
  ),
  at(
    '2024-07-20',
    'Romania’s armed forces have grown from 65,100 in 2014 to 66,600 in 2024.',
    value('ROU', 2014, 65.1, '=', 'personnel'),
    value('ROU', 2024, 66.6, '=', 'personnel'),
  ),
  at(
    '2019-07-01',
    'Bulgaria more than doubled its share of GDP between 2018 and 2019.',
    change('BGR', 2018, 2019, 'factor', '>', 2),
  ),
]

export const COMPARISONS: readonly ExpectedSentence[] = [
  at(
    '2024-07-20',
    'Poland spends less on defence than Germany, Britain or France in absolute terms.',
    compare('POL', 'DEU', 2024, '<', 'usd'),
    compare('POL', 'GBR', 2024, '<', 'usd'),
    compare('POL', 'FRA', 2024, '<', 'usd'),
  ),
  at(
    '2024-07-20',
    'The US military budget is about ten times that of Germany.',
    ratio('USA', 'DEU', 2024, '~', 10),
  ),
  at(
    '2025-05-01',
    'The United States provides almost two-thirds of NATO’s defence spending.',
    ratio('USA', 'NATO', 2024, 'nearly', 0.6667),
  ),
  at(
    '2024-07-20',
    'Canada spends a smaller share of its GDP on defence than Italy.',
    compare('CAN', 'ITA', 2024, '<'),
  ),
  at(
    '2024-07-20',
    'Germany accounts for roughly 7 per cent of all NATO defence spending.',
    ratio('DEU', 'NATO', 2024, '~', 0.07),
  ),
  at(
    '2024-07-20',
    'The combined defence spending of the Baltic states is lower than that of Denmark.',
    ratio('EST LVA LTU', 'DNK', 2024, '<', 1),
  ),
]

export const SERIES: readonly ExpectedSentence[] = [
  at('2024-07-20', 'It is the first time since 2014 that Germany has met the 2 percent target.'),
  at(
    '2024-07-20',
    'Denmark, Germany and the Netherlands meet the target for the first time in 2024.',
  ),
  at(
    '2024-07-20',
    'Canada has spent less than 1.5 per cent of GDP on defence every year since 2014.',
    {
      kind: 'every_year',
      who: 'CAN',
      measure: 'share',
      from: 2014,
      to: 2024,
      test: { op: '<', value: 1.5 },
    },
  ),
  at('2024-07-20', 'Italy is $12 billion short of the 2 per cent mark.', {
    kind: 'gap',
    who: 'ITA',
    measure: 'usd',
    year: 2024,
    mark: 2,
    op: '=',
    value: 12000,
  }),
]

export const NOT_OURS: readonly ExpectedSentence[] = [
  at(
    '2025-05-20',
    'Global Firepower ranks Turkey’s army second in NATO, with 481,000 active personnel.',
    not('other-source'),
  ),
  at(
    '2024-05-01',
    'Sunak said Britain’s defence spending would rise to 2.5 per cent of GDP by 2030.',
    not('plan'),
  ),
  at(
    '2023-07-20',
    'The parliamentary budget officer says Canada would need another $13 billion a year to reach 2 per cent.',
    not('budget'),
  ),
  at('2018-01-05', 'Hungary expects to meet the 2% threshold by 2026.', not('plan')),
  at(
    '2026-02-01',
    'The alliance’s collective budget for 2026 is about 5.3 billion euros, of which the UK pays 10.3%.',
    not('common-funding'),
  ),
]

export const ORDINARY: readonly ExpectedSentence[] = [
  at(
    '2024-10-01',
    'Finland shares an 830-mile border with Russia, the longest of any NATO member.',
  ),
  at('2024-10-01', 'Seven nations joined in 2004, the biggest enlargement so far.'),
  at('2024-10-01', 'Fifteen members have populations of less than 6 million.'),
  at('2024-10-01', 'Turkey ordered $2.5 billion worth of Russian air defence missiles.'),
  at('2024-10-01', 'Canada has spent 18 billion dollars on its fighters.'),
  at('2024-10-01', 'Germany is the largest donor in Europe, ahead of Britain.'),
  at('2024-10-01', 'Iceland has a population of 364,000 and no army.'),
  at('2024-10-01', 'The Netherlands sent 18 F-16s, Denmark 19 and Norway six.'),
  at('2024-10-01', 'France’s aircraft carrier left Toulon with 2,000 sailors.'),
  at('2024-10-01', 'Only the United States and Turkey voted no.'),
  at('2024-10-01', 'The UK has trained more than 40,000 Ukrainian soldiers.'),
  at('2024-10-01', 'Lithuania is second in the EU for the share of women scientists.'),
  at('2024-10-01', 'Croatia is the youngest member of the euro zone.'),
  at('2024-10-01', 'Poland’s border with Belarus is guarded by 13,000 soldiers.'),
  at(
    '2024-10-01',
    'In Spain just 14 per cent would fight for their country, the lowest figure in Europe.',
  ),
  at('2024-10-01', 'Six allies have no navy at all.'),
  at('2024-10-01', 'Norway spends 1 per cent of its national income on development aid.'),
  at('2024-10-01', 'Italian defence group Leonardo raised its forecast by 3 percent.'),
  at('2024-10-01', 'Three-quarters of Swedes approve of the decision.'),
  at('2024-10-01', 'Two of the five warships come from Canada.'),
  at('2024-10-01', 'The commander of the German army asked for 60,000 more soldiers.'),
  at('2024-10-01', 'More than half of the allies have frozen Russian assets.'),
  at('2024-10-01', 'Estonia’s largest company pays 2 per cent of its profits in taxes.'),
  at('2024-10-01', 'Hungary trails the rest of the alliance in trust in NATO, at 45 per cent.'),
  at(
    '2024-10-01',
    'Washington has approved the sale of 96 Apache helicopters to Warsaw for $12 billion.',
  ),
  at('2024-10-01', 'Denmark leads the Nordic countries in exports of pork.'),
  at('2024-10-01', 'Since 2014 Britain’s GDP has grown by 15 per cent, Germany’s by 10.'),
  at('2024-10-01', 'The new government in Paris must save 60 billion euros, or 2 per cent of GDP.'),
]

export const NOT_YET: readonly ExpectedSentence[] = [
  at(
    '2024-07-20',
    'The smallest defence budget of all belongs to North Macedonia, at $338 million.',
    rank('MKD', 2024, 1, 'bottom', 'usd_current'),
    value('MKD', 2024, 338, '=', 'usd'),
  ),
  after(
    '2024-07-20',
    'Poland has Europe’s largest army in NATO with 216,100 soldiers.',
    'France follows with 205,700 personnel.',
    value('FRA', 2024, 205.7, '=', 'personnel'),
  ),
  after(
    '2017-06-01',
    'Canada is among the 23 of 28 NATO members that do not meet the 2 per cent target.',
    'The five that do are Britain, Estonia, Greece, Poland and the U.S.',
    set('only', 'GBR EST GRC POL USA', 2016, test('>=', 2)),
  ),
  at('2024-07-20', 'Excluding the United States, the allies’ armed forces number 2.12 million.'),
]
