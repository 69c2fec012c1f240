import type { Draft } from './draft'

/** Figures of the same ally, year and measure, for each of which there are several. */
export type Repeated = readonly (readonly Draft[])[]

/** Finds figures that stand more than once, each group in the order of the file. */
export function repeatedDrafts(drafts: readonly Draft[]): Repeated {
  const seen = new Map<string, Map<number, Draft>>()
  const groups = new Map<Draft, Draft[]>()
  for (const draft of drafts) {
    const { measure } = draft.series
    const ofMeasure = seen.get(measure) ?? new Map<number, Draft>()
    if (ofMeasure.size === 0) seen.set(measure, ofMeasure)
    const key = keyOf(draft)
    const first = ofMeasure.get(key)
    if (first === undefined) ofMeasure.set(key, draft)
    else {
      const group = groups.get(first)
      if (group === undefined) groups.set(first, [first, draft])
      else group.push(draft)
    }
  }
  return [...groups.values()]
}

/** Ally and year as one number: three letters and four digits. */
function keyOf({ ally, year }: Draft): number {
  let letters = 0
  for (let at = 0; at < 3; at += 1) letters = letters * 64 + (ally.charCodeAt(at) & 63)
  return letters * 4096 + year
}
