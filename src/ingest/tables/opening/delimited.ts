import Papa from 'papaparse'
import { type GridRecord, type RecordList, recordList } from '../grid'
import { SPACES, tabsForSpaces } from './separators'
import { divideUnquoted, isRule } from './unquoted'

/** Text divided into records. */
export interface Delimited {
  readonly records: RecordList
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
  if (quoted !== null && !isBroken)
    return { records: recordList(numbered(quoted.data, first)), quotesGivenUp: false }
  const records = divideUnquoted(body, sign, first)
  return { records: isBroken ? unquoted(records) : records, quotesGivenUp: isBroken }
}

/** Records with the physical lines that they begin at: line ends within quotes count. */
function numbered(data: readonly string[][], first: number): GridRecord[] {
  let line = first
  return data.map((cells) => {
    const record = { line, cells: isRule(cells) ? [] : cells }
    line += 1 + lineBreaks(cells)
    return record
  })
}

function parse(text: string, separator: string) {
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: '"' })
}

/** Records whose quotes are plain signs, without those around cells. */
function unquoted(records: RecordList): RecordList {
  const get = (place: number) => {
    const record = records.get(place)
    const cells = record?.cells.map((cell) => cell.replace(/^\s*"|"\s*$/g, '')) ?? []
    return record && { line: record.line, cells: isRule(cells) ? [] : cells }
  }
  return { length: records.length, get }
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1
  }
  return count
}
