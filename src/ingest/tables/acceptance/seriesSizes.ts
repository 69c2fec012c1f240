import type { Draft } from './draft'

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

/** Whether a cell says its own unit: a percent sign, or Excel's percent format. */
export function hasOwnUnit({ shape, isPercentFormat }: Draft): boolean {
  return isPercentFormat || (shape !== null && shape.part !== null)
}

/** Measures the numbers of a series. */
export function seriesSizes(drafts: readonly Draft[]): SeriesSizes {
  let [positive, largest, tiny, ordinary, large, huge] = [0, 0, 0, 0, 0, 0]
  let [first, small]: [string | null, string | null] = [null, null]
  for (const draft of drafts) {
    if (draft.text === null || hasOwnUnit(draft)) continue
    const size = Math.abs(Number(draft.text))
    if (size === 0) continue
    positive += 1
    if (size > largest) largest = size
    if (size < 0.1) tiny += 1
    if (size >= 0.5) ordinary += 1
    if (size > 20) large += 1
    if (size > 1e8) huge += 1
    first ??= draft.cell
    if (size < 0.2) small ??= draft.cell
  }
  return { positive, largest, tiny, ordinary, large, huge, sample: (small ?? first ?? '').trim() }
}
