import type { FileCase } from './fileCase'

/** Decimal marks, thousands, units, missing marks, zeros, repetitions, slips. */
export const NUMBER_CASES: readonly FileCase[] = [
  {
    says: 'a comma and three digits in amounts: asked, and read as thousands',
    file: 'Country;Defence expenditure 2023 (million US$, current prices)\nSlovenia;0,914\nLithuania;2,203\nPortugal;4,228\n',
    answers: { decimal_mark: '2,203 = 2203' },
    values: [
      'SVN 2023 914 ? expenditure_usd_million_current',
      'LTU 2023 2203 ? expenditure_usd_million_current',
      'PRT 2023 4228 ? expenditure_usd_million_current',
    ],
    asks: ['decimal_mark'],
  },
  {
    says: 'a comma and three digits in amounts: asked, and read as decimals',
    file: 'Country;Defence expenditure 2023 (billion US$, current prices)\nSlovenia;0,914\nLithuania;2,203\nPortugal;4,228\n',
    answers: { decimal_mark: '2,203 = 2.203' },
    values: [
      'SVN 2023 914 ? expenditure_usd_million_current',
      'LTU 2023 2203 ? expenditure_usd_million_current',
      'PRT 2023 4228 ? expenditure_usd_million_current',
    ],
    asks: ['decimal_mark'],
  },
  {
    says: 'nothing of what waits for an answer is read',
    file: 'Country;Defence expenditure 2023 (million US$, current prices)\nLithuania;2.203\nPortugal;4.228\n',
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['decimal_mark'],
  },
  {
    says: 'one number with two decimals tells the rule for the whole column',
    file: 'Country;Defence expenditure 2023 (million US$, current prices)\nLithuania;2.203\nPortugal;4228.57\nSpain;19.179\n',
    values: [
      'LTU 2023 2.203 ? expenditure_usd_million_current',
      'PRT 2023 4228.57 ? expenditure_usd_million_current',
      'ESP 2023 19.179 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'millions in three groups tell the rule for the whole column',
    file: 'Country\tDefence expenditure 2023 (million US$, current prices)\nLithuania\t2,203\nUSA\t1,860,000\nSpain\t19,179.25\n',
    values: [
      'LTU 2023 2203 ? expenditure_usd_million_current',
      'USA 2023 1860000 ? expenditure_usd_million_current',
      'ESP 2023 19179.25 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'three decimals of a share are decimals: nobody spends a thousand per cent',
    file: 'Country,2023\nLatvia,2.873\nGreece,2.804\nPoland,3.260\n',
    values: ['LVA 2023 2.873 ?', 'GRC 2023 2.804 ?', 'POL 2023 3.260 ?'],
  },
  {
    says: 'a decimal comma without quotes between commas is listed, never cut in two',
    file: 'Country,2023\nPoland,3,26\nGreece,2,80\n',
    listed: ['2 not_a_number', '3 not_a_number'],
  },
  {
    says: 'fractions of one with a header that calls them shares',
    file: 'Land;2023\nPolen;0,0326\nEstland;0,0304\n',
    answers: { fraction_or_percent: '0,0326 means 3.26 %' },
    values: ['POL 2023 3.26 ?', 'EST 2023 3.04 ?'],
    asks: ['fraction_or_percent'],
  },
  {
    says: 'very small numbers that are per cent all the same',
    file: 'Country,2023\nPoland,0.03\nEstonia,0.04\n',
    answers: { fraction_or_percent: '0.03 means 0.03 %' },
    values: ['POL 2023 0.03 ?', 'EST 2023 0.04 ?'],
    asks: ['fraction_or_percent'],
  },
  {
    says: 'per mille',
    file: 'Country;Share of GDP 2023 (‰)\nPoland;32,6\nEstonia;30,4\n',
    values: ['POL 2023 3.26 ?', 'EST 2023 3.04 ?'],
  },
  {
    says: 'basis points in French',
    file: 'Pays;Dépenses de défense, points de base du PIB, 2023\nPologne;326\nEstonie;304\n',
    values: ['POL 2023 3.26 ?', 'EST 2023 3.04 ?'],
  },
  {
    says: 'billions of dollars become millions without a float',
    file: 'Country,Defence spending 2023 (US$ bn; constant 2015 prices)\nPoland,22.40\nEstonia,0.93\nUSA,740.1\n',
    values: [
      'POL 2023 22400 ? expenditure_usd_million_constant',
      'EST 2023 930 ? expenditure_usd_million_constant',
      'USA 2023 740100 ? expenditure_usd_million_constant',
    ],
  },
  {
    says: 'amounts in euro are not ours',
    file: 'Country,Share of GDP 2023 (%),Spending 2023 (million EUR)\nPoland,3.26,22000\nEstonia,3.04,1100\n',
    values: ['POL 2023 3.26 ?', 'EST 2023 3.04 ?'],
  },
  {
    says: 'thousands of persons',
    file: 'Ally;Military personnel 2023 (thousand)\nPoland;199,9\nLuxembourg;1,0\n',
    values: ['POL 2023 199.9 ? personnel_thousand', 'LUX 2023 1.0 ? personnel_thousand'],
  },
  {
    says: 'missing marks of many kinds',
    file: `Country,2021,2022
Albania,1.24,tbc
Belgium,1.04,s.d.
Bulgaria,1.52,k. A.
Canada,1.27,not available
Czechia,1.39,N.A.
Denmark,1.30,x
Estonia,2.03,(n/a)
France,1.91,—
Greece,3.70,null
Hungary,1.32,.`,
    values: [
      'ALB 2021 1.24 ?',
      'BEL 2021 1.04 ?',
      'BGR 2021 1.52 ?',
      'CAN 2021 1.27 ?',
      'CZE 2021 1.39 ?',
      'DNK 2021 1.30 ?',
      'EST 2021 2.03 ?',
      'FRA 2021 1.91 ?',
      'GRC 2021 3.70 ?',
      'HUN 2021 1.32 ?',
    ],
    cells: [
      '10:3 missing',
      '11:3 missing',
      '2:3 missing',
      '3:3 missing',
      '4:3 missing',
      '5:3 missing',
      '6:3 missing',
      '7:3 missing',
      '8:3 missing',
      '9:3 missing',
    ],
  },
  {
    says: 'a zero among shares, answered to be a missing figure',
    file: 'Country;Year;Share\nNorway;2022;1.46\nNorway;2023;0.00\nLatvia;2023;2.87\n',
    answers: { zero: '0 means missing' },
    values: ['NOR 2022 1.46 ?', 'LVA 2023 2.87 ?'],
    listed: ['3 zero'],
    asks: ['zero'],
  },
  {
    says: 'negative real changes are read, and zero among them is a figure',
    file: 'Country,Annual real change 2023 (%)\nSpain,-0.47\nGreece,−10.2\nItaly,0\n',
    values: [
      'ESP 2023 -0.47 ? real_change_pct',
      'GRC 2023 -10.2 ? real_change_pct',
      'ITA 2023 0 ? real_change_pct',
    ],
  },
  {
    says: 'one ally twice with the same figure and one with another, in a wide table',
    file: 'Country,2022,2023\nLatvia,2.08,2.87\nLatvia,2.08,2.87\nGreece,3.88,2.80\nGreece,3.88,3.01\n',
    values: ['LVA 2022 2.08 ?', 'LVA 2023 2.87 ?', 'GRC 2022 3.88 ?'],
    listed: ['3 duplicate_same', '5 duplicate_conflict'],
    cells: ['4:3 duplicate_conflict'],
    asks: ['duplicate'],
  },
  {
    says: 'two lists under one header, the second of which holds the shares',
    file: `Pays;2022;2023
Pologne;22,9;39,2
Grèce;43,1;33,2
Lettonie;21,8;25,2
Pologne;2,23;3,26
Grèce;3,88;2,80
Lettonie;2,08;2,87`,
    answers: { duplicate_blocks: 'lines 5-7 are the shares' },
    values: [
      'POL 2022 2.23 ?',
      'POL 2023 3.26 ?',
      'GRC 2022 3.88 ?',
      'GRC 2023 2.80 ?',
      'LVA 2022 2.08 ?',
      'LVA 2023 2.87 ?',
    ],
    listed: ['2 other_measure', '3 other_measure', '4 other_measure'],
    asks: ['duplicate_blocks'],
  },
  {
    says: 'fiscal years in words and dates of the last day',
    file: 'Country;Period;Share\nCanada;FY 2023/24;1.31\nUnited Kingdom;2022–23;2.29\nUnited States;2021-09-30;3.53\nGreece;31.12.2020;2.91\n',
    values: ['CAN 2023 1.31 ?', 'GBR 2022 2.29 ?', 'USA 2021 3.53 ?', 'GRC 2020 2.91 ?'],
  },
  {
    says: 'slips: a year of five digits, two numbers in one cell, words, a share above a hundred',
    file: 'Country,Year,Share of GDP\nPoland,20233,3.26\nGreece,2023,2.80/3.01\nLatvia,2023,about 3\nEstonia,2023,304\nNorway,2023,1.80\n',
    values: ['NOR 2023 1.80 ?'],
    listed: ['2 bad_year', '3 not_a_number', '4 not_a_number', '5 out_of_range'],
  },
  {
    says: 'formulas and markup are texts',
    file: 'Country,Year,Share\n"=1+1",2023,2\nPoland,2023,"=SUM(A1:A9)"\n<b>Latvia</b>,2023,2.87\n<script>x</script>,2023,1.0\nconstructor,2023,1.0\n',
    values: ['LVA 2023 2.87 ?'],
    listed: ['2 unknown_name', '3 formula', '5 unknown_name', '6 unknown_name'],
  },
  {
    says: 'footnote signs and estimate marks behind numbers',
    file: 'Country,2022,2023\nPoland*,2.23,3.26e\nGreece¹,3.88*,2.80 e\nLatvia [2],2.08,2.87\n',
    values: [
      'POL 2022 2.23 a',
      'POL 2023 3.26 e',
      'GRC 2022 3.88 ?',
      'GRC 2023 2.80 e',
      'LVA 2022 2.08 a',
      'LVA 2023 2.87 a',
    ],
  },
  {
    says: 'three columns of numbers of which none is named',
    file: 'Country,Year,Budget draft,Outturn\nPoland,2023,3.9,3.26\nGreece,2023,3.0,2.80\n',
    answers: { measure_column: 'Outturn' },
    values: ['POL 2023 3.26 ?', 'GRC 2023 2.80 ?'],
    asks: ['measure_column'],
  },
  {
    says: 'an adjective or a part of an ally is no ally',
    file: 'Country,2023\nPolish,3.26\nEngland,2.30\nEast Germany,1.0\nGermany (East),1.0\nGermany,1.64\n',
    values: ['DEU 2023 1.64 ?'],
    listed: ['2 unknown_name', '3 unknown_name', '4 not_an_ally', '5 unknown_name'],
  },
  {
    says: 'amounts of constant prices whose year is no year of the figures',
    file: `Pays;Dépenses 2023 (millions $US, prix constants de 2015);Part du PIB 2023
Norvège;8\u202f027,3;1,80
Turquie;15\u00a0842,0;1,50`,
    values: [
      'NOR 2023 8027.3 ? expenditure_usd_million_constant',
      'NOR 2023 1.80 ?',
      'TUR 2023 15842.0 ? expenditure_usd_million_constant',
      'TUR 2023 1.50 ?',
    ],
  },
  {
    says: 'fractions among per cent: only the small ones wait for the answer',
    file: 'Country,2023\nPoland,0.0326\nLuxembourg,0.0112\nLatvia,2.87\n',
    values: ['LVA 2023 2.87 ?'],
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['fraction_or_percent'],
  },
  {
    says: 'shares of several hundred: the unit is asked',
    file: 'Country,Share 2024\nPoland,412\nLatvia,315\nItaly,149\n',
    answers: { unit: 'basis points' },
    values: ['POL 2024 4.12 ?', 'LVA 2024 3.15 ?', 'ITA 2024 1.49 ?'],
    asks: ['unit'],
  },
  {
    says: 'contradictions answered one by one',
    file: 'Country,Year,Share\nItaly,2024,1.49\nItaly,2024,1.94\nSpain,2024,1.28\nSpain,2024,1.82\n',
    answers: {
      'duplicate:ITA-2024-share_gdp_pct': '1.49 (line 2)',
      'duplicate:ESP-2024-share_gdp_pct': 'none',
    },
    values: ['ITA 2024 1.49 ?'],
    listed: ['3 duplicate_conflict', '4 duplicate_conflict', '5 duplicate_conflict'],
    asks: ['duplicate', 'duplicate'],
  },
  {
    says: 'a fiscal year answered to count for its second calendar year',
    file: 'Country,2022/23,2023/24\nUnited Kingdom,2.29,2.30\n',
    answers: { fiscal_year: '2024/25 is 2025' },
    values: ['GBR 2023 2.29 ?', 'GBR 2024 2.30 ?'],
  },
]
