import { madeWorkbook } from '../workbook/madeWorkbook'
import type { FileCase } from './fileCase'
import { sheet } from './sheetRows'

const json = (value: unknown) => JSON.stringify(value)

/** Names in styles of state, numbered lists, JSON under names, and what else a fresh look at files brought. */
export const KIND_CASES: readonly FileCase[] = [
  {
    says: 'names of state in several languages, and names numbered as in a list',
    file: 'Staat;2024\n1. Königreich Dänemark;2,41\n2. Republika Hrvatska;1,83\n3. Reino de España;1,31\n4. République italienne;1,52\n5. Türkiye Cumhuriyeti;2,07\n6. Republik Österreich;1,02\n7. Republik;9,99\n',
    values: [
      'DNK 2024 2.41 ?',
      'HRV 2024 1.83 ?',
      'ESP 2024 1.31 ?',
      'ITA 2024 1.52 ?',
      'TUR 2024 2.07 ?',
    ],
    listed: ['7 not_an_ally', '8 unknown_name'],
  },
  {
    says: 'countries and groups of the world that are no allies',
    file: 'Name,Year,Share of GDP (%)\nNorway,2024,2.21\nBosnia and Herzegovina,2024,0.9\nTrinidad & Tobago,2024,0.7\nHoly See,2024,0.1\nNorth America,2024,3.2\nMiddle East,2024,4.2\nBaltic states,2024,3.1\n',
    values: ['NOR 2024 2.21 ?'],
    listed: [
      '3 not_an_ally',
      '4 not_an_ally',
      '5 not_an_ally',
      '6 aggregate',
      '7 aggregate',
      '8 aggregate',
    ],
  },
  {
    says: 'fractions of one without a zero before the point',
    file: 'Ally,Year,Share of GDP\nLatvia,2024,.0318\nSpain,2024,.0131\n',
    answers: { fraction_or_percent: '.0131 means 1.31 %' },
    values: ['LVA 2024 3.18 ?', 'ESP 2024 1.31 ?'],
    asks: ['fraction_or_percent'],
  },
  {
    says: 'a comma in amounts groups thousands where another column has decimal points',
    file: 'Ally\tArmed forces 2024 (thousands, personnel)\tDefence expenditure per capita 2024 (US$, constant prices)\nNorway\t24.1\t1,671\nLatvia\t8.4\t613\n',
    values: [
      'NOR 2024 24.1 ? personnel_thousand',
      'NOR 2024 1671 ? expenditure_per_capita_usd_constant',
      'LVA 2024 8.4 ? personnel_thousand',
      'LVA 2024 613 ? expenditure_per_capita_usd_constant',
    ],
  },
  {
    says: 'a number that begins with a zero is none of thousands, whatever other columns have',
    file: 'Ally\tShare of GDP 2024 (%)\tDefence expenditure 2024 (million US$, current prices)\nSlovenia\t1.29\t0,949\nEstonia\t3.41\t1,437\n',
    values: ['SVN 2024 1.29 ?', 'EST 2024 3.41 ?'],
    cells: ['2:3 awaits_answer', '3:3 awaits_answer'],
    asks: ['decimal_mark'],
  },
  {
    says: 'a point in amounts stays open where another column has decimal points too',
    file: 'Ally;Share of GDP 2024 (%);Defence expenditure 2024 (million US$, current prices)\nLatvia;3.18;1.421\nEstonia;3.41;1.437\n',
    values: ['LVA 2024 3.18 ?', 'EST 2024 3.41 ?'],
    cells: ['2:3 awaits_answer', '3:3 awaits_answer'],
    asks: ['decimal_mark'],
  },
  {
    says: 'rules drawn around a printed table are no rows',
    file: '+---------+------+\n| Ally    | 2024 |\n+=========+======+\n| Poland  | 4.09 |\n| Spain   | 1.31 |\n+---------+------+\n',
    values: ['POL 2024 4.09 ?', 'ESP 2024 1.31 ?'],
  },
  {
    says: 'a hidden column is no rival of the one in sight',
    file: madeWorkbook([
      sheet(
        'Shares',
        [
          ['Ally', '2024 (old)', 2024],
          ['Poland', 9.99, 4.09],
          ['Spain', 9.99, 1.31],
        ],
        { hiddenColumns: [2] },
      ),
    ]),
    values: ['POL 2024 4.09 ?', 'ESP 2024 1.31 ?'],
    cells: ['2:2 hidden', '3:2 hidden'],
  },
  {
    says: 'JSON with a list under the name of each ally: all of them, not the longest alone',
    file: json({
      Poland: {
        code: 'POL',
        data: [
          { year: 2022, share_gdp: 2.21 },
          { year: 2023, share_gdp: 3.31 },
          { year: 2024, share_gdp: 4.09 },
        ],
      },
      Norway: { code: 'NOR', data: [{ year: 2023, share_gdp: 1.79 }] },
      Austria: { code: 'AUT', data: [{ year: 2023, share_gdp: 0.84 }] },
    }),
    values: ['POL 2022 2.21 ?', 'POL 2023 3.31 ?', 'POL 2024 4.09 ?', 'NOR 2023 1.79 ?'],
    listed: ['5 not_an_ally'],
  },
  {
    says: 'JSON with a list under each year',
    file: json({
      2023: [
        { country: 'Poland', share: 3.31 },
        { country: 'Spain', share: 1.21 },
      ],
      2024: [{ country: 'Poland', share: 4.09 }],
    }),
    values: ['POL 2023 3.31 ?', 'ESP 2023 1.21 ?', 'POL 2024 4.09 ?'],
  },
  {
    says: 'JSON with figures by year under each code',
    file: json({
      POL: { 2023: 3.31, 2024: 4.09 },
      ESP: { 2023: 1.21 },
      CHE: { 2023: 0.7, 2024: 0.7 },
    }),
    values: ['POL 2023 3.31 ?', 'POL 2024 4.09 ?', 'ESP 2023 1.21 ?'],
    listed: ['3 not_an_ally'],
  },
  {
    says: 'JSON-stat, whose values stand in one list in the order of its dimensions',
    file: json({
      class: 'dataset',
      id: ['unit', 'cofog99', 'geo', 'time'],
      size: [1, 2, 3, 2],
      dimension: {
        unit: {
          category: {
            index: ['PC_GDP'],
            label: { PC_GDP: 'Percentage of gross domestic product (GDP)' },
          },
        },
        cofog99: {
          category: { index: { GF02: 0, GF07: 1 }, label: { GF02: 'Defence', GF07: 'Health' } },
        },
        geo: { category: { index: { EE: 0, EL: 1, IE: 2 } } },
        time: { category: { index: { 2022: 0, 2023: 1 } } },
      },
      value: {
        0: 2.1,
        1: 2.6,
        2: 2.4,
        4: 0.2,
        5: 0.2,
        6: 5.1,
        7: 5.2,
        8: 6.1,
        9: 6.0,
        10: 4.1,
        11: 4.2,
      },
      status: { 1: 'e' },
    }),
    values: ['EST 2022 2.1 a', 'EST 2023 2.6 e', 'GRC 2022 2.4 a'],
    listed: [
      '4 blank',
      '5 not_an_ally',
      '6 not_an_ally',
      '7 other_measure',
      '8 other_measure',
      '9 other_measure',
      '10 other_measure',
      '11 not_an_ally',
      '12 not_an_ally',
    ],
  },
  {
    says: 'our own API: figures in the order of the years beside them, each with its status',
    file: json({
      release: { id: '2099-01-01', decimals: 2 },
      measure: 'personnel',
      unit: 'thousand persons',
      coverage: ['full', 'full'],
      years: [2023, 2024],
      series: [
        { ally: 'POL', values: [212.4, 216.3], statuses: ['actual', 'estimate'], derived: [] },
        {
          ally: 'ISL',
          values: [null, null],
          statuses: ['inapplicable', 'inapplicable'],
          derived: [],
        },
      ],
      later: [{ years: [2023], series: [{ ally: 'POL', values: [999.9], statuses: ['actual'] }] }],
    }),
    values: ['POL 2023 212.4 a personnel_thousand', 'POL 2024 216.3 e personnel_thousand'],
    listed: ['2 no_value'],
  },
  {
    says: 'JSON with lists of figures under codes and the years beside',
    file: json({
      years: [2023, 2024],
      share: { POL: [3.31, 4.09], ESP: [1.21, 1.31], CHE: [0.7, 0.7] },
    }),
    values: ['POL 2023 3.31 ?', 'POL 2024 4.09 ?', 'ESP 2023 1.21 ?', 'ESP 2024 1.31 ?'],
    listed: ['3 not_an_ally'],
  },
  {
    says: 'JSON in which lists of words are as long as the list of years: they are no figures',
    file: json({
      years: [2024],
      allies: [
        { ally: 'POL', tags: ['east'], share: 4.09 },
        { ally: 'ESP', tags: ['south'], share: 1.31 },
      ],
    }),
    answers: { year: '2024' },
    values: ['POL 2024 4.09 ?', 'ESP 2024 1.31 ?'],
    asks: ['year'],
  },
  {
    says: 'SDMX-JSON, whose observations are counted by the values of its dimensions',
    file: json({
      data: {
        dataSets: [
          {
            series: {
              '0:0': { observations: { 0: [1.79], 1: [2.21] } },
              '0:1': { observations: { 1: [0.7] } },
            },
          },
        ],
        structure: {
          dimensions: {
            series: [
              { id: 'MEASURE', values: [{ id: 'S', name: 'Defence expenditure, % of GDP' }] },
              {
                id: 'REF_AREA',
                values: [
                  { id: 'NOR', name: 'Norway' },
                  { id: 'CHE', name: 'Switzerland' },
                ],
              },
            ],
            observation: [{ id: 'TIME_PERIOD', values: [{ id: '2023' }, { id: '2024' }] }],
          },
        },
      },
    }),
    values: ['NOR 2023 1.79 ?', 'NOR 2024 2.21 ?'],
    listed: ['3 not_an_ally'],
  },
  {
    says: 'codes in small letters alone, those that are words among them',
    file: 'cc;year;milex_gdp\nno;2024;2.21\nel;2024;3.11\nit;2024;1.52\nie;2024;0.2\n',
    values: ['NOR 2024 2.21 ?', 'GRC 2024 3.11 ?', 'ITA 2024 1.52 ?'],
    listed: ['5 not_an_ally'],
  },
  {
    says: 'codes in small letters above columns',
    file: 'year,es,it,no,be\n2023,1.21,1.51,1.79,1.19\n2024,1.31,1.52,2.21,1.29\n',
    values: [
      'ESP 2023 1.21 ?',
      'ITA 2023 1.51 ?',
      'NOR 2023 1.79 ?',
      'BEL 2023 1.19 ?',
      'ESP 2024 1.31 ?',
      'ITA 2024 1.52 ?',
      'NOR 2024 2.21 ?',
      'BEL 2024 1.29 ?',
    ],
  },
  {
    says: 'two sources side by side: which is asked',
    file: 'Ally,Year,Source A,Source B\nPoland,2024,4.09,4.12\nSpain,2024,1.31,1.28\n',
    answers: { measure_column: 'Source B' },
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
    asks: ['measure_column'],
  },
  {
    says: 'marks of notes behind a caret, in raised letters and in brackets; milliards in short',
    file: 'Pays;Dépenses 2024 (Md US$, prix courants)\nPologne ^a;34,98 (1)\nEspagne;21,27ᵇ\n',
    values: [
      'POL 2024 34980 ? expenditure_usd_million_current',
      'ESP 2024 21270 ? expenditure_usd_million_current',
    ],
  },
]
