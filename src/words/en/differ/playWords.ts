import type { Ally } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import type { YearVintage } from '../../../domain/revision/vintages'
import { nameOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'

/** Head: "The count for 2024, release by release: 23, 22, 18, 17". */
export function playTitle(year: number, steps: readonly YearVintage[]): string {
  const counts = steps.map(({ count }) => String(count.meets.length))
  return `The count for ${year}, release by release: ${counts.join(', ')}`
}

/** What the row of buttons is. */
export const stepsLabel = 'NATO’s releases, oldest first'
export const nextStep = 'Next release'
export const firstStep = 'From the first'

/** A release’s button in full: "23 of 32 allies, 17 June 2024". */
export function stepName({ count, figures }: YearVintage): string {
  return `${count.meets.length} of ${count.allies} allies, ${formats.date(figures.release.day)}`
}

/** What a step brought: who fell below the mark and who reached it, with their figures. */
export function stepSentences(
  { changes, count, isOtherConcept }: YearVintage,
  allies: readonly Ally[],
): readonly string[] {
  const mark = formats.mark(count.threshold)
  const named = (some: readonly Observation[]) =>
    formats.list(some.map((one) => `${nameOf(allies, one.series)} (${valueWords(one)})`))
  if (changes === null) return [`The first whole table of the year held here, at ${mark}.`]
  const { fallen, risen, settled } = changes
  const joined = [...risen, ...settled.meets]
  return [
    ...(isOtherConcept ? ['NATO’s new definition, so this is a difference and no revision.'] : []),
    fallen.length === 0 ? 'Nobody left.' : `Now below ${mark}: ${named(fallen)}.`,
    joined.length === 0 ? 'Nobody joined.' : `Now at or above ${mark}: ${named(joined)}.`,
  ]
}
