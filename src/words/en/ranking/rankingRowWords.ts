import type { Hundredths } from '../../../domain/hundredths'
import { formats } from '../formats'

/** What the allies of a group reach: a mark, and not the next one (`null`: there is none). */
export function groupWords(reached: Hundredths | null, missed: Hundredths | null): string {
  if (reached === null) return `under ${formats.mark(missed ?? 0)}`
  if (missed === null) return `at ${formats.mark(reached)} or more`
  return `at ${formats.mark(reached)} but under ${formats.mark(missed)}`
}

/** What those are whose figures may lie on either side of a mark. */
export function roughGroup(mark: Hundredths): string {
  return `too rough to tell from ${formats.mark(mark)}`
}

/** How far one figure is from a mark that it is near; it may be the mark itself. */
export function oneNear(distance: Hundredths, side: 'above' | 'below', mark: Hundredths): string {
  if (distance === 0) return `just at ${formats.mark(mark)}`
  return `${formats.decimal(distance, 2)} points ${side === 'above' ? 'over' : 'under'} ${formats.mark(mark)}`
}

/** That several figures on one side of a mark are near it; it stands at the first of them. */
export function severalNear(count: number, side: 'above' | 'below', mark: Hundredths): string {
  const where = side === 'above' ? 'of' : 'under'
  return `these ${COUNTS[count] ?? count} are within 0.05 points ${where} ${formats.mark(mark)}`
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** That one ally alone is on a side of a mark. */
export function onlyWords(isAbove: boolean, mark: Hundredths): string {
  const which = isAbove ? `of ${formats.mark(mark)} or more` : `under ${formats.mark(mark)}`
  return `the only ally with a figure ${which}`
}
