import type { Cell, Row, SheetData } from 'write-excel-file/universal'
import type { HeldScene } from '../../domain/scene'
import type { Figure } from '../../figures/chart'
import type { Words } from '../../words/parts'
import { numberFormat, PLAIN_NUMBER } from './tableText'
import { flaggedTable, saidOf } from './takenText'

/** How wide a column is, in characters: no wider than its longest cell needs, within these. */
const NARROWEST = 8
const WIDEST = 60

/**
 * The table as an Excel workbook: numbers are numbers in every language of the program, and what they are, their
 * notes, sources and link stand in a sheet of their own. What writes it is loaded when it is asked for.
 */
export async function workbookBytes(
  scene: HeldScene,
  figure: Figure,
  words: Words,
): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal')
  const { sheets } = words.take
  const { heads, rows } = flaggedTable(scene, figure, words)
  const isNumeric = (index: number) => figure.table.columns[index]?.isNumeric === true
  const figures: SheetData = [
    heads.map(headCell),
    ...rows.map((cells) => cells.map((cell, index) => cellOf(cell, isNumeric(index)))),
  ]
  const widths = heads.map((head, index) => {
    const longest = Math.max(head.length, ...rows.map((cells) => cells[index]?.length ?? 0))
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) }
  })
  const blob = await write([
    { data: figures, sheet: sheets.figures, columns: widths, stickyRowsCount: 1 },
    { data: notesOf(scene, figure, words), sheet: sheets.notes, columns: [{ width: 120 }] },
  ]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function notesOf(scene: HeldScene, figure: Figure, words: Words): SheetData {
  const notes = figure.notes.map(({ sign, text }) => `${sign} ${text}`)
  return [
    [headCell(words.take.sheets.notes)],
    ...[...saidOf(scene, figure, words), ...notes].map(textRow),
  ]
}

const headCell = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true })

const textRow = (value: string): Row => [{ value, type: String, wrap: true }]

/** A number of a column of numbers as one, shown with the decimals that it has; all else is text, never a formula. */
function cellOf(cell: string, isNumeric: boolean): Cell {
  if (cell === '') return null
  return isNumeric && PLAIN_NUMBER.test(cell)
    ? { value: Number(cell), type: Number, format: numberFormat(cell) }
    : { value: cell, type: String }
}
