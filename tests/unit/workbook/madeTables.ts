/** One block of a table: its heading and the column that it fills. */
interface Block {
  readonly heading: string
  readonly column: string
  readonly hasIceland?: boolean
  readonly hasAggregates?: boolean
}

/** One of NATO's tables, before a layout puts it anywhere. */
export interface MadeTable {
  readonly table: string
  readonly title: string
  readonly unit: string
  readonly blocks: readonly Block[]
}

/** NATO's eight tables, with the words of their titles, units and headings. */
export function madeTables(base: number, spending: string): readonly MadeTable[] {
  const current = 'Current prices and exchange rates'
  const constant = `Constant ${base} prices and exchange rates`
  const all = { hasAggregates: true }
  const percentage = 'Percentage of total defence expenditure'
  return [
    {
      table: '1',
      title: spending,
      unit: 'Million national currency units',
      blocks: [
        { heading: 'Current prices', column: 'expenditure_million_national_currency_current' },
        { heading: `Constant ${base} prices `, column: 'not held' },
      ],
    },
    {
      table: '2',
      title: spending,
      unit: 'Million US dollars',
      blocks: [
        { heading: current, column: 'expenditure_usd_million_current', ...all },
        { heading: constant, column: 'expenditure_usd_million_constant', ...all },
      ],
    },
    {
      table: '3',
      title: `${spending} as a share of GDP and annual real change`,
      unit: `Based on ${base} prices`,
      blocks: [
        { heading: 'Share of real GDP (%)', column: 'share_gdp_pct', ...all },
        { heading: 'Annual real change (%)', column: 'real_change_pct', ...all },
      ],
    },
    {
      table: '5',
      title: 'GDP',
      unit: 'Million US dollars',
      blocks: [
        { heading: current, column: 'gdp_usd_million_current', ...all, hasIceland: true },
        { heading: constant, column: 'gdp_usd_million_constant', ...all, hasIceland: true },
      ],
    },
    {
      table: '6',
      title: 'GDP per capita and defence expenditure per capita',
      unit: `${base} prices and exchange rates`,
      blocks: [
        {
          heading: 'GDP per capita (thousand US dollars)',
          column: 'gdp_per_capita_thousand_usd_constant',
          hasIceland: true,
        },
        {
          heading: `${spending} per capita (US dollars)`,
          column: 'expenditure_per_capita_usd_constant',
        },
      ],
    },
    {
      table: '7',
      title: 'Military personnel',
      unit: 'Thousands',
      blocks: [{ heading: '', column: 'personnel_thousand', ...all }],
    },
    {
      table: '8a',
      title: 'Distribution of defence expenditure by main category',
      unit: percentage,
      blocks: [
        { heading: 'Equipment (a)', column: 'equipment_share_pct' },
        { heading: 'Personnel (b)', column: 'personnel_share_pct' },
      ],
    },
    {
      table: '8b',
      title: 'Distribution of defence expenditure by main category',
      unit: percentage,
      blocks: [
        { heading: 'Infrastructure (c)', column: 'infrastructure_share_pct' },
        { heading: 'Other (d)', column: 'other_share_pct' },
      ],
    },
  ]
}
