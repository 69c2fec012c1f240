import type { Drafts } from '../acceptance/drafts'

/** How large the numbers of a series are as written, those with a percent sign of their own left aside. */
export interface SeriesSizes {
  /** Numbers above zero; signs are left aside. */
  readonly positive: number
  readonly largest: number
  /** Below a tenth. */
  readonly tiny: number
  /** From a half on. */
  readonly ordinary: number
  /** Above twenty. */
  readonly large: number
  /** Above a hundred million. */
  readonly huge: number
  /** The first small number, else the first: what is shown when it must be asked. */
  readonly sample: string
}

/** Measures the numbers of a series, by their places. */
export function seriesSizes(drafts: Drafts, places: readonly number[]): SeriesSizes {
  let [positive, largest, tiny, ordinary, large, huge] = [0, 0, 0, 0, 0, 0]
  let [first, small] = [-1, -1]
  for (const place of places) {
    const text = drafts.texts[place] ?? null
    if (text === null || drafts.hasOwnUnit(place)) continue
    const size = Math.abs(Number(text))
    if (size === 0) continue
    positive += 1
    if (size > largest) largest = size
    if (size < 0.1) tiny += 1
    if (size >= 0.5) ordinary += 1
    if (size > 20) large += 1
    if (size > 1e8) huge += 1
    if (first === -1) first = place
    if (small === -1 && size < 0.2) small = place
  }
  const sample = (drafts.cells[small === -1 ? first : small] ?? '').trim()
  return { positive, largest, tiny, ordinary, large, huge, sample }
}
