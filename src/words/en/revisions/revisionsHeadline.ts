import type { Hundredths } from '../../../domain/hundredths'
import type { YearVintage } from '../../../domain/revision/vintages'
import type { Count } from '../../../domain/verdict/count'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { fitting } from '../headline'
import { countText } from './vintageNouns'

/** The counts told of: of complete releases, oldest first; of parts, where no other is held. */
export function toldVintages(vintages: readonly YearVintage[]): readonly YearVintage[] {
  const full = vintages.filter(({ coverage }) => coverage === 'full')
  return full.length > 0 ? full : vintages.filter(({ isCounted }) => isCounted)
}

/**
 * The counts of a year from release to release, as a headline: "23 allies at 2%, then 22, 18, 17: the
 * count for 2024 kept falling". Equal ones in a row are told once.
 */
export function headline(
  vintages: readonly YearVintage[],
  year: number,
  threshold: Hundredths,
): string {
  const told = toldVintages(vintages)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) {
    return `Too few figures are held for ${year} to count allies`
  }
  const mark = formats.mark(threshold)
  const counts = told
    .map(({ count }) => count)
    .filter((count, index, all) => countText(count) !== textAt(all, index - 1))
  const [start = first.count, ...others] = counts
  const number = (count: Count) => (countText(count) === '0' ? 'none' : countText(count))
  const isOne = ['0', '1'].includes(countText(start))
  const allies = `${countText(start) === '0' ? 'No' : capitalised(countText(start))} ${isOne ? 'ally' : 'allies'}`
  if (others.length === 0) {
    const where =
      first === last ? 'the one release that has it' : `each of ${told.length} NATO releases`
    return `${allies} at ${mark} of GDP in ${year}, in ${where}`
  }
  const then = others.map(number).join(', ')
  const went = wayOf(counts)
  return fitting(
    `${allies} at ${mark}, then ${then}: the count for ${year} ${went}`,
    `${allies} at ${mark} in ${year} at first, ${number(last.count)} in the newest release`,
  )
}

const textAt = (counts: readonly Count[], index: number) => {
  const count = counts[index]
  return count === undefined ? null : countText(count)
}

/** How counts went, as far as ranges let it be said. */
function wayOf(counts: readonly Count[]): string {
  const steps = counts.slice(1).map((count, index) => {
    const before = counts[index]
    return before === undefined ? 'unclear' : stepOf(before, count)
  })
  const isAll = (way: string) => steps.every((step) => step === way)
  if (isAll('down')) return steps.length > 1 ? 'kept falling' : 'fell'
  if (isAll('up')) return steps.length > 1 ? 'kept rising' : 'rose'
  return 'changed'
}

function stepOf(before: Count, after: Count): 'up' | 'down' | 'unclear' {
  const isOpen = [before, after].some(
    ({ undecided, uncollected }) => undecided.length + uncollected.length > 0,
  )
  if (isOpen) return 'unclear'
  return after.meets.length < before.meets.length ? 'down' : 'up'
}
