import type { HeldAlly } from '../../domain/ally'
import { MEASURE_COLUMNS, MEASURES } from '../../domain/measure'
import type { NatoTables, TableFigure } from '../../domain/release/natoTables'
import type { Concept, HeldRelease } from '../../domain/release/release'
import { type CsvTable, parseTable, tableText } from '../../ingest/csvTable'
import { figureDoubts } from '../../ingest/natoWorkbook/checks'
import { csvWorkbook } from '../../ingest/natoWorkbook/csvSheet'
import { readNatoWorkbook } from '../../ingest/natoWorkbook/natoWorkbook'
import { readRelease, releasePath } from '../../ingest/releaseFile'
import { openWorkbook, type Workbook } from '../../ingest/workbook/workbook'
import { fileRefusalSentence } from '../../words/en/own/fileRefusals'
import { describeProblem } from '../../words/en/page/problemWords'
import { tableRefusalSentence } from '../../words/en/release/natoTableWords'
import { releaseFileText } from './releaseTexts'

/** What the one who adds a release says of a file that does not say it itself. */
export interface SourceOptions {
  readonly id: string
  /** Base year of constant prices and concept of a CSV file with our own columns; `null`: not said. */
  readonly priceBase: number | null
  readonly concept: Concept | null
  /** The columns of a release file. */
  readonly columns: readonly string[]
}

/** A release as it was read: its figures, and the text of the file that holds them. */
export type ReadSource =
  | {
      readonly ok: true
      readonly tables: NatoTables
      readonly fileText: string
      /** Whether it is a workbook, NATO's own form. */
      readonly isWorkbook: boolean
    }
  | { readonly ok: false; readonly sentence: string }

/** Reads NATO's workbook, a sheet of it saved as CSV, or a CSV file with the columns of a release file. */
export function readSource(
  name: string,
  bytes: Uint8Array,
  allies: readonly HeldAlly[],
  options: SourceOptions,
): ReadSource {
  const isText = /\.(csv|txt|tsv)$/i.test(name)
  const text = isText ? new TextDecoder().decode(bytes) : ''
  if (isText && /^\uFEFF?(?=.*\biso3\b).*\byear\b/.test(text.split('\n', 1).join(''))) {
    return readOwnColumns(text, allies, options)
  }
  if (isText && text.trim() !== '')
    return readTables(csvWorkbook(name, text), allies, options, false)
  const opened = openWorkbook(bytes)
  return opened.ok
    ? readTables(opened.value, allies, options, true)
    : { ok: false, sentence: fileRefusalSentence(opened.refusal) }
}

function readTables(
  workbook: Workbook,
  allies: readonly HeldAlly[],
  { columns }: SourceOptions,
  isWorkbook: boolean,
): ReadSource {
  const read = readNatoWorkbook(workbook, allies)
  if (!read.ok) return { ok: false, sentence: tableRefusalSentence(read.refusal) }
  const tables = read.value
  return { ok: true, tables, fileText: releaseFileText(columns, tables, allies), isWorkbook }
}

/** What a workbook says in the heads of its tables, and a file with our own columns nowhere. */
const CONCEPT_UNSAID =
  'The file does not say which spending it holds: add --concept "core defence expenditure" or --concept "defence expenditure", as NATO’s document has it.'

/** A file with our own columns is taken as it is, when the app's reader takes it whole. */
function readOwnColumns(
  text: string,
  allies: readonly HeldAlly[],
  options: SourceOptions,
): ReadSource {
  if (options.concept === null) return { ok: false, sentence: CONCEPT_UNSAID }
  const table = parseTable(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  const lacking = options.columns.find((column) => !table.columns.includes(column))
  if (lacking !== undefined) {
    return {
      ok: false,
      sentence: `The file has no column ${lacking}: write the first line as in data/nato.`,
    }
  }
  const mixed = mixedEstimates(table)
  if (mixed !== null) return { ok: false, sentence: mixed }
  const unknown = table.columns.filter((column) => !options.columns.includes(column))
  const fileText = tableText({ ...table, columns: [...options.columns, ...unknown] })
  const read = readRelease(fileText, placeholder(options), allies, [], [])
  if (!read.ok) {
    const said = read.problems.map(describeProblem).map(({ what, cure }) => `${what} ${cure}`)
    const path = `data/${releasePath(options.id)}`
    return { ok: false, sentence: said.join('\n').replaceAll(path, 'The file') }
  }
  const isOf = (flag: string) => (row: Readonly<Record<string, string>>) => row.estimate === flag
  const years = table.rows.map((row) => Number(row.year))
  const figures = table.rows.flatMap((row, index) => figuresIn(row, index + 2))
  const estimateYears = new Set(table.rows.filter(isOf('1')).map((row) => Number(row.year)))
  const tables: NatoTables = {
    figures,
    gaps: [],
    years: [Math.min(...years), Math.max(...years)],
    estimateYears: [...estimateYears].sort((a, b) => a - b),
    priceBase: options.priceBase,
    concept: options.concept,
    cutOff: null,
    doubts: figureDoubts({ figures }, allies),
  }
  return { ok: true, tables, fileText, isWorkbook: false }
}

/** A year is an estimate for all or for none, and nothing is derived that is not there. */
function mixedEstimates({ rows }: CsvTable): string | null {
  for (const [index, row] of rows.entries()) {
    const other = rows.find(({ year, estimate }) => year === row.year && estimate !== row.estimate)
    const line = `Line ${index + 2} (${row.iso3} ${row.year})`
    if (other !== undefined) {
      return `${line} has estimate ${row.estimate}, and ${other.iso3} ${other.year} has ${other.estimate}: NATO marks a year for all, so make them the same.`
    }
    const empty = (row.derived ?? '').split(';').find((column) => column !== '' && !row[column])
    if (empty !== undefined)
      return `${line} calls ${empty} derived and has no figure there: remove the name.`
  }
  return null
}

function figuresIn(row: Readonly<Record<string, string>>, line: number): readonly TableFigure[] {
  return MEASURES.flatMap((measure) => {
    const column = MEASURE_COLUMNS[measure]
    const digits = row[column] ?? ''
    const isDerived = (row.derived ?? '').split(';').includes(column)
    if (digits === '' || isDerived) return []
    const place = { sheet: 'of the file', cell: `line ${line}, ${column}` }
    return [{ series: row.iso3 ?? '', year: Number(row.year), measure, digits, place }]
  })
}

/** The reader wants the release that a file belongs to; its own row is written later. */
function placeholder({ id }: SourceOptions): HeldRelease {
  return {
    id,
    day: id,
    title: '',
    document: '',
    address: null,
    cutOff: null,
    estimateYears: [],
    priceBase: null,
    concept: 'defence expenditure',
    decimals: 2,
    grade: 'copy',
    copy: '',
    checks: '',
  }
}
