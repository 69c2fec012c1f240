import Papa from 'papaparse'
import type { GridRecord } from '../grid'
import { SPACES, tabsForSpaces } from './separators'
import { divideUnquoted } from './unquoted'

/** Text divided into records. */
export interface Delimited {
  readonly records: readonly GridRecord[]
  /** Whether quotes were taken for plain signs, because one of them never ends. */
  readonly quotesGivenUp: boolean
}

/** Line ends of every system as one. */
export function sameLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Divides text (with `\n` as line end) at the separator, and keeps the physical line of each record. */
export function readDelimited(text: string, separator: string): Delimited {
  const start = /^sep=.\n/i.test(text) ? text.indexOf('\n') + 1 : 0
  const isSpaced = separator === SPACES
  const body = isSpaced ? tabsForSpaces(text.slice(start)) : text.slice(start)
  const sign = isSpaced ? '\t' : separator
  const first = start > 0 ? 2 : 1
  const quoted = body.includes('"') ? parse(body, sign) : null
  const isBroken = quoted?.errors.some(({ type }) => type === 'Quotes') ?? false
  const divided =
    quoted === null || isBroken ? divideUnquoted(body, sign, first) : numbered(quoted.data, first)
  const records = isBroken
    ? divided.map(({ line, cells }) => ({ line, cells: cells.map(unquote) }))
    : divided
  for (const [place, record] of records.entries())
    if (isRule(record.cells)) records[place] = { line: record.line, cells: [] }
  return { records, quotesGivenUp: isBroken }
}

/** Records with the physical lines that they begin at: line ends within quotes count. */
function numbered(data: readonly string[][], first: number): GridRecord[] {
  let line = first
  return data.map((cells) => {
    const record = { line, cells }
    line += 1 + lineBreaks(cells)
    return record
  })
}

/** A line drawn below a header or around a table, as Markdown and printed tables have it: it holds nothing. */
function isRule(cells: readonly string[]): boolean {
  const code = cells[0]?.charCodeAt(0) ?? 0
  const isSign = (sign: number) => sign === 45 || sign === 43 || sign === 61 || sign === 58
  if (!isSign(code) && cells[0] !== '') return false
  return (
    cells.some((cell) => cell !== '') &&
    cells.every((cell) => /^\s*(?:[:+]?[-=+]{3,}[:+]?)?\s*$/.test(cell))
  )
}

function parse(text: string, separator: string) {
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: '"' })
}

function unquote(cell: string): string {
  return cell.replace(/^\s*"|"\s*$/g, '')
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1
  }
  return count
}
