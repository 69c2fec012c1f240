import type { Ally, SeriesCode } from '../../../domain/ally'
import type { Observation } from '../../../domain/observation/observation'
import { PATH_YEAR, type PathSums } from '../../../domain/observation/path'
import type { Release } from '../../../domain/release/release'
import { tenseOf } from '../../../domain/verdict/answer'
import { nameOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, headed, subjectOf, takesPlural } from '../grammar'
import { fitting } from '../headline'
import { moneyWords } from '../moneyWords'
import { valueIn } from '../spanWords'

/** A number of points of GDP: "0.09"; with its sign where it is a change. */
export const points = (value: number) => formats.decimal(value, 2)

/** Where the ways lead. */
const AT_LEVEL = `at 3.5%, the level due by ${PATH_YEAR}`

/** What paths from one year are told from. */
export interface PathsTold {
  readonly paths: readonly { readonly series: SeriesCode; readonly sums: PathSums }[]
  readonly allies: readonly Ally[]
  readonly release: Release
  readonly year: number
  /** Whether the release has figures of later years, so that what starts here is spoken of in the past. */
  readonly isPast: boolean
}

/** The way of who needs most, as a headline: "Germany needs 0.09 points a year to reach 3.5% by 2035". */
export function headline(told: PathsTold): string {
  const { paths, allies, year, isPast } = told
  const open = openPaths(told)
  const [most, next] = open
  const there = paths.filter(({ sums }) => sums.isAtLevel)
  const [first] = there
  if (most !== undefined) {
    const who = capitalised(headed(nameOf(allies, most.series)))
    const size = `${points(most.needed)} points a year`
    const isMost = next !== undefined && open.length + there.length === paths.length
    const last = `${who}: ${size} from ${year} to 3.5% in ${PATH_YEAR}`
    if (isPast)
      return fitting(`${who} needed ${size} from ${year} to reach 3.5% by ${PATH_YEAR}`, last)
    const need = takesPlural([nameOf(allies, most.series)]) ? 'need' : 'needs'
    return fitting(
      ...(isMost
        ? [
            `Of ${paths.length} shown, ${headed(nameOf(allies, most.series))} ${need} most: ${size} to 3.5% by ${PATH_YEAR}`,
          ]
        : []),
      `${who} ${need} ${size} to reach 3.5% by ${PATH_YEAR}`,
      last,
    )
  }
  if (first === undefined) return noStart(told)
  const isAlone = there.length === 1
  const who = isAlone
    ? headed(nameOf(allies, first.series))
    : `${there.length === paths.length ? 'all' : 'the'} ${there.length} shown`
  const isPlural = !isAlone || takesPlural([nameOf(allies, first.series)])
  return stands(told, who, isPlural, AT_LEVEL)
}

/** That somebody is somewhere already; of an earlier year that it was: "In 2014 the United States was there". */
function stands(
  { release, year, isPast }: PathsTold,
  who: string,
  isPlural: boolean,
  where: string,
): string {
  const [is, was] = isPlural ? ['are', 'were'] : ['is', 'was']
  const tense = tenseOf(release, year)
  const already = where === 'there' ? 'there already' : `already ${where}`
  if (tense === 'expected') return capitalised(`${who} ${is} expected to be ${already}`)
  if (tense === 'estimated') return `In ${year} ${who} ${is} estimated to have been ${where}`
  return isPast ? `In ${year} ${who} ${was} ${where}` : capitalised(`${who} ${is} ${already}`)
}

/** The paths of who is below the level, the steepest first. */
function openPaths({ paths }: PathsTold) {
  return paths
    .flatMap(({ series, sums }) =>
      sums.needed === null ? [] : [{ series, sums, needed: sums.needed }],
    )
    .toSorted((a, b) => b.needed - a.needed)
}

