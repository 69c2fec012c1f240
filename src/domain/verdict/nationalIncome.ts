import type { Observation } from '../observation/observation'
import type { ReleaseId } from '../release/release'
import { type Note, notesOn } from '../statement/note'
import type { StatedCount } from '../statement/statedCount'
import type { Count } from './count'

/** A count with what NATO itself said of it, as far as it matters whether all allies are in it. */
export interface AllAlliesCount {
  readonly release: ReleaseId
  readonly count: Count
  /** NATO's own statement on this year and mark in this release; `number` is `null` where it said "all". */
  readonly stated: Pick<StatedCount, 'number'> | null
}

/**
 * Whose shares of national income, and not of GDP, an "all" rests on: those in a count in which no
 * figure is below the mark, or of which NATO said "all". None where somebody is below and nobody said
 * so. Source: notes of the kind `national income`.
 */
export function incomeBehindAll(
  { release, count, stated }: AllAlliesCount,
  notes: readonly Note[],
): readonly Observation[] {
  const isAll = count.meets.length > 0 && count.below.length === 0 && count.uncollected.length === 0
  if (!isAll && stated?.number !== null) return []
  return [...count.meets, ...count.undecided].filter(({ series, year, measure }) =>
    notesOn(notes, release, series, year, measure).some(({ kind }) => kind === 'national income'),
  )
}
