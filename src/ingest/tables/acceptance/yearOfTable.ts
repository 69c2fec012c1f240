import { yearFrom } from '../structure/context'
import { type YearFound, yearInText, yearOf } from '../terms/years'
import type { Drafting } from './drafting'

/**
 * The year of a table whose rows and columns name none. The texts right above it may: that is taken, and
 * may be overruled. Else it must be asked; nothing is taken from a table further up.
 */
export function yearOfTable(
  { inquiry, grid, names }: Drafting,
  above: readonly string[],
  line: number,
): YearFound | 'open' {
  const said = yearFrom(above)
  const seen = new Set<string>()
  for (let place = 0; place < 200; place += 1) {
    for (const cell of grid.records.get(place)?.cells ?? []) {
      const year = names.find(cell) === null ? yearInText(cell) : null
      if (year !== null) seen.add(String(year.year))
    }
  }
  const answer = inquiry.ask({
    about: 'year',
    need: said === null ? 'must' : 'may',
    sentence:
      said === null
        ? `Which year are the figures of? The table from ${grid.unit} ${line} on does not say.`
        : `Which year are the figures from ${grid.unit} ${line} on of? The text above them says ${said.year}.`,
    options: [...seen].sort().map((value) => ({ value })),
    ...(said === null ? {} : { decided: String(said.year) }),
    free: (text) => {
      const year = yearOf(text.trim())
      return year === null ? null : String(year.year)
    },
  })
  if (answer === null) return 'open'
  if (said !== null && String(said.year) === answer) return said
  return { year: Number(answer), estimate: null, marked: false, fiscal: false }
}
