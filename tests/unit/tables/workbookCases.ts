import { type MadeCell, madeWorkbook } from '../workbook/madeWorkbook'
import type { FileCase } from './fileCase'
import { sheet } from './sheetRows'

const percent = (digits: string): MadeCell => ({ digits, style: 1 })
const day = (serial: number): MadeCell => ({ digits: String(serial), style: 2 })

/** Workbooks as people make them. Lines are Excel's rows. */
export const WORKBOOK_CASES: readonly FileCase[] = [
  {
    says: 'a hidden row and a hidden column are listed, not read',
    file: madeWorkbook([
      sheet(
        'Data',
        [
          ['Country', 2022, 2023],
          ['Poland', 2.23, 3.26],
          ['Greece', 3.88, 2.8],
          ['Latvia', 2.08, 2.87],
        ],
        { hiddenRows: [3], hiddenColumns: [2] },
      ),
    ]),
    values: ['POL 2023 3.26 ?', 'LVA 2023 2.87 ?'],
    listed: ['3 hidden'],
    cells: ['2:2 hidden', '4:2 hidden'],
  },
  {
    says: 'two sheets of shares: which is asked',
    file: madeWorkbook([
      sheet('March', [
        ['Ally', '2024e'],
        ['Poland', 4.2],
        ['Greece', 3.1],
      ]),
      sheet('June', [
        ['Ally', '2024e'],
        ['Poland', 4.12],
        ['Greece', 3.08],
      ]),
    ]),
    answers: { sheet: 'June' },
    values: ['POL 2024 4.12 e', 'GRC 2024 3.08 e'],
    asks: ['sheet'],
  },
  {
    says: 'two sheets of shares, not answered: nothing is read',
    file: madeWorkbook([
      sheet('March', [
        ['Ally', '2024e'],
        ['Poland', 4.2],
        ['Greece', 3.1],
      ]),
      sheet('June', [
        ['Ally', '2024e'],
        ['Poland', 4.12],
        ['Greece', 3.08],
      ]),
    ]),
    asks: ['sheet'],
  },
  {
    says: 'days for years, and cells in per cent beside plain ones',
    file: madeWorkbook([
      sheet('Tabelle1', [
        ['Land', 'Datum', 'Anteil am BIP'],
        ['Polen', day(45291), percent('0.0326')],
        ['Estland', day(44927), 3.04],
        ['Lettland', day(45657), '3,15'],
        ['Norwegen', day(44926), percent('1.4600000000000001E-2')],
      ]),
    ]),
    values: [
      'POL 2023 3.26 ?',
      'EST 2023 3.04 ?',
      'LVA 2024 3.15 ?',
      'NOR 2022 1.4600000000000001 ?',
    ],
  },
  {
    says: 'names merged over the rows of several years, a title merged over the table',
    file: madeWorkbook([
      sheet(
        'Sheet1',
        [
          ['Defence expenditure, share of GDP (%)', null, null],
          ['Ally', 'Year', 'Value'],
          ['Denmark', 2022, 1.37],
          [null, 2023, 2.01],
          ['Norway', 2022, 1.46],
          [null, 2023, 1.8],
        ],
        { merged: ['A1:C1', 'A3:A4', 'A5:A6'] },
      ),
    ]),
    values: ['DNK 2022 1.37 ?', 'DNK 2023 2.01 ?', 'NOR 2022 1.46 ?', 'NOR 2023 1.8 ?'],
  },
  {
    says: 'measures merged over years, an empty column between, a total and a source below',
    file: madeWorkbook([
      sheet(
        'Sheet1',
        [
          [null, 'Share of GDP (%)', null, null, 'Equipment (%)', null],
          ['Country', 2022, '2023e', null, 2022, '2023e'],
          ['Italy', 1.52, 1.5, null, 22.4, 20.1],
          ['Spain', 1.14, 1.19, null, 28.9, 30],
          ['Total', 1.3, 1.35, null, 25, 25],
          ['Source: own sums'],
        ],
        { merged: ['B1:C1', 'E1:F1'] },
      ),
    ]),
    values: [
      'ITA 2022 1.52 a',
      'ITA 2023 1.5 e',
      'ESP 2022 1.14 a',
      'ESP 2023 1.19 e',
      'ITA 2022 22.4 a equipment_share_pct',
      'ITA 2023 20.1 e equipment_share_pct',
      'ESP 2022 28.9 a equipment_share_pct',
      'ESP 2023 30 e equipment_share_pct',
    ],
    listed: ['5 aggregate', '6 note'],
  },
  {
    says: 'errors and formulas without a value are listed',
    file: madeWorkbook([
      sheet('Data', [
        ['Country', '2023'],
        ['Poland', { error: '#REF!' }],
        ['Greece', { formula: 'B9' }],
        ['Latvia', 2.87],
        ['Norway', { error: '#N/A' }],
      ]),
    ]),
    values: ['LVA 2023 2.87 ?'],
    listed: ['2 not_a_number', '3 missing', '5 missing'],
  },
  {
    says: 'a cover, the table on the second sheet from its third row on, a hidden sheet of other figures',
    file: madeWorkbook([
      sheet('Info', [['Defence figures of the desk'], ['Contact: data desk']]),
      sheet('Shares', [
        [null, 'Share of GDP, %'],
        [],
        [null, 'Ally', 2021, 2022],
        [null, 'Croatia', 1.95, 1.78],
        [null, 'Slovenia', 1.23, 1.29],
      ]),
      sheet(
        'draft',
        [
          ['Ally', 2021],
          ['Croatia', 9.99],
        ],
        { state: 'hidden' },
      ),
    ]),
    values: ['HRV 2021 1.95 ?', 'HRV 2022 1.78 ?', 'SVN 2021 1.23 ?', 'SVN 2022 1.29 ?'],
  },
  {
    says: 'shares as fractions in a workbook without a per cent format are asked',
    file: madeWorkbook([
      sheet('Data', [
        ['Country', 2023],
        ['Poland', 0.0326],
        ['Greece', 0.028],
      ]),
    ]),
    answers: { fraction_or_percent: '0.0326 means 3.26 %' },
    values: ['POL 2023 3.26 ?', 'GRC 2023 2.8 ?'],
    asks: ['fraction_or_percent'],
  },
  {
    says: 'equipment on one sheet and shares on another: the shares are taken, and the page may be told otherwise',
    file: madeWorkbook([
      sheet('Share of GDP', [
        ['Ally', 2023],
        ['Poland', 3.26],
      ]),
      sheet('Equipment', [
        ['Ally', 2023],
        ['Poland', 39.2],
      ]),
    ]),
    values: ['POL 2023 3.26 ?'],
  },
]
