import type { Hundredths } from '../domain/hundredths'
import type { Problem } from '../domain/problem'
import { type CellReader, decimal, optional } from './cell'
import { surplusCells } from './decimalComma'
import { type Line, readLines } from './lines'
import { atOnce, type Steps } from './read'

/** How a file is laid out: each column with its reader, and the columns that hold decimal numbers. */
export interface Layout<Columns extends Readonly<Record<string, CellReader<unknown>>>> {
  /** Path under data/: `nato/2024-06-17.csv`. */
  readonly file: string
  readonly columns: Columns
  /** Columns of decimal numbers, in the order of the file. An empty cell there is no figure. */
  readonly decimals: readonly string[]
  /** The columns that together may not occur twice. */
  readonly key: readonly (keyof Columns & string)[]
}

/** One row as read. */
export interface Row<Columns> {
  /** 1 is the header. */
  readonly line: number
  readonly cells: {
    readonly [Name in keyof Columns]: Columns[Name] extends CellReader<infer T> ? T : never
  }
  /** By column; an empty cell is absent. */
  readonly decimals: ReadonlyMap<string, Hundredths>
  /** The text of those that are written with more than two decimals. */
  readonly digits: ReadonlyMap<string, string>
}

/** The rows that could be read, and everything that is wrong with the file. */
export interface Table<Columns> {
  readonly rows: readonly Row<Columns>[]
  readonly problems: readonly Problem[]
}

/** At most so many problems of a file are told: a broken export has one in every row. */
const MAX_PROBLEMS = 20

/** So many rows are read in a step. */
const ROWS_A_STEP = 50

/**
 * Reads a CSV file that has the columns of the layout, in any order. Others are passed over: a later build may have
 * added them, and what is cached of an older one must go on reading its files.
 */
export function readTable<Columns extends Readonly<Record<string, CellReader<unknown>>>>(
  layout: Layout<Columns>,
  text: string,
): Table<Columns> {
  return atOnce(tableInSteps(layout, text))
}

/** The same, in steps. */
export function* tableInSteps<Columns extends Readonly<Record<string, CellReader<unknown>>>>(
  layout: Layout<Columns>,
  text: string,
): Steps<Table<Columns>> {
  const { lines, problems } = readLines(layout.file, text)
  yield
  const [header, ...body] = lines
  if (header === undefined) return { rows: [], problems }
  const inHeader = checkHeader(layout, header)
  if (inHeader.length > 0) return { rows: [], problems: inHeader.slice(0, MAX_PROBLEMS) }
  const columns = columnsRead(layout, header.cells)
  const read: Table<Columns>[] = []
  for (const line of body) {
    read.push(readRow(layout, header.cells, columns, line))
    if (read.length % ROWS_A_STEP === 0) yield
  }
  const found = [
    ...read.flatMap((row) => row.problems),
    ...duplicateRows(layout, header.cells, body),
    ...problems,
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { rows: read.flatMap((row) => row.rows), problems: found.slice(0, MAX_PROBLEMS) }
}

interface AnyLayout {
  readonly file: string
  readonly columns: Readonly<Record<string, CellReader<unknown>>>
  readonly decimals: readonly string[]
  readonly key: readonly string[]
}

function checkHeader(layout: AnyLayout, header: Line): readonly Problem[] {
  const wanted = [...Object.keys(layout.columns), ...layout.decimals]
  const problem = (kind: Problem['kind'], name: string): Problem => ({
    kind,
    file: layout.file,
    line: header.line,
    column: name,
    found: name,
    expected: '',
  })
  const { cells } = header
  return [
    ...wanted
      .filter((name) => !cells.includes(name))
      .map((name) => problem('missing column', name)),
    ...cells
      .filter((name, index) => cells.indexOf(name) !== index && wanted.includes(name))
      .map((name) => problem('duplicate column', name)),
  ]
}

const figure = optional(decimal)

/** A column of a file that the layout has, by its place. */
interface ReadColumn {
  readonly index: number
  readonly name: string
  readonly reader: CellReader<unknown>
  readonly isDecimal: boolean
}

function columnsRead(
  { columns, decimals }: AnyLayout,
  header: readonly string[],
): readonly ReadColumn[] {
  return header.flatMap<ReadColumn>((name, index) => {
    const own = columns[name]
    if (own !== undefined) return [{ index, name, reader: own, isDecimal: false }]
    return decimals.includes(name) ? [{ index, name, reader: figure, isDecimal: true }] : []
  })
}

function readRow<Columns extends Readonly<Record<string, CellReader<unknown>>>>(
  layout: Layout<Columns>,
  header: readonly string[],
  columns: readonly ReadColumn[],
  { line, cells }: Line,
): Table<Columns> {
  if (cells.length !== header.length) {
    const { file, decimals } = layout
    return { rows: [], problems: [surplusCells({ file, header, decimals, line, cells })] }
  }
  const problems: Problem[] = []
  const values: [string, unknown][] = []
  const decimals = new Map<string, Hundredths>()
  const digits = new Map<string, string>()
  for (const { index, name, reader, isDecimal } of columns) {
    const text = cells[index] ?? ''
    const cell = reader(text)
    if (!cell.ok) {
      const { kind, found, expected } = cell
      problems.push({ kind, file: layout.file, line, column: name, found, expected })
    } else if (!isDecimal) values.push([name, cell.value])
    else if (typeof cell.value === 'number') {
      decimals.set(name, cell.value)
      if (hasMoreThanHundredths(text)) digits.set(name, text)
    }
  }
  if (problems.length > 0) return { rows: [], problems }
  const read = Object.fromEntries(values) as Row<Columns>['cells']
  return { rows: [{ line, cells: read, decimals, digits }], problems: [] }
}

const hasMoreThanHundredths = (text: string): boolean => {
  const point = text.indexOf('.')
  return point >= 0 && text.length - point > 3
}

function duplicateRows(
  layout: AnyLayout,
  header: readonly string[],
  body: readonly Line[],
): readonly Problem[] {
  const first = new Map<string, number>()
  const places = layout.key.map((name) => header.indexOf(name))
  const even = body.filter(({ cells }) => cells.length === header.length)
  return even.flatMap(({ line, cells }) => {
    const found = places.map((place) => cells[place] ?? '').join(' ')
    const before = first.get(found)
    if (before === undefined) {
      first.set(found, line)
      return []
    }
    const { file } = layout
    return [{ kind: 'duplicate row', file, line, column: null, found, expected: String(before) }]
  })
}