/** Who would need the most, and who is at the level already, in one sentence or two. */
export function finding(told: PathsTold): string {
  const { paths, allies } = told
  const open = openPaths(told)
  const [most] = open
  const there = paths.filter(({ sums }) => sums.isAtLevel)
  const parts: string[] = []
  if (most !== undefined) {
    const needs = needsClause(told, subjectOf(nameOf(allies, most.series)), most.sums.start)
    const isMost = open.length > 1 && open.length + there.length === paths.length
    const among = isMost ? ', most of those shown' : ''
    parts.push(`${needs} about ${points(most.needed)} points more a year${among}.`)
    if (paths.length === 1) parts.push(...rest(told, most.sums))
  }
  if (there.length > 0) {
    const where = most === undefined ? AT_LEVEL : 'there'
    parts.push(thereSentence(told, where))
  }
  if (parts.length === 0) parts.push(`${noStart(told)}.`)
  return parts.join(' ')
}

/** The finding without what the headline says: what else there is of one, or who is there already; empty where there is neither. */
export function deckText(told: PathsTold): string {
  const [most] = openPaths(told)
  if (most === undefined) return ''
  if (told.paths.length === 1) return rest(told, most.sums).join(' ')
  return told.paths.some(({ sums }) => sums.isAtLevel) ? thereSentence(told, 'there') : ''
}

/** Who is at the level already. */
function thereSentence(told: PathsTold, where: string): string {
  const names = told.paths.flatMap(({ series, sums }) =>
    sums.isAtLevel ? [nameOf(told.allies, series)] : [],
  )
  return `${stands(told, formats.list(names.map(subjectOf)), takesPlural(names), where)}.`
}

/** That nobody shown has a figure; one alone is named, with the reason where it can have none. */
function noStart({ paths, allies, year }: PathsTold): string {
  const [first, next] = paths
  const none = `figure to start from in ${year}`
  if (first === undefined || next !== undefined) return `Those shown have no ${none}`
  const isUnarmed = first.sums.start.status === 'inapplicable'
  const why = isUnarmed ? 'no armed forces, and so no' : 'no'
  return `${capitalised(subjectOf(nameOf(allies, first.series)))} has ${why} ${none}`
}

function needsClause({ isPast, release }: PathsTold, who: string, start: Observation): string {
  const goal = `reach 3.5% of GDP by ${PATH_YEAR}`
  return isPast
    ? `To ${goal} from ${valueIn(release, start)}, ${who} would have needed`
    : `To ${goal}, ${who} would need`
}

/** What else is said of a single ally: how its share moved, and the gap in money. */
function rest({ release, isPast }: PathsTold, { start, pace, gap }: PathSums): readonly string[] {
  const when = isPast ? 'five years before' : 'last five years'
  const base = release.priceBase === null ? 'constant' : release.priceBase
  const is = isPast ? 'was' : 'is'
  return [
    ...(pace === null ? [] : [`In the ${when} ${paceClause(pace)}.`]),
    ...(gap === null
      ? []
      : [
          `At the GDP of ${start.year} the gap ${is} about ${moneyWords(gap * 100)} a year (${base} prices).`,
        ]),
  ]
}

function paceClause(pace: number): string {
  if (pace === 0) return 'the share did not change on average'
  return `the share ${pace > 0 ? 'rose' : 'fell'} by about ${points(Math.abs(pace))} points a year`
}

/** What the chart shows, for who does not see it: every figure, then the finding. */
export function altText(told: PathsTold): string {
  const { paths, allies, release, year, isPast } = told
  const known = tenseOf(release, year) === 'actual' ? 'in NATO’s figures' : 'in NATO’s estimates'
  const each = paths.map(({ series, sums }) => {
    const value = valueWords(sums.start)
    const at = value === '' ? (isPast ? 'had no figure' : 'has no figure') : value
    return `${nameOf(allies, series)} ${at}`
  })
  return `Small line charts, one for each ally. For ${year}, ${known}: ${each.join('; ')}. ${finding(told)}`
}
