import type { Measure } from '../../domain/measure'

/** The title of one of NATO's tables: `Table 3 : Defence expenditure as a share of GDP …`. */
export interface TableTitle {
  /** `3`, `8a`. */
  readonly table: string
  readonly text: string
}

/** Reads a title; `null` for any other text. */
export function titleOf(text: string): TableTitle | null {
  const match = /^Table\s*(\d+[ab]?)\s*:\s*(.*)$/i.exec(plain(text))
  return match === null ? null : { table: (match[1] ?? '').toLowerCase(), text: match[2] ?? '' }
}

/** Text with plain single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether a line is a note, a page number or an explanation, and no unit or heading. */
export function isRemark(text: string): boolean {
  return /^(note|source|\*|\(|-|–)/i.test(plain(text))
}

/** The tables that are read. Table 4 repeats Tables 2 and 3. */
export const READ_TABLES = ['1', '2', '3', '5', '6', '7', '8a', '8b']

/** A table that is left out on purpose: it repeats others. */
export const REPEATING_TABLE = '4'

const isConstant = (text: string) => /constant|20\d\d prices/i.test(text)
const isCurrent = (text: string) => /current/i.test(text)

/**
 * What a block of a table measures, by its own heading or, where it has none, by the table's unit and
 * title. `'not held'`: a block that a release file has no column for. `null`: not known.
 */
export function measureIn(
  table: string,
  heading: string,
  unit: string,
  title: string,
): Measure | 'not held' | null {
  const first = (...found: readonly (readonly [boolean, Measure | 'not held'])[]) =>
    found.find(([fits]) => fits)?.[1] ?? null
  const says = (pattern: RegExp) => pattern.test(heading)
  const prices = isCurrent(heading) || isConstant(heading) ? heading : `${unit} ${title}`
  switch (table) {
    case '1':
      return first([isCurrent(prices), 'nationalCurrency'], [isConstant(prices), 'not held'])
    case '2':
      return first([isCurrent(prices), 'expenditureCurrent'], [isConstant(prices), 'expenditure'])
    case '3':
      return first([says(/real change/i), 'realChange'], [says(/share/i), 'share'])
    case '5':
      return first(
        [isCurrent(prices), 'gdpCurrent'],
        [isConstant(prices) || /real GDP/i.test(prices), 'gdp'],
      )
    case '6':
      return first(
        [says(/expenditure per (capita|head)/i), 'expenditurePerCapita'],
        [says(/GDP per (capita|head)/i), 'gdpPerCapita'],
      )
    case '7':
      return 'personnel'
    case '8a':
      return first([says(/equipment/i), 'equipment'], [says(/personnel/i), 'personnelShare'])
    case '8b':
      return first([says(/infrastructure/i), 'infrastructureShare'], [says(/other/i), 'otherShare'])
    default:
      return null
  }
}

/** Measures in millions, which NATO printed in billions before. */
const IN_MILLIONS: readonly Measure[] = [
  'expenditureCurrent',
  'expenditure',
  'gdpCurrent',
  'gdp',
  'nationalCurrency',
]

/** Measures that are a per cent of something. */
export const PERCENTAGES: readonly Measure[] = [
  'share',
  'realChange',
  'equipment',
  'personnelShare',
  'infrastructureShare',
  'otherShare',
]

/**
 * By how many places the point moves to the right, so that a figure is in the measure's own unit; `null`
 * where the words around it do not say which unit it has. A per cent is taken for granted.
 */
export function placesToMove(
  measure: Measure,
  heading: string,
  unit: string,
  title: string,
): number | null {
  const said = `${heading} ${unit} ${title}`
  if (IN_MILLIONS.includes(measure)) {
    if (/billion/i.test(said)) return 3
    return /million/i.test(said) ? 0 : null
  }
  if (measure === 'personnel') return /thousand/i.test(said) ? 0 : null
  if (measure === 'gdpPerCapita') return /thousand/i.test(heading) ? 0 : null
  return 0
}

/** Base years that a text names: `Constant 2015 prices`. */
export function baseYearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(20\d\d) prices/gi)].map(([, year]) => Number(year))
}

/** The years that a note calls estimates: `Figures for 2023 and 2024 are estimates.` `null` for other texts. */
export function estimateYearsIn(text: string): readonly number[] | null {
  const match = /figures? for ([\d\s,and&e-]+?) (?:are|is) (?:an )?estimates?/i.exec(plain(text))
  const said = match?.[1]
  if (said === undefined) return null
  const span = /^(20\d\d)e? ?- ?(20\d\d)e?$/.exec(said.trim())
  if (span === null) return [...said.matchAll(/20\d\d/g)].map(([year]) => Number(year))
  const [from, to] = [Number(span[1]), Number(span[2])]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** The day that a note gives for its information (`cut-off date 3 June 2025`), as `YYYY-MM-DD`, or `null`. */
export function cutOffIn(text: string): string | null {
  const match = /cut-?off\b[^.]*?(\d{1,2}) ([A-Z]\w+) (20\d\d)/i.exec(plain(text))
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1
  if (match === null || month === 0) return null
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
}
