import type { SeriesCode } from '../../../domain/ally'
import { MEASURE_COLUMNS } from '../../../domain/measure'
import type { CellPlace, TableDoubt, TableRefusal } from '../../../domain/release/natoTables'

/** `sheet Table 3, A5`. */
function placeWords(place: CellPlace | null): string {
  if (place === null) return ''
  return `sheet ${place.sheet}${place.cell === '' ? '' : `, cell ${place.cell}`}`
}

function yearsWords(years: string): string {
  return years === '' ? 'none' : years.split(' ').join(' and ')
}

/** One sentence on why NATO's tables were refused: where, what stands there, and what to do. */
export function tableRefusalSentence({
  kind,
  table,
  place,
  found,
  expected,
}: TableRefusal): string {
  const at = place === null ? '' : `Table ${table} (${placeWords(place)})`
  switch (kind) {
    case 'no tables':
      return 'No sheet has a title such as “Table 3: …”: this is not NATO’s workbook of defence expenditure; choose that file.'
    case 'no shares':
      return 'Table 3 with the share of GDP is not in the file, or holds no figure: choose NATO’s whole workbook.'
    case 'table twice':
      return `Table ${table} stands on two sheets, ${expected} and ${found}: delete or hide the one that is not NATO’s.`
    case 'unknown ally':
      return `${at} has figures for “${found}”, which is no ally: correct the name in that cell, or add the ally to data/allies.csv.`
    case 'unknown heading':
      return found === ''
        ? `${at} has no heading above its figures: write what they measure there, as NATO does.`
        : `${at} has the heading “${found}”, which names no measure that is held: correct it, or teach src/ingest/natoWorkbook/headings.ts.`
    case 'unknown unit':
      return `${at} does not say whether its figures are thousands, millions or billions (“${found}”): write the unit there, as NATO does.`
    case 'not a year':
      return `${at} stands among years and is “${found}”: write a year such as 2024 or 2024e there.`
    case 'years not consecutive':
      return `${at} says ${found} where ${expected} should follow: correct the row of years.`
    case 'no year row':
      return `${at}, “${found}”, has figures and no row of years above it: put the years there.`
    case 'no year above':
      return `${at} holds ${found}, and no year stands above it: write the year in the row of years, or clear the cell.`
    case 'not a number':
      return `${at} is “${found}”, which is no number: write a number with a point, or “..” where NATO has none.`
    case 'formula error':
      return `${at} is ${found}, a formula that failed: get NATO’s file once more, or write the figure there.`
    case 'formula without value':
      return `${at} is a formula whose result was not saved: open the file in a spreadsheet, save it and try again.`
    case 'label twice':
      return `${at}, “${found}”, stands twice in one block, first in cell ${expected}: delete the row that is not NATO’s.`
  }
}

/** One sentence on what NATO's tables say against themselves, or lack. `name` gives the name of an ally. */
export function tableDoubtSentence(
  doubt: TableDoubt,
  name: (series: SeriesCode) => string,
): string {
  const { kind, place, series, year, measure, found, expected } = doubt
  const who = series === null ? '' : name(series)
  const column = measure === null ? '' : MEASURE_COLUMNS[measure]
  const at = place === null ? '' : ` (${placeWords(place)})`
  const figure = `${who} ${year}, ${column} ${found}${at}`
  switch (kind) {
    case 'share':
      return `${figure}: spending over GDP gives ${expected}${/^\d$/.test(found) ? '; it seems to be typed' : ''}.`
    case 'real change':
      return `${figure}: spending at constant prices grew by ${expected}.`
    case 'distribution':
      return `${who} ${year}${at}: equipment, personnel, infrastructure and other add up to ${found}, not ${expected}.`
    case 'sum':
      return `${figure}: the members add up to ${expected}.`
    case 'jump':
      return `${figure}: the year before it is ${expected === '' ? 'not given' : expected}; is the point where it should be?`
    case 'tie':
      return `${figure}: it ends exactly between two hundredths, so it may have been rounded before; say in data/ties.csv what is known.`
    case 'estimate notes':
      return `The note${at} calls ${yearsWords(found)} estimates, the row of years marks ${yearsWords(expected)}: the row of years is taken${expected === '' ? ' where it marks any, else the note' : ''}.`
    case 'estimate tables':
      return `The table on${at.replace(/[()]/g, '')} marks ${yearsWords(found)} as estimates, Table 3 ${yearsWords(expected)}.`
    case 'years differ':
      return `The table on${at.replace(/[()]/g, '')} has the years ${found}, Table 3 ${expected}.`
    case 'price base':
      return `A heading${at} names prices of ${found}, most others of ${expected}.`
    case 'concept':
      return `The title “${found}”${at} does not speak of core defence expenditure, and others do.`
    case 'no figures':
      return `There is not a single figure of ${column} (${natoTable(column)}).`
    case 'no row':
      return `${who} has no row for ${column} (${natoTable(column)}).`
    case 'empty cells':
      return `${found} cells are empty${place === null ? '' : `, the first at ${placeWords(place)}`}, and ${expected} are marked as missing: empty ones may be slips.`
    case 'text number':
      return `${figure}: the number is stored as text; it was read.`
    case 'hidden row':
      return `A hidden row for ${who}${at} was not read.`
    case 'hidden column':
      return `The hidden column ${found} of sheet ${place?.sheet ?? ''} was not read.`
    case 'hidden sheet':
      return `The hidden sheet ${found} holds a table and was not read.`
    case 'other table':
      return `${found}${at}: this table is not held and was not read.`
  }
}

const TABLES: readonly (readonly [RegExp, string])[] = [
  [/national_currency/, 'Table 1'],
  [/^expenditure_usd/, 'Table 2'],
  [/^share_gdp|^real_change/, 'Table 3'],
  [/^gdp_usd/, 'Table 5'],
  [/_per_capita_/, 'Table 6'],
  [/^personnel_thousand/, 'Table 7'],
  [/^equipment|^personnel_share/, 'Table 8a'],
]

/** NATO's table of a column of the release files. */
function natoTable(column: string): string {
  return TABLES.find(([pattern]) => pattern.test(column))?.[1] ?? 'Table 8b'
}
