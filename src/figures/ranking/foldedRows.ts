import type { WordsWith } from '../../words/parts'
import type { AbsentRow, FigureNote } from '../figure'

/** So many allies without a figure for one reason have rows of their own; more have one, and a note that names them. */
const MOST = 6

/** Who has no figure, as a ranking shows it. */
interface FoldedRows {
  readonly absent: readonly AbsentRow[]
  readonly notes: readonly FigureNote[]
}

/** Allies that lack a figure for one reason, as one row where they are many; those that a reader highlights keep theirs. */
export function foldedRows(
  absent: readonly AbsentRow[],
  { places, formats }: WordsWith<'places'>,
): FoldedRows {
  const many = (row: AbsentRow) =>
    absent.filter((one) => one.reason === row.reason && !one.isHighlighted)
  const isFolded = (row: AbsentRow) => !row.isHighlighted && many(row).length > MOST
  const firsts = absent.filter((row) => isFolded(row) && many(row)[0] === row)
  const folded = firsts.map((row) => ({ ...row, name: places.several(many(row).length) }))
  return {
    absent: [...absent.filter((row) => !isFolded(row)), ...folded],
    notes: folded.map((row) => ({
      sign: row.name,
      text: `${row.reason}: ${formats.list(many(row).map(({ name }) => name))}`,
    })),
  }
}
