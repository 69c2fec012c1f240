import type { GridRecord } from '../grid'

const LINE_END = 10

/** How many different cells are kept in mind, a power of two. */
const ROOM = 65_536

/**
 * Divides text without quotes into records, one for each line from `line` on: at each line end (`\n`), and at the separator, which is one sign. Cells
 * with the same text are one string, as far as there is room: a long file has few different ones, and to make a string for each
 * cell takes longer than all the rest.
 */
export function divideUnquoted(text: string, separator: string, line: number): GridRecord[] {
  const known: string[] = new Array(ROOM).fill('')
  const split = separator.charCodeAt(0)
  const records: GridRecord[] = []
  const cells: string[] = []
  let [start, hash] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_END
    if (code !== split && code !== LINE_END) {
      hash = (Math.imul(hash, 31) + code) | 0
      continue
    }
    const slot = (hash ^ (hash >>> 16)) & (ROOM - 1)
    let cell = known[slot] ?? ''
    if (cell.length !== at - start || !text.startsWith(cell, start)) {
      cell = text.slice(start, at)
      known[slot] = cell
    }
    cells.push(cell)
    start = at + 1
    hash = 0
    if (code === LINE_END) {
      records.push({ line: line + records.length, cells: cells.slice() })
      cells.length = 0
    }
  }
  return records
}
