import type { Drafts } from './drafts'

/** Places of figures of the same ally, year and measure, for each of which there are several. */
export type Repeated = readonly (readonly number[])[]

/** The first year that a cell can be, and how many there are. */
const [FIRST_YEAR, YEARS] = [1900, 202]

/** Finds figures that stand more than once, each group in the order of the file. */
export function repeatedDrafts(drafts: Drafts): Repeated {
  const seen = new Map<string, Map<string, Int32Array>>()
  const groups = new Map<number, number[]>()
  for (let place = 0; place < drafts.count; place += 1) {
    const measure = drafts.series[place]?.measure ?? ''
    const ally = drafts.allies[place] ?? ''
    const year = (drafts.years[place] ?? FIRST_YEAR) - FIRST_YEAR
    const ofAlly = firstPlaces(seen, measure, ally)
    const first = (ofAlly[year] ?? 0) - 1
    if (first === -1) ofAlly[year] = place + 1
    else {
      const group = groups.get(first)
      if (group === undefined) groups.set(first, [first, place])
      else group.push(place)
    }
  }
  return [...groups.values()]
}

/** By year, the place of the first figure and one; 0 where there is none yet. */
function firstPlaces(
  seen: Map<string, Map<string, Int32Array>>,
  measure: string,
  ally: string,
): Int32Array {
  let ofMeasure = seen.get(measure)
  if (ofMeasure === undefined) {
    ofMeasure = new Map()
    seen.set(measure, ofMeasure)
  }
  let ofAlly = ofMeasure.get(ally)
  if (ofAlly === undefined) {
    ofAlly = new Int32Array(YEARS)
    ofMeasure.set(ally, ofAlly)
  }
  return ofAlly
}
