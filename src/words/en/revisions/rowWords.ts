import type { Hundredths } from '../../../domain/hundredths'
import type { SeriesVintages, Vintage, VintageChange } from '../../../domain/revision/vintages'
import { judge } from '../../../domain/verdict/verdict'
import { conceptInText, verdictWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'

function changeSentence(change: VintageChange, threshold: Hundredths): string {
  const { value, isRough, to } = change
  const size = `${isRough ? 'about ' : ''}${formats.decimal(Math.abs(value), isRough ? 1 : 2)} points`
  const side = verdictWords(judge(to.observation, threshold), threshold)
  return `${value < 0 ? 'Down' : 'Up'} ${size}, now ${side}.`
}

/** How a point stands to the threshold. */
function sideOf({ observation }: Vintage, threshold: Hundredths): string {
  return observation.counted
    ? verdictWords(judge(observation, threshold), threshold)
    : 'before accession, not counted'
}

/** A row's full name: every vintage, its side once for those in a row that share it, and a change of side. */
export function rowLabel(
  name: string,
  { points, change }: SeriesVintages,
  threshold: Hundredths,
): string {
  const concept = change?.to.release.concept ?? points[0]?.release.concept
  const told = points.map((point, index) => {
    const { release, observation } = point
    const kind = observation.status === 'estimate' ? ' estimate' : ''
    const computed = observation.origin === 'derived' ? ' computed' : ''
    const other = release.concept === concept ? '' : ` ${conceptInText[release.concept]}`
    const next = points[index + 1]
    const side = sideOf(point, threshold)
    const isLast = next === undefined || sideOf(next, threshold) !== side
    const end = isLast ? `, ${side}${next === undefined ? '.' : ';'}` : ','
    return `${valueWords(observation)}${computed}${kind}${other} (${formats.date(release.day)})${end}`
  })
  const sum = change?.crossed ? ` ${changeSentence(change, threshold)}` : ''
  return `${name}: ${told.join(' ')}${sum}`
}

/** The verdicts of an ally from release to release, as few words as say it: runs of equal ones. */
export function verdictRuns(points: readonly Vintage[], threshold: Hundredths): string {
  const words = points.map(({ observation }) =>
    observation.counted ? verdictWords(judge(observation, threshold), threshold) : 'not counted',
  )
  const runs = words.flatMap((word, index) =>
    word === words[index - 1] ? [] : [{ word, from: points[index]?.release.day ?? '' }],
  )
  const [first, ...later] = runs
  if (first === undefined) return ''
  if (later.length === 0) return points.length > 1 ? `${first.word} in each` : first.word
  return [first.word, ...later.map(({ word, from }) => `${word} from ${formats.date(from)}`)].join(
    '; ',
  )
}
