import type { Ally } from '../../../domain/ally'
import type { CountReading, RankReading, SetReading } from '../../../domain/claim/allyReadings'
import type {
  ChangeReading,
  RatioReading,
  ValueReading,
} from '../../../domain/claim/figureReadings'
import type { Reading } from '../../../domain/claim/reading'
import type { Op, Said } from '../../../domain/claim/readingTerms'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { namesInText } from '../namesInText'
import { moneyGapWords } from './readingMoney'
import {
  measured,
  measureNouns,
  opWords,
  ordinal,
  ownedBy,
  placeWords,
  plainNumber,
  rangeWords,
  rankedBy,
  reasonWords,
  standsTo,
  testsWords,
  testWords,
  whoWords,
} from './readingNouns'

/** The verb of a sentence, by whether it is of one or of many. */
export interface Being {
  readonly one: string
  readonly many: string
}

const IS: Being = { one: 'is', many: 'are' }

/** How a sentence is put: who there is, what was found instead of what was said, and in which tense. */
export interface Telling {
  readonly allies: readonly Ally[]
  /** Instead of the number, the place or the names said. */
  readonly found?: string
  /** Whether the names found are of one ally, or of none. */
  readonly isOne?: boolean
  readonly be?: Being
}

/** A reading as one plain sentence, without its full stop: who, what, when, compared how. */
export function readingSentence(reading: Reading, telling: Telling): string {
  return capitalised(clauseOf(reading, telling))
}

function clauseOf(reading: Reading, telling: Telling): string {
  const { allies, be = IS, found } = telling
  switch (reading.kind) {
    case 'value':
      return valueClause(reading, telling)
    case 'count':
      return countClause(reading, telling)
    case 'set':
      return setClause(reading, telling)
    case 'rank':
      return rankClause(reading, telling)
    case 'order': {
      const names = found ?? namesInText(allies, reading.allies)
      return `the order from the ${ordinal(reading.start)} place${bottom(reading.from)}, by ${rankedBy(reading.measure)} in ${reading.year}, among ${rangeOf(reading, telling)}, ${be.one} ${names}`
    }
    case 'block': {
      const names = found ?? namesInText(allies, reading.allies)
      const first = reading.from === 'top' ? 'first' : 'last'
      return `the ${first} ${reading.allies.length} of ${rangeOf(reading, telling)} by ${rankedBy(reading.measure)} in ${reading.year} ${be.many}, in any order, ${names}`
    }
    case 'change':
      return changeClause(reading, telling)
    case 'ratio':
      return ratioClause(reading, telling)
    case 'compare':
      return `${ownedBy(reading.a, reading.or_share ? EITHER : measureNouns[reading.measure], allies)} in ${reading.year} ${be.one} ${reading.op === '=' ? 'the same as' : standsTo(reading.op)} that of ${whoWords(reading.b, allies)}`
    case 'first': {
      const since = reading.since === undefined ? '' : ` since ${reading.since}`
      return `${reading.year} ${be.one} the first year${since} with ${ownedBy(reading.who, measureNouns[reading.measure], allies)} ${testWords(reading.test, reading.measure)}`
    }
    case 'peak': {
      const end = reading.end === 'max' ? 'highest' : 'lowest'
      return `${ownedBy(reading.who, measureNouns[reading.measure], allies)} ${be.one} ${end} in ${reading.year}, of the years ${reading.from} to ${reading.to}`
    }
    case 'mean':
      return `the yearly average of ${ownedBy(reading.who, measureNouns[reading.measure], allies)} from ${reading.from} to ${reading.to} ${be.one} ${found ?? said(reading, (value) => measured(reading.measure, value))}`
    case 'streak':
      return `${reading.year} ${be.one} at least the ${ordinal(reading.n)} year in a row of real growth of the defence spending of ${whoWords(reading.who, allies)}`
    case 'every_year':
      return `${ownedBy(reading.who, measureNouns[reading.measure], allies)} ${be.one} ${testWords(reading.test, reading.measure)} in every year from ${reading.from} to ${reading.to}`
    case 'gap':
    case 'gaprank':
    case 'cumulative':
      return moneyGapWords(reading, telling, be.one)
    case 'revision':
      return `the revision of ${ownedBy(reading.who, measureNouns[reading.measure], allies)} of ${reading.year} from the release of ${formats.date(reading.from)} to that of ${formats.date(reading.to)} ${be.one} ${found ?? said(reading, (value) => changeOf(reading.how, reading.measure, value))}`
    case 'uncheckable':
      return reasonWords[reading.reason].replace(/\.$/, '')
  }
}

const EITHER = 'defence spending, in money or as a share of GDP (the sentence does not say which),'

const bottom = (from: 'top' | 'bottom') => (from === 'bottom' ? ' from the bottom' : '')

const rangeOf = (reading: Parameters<typeof rangeIn>[0], { allies }: Telling) =>
  rangeIn(reading, allies)

