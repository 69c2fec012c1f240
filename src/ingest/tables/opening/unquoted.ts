import type { GridRecord, RecordList } from '../grid'

const LINE_END = 10

/** How many different cells are kept in mind, a power of two. */
const ROOM = 65_536

/**
 * Divides text without quotes into records, one for each line from `line` on: at each line end (`\n`), and at the separator, which is one sign. Cells
 * with the same text are one string, as far as there is room: a long file has few different ones, and to make a string for each
 * cell takes longer than all the rest.
 */
export function divideUnquoted(text: string, separator: string, line: number): PackedRecords {
  const known: string[] = new Array(ROOM).fill('')
  const split = separator.charCodeAt(0)
  const records = new PackedRecords(line)
  let [start, hash] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_END
    if (code !== split && code !== LINE_END) {
      hash = (Math.imul(hash, 31) + code) | 0
      continue
    }
    const slot = (hash ^ (hash >>> 16)) & (ROOM - 1)
    let cell = known[slot] ?? ''
    if (cell.length !== at - start || !standsAt(text, start, cell)) {
      cell = text.slice(start, at)
      known[slot] = cell
    }
    records.add(cell)
    start = at + 1
    hash = 0
    if (code === LINE_END) records.close()
  }
  return records
}

/** As `startsWith`, which takes longer for a few signs. */
function standsAt(text: string, start: number, cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    if (text.charCodeAt(start + at) !== cell.charCodeAt(at)) return false
  }
  return true
}

/** Records of text, their cells in one list: an object for each of a hundred thousand keeps the browser clearing up. */
class PackedRecords implements RecordList {
  readonly #cells: string[] = []
  /** Where the cells of each record begin, and of the one that is being added. */
  readonly #starts: number[] = [0]
  readonly #line: number

  /** The line of the first. */
  constructor(line: number) {
    this.#line = line
  }

  get length(): number {
    return this.#starts.length - 1
  }

  readonly get = (place: number): GridRecord | undefined => {
    const [start, end] = [this.#starts[place], this.#starts[place + 1]]
    if (start === undefined || end === undefined) return undefined
    return { line: this.#line + place, cells: this.#cells.slice(start, end) }
  }

  add(cell: string): void {
    this.#cells.push(cell)
  }

  /** Closes a record. */
  close(): void {
    const start = this.#starts[this.#starts.length - 1] ?? 0
    if (isRuleFrom(this.#cells, start)) this.#cells.length = start
    this.#starts.push(this.#cells.length)
  }
}

/** A line drawn below a header or around a table, as Markdown and printed tables have it: it holds nothing. */
export function isRule(cells: readonly string[]): boolean {
  return isRuleFrom(cells, 0)
}

function isRuleFrom(all: readonly string[], start: number): boolean {
  const first = all[start]
  const code = first?.charCodeAt(0) ?? 0
  const isSign = (sign: number) => sign === 45 || sign === 43 || sign === 61 || sign === 58
  if (!isSign(code) && first !== '') return false
  const cells = all.slice(start)
  return (
    cells.some((cell) => cell !== '') &&
    cells.every((cell) => /^\s*(?:[:+]?[-=+]{3,}[:+]?)?\s*$/.test(cell))
  )
}
