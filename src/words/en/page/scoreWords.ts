import { type Count, withFigure } from '../../../domain/verdict/count'
import type { Threshold } from '../../../domain/verdict/threshold'
import { formats } from '../formats'

/** What the marks are together. */
export const label = 'Marks, share of GDP'

/** What a mark is, in a word or two, and what is said of it where there is room; what that lacks is in `standingInFull`. */
export function standing({ stages: [first] }: Threshold): readonly [short: string, rest: string] {
  switch (first?.standing) {
    case undefined:
      return ['your own', '']
    case 'proposed':
      return ['proposed', ', not agreed']
    case 'agreed':
      return [first.due === null ? 'agreed' : `due ${first.due}`, '']
    default:
      return ['guideline', '']
  }
}

/** What is said of it besides to who cannot see the rest of the page; empty where that says all. */
export function standingInFull({ stages: [first] }: Threshold): string {
  if (first?.standing !== 'proposed') return ''
  return `proposed in ${first.from.slice(0, 4)}, never NATO policy`
}

/** How many reach it: `30`, a range, or "9 or more" where our copy lacks some. */
export function number(count: Count): string {
  const { meets, undecided, uncollected } = count
  const [low, high] = [meets.length, meets.length + undecided.length]
  if (uncollected.length > 0 && !isOfHeld(count)) return `${low}+`
  return low === high ? String(low) : `${low}–${high}`
}

/** Whether nobody is known to reach it in a copy that lacks some: "0 or more" of all would say nothing. */
const isOfHeld = ({ meets, uncollected }: Count) => meets.length === 0 && uncollected.length > 0

/** Of how many, after the number, and the noun where there is room; of the figures held where they alone can be spoken of. */
export const ofAllies = (count: Count) =>
  isOfHeld(count)
    ? ([`of ${withFigure(count)} held`, ''] as const)
    : ([`of ${count.allies}`, ' allies'] as const)

/** The same count in an earlier year of the same release: "3 of 28 in 2014"; of how many where there is room. */
export const earlier = (count: Count) =>
  isOfHeld(count)
    ? ([`${number(count)} ${ofAllies(count)[0]}`, '', ` in ${count.year}`] as const)
    : ([number(count), ` of ${count.allies}`, ` in ${count.year}`] as const)

/** Head of the line on 5%, and what it is. */
export const fiveHead = 'And NATO’s 5%?'
export function five(thresholds: readonly Threshold[]): string {
  const whole = thresholds.find(({ measured }) => measured !== undefined)
  if (whole?.measured === undefined) return ''
  const [part, rest] = [whole.measured, whole.value - whole.measured].map(formats.mark)
  return `It is ${part} for core defence, which is what you see here, and up to ${rest} for other security spending, which NATO does not publish ally by ally.`
}
