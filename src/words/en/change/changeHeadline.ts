import { type Change, countChanges } from '../../../domain/observation/change'
import { tenseOf } from '../../../domain/verdict/answer'
import { fitting } from '../headline'
import { type ChangesTold, isPart, lonePhrase, spentMore } from './changeTold'

/** How many rose, as a headline: "30 allies are expected to spend a larger share in 2026 than in 2014". */
export function headline(told: ChangesTold): string {
  const { release, changes, threshold, isChosen } = told
  const [first, last] = changes.years
  if (first === last) return `${first} is both the first year and the last: there is no change`
  const [lone, next] = [...changes.rows, ...changes.aggregates].toSorted(byReach)
  if (lone === undefined) return `None of those shown has figures for both ${first} and ${last}`
  const { rose, allies, withBoth, undecided } = countChanges(changes, threshold)
  if (next === undefined || allies < 2) return loneHeadline(lone, told)
  const isLeast = rose > 0 && (isPart(changes) || undecided > 0)
  const number = `${isLeast ? 'At least ' : ''}${rose === 0 ? 'None' : rose}`
  const none = isPart(changes) ? `None of ${withBoth} held` : `None of ${allies} allies`
  const ofAll = rose === 0 ? none : `${number} ${rose === 1 ? 'ally' : 'allies'}`
  const who = isChosen ? `${number} of ${allies} shown` : ofAll
  const tense = tenseOf(release, last)
  const than = `in ${last} than in ${first}`
  return fitting(
    `${who} ${spentMore(told, rose <= 1)} ${than}`,
    `${who} with a larger${tense === 'actual' ? '' : ` ${tense}`} share ${than}`,
  )
}

/** Who moved farthest, up or down, first. */
function byReach(a: Change, b: Change): number {
  return Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0)
}

/** One ally’s change: "Germany’s share is expected to rise by 1.53 points from 2014 to 2026". */
function loneHeadline(change: Change, told: ChangesTold): string {
  const [from, to] = told.changes.years
  const [whose, way] = lonePhrase(change, told, 'share')
  if (way === null) return `${whose} is about the same for ${to} as for ${from}`
  const moved = `${way} from ${from} to ${to}`
  const short = moved.replace(/^(is|was) /, '').replace(' by ', ' ')
  return fitting(`${whose} ${moved}`, `${whose} ${short}`)
}
