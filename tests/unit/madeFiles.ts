import { REFERENCE_FILES, type ReferenceFile } from '../../src/ingest/referenceFiles'

/** The text of every reference file: two allies, Iceland, and two releases of which the first is held in full. */
export const REFERENCE_TEXTS: Readonly<Record<ReferenceFile, string>> = {
  allies: `iso3,iso2,name,accession_year,accession_date,armed_forces,currency
POL,PL,Poland,1999,,1,PLN
SWE,SE,Sweden,2024,2024-03-07,1,SEK 2026-03=EUR
ISL,IS,Iceland,1949,,0,
`,
  releases: `id,day,title,document,address,cut_off,estimate_years,price_base,concept,decimals,grade,copy,checks
2026-03,2026-03-26,Annual report,,,,2025,,core defence expenditure,1,press,a list,
2024-06-17,2024-06-17,Figures of June,Tables,https://example.org/tables,2024-06-12,2023 2024,2015,defence expenditure,2,workbook,"NATO's, own",31 of 31
`,
  coverage: `release,year,measure,coverage
2024-06-17,2024,share,full
2026-03,2025,share,part
`,
  counts: `release,year,threshold,meets,undecided,allies
2024-06-17,2024,2,2,0,3
`,
  thresholds: `threshold,standing,from,due,body,status,source,measured
3.5,agreed,2025-06-25,2035,The Hague,official,https://example.org/3,
2,guideline,2006,,NATO,official,https://example.org/1,
2,floor,2023-07-11,,Vilnius,press,https://example.org/2,
5,agreed,2025-06-25,2035,The Hague,official,https://example.org/3,3.5
`,
  gaps: `release,iso3,year,measure_column,source
2026-03,POL,2025,share_gdp_pct,https://example.org/gap
`,
  notes: `release,iso3,year,column,kind,text,source,status
2024-06-17,NATO_TOTAL,2024,personnel_thousand,national income,"Two lines
of text",https://example.org/note,data
`,
  statedCounts: `release,said,year,threshold,number,outlook,wording,difference,source,status
2024-06-17,2024-06-17,2024,2,23,forecast,23 of the 32 allies would reach 2% in 2024,only two are made up,https://example.org/count,press
2026-03,2026-03-26,2025,2,,looking back,all allies had reached 2% in 2025,our copy has one decimal,https://example.org/all,press
`,
  timeline: `date,title,text,source_name,source,status
2006,A guideline,Defence ministers agree on 2%.,Example,https://example.org/2006,official
`,
  article: `title,publisher,agency,address,event_date,event_place,confirmed_date,accessed,release
An article,A newspaper,An agency,https://example.org/article,2024-11-22,A place,2024-11-23,2026-11-24,2024-06-17
`,
  claims: `id,text,kind,ally,year,threshold,without,comparison,number,remark,source,status
one,Only one besides,count,,2024,3,SWE-ISL,exactly,1,,https://example.org/article,press
two,Poland at 4.1,share,POL,2024,,,to one decimal,4.1,,https://example.org/article,press
three,Poland first,rank,POL,2024,,,at most,1,,https://example.org/article,press
four,A demand,context,,,,,,,Not a figure.,https://example.org/article,press
`,
}

/** A release file with Poland and Sweden in 2024; the later release lacks Sweden. */
const RELEASE_TEXT = `iso3,country,year,estimate,share_gdp_pct,real_change_pct,expenditure_usd_million_current,expenditure_usd_million_constant,gdp_usd_million_current,gdp_usd_million_constant,gdp_per_capita_thousand_usd_constant,expenditure_per_capita_usd_constant,personnel_thousand,equipment_share_pct,personnel_share_pct,infrastructure_share_pct,other_share_pct,expenditure_million_national_currency_current,is_aggregate,derived
POL,Poland,2024,1,4.12,,,,,,,,,,,,,,0,
SWE,Sweden,2024,1,2.14,,,,,,,,,,,,,,0,
`

/** All files by their path under data/. */
export function madeFiles(): Map<string, string> {
  const files = new Map([
    ['nato/2024-06-17.csv', RELEASE_TEXT],
    ['nato/2026-03.csv', RELEASE_TEXT.replaceAll('2024', '2025').replace(/^SWE.*\n/m, '')],
  ])
  for (const [key, text] of Object.entries(REFERENCE_TEXTS)) {
    files.set(Object.entries(REFERENCE_FILES).find(([name]) => name === key)?.[1] ?? '', text)
  }
  return files
}
