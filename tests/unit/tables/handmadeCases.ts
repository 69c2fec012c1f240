import { madeWorkbook } from '../workbook/madeWorkbook'
import type { FileCase } from './fileCase'
import { sheet } from './sheetRows'

/** Files whose makers had habits: shapes, spellings and slips that no program writes. */
export const HANDMADE_CASES: readonly FileCase[] = [
  {
    says: 'per cent in words, behind the number',
    file: 'Ally;Year;Share of GDP\nPoland;2024;4.12 per cent\nGermany;2024;2,12 Prozent\nFrance;2024;2,06 pour cent\nSpain;2024;1.28 percent of GDP\nItaly;2024;1.49 pct.\n',
    values: [
      'POL 2024 4.12 ?',
      'DEU 2024 2.12 ?',
      'FRA 2024 2.06 ?',
      'ESP 2024 1.28 ?',
      'ITA 2024 1.49 ?',
    ],
  },
  {
    says: 'about, at least and ranges are no figures; nor is what a spreadsheet made of one',
    file: 'Country,2024 (% of GDP)\nPoland,~4.1\nGermany,≥2\nFrance,2+\nItaly,c. 1.5\nSpain,1.2-1.3\nPortugal,<2\nHungary,02. Mai\nCroatia,Jan 81\nSlovenia,1.3?\nGreece,3.08\n',
    values: ['GRC 2024 3.08 ?'],
    listed: [
      '2 not_a_number',
      '3 not_a_number',
      '4 not_a_number',
      '5 not_a_number',
      '6 not_a_number',
      '7 not_a_number',
      '8 not_a_number',
      '9 not_a_number',
      '10 not_a_number',
    ],
  },
  {
    says: 'brackets, a minus behind and a point in the middle are never read as something else',
    file: 'Country;Real change 2024 (%)\nPoland;(2.3)\nGermany;2.3-\nFrance;2·06\nItaly;- 1.5\nSpain;２.０６\nGreece;1. 5\nNorway;7.25\n',
    values: ['ITA 2024 -1.5 ? real_change_pct', 'NOR 2024 7.25 ? real_change_pct'],
    listed: [
      '2 not_a_number',
      '3 not_a_number',
      '4 not_a_number',
      '6 not_a_number',
      '7 not_a_number',
    ],
  },
  {
    says: 'powers of ten in amounts',
    file: 'Country;Year;Defence expenditure (million US$, current prices)\nPoland;2024;3,4975E+04\nUnited States;2024;9.67707e5\nEstonia;2024;1437,3\n',
    values: [
      'POL 2024 34975 ? expenditure_usd_million_current',
      'USA 2024 967707 ? expenditure_usd_million_current',
      'EST 2024 1437.3 ? expenditure_usd_million_current',
    ],
  },
  {
    says: 'years as headings between the rows',
    file: 'Ally,Share of GDP (%)\n2023,\nPoland,3.26\nSpain,1.19\n2024e,\nPoland,4.12\nSpain,1.28\n',
    values: ['POL 2023 3.26 a', 'ESP 2023 1.19 a', 'POL 2024 4.12 e', 'ESP 2024 1.28 e'],
  },
  {
    says: 'ragged lines: cells cut off at the end, separators too many',
    file: 'Country,2022,2023,2024e,,\nPoland,2.23,3.26,4.12,,\nSpain,1.17\nItaly,1.52,1.50,1.49\nGreece,,3.00,3.08,,\n,,,,,\n',
    values: [
      'POL 2022 2.23 a',
      'POL 2023 3.26 a',
      'POL 2024 4.12 e',
      'ESP 2022 1.17 a',
      'ITA 2022 1.52 a',
      'ITA 2023 1.50 a',
      'ITA 2024 1.49 e',
      'GRC 2023 3.00 a',
      'GRC 2024 3.08 e',
    ],
  },
  {
    says: 'a header of three rows: group, measure, year',
    file: 'Défense;En % du PIB;;En millions de dollars courants;\n;réalisé;estimation;réalisé;estimation\nPays;2023;2024;2023;2024\nPologne;3,26;4,12;26 450;34 975,5\nTurquie;1,50;2,09;16 898,2;22 776\n',
    values: [
      'POL 2023 3.26 a',
      'POL 2024 4.12 e',
      'TUR 2023 1.50 a',
      'TUR 2024 2.09 e',
      'POL 2023 26450 a expenditure_usd_million_current',
      'POL 2024 34975.5 e expenditure_usd_million_current',
      'TUR 2023 16898.2 a expenditure_usd_million_current',
      'TUR 2024 22776 e expenditure_usd_million_current',
    ],
  },
  {
    says: 'JSON by ally, then year, then what is said of it',
    file: '{"POL":{"2023":{"share":3.26,"estimate":false},"2024":{"share":4.12,"estimate":true}},"ESP":{"2023":{"share":1.19,"estimate":false},"2024":{"share":1.28,"estimate":true}}}',
    values: ['POL 2023 3.26 a', 'POL 2024 4.12 e', 'ESP 2023 1.19 a', 'ESP 2024 1.28 e'],
  },
  {
    says: 'a map as GeoJSON, whose points are no figures',
    file: '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Poland","iso_a3":"POL","share_gdp_2024":4.12},"geometry":{"type":"Polygon","coordinates":[[[19.0,50.1],[20.2,51.5],[21.3,52.2],[19.0,50.1]]]}},{"type":"Feature","properties":{"name":"Spain","iso_a3":"ESP","share_gdp_2024":1.28},"geometry":{"type":"Polygon","coordinates":[[[-3.7,40.4],[-2.1,41.0],[-4.0,39.9],[-3.7,40.4]]]}}]}',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
  },
  {
    says: 'a workbook with days as heads of its columns and a total by a formula',
    file: madeWorkbook([
      sheet('Tabelle1', [
        ['Land', { digits: '44927', style: 2 }, { digits: '45292', style: 2 }],
        ['Polen', 3.26, 4.12],
        ['Spanien', 1.19, 1.28],
        ['Summe', { formula: 'SUM(B2:B3)' }, { formula: 'SUM(C2:C3)' }],
      ]),
    ]),
    values: ['POL 2023 3.26 ?', 'POL 2024 4.12 ?', 'ESP 2023 1.19 ?', 'ESP 2024 1.28 ?'],
    listed: ['4 aggregate'],
  },
  {
    says: 'a sheet for each year, named by it: which is asked, and its name is the year',
    file: madeWorkbook([
      sheet('2023', [
        ['Ally', 'Share of GDP (%)'],
        ['Poland', 3.26],
        ['Spain', 1.19],
      ]),
      sheet('2024', [
        ['Ally', 'Share of GDP (%)'],
        ['Poland', 4.12],
        ['Spain', 1.28],
      ]),
    ]),
    answers: { sheet: '2024' },
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
    asks: ['sheet'],
  },
  {
    says: 'amounts in euro and in zloty beside the share',
    file: 'Country,Year,Budget (EUR million),Budget (PLN bn),Defence (% GDP)\nPoland,2024,27500.5,118.1,4.12\nEstonia,2024,1340.2,5.8,3.43\n',
    values: ['POL 2024 4.12 ?', 'EST 2024 3.43 ?'],
  },
  {
    says: 'one unit for each line',
    file: 'Ally,Year,Unit,Amount\nPoland,2024,%,4.12\nPoland,2024,US$ million (current prices),34975.2\nPoland,2024,PLN million,149612\nSpain,2024,%,1.28\nSpain,2024,US$ million (current prices),21269.9\n',
    values: [
      'POL 2024 4.12 ?',
      'ESP 2024 1.28 ?',
      'POL 2024 34975.2 ? expenditure_usd_million_current',
      'ESP 2024 21269.9 ? expenditure_usd_million_current',
    ],
    listed: ['4 other_measure'],
  },
  {
    says: 'change since a year, and of several years, is no real change of one',
    file: 'Country,Change since 2014 (%),Change 2014-2024 (%),2024 (% of GDP)\nPoland,180.5,180.5,4.12\nSpain,70.1,70.1,1.28\n',
    values: ['POL 2024 4.12 ?', 'ESP 2024 1.28 ?'],
  },
  {
    says: 'another alliance’s sums, and the same table once more by another measure under its own title',
    file: 'Defence expenditure as % of GDP;;\nCountry;2023;2024e\nPoland;3.26;4.12\nSpain;1.19;1.28\nNATO;2.53;2.71\n;;\nDefence expenditure per head, US$ (2015 prices);;\nCountry;2023;2024e\nPoland;482;647\nSpain;348;380\nNATO;1198;1289\n',
    values: [
      'POL 2023 3.26 a',
      'POL 2024 4.12 e',
      'ESP 2023 1.19 a',
      'ESP 2024 1.28 e',
      'POL 2023 482 a expenditure_per_capita_usd_constant',
      'POL 2024 647 e expenditure_per_capita_usd_constant',
      'ESP 2023 348 a expenditure_per_capita_usd_constant',
      'ESP 2024 380 e expenditure_per_capita_usd_constant',
    ],
    listed: ['5 aggregate', '11 aggregate'],
  },
  {
    says: 'an OpenDocument sheet',
    file: new TextEncoder().encode(
      'PK\u0003\u0004\u0014\0\0\u0008\0\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    ),
    refused: /OpenDocument|\.ods|cut off|damaged/,
  },
  {
    says: 'a workbook saved as a web page in several parts',
    file: 'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related; boundary="----=_NextPart"\n\nThis document is a Single File Web Page.\n\n------=_NextPart\nContent-Location: file:///C:/sheet001.htm\nContent-Type: text/html; charset="us-ascii"\n\n<html><table><tr><td>Poland</td><td>4.12</td></tr></table></html>\n',
    refused: /web page/i,
  },
  {
    says: 'the pointer to a file that a repository keeps elsewhere',
    file: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
    refused: /no .*ally|no rows|pointer/i,
  },
]
