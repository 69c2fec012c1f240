import { parseHundredths } from '../../domain/hundredths'
import { parseTable } from '../../ingest/csvTable'
import { FIGURE_COLUMNS } from '../../ingest/measureCell'
import { exactNumber } from '../../ingest/workbook/exactNumber'

/** Cells of a release file by ally and year, each with its column. */
type Cells = ReadonlyMap<string, { readonly column: string; readonly digits: string }>

function cellsOf(text: string): Cells {
  return new Map(
    parseTable(text).rows.flatMap((row) =>
      FIGURE_COLUMNS.flatMap((column) => {
        const digits = row[column] ?? ''
        const key = `${row.iso3} ${row.year} ${column}`
        return digits === '' ? [] : [[key, { column, digits }] as const]
      }),
    ),
  )
}

/** The most digits behind the point that a file has in a column: a whole number there may be a rounded one. */
function placesIn(cells: Cells): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { column, digits } of cells.values()) {
    const own = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
    places.set(column, Math.max(places.get(column) ?? 0, own))
  }
  return places
}

/** A decimal rounded half up, as a whole number of its last place. */
function roundedTo(digits: string, places: number): number | null {
  return parseHundredths(exactNumber(`${digits}e${places - 2}`) ?? '')
}

/**
 * How a release read anew compares with the file that is held, which may have fewer digits: how many
 * figures are the same as far as it has digits, and each that is not, stands in one alone, or prints
 * otherwise because the held one was rounded before.
 */
export function againstHeld(heldText: string, ownText: string): readonly string[] {
  const [held, own] = [cellsOf(heldText), cellsOf(ownText)]
  const places = placesIn(held)
  const apart = [...new Set([...held.keys(), ...own.keys()])].flatMap((key) => {
    const [before, now] = [held.get(key), own.get(key)]
    const said = `${key}: ${before?.digits ?? 'nothing'} held, ${now?.digits ?? 'nothing'} in the file`
    if (before === undefined || now === undefined) return [said]
    const most = places.get(now.column) ?? 0
    if (roundedTo(before.digits, most) !== roundedTo(now.digits, most)) return [said]
    const printsAlike = parseHundredths(before.digits) === parseHundredths(now.digits)
    return printsAlike || most <= 2 ? [] : [`${said}: the held one was rounded twice`]
  })
  return [
    `${own.size} figures in the file, ${held.size} held; ${apart.length} differ as far as the held file has digits.`,
    ...apart,
  ]
}
