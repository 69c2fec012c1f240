import { madeWorkbook } from '../workbook/madeWorkbook'
import { encoded, type FileCase, utf16 } from './fileCase'
import { sheet } from './sheetRows'
/** Files of the kinds that are tried elsewhere, with other particulars. */
export const VARIETY_CASES: readonly FileCase[] = [
  {
    says: 'formulas, markup and signs of direction in any cell',
    file: 'Country,Year,Share of GDP (%)\n=HYPERLINK("x"),2024,2.1\n@SUM(A1),2024,2.2\nPoland,2024,=4.12\nSpain,2024,-2+3\nItaly,2024,<img src=x onerror=alert(1)>\n"Latvia\u202e",2024,3.15\nNorway,2024,\'2.20\n+Greece,2024,3.08\n',
    values: ['LVA 2024 3.15 ?'],
    listed: [
      '2 unknown_name',
      '3 unknown_name',
      '4 formula',
      '5 not_a_number',
      '6 not_a_number',
      '8 not_a_number',
      '9 unknown_name',
    ],
  },
  {
    says: 'slips of several kinds in German: no share is that large, negative or of such a year',
    file: 'Land;Jahr;Anteil (% BIP)\nPolen;2024;412\nItalien;2024;-1,49\nSpanien;2024;1,28\nUngarn;1812;2,1\nGriechenland;20224;3,1\nLettland;24;3,1\nKroatien;2024;1,8 bis 1,9\nDänemark;2024;2.37\n',
    values: ['ESP 2024 1.28 ?', 'DNK 2024 2.37 ?'],
    listed: [
      '2 out_of_range',
      '3 out_of_range',
      '5 bad_year',
      '6 bad_year',
      '7 bad_year',
      '8 not_a_number',
    ],
  },
  {
    says: 'fiscal years written in three ways',
    file: 'Country,FY2022/23,2023-24,FY 2024-2025\nUnited Kingdom,2.27,2.30,2.33\nCanada,1.20,1.33,1.37\n',
    values: [
      'GBR 2022 2.27 ?',
      'GBR 2023 2.30 ?',
      'GBR 2024 2.33 ?',
      'CAN 2022 1.20 ?',
      'CAN 2023 1.33 ?',
      'CAN 2024 1.37 ?',
    ],
  },
  {
    says: 'low, central and high, none of which is named: asked, as is the year',
    file: 'Ally,Low,Central,High\nPoland,3.9,4.12,4.3\nItaly,1.4,1.49,1.6\n',
    answers: { measure_column: 'Central', year: '2024' },
    values: ['POL 2024 4.12 ?', 'ITA 2024 1.49 ?'],
    asks: ['measure_column', 'year'],
  },
  {
    says: 'one ally under two names, each with its own years',
    file: 'Country,2021,2022,2023,2024\nTurkey,1.61,1.36,,\nTürkiye,,,1.50,2.09\nSpain,1.04,1.17,1.19,1.28\n',
    values: [
      'TUR 2021 1.61 ?',
      'TUR 2022 1.36 ?',
      'TUR 2023 1.50 ?',
      'TUR 2024 2.09 ?',
      'ESP 2021 1.04 ?',
      'ESP 2022 1.17 ?',
      'ESP 2023 1.19 ?',
      'ESP 2024 1.28 ?',
    ],
  },
  {
    says: 'years down, codes of two letters and groups across',
    file: 'Year;PL;DE;EL;UK;NATO;EU27\n2023;3,26;1,64;2,80;2,30;2,53;1,6\n2024e;4,12;2,12;3,08;2,33;2,71;1,9\n',
    values: [
      'POL 2023 3.26 a',
      'DEU 2023 1.64 a',
      'GRC 2023 2.80 a',
      'GBR 2023 2.30 a',
      'POL 2024 4.12 e',
      'DEU 2024 2.12 e',
      'GRC 2024 3.08 e',
      'GBR 2024 2.33 e',
    ],
    cells: ['2:6 aggregate', '2:7 aggregate', '3:6 aggregate', '3:7 aggregate'],
  },
  {
    says: 'Finnish, where a column answers yes or no to being an estimate',
    file: 'Maa;Vuosi;Osuus BKT:sta (%);Arvio\nPuola;2023;3,26;ei\nPuola;2024;4,12;kyllä\nRuotsi;2024;2,14;kyllä\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'SWE 2024 2.14 e'],
  },
  {
    says: 'Hungarian with an average and a source',
    file: 'Ország;2023;2024 (becslés)\nLengyelország;3,26;4,12\nNagy-Britannia;2,30;2,33\nÁtlag;2,5;2,7\nForrás: NATO\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'GBR 2023 2.30 a', 'GBR 2024 2.33 e'],
    listed: ['4 statistic', '5 note'],
  },
  {
    says: 'a workbook whose years are numbers, texts and marked',
    file: madeWorkbook([
      sheet('Data', [
        ['Share of GDP'],
        ['Ally', 2018, '2019', '2020', 2021, '2022e'],
        ['Poland', 2.02, 1.98, 2.23, 2.22, 2.42],
        ['NATO Total', 2.4, 2.5, 2.7, 2.6, 2.6],
      ]),
    ]),
    values: [
      'POL 2018 2.02 a',
      'POL 2019 1.98 a',
      'POL 2020 2.23 a',
      'POL 2021 2.22 a',
      'POL 2022 2.42 e',
    ],
    listed: ['4 aggregate'],
  },
  {
    says: 'flags, bold type and links around names',
    file: 'Country,2024\n":us: United States",3.38\n<b>Poland</b>,4.12\n[Spain](https://example.org/es),1.28\n🇮🇹 Italy,1.49\n**Greece**,3.08\n',
    values: [
      'USA 2024 3.38 ?',
      'POL 2024 4.12 ?',
      'ESP 2024 1.28 ?',
      'ITA 2024 1.49 ?',
      'GRC 2024 3.08 ?',
    ],
  },
  {
    says: 'per mille by its sign',
    file: 'Land;Jahr;Anteil am BIP (‰)\nPolen;2024;41,2\nItalien;2024;14,9\n',
    values: ['POL 2024 4.12 ?', 'ITA 2024 1.49 ?'],
  },
  {
    says: 'basis points named in a line below the years',
    file: 'Country,2023,2024e\nDefence spending in basis points of GDP,,\nPoland,326,412\nItaly,150,149\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'ITA 2023 1.50 a', 'ITA 2024 1.49 e'],
  },
  {
    says: 'Eurostat’s file between tabs with flags behind figures and two units',
    file: 'freq,unit,cofog99,na_item,sector,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \nA,PC_GDP,GF02,TE,S13,BE\t0.9 \t0.9 p\t1.0 e\nA,PC_GDP,GF02,TE,S13,EL\t2.8 \t: \t2.2 bp\nA,MIO_EUR,GF02,TE,S13,BE\t4567.1 \t4800.2 \t5100.0 p\nA,PC_GDP,GF02,TE,S13,CY\t1.6 \t1.8 \t1.7 \n',
    values: [
      'BEL 2021 0.9 a',
      'BEL 2022 0.9 ?',
      'BEL 2023 1.0 e',
      'GRC 2021 2.8 a',
      'GRC 2023 2.2 ?',
    ],
    listed: ['4 other_measure', '5 not_an_ally'],
    cells: ['3:3 missing'],
  },
  {
    says: 'Spanish in Latin-1 with a kind of figure in words',
    file: encoded(
      'País;Año;Gasto en defensa (% del PIB);Tipo\nEspaña;2023;1,19;definitivo\nEspaña;2024;1,28;estimación\nTurquía;2024;2,09;estimación\nPaíses Bajos;2024;2,05;estimación\nMéxico;2024;0,6;definitivo\n',
      {},
    ),
    values: ['ESP 2023 1.19 a', 'ESP 2024 1.28 e', 'TUR 2024 2.09 e', 'NLD 2024 2.05 e'],
    listed: ['6 not_an_ally'],
  },
  {
    says: 'Greek in UTF-16, big end first',
    file: utf16(
      'Χώρα;Έτος;Ποσοστό του ΑΕΠ\nΕλλάδα;2024;3,08\nΠολωνία;2024;4,12\nΜέσος όρος;2024;2,2\n',
      'big',
      true,
    ),
    values: ['GRC 2024 3.08 ?', 'POL 2024 4.12 ?'],
    listed: ['4 statistic'],
  },
  {
    says: 'French amounts with spaces, in dollars and euro, beside shares with commas',
    file: 'Pays;Dépenses (millions USD courants);Dépenses (millions EUR);Part du PIB (%)\nFrance;64 271;59 600;2,06\nItalie;34 462;31 900;1,49\n',
    answers: { year: '2024' },
    values: [
      'FRA 2024 64271 ? expenditure_usd_million_current',
      'ITA 2024 34462 ? expenditure_usd_million_current',
      'FRA 2024 2.06 ?',
      'ITA 2024 1.49 ?',
    ],
    asks: ['year'],
  },
  {
    says: 'line breaks in quoted headers and a separator within a note',
    file: '"Defence, share of\nGDP";;\n"Ally";"2023";"2024\n(est.)"\n"Poland";"3,26";"4,12"\n"Spain";"1,19";"1,28"\n"Note: figures, rounded; see PDF";;\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'ESP 2023 1.19 a', 'ESP 2024 1.28 e'],
    listed: ['7 note'],
  },
  {
    says: 'targets and gaps in columns and in a row',
    file: 'Country,Share 2024,Target,Gap to target,Rank\nPoland,4.12,2,2.12,1\nSpain,1.28,2,-0.72,31\nTarget,2,2,0,\n',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
    listed: ['4 target'],
  },
  {
    says: 'averages and peaks of several years beside the years',
    file: 'Country,2023,2024e,Average 2014-2024,5-year average 2024,Peak since 2014\nPoland,3.26,4.12,2.41,2.9,4.12\nSpain,1.19,1.28,1.05,1.15,1.28\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'ESP 2023 1.19 a', 'ESP 2024 1.28 e'],
  },
  {
    says: 'aid to Ukraine, research, arms exports and the government’s budget beside the share',
    file: 'Country,Year,Military aid to Ukraine (% of GDP),Defence R&D (% of GDP),Arms exports (% of GDP),Military spending (% of government budget),Defence expenditure (% of GDP)\nPoland,2024,0.7,0.05,0.3,8.1,4.12\nSpain,2024,0.1,0.04,0.2,3.1,1.28\n',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
  },
  {
    says: 'what is missing to a mark, in dollars, is no spending',
    file: 'Country,"Shortfall to 2% 2024 (US$ million, current prices)","Defence expenditure 2024 (US$ million, current prices)"\nSpain,12008.4,21269.9\nItaly,11827.5,34462.1\n',
    values: [
      'ESP 2024 21269.9 ? expenditure_usd_million_current',
      'ITA 2024 34462.1 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'a share of GDP that is not said to be of defence is asked about',
    file: 'Country,Year,Investment (% of GDP)\nPoland,2024,17.2\nSpain,2024,19.5\n',
    values: [],
    listed: ['2 awaits_answer', '3 awaits_answer'],
    asks: ['measure_column'],
  },
  {
    says: 'spending that includes pensions is spending',
    file: 'Country,Year,"Defence expenditure, including pensions (% of GDP)"\nPoland,2024,4.12\nSpain,2024,1.28\n',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
  },
  {
    says: 'German words for the forces and their spending',
    file: 'Staat;Wehretat 2024 (% des BIP)\nPolen;4,12\nSpanien;1,28\n',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
  },
  {
    says: 'the share in two wordings that name neither share nor defence',
    file: 'Country,Percentage of GDP spent 2023,% of national GDP 2024 (e)\nPoland,3.26,4.12\nSpain,1.19,1.28\n',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'ESP 2023 1.19 a', 'ESP 2024 1.28 e'],
  },
]
