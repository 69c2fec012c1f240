import type { NameBook } from '../names/nameBook'
import type { Column } from './column'
import { isStatusByCells } from './flagColumns'

/** Which columns hold what. */
export interface Layout {
  /** Columns that name the ally of a row, the best first; empty where headers do. */
  readonly names: readonly Column[]
  readonly year: Column | null
  readonly status: Column | null
  /** Columns that say which measure or unit a row is in. */
  readonly indicators: readonly Column[]
  readonly values: readonly Column[]
  /** Columns of numbers of which one must be chosen; then `values` is empty. */
  readonly choices: readonly Column[]
  /** Where headers name the allies: columns of numbers under another header, which are listed cell by cell. */
  readonly strangers: readonly Column[]
}

/** Finds what each column of a table is for, by its header's words first and by its cells else. */
export function layoutOf(
  columns: readonly Column[],
  names: NameBook,
  sampleOf: (column: Column) => readonly string[],
): Layout {
  const named = nameColumns(columns, names, sampleOf)
  const free = columns.filter((column) => !named.includes(column))
  const wide = free.filter((column) => isWide(column, named.length > 0))
  const [first] = named
  const labels = first === undefined ? [] : sampleOf(first)
  const undated = free.filter((column) => !wide.some((one) => one === column && one.isWholeYear))
  const year = yearColumn(undated, (column) => isRepeated(labels, sampleOf(column)))
  const status =
    free.find((column) => column.role === 'status' && column !== year && column.year === null) ??
    free.find((column) => column !== year && isStatusByCells(column, sampleOf)) ??
    null
  const rest = free.filter((column) => column !== year && column !== status)
  const indicators = rest.filter(isIndicator)
  const left = rest.filter((column) => !indicators.includes(column))
  const base = { names: named, year, status, indicators }
  const underAllies = left.filter(
    ({ ally, profile }) => ally !== null && profile.numbers + profile.missing > 0,
  )
  if (underAllies.length > 0 && (named.length === 0 || underAllies.length > 1))
    return { ...base, names: [], values: underAllies, choices: [], strangers: strangersAmong(left) }
  const wholeYears = left.filter(
    (column) => isWide(column, true) && (year === null || column.isWholeYear),
  )
  if (wholeYears.length > 0)
    return { ...base, year: null, values: withoutTargets(wholeYears), choices: [], strangers: [] }
  return { ...base, ...longValues(left), strangers: [] }
}

function strangersAmong(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ ally, profile, role, header }) =>
      ally === null && header !== '' && role !== 'left out' && profile.numbers > 0,
  )
}

function nameColumns(
  columns: readonly Column[],
  names: NameBook,
  sampleOf: (column: Column) => readonly string[],
): readonly Column[] {
  const composite = columns.find(
    (column) =>
      column.parts !== null &&
      sampleOf(column).some((cell) => cell.split(',').some((part) => names.allyIn(part) !== null)),
  )
  if (composite !== undefined) return [composite]
  const most = Math.max(0, ...columns.map(({ profile }) => profile.allies))
  if (most === 0) return []
  const isMostlyNames = ({ profile, role }: Column) =>
    role === 'ally' || profile.allies * 5 >= profile.filled - profile.entities
  return columns
    .filter((column) => column.profile.allies > 0 && column.profile.allies * 2 >= most)
    .filter((column) => column.year === null && isMostlyNames(column))
    .sort(
      (a, b) =>
        Number(b.role === 'ally') - Number(a.role === 'ally') ||
        b.profile.allies - a.profile.allies,
    )
}

/** Whether a column is headed by a year and may hold figures of it. */
function isWide({ year, profile, found, role }: Column, hasNames: boolean): boolean {
  if (year === null || !hasNames || found.measure === 'other' || role === 'left out') return false
  return profile.filled === 0 || (profile.numbers + profile.missing) * 3 >= profile.filled
}

/**
 * The column of years: by its header's word, else one that holds little but years, if its header is empty or
 * an ally stands in several of them. A year beside each ally once may be anything, such as its accession.
 */
function yearColumn(
  columns: readonly Column[],
  repeats: (column: Column) => boolean,
): Column | null {
  const byWord = columns.filter(({ role, profile }) => role === 'year' && profile.years > 0)
  const isMostly = ({ profile, found, role, year }: Column) =>
    profile.years * 2 >= profile.filled &&
    profile.years > 0 &&
    found.measure === null &&
    role === null &&
    year === null
  return (
    byWord.toSorted((a, b) => b.profile.years - a.profile.years)[0] ??
    columns.find((column) => isMostly(column) && (column.header === '' || repeats(column))) ??
    null
  )
}

/** Whether a name stands several times with different cells of a column. */
function isRepeated(names: readonly string[], cells: readonly string[]): boolean {
  const seen = new Map<string, string>()
  return names.some((name, row) => {
    const before = seen.get(name)
    seen.set(name, cells[row] ?? '')
    return name !== '' && before !== undefined && before !== cells[row]
  })
}

function isIndicator({ role, profile, year, parts }: Column): boolean {
  return (
    role === 'indicator' &&
    year === null &&
    parts === null &&
    profile.texts + profile.entities > profile.numbers
  )
}

function withoutTargets(columns: readonly Column[]): readonly Column[] {
  const others = columns.filter(({ role }) => role !== 'target')
  return others.length > 0 ? others : columns
}

/** Roles whose columns hold words and codes, never figures. */
function isOfWords(role: Column['role']): boolean {
  return role === 'left out' || role === 'ally' || role === 'indicator'
}

/** Numbers with decimals under a word for notes or sources, where nothing else holds figures: `Source A`, `Source B`. */
function isAside({ role, header, year, profile, found }: Column): boolean {
  const isOther = found.measure === 'other' || profile.years > 0 || year !== null
  return (
    role === 'left out' && header.includes(' ') && !isOther && profile.numbers * 2 > profile.filled
  )
}

function longValues(columns: readonly Column[]): Pick<Layout, 'values' | 'choices'> {
  const numeric = columns.filter(
    ({ profile, role, found }) =>
      !isOfWords(role) &&
      found.measure !== 'other' &&
      (profile.numbers > 0 || profile.missing > 0) &&
      (profile.numbers + profile.missing) * 2 >= profile.filled,
  )
  const isNamed = ({ found, role }: Column) =>
    role !== 'target' && (found.measure !== null || found.choices.length > 0)
  const said = columns.filter(
    (column) =>
      isNamed(column) &&
      column.role !== 'left out' &&
      column.found.measure !== 'other' &&
      column.profile.filled > 0,
  )
  const strong = said.filter(({ found }) => !found.weak)
  const hasShare = strong.some(({ found }) => found.measure === 'share')
  const values = hasShare ? strong : said
  if (values.length > 0) return { values, choices: [] }
  if (numeric.length === 0) return { values: [], choices: columns.filter(isAside) }
  return numeric.length > 1 ? { values: [], choices: numeric } : { values: numeric, choices: [] }
}
