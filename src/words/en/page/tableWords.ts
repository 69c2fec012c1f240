/** The fold that holds the table, and the parts of it. */
export const tableSummary = 'The figures as a table'
/** The fold that holds the notes: "3 notes". */
export function notesSummary(number: number): string {
  return number === 1 ? '1 note' : `${number} notes`
}

export const aggregatesHead = 'NATO’s own totals, not counted'
export const sortHint = 'Sort by a column with the buttons in its head.'

/** What a button in a column's head does, as it is spoken. */
export function sortBy(header: string): string {
  return `Sort by ${header}`
}
