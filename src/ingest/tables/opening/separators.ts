import Papa from 'papaparse'
import type { NameBook } from '../names/nameBook'
import { numberShape } from '../numbers/numberShape'
import { isMissing } from '../terms/missingMarks'
import { yearOf } from '../terms/years'

/** The separators that are tried, the commonest first. */
const SEPARATORS = [',', ';', '\t', '|', '^', '~', '¦', ':'] as const

/** Columns set apart by spaces, as printed tables are copied: two or more stand for one separator. */
export const SPACES = '  '

/** Text whose columns are set apart by spaces, with tabs in their place. */
export function tabsForSpaces(text: string): string {
  return text.replace(/(?<=\S) {2,}(?=\S)/g, '\t')
}

/** Lines that are looked at: enough for any title and a good piece of the table. */
const SAMPLE = 120

/**
 * The separator with which most cells become names of allies, years and whole numbers, and lines have
 * the same number of cells. `;` with decimal commas is told from `,` by what the cells then hold.
 */
export function findSeparator(text: string, names: NameBook): string {
  const said = /^sep=(.)\n/i.exec(text)?.[1]
  if (said !== undefined) return said
  const sample = text.split('\n', SAMPLE).join('\n').slice(0, 40_000)
  let best: { separator: string; score: number } = { separator: ',', score: -1 }
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator)) continue
    const score = scoreOf(sample, separator, names)
    if (score > best.score) best = { separator, score }
  }
  if (!/\S {2,}\S/.test(sample)) return best.separator
  const score = scoreOf(tabsForSpaces(sample), '\t', names)
  return score > Math.max(best.score, 3) * 1.5 ? SPACES : best.separator
}

function scoreOf(sample: string, separator: string, names: NameBook): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline: '\n' })
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const widths = new Map<number, number>()
  let known = 0
  for (const cells of rows) {
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    for (const cell of cells.slice(0, 200)) known += worth(cell, names)
  }
  const commonest = Math.max(0, ...widths.values())
  return known + (commonest / Math.max(1, rows.length)) * rows.length * 0.5
}

function worth(cell: string, names: NameBook): number {
  const text = cell.trim()
  if (text === '') return 0
  if (names.allyIn(text) !== null) return 3
  if (yearOf(text) !== null) return 1.5
  const shape = numberShape(text)
  // Halves of a number divided at its decimal comma are whole numbers: worth less than one with decimals.
  if (shape !== null) return shape.right === '' && shape.left.length < 4 ? 0.3 : 1.5
  return isMissing(text) ? 0.5 : 0
}
