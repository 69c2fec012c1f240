import type { SeriesCode } from '../../../domain/ally'
import type { TableDoubt } from '../../../domain/release/natoTables'
import { spanWords } from '../spanWords'
import { tableDoubtSentence } from './natoTableWords'

/** So many of one kind are still read one by one. */
const FEW = 5

/**
 * What NATO's tables say against themselves, as lines to read. Where many are of one kind about one measure, they are one line:
 * the first in full, then whose figures of which years the others are. `name` gives the name of an ally.
 */
export function likeDoubtLines(
  doubts: readonly TableDoubt[],
  name: (series: SeriesCode) => string,
): readonly string[] {
  return alike(doubts).flatMap((group) => {
    const [first, ...others] = group
    if (first === undefined || group.length <= FEW) {
      return group.map((doubt) => tableDoubtSentence(doubt, name))
    }
    return `${tableDoubtSentence(first, name)} The same kind ${others.length} times more: ${whoseWords(others, name)}.`
  })
}

/** Doubts of one kind about one measure of whatever ally, in the order of their first. */
function alike(doubts: readonly TableDoubt[]): readonly (readonly TableDoubt[])[] {
  const groups = new Map<string, TableDoubt[]>()
  for (const doubt of doubts) {
    const { kind, measure, series, found, expected } = doubt
    const key = [kind, measure, ...(series === null ? [found, expected] : [])].join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [doubt])
    else group.push(doubt)
  }
  return [...groups.values()]
}

/** `Poland 2014–2016, 2019; Spain 2020`. */
function whoseWords(doubts: readonly TableDoubt[], name: (series: SeriesCode) => string): string {
  const everyone = [...new Set(doubts.map(({ series }) => series))]
  return everyone
    .map((own) => {
      const years = doubts.flatMap(({ series, year }) => (series === own ? (year ?? []) : []))
      return `${own === null ? '' : name(own)} ${yearsWords(years)}`.trim()
    })
    .join('; ')
}

function yearsWords(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const open = runs.at(-1)
    if (open !== undefined && open[1] === year - 1) open[1] = year
    else runs.push([year, year])
  }
  return runs.map(spanWords).join(', ')
}