function rangeIn(
  reading: Pick<CountReading, 'among' | 'excluding'>,
  allies: readonly Ally[],
): string {
  return rangeWords(reading.among, reading.excluding, allies)
}

/** The number said with how it is compared. */
function said(
  { op, value, at_most }: Pick<Said, 'op' | 'value' | 'at_most'>,
  write: (value: number) => string,
): string {
  if (at_most !== undefined) return `between ${write(value)} and ${write(at_most)}`
  return `${opWords[op]}${write(value)}`
}

function valueClause(reading: ValueReading, { allies, be = IS, found }: Telling): string {
  const { who, measure, year } = reading
  const number = found ?? said(reading, (value) => measured(measure, value))
  return `${ownedBy(who, measureNouns[measure], allies)} in ${year} ${be.one} ${number}`
}

const testsOf = ({ test, tests }: Pick<CountReading, 'test' | 'tests'>) =>
  tests ?? (test === undefined ? [] : [test])

function countClause(reading: CountReading, telling: Telling): string {
  const { be = IS, found, allies } = telling
  const { op, value, year, measure, of } = reading
  const isPart = op.startsWith('part:')
  const bare = (isPart ? op.slice('part:'.length) : op) as Op
  const number =
    found ??
    (isPart
      ? `${opWords[bare]}${plainNumber(value * 100)}%`
      : `${opWords[bare]}${plainNumber(value)}`)
  const isAll = reading.among === undefined && (reading.excluding ?? []).length === 0
  const range = of !== undefined && isAll ? `the ${of} allies` : rangeIn(reading, allies)
  const verb = isOfOne(number) ? be.one : be.many
  return `${number} of ${range} ${verb} ${testsWords(testsOf(reading), measure)} in ${year}`
}

/** "1", "exactly 1" and "at least 1" of the allies is; "between 0 and 1", "11" and "0" of them are. */
const isOfOne = (number: string) => /(?:^| )1$/.test(number) && !number.startsWith('between')

function setClause(reading: SetReading, telling: Telling): string {
  const { allies, be = IS, found } = telling
  const { scope, allies: named, year, measure } = reading
  const rest = `${testsWords(testsOf(reading), measure)} in ${year}`
  const { isOne = named.length === 1 } = telling
  const verb = isOne ? be.one : be.many
  const names = found ?? namesInText(allies, named)
  const range = rangeIn(reading, allies)
  const isRanging = reading.among !== undefined || (reading.excluding ?? []).length > 0
  const of = isRanging ? `of ${range}, ` : ''
  if (found !== undefined) return `${of}${names} ${verb} ${rest}`
  switch (scope) {
    case 'each':
      return `${of}${names} ${verb} ${rest}`
    case 'only':
      return `${of}only ${names} ${verb} ${rest}`
    case 'none':
      return named.length === 0
        ? `none of ${range} ${be.one} ${rest}`
        : `none of these ${be.one} ${rest}: ${names}`
    case 'all':
      return `all of ${range}, as far as they have armed forces, ${be.many} ${rest}`
  }
}

function rankClause(reading: RankReading, telling: Telling): string {
  const { allies, be = IS, found } = telling
  const place = found ?? placeWords(reading.place, reading.from)
  return `${whoWords(reading.who, allies)} ${be.one} ${place} among ${rangeIn(reading, allies)}, by ${rankedBy(reading.measure)} in ${reading.year}`
}

function changeOf(
  how: ChangeReading['how'],
  measure: ChangeReading['measure'],
  value: number,
): string {
  const plus = value > 0 ? '+' : ''
  if (how === 'percent') return `${plus}${plainNumber(value)}%`
  if (how === 'factor') return `${plainNumber(value)} times`
  const isPercent = measure === 'share' || measure === 'equip' || measure === 'real_growth'
  return isPercent ? `${plus}${plainNumber(value)} points` : `${plus}${measured(measure, value)}`
}

function changeClause(reading: ChangeReading, { allies, be = IS, found }: Telling): string {
  const { who, measure, from, to, how } = reading
  const owner = ownedBy(who, reading.or_share ? EITHER : measureNouns[measure], allies)
  const number = found ?? said(reading, (value) => changeOf(how, measure, value))
  return how === 'factor'
    ? `${owner} in ${to} ${be.one} ${number} that of ${from}`
    : `the change in ${owner} from ${from} to ${to} ${be.one} ${number}`
}

/** A ratio in per cent, or as a multiple from two on. */
export const ratioNumber = (value: number): string =>
  value >= 2 ? `${plainNumber(value)} times` : `${plainNumber(value * 100)}%`

function ratioClause(reading: RatioReading, { allies, be = IS, found }: Telling): string {
  const { num, den, measure, year, years = [] } = reading
  const when = year ?? formats.list(years.map(String))
  const number = found ?? said(reading, ratioNumber)
  const of = number.endsWith('times') ? 'that' : 'of that'
  return `${ownedBy(num, measureNouns[measure], allies)} in ${when} ${be.one} ${number} ${of} of ${whoWords(den, allies)}`
}
