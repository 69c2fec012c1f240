import type { Ally } from '../../../domain/ally'
import { MAKE_UP, type Profile, type YearTally } from '../../../domain/country/profile'
import type { Measure } from '../../../domain/measure'
import type { Concept, Release } from '../../../domain/release/release'
import type { Lineage } from '../../../domain/revision/lineage'
import type { Vintage } from '../../../domain/revision/vintages'
import { EQUIPMENT_GUIDELINE } from '../../../domain/verdict/balance'
import { conceptWords } from '../figureNouns'
import { valueWords, yearInText } from '../figureWords'
import { formats } from '../formats'
import { inText, possessive } from '../grammar'
import { changeWords } from '../moneyWords'
import { datedWords } from '../page/answerWords'
import { conceptClause } from '../revisions/vintageNouns'
import { purposeWords, yearsWords } from './allyFigureWords'

export {
  currencyAmount,
  currencyCaption,
  currencyHead,
  currencyHeads,
  noCurrency,
} from './currencyWords'
export { firstWords, portrait } from './portraitWords'

/** The cells of a mark's row: years at or above, below, and the rest. */
export function tallyWords({ meets, below, undecided, none }: YearTally) {
  const rest = [
    undecided.length > 0 ? `undecided: ${yearsWords(undecided)}` : '',
    none.length > 0 ? `no figure: ${yearsWords(none)}` : '',
  ]
  return {
    meets: countedYears(meets),
    below: countedYears(below),
    rest: rest.filter((part) => part !== '').join('; '),
  }
}

function countedYears(years: readonly number[]): string {
  return years.length === 0 ? '0' : `${years.length} (${yearsWords(years)})`
}

/** What is folded on a phone: "13 years". */
export const yearsHeld = (count: number) => (count === 1 ? '1 year' : `${count} years`)

export const headings = {
  share: 'Share of GDP over the years',
  marks: 'Against the marks',
  makeUp: 'What it is spent on',
  neighbours: 'Neighbours in the ranking',
  revisions: 'How its latest figures were revised',
  sipri: 'SIPRI’s longer series',
  more: 'See it elsewhere',
} as const

/** Captions and heads of the tables. */
export function marksCaption(ally: Ally, release: Release): string {
  return `${ally.name} against the marks, ${datedWords(release)}. Years are counted from 2014, as an ally.`
}
export const marksHeads = {
  mark: 'Mark',
  now: (year: string) => `In ${year}`,
  first: 'First year',
  meets: 'Years at or above',
  below: 'Years below',
} as const
export const never = 'none held'

/** Names of the parts of expenditure, in the order of the domain’s `MAKE_UP`. */
export const makeUpNames = {
  equipment: 'Equipment',
  personnelShare: 'Personnel',
  infrastructureShare: 'Infrastructure',
  otherShare: 'Other',
} as const
/** A remark on one part: "Personnel: may be 0.01 lower …". */
export function makeUpNote(measure: Measure, text: string): string {
  const part = MAKE_UP.find((one) => one === measure)
  return part === undefined ? text : `${makeUpNames[part]}: ${text}`
}

export function makeUpCaption(ally: Ally, { figures, year }: Profile): string {
  return `Parts of ${possessive(ally.name)} spending, ${yearInText(figures.release, year)}, % of ${purposeWords(figures.release)} spending, ${datedWords(figures.release)}. NATO’s guideline for equipment is ${formats.mark(EQUIPMENT_GUIDELINE)}.`
}
export const noMakeUp = 'This release holds no parts of its spending for that year.'

export function neighboursCaption({ figures, year, ranked }: Profile): string {
  return `Two above and two below, of ${ranked} allies with a figure for ${yearInText(figures.release, year)}, ${datedWords(figures.release)}.`
}
export const neighboursHeads = {
  rank: 'Rank',
  ally: 'Ally',
  share: 'Share of GDP',
  apart: 'Apart',
} as const
export const noNeighbours = 'It has no place in the ranking of that year.'

export function revisionsCaption(ally: Ally): string {
  return `Shares of ${inText(ally.name)}, % of GDP, release by release; e: estimate. An empty place: the release has no figure of it for that year.`
}
export const releaseHead = 'Release'
export function conceptHead(concept: Concept): string {
  return conceptWords[concept]
}

/** One figure of a release in a table of releases: `4.12e`. */
export function vintageWords({ observation }: Vintage): string {
  if (observation.value === null) return ''
  const estimate = observation.status === 'estimate' ? 'e' : ''
  const dagger = observation.origin === 'derived' ? '†' : ''
  return `${formats.decimal(observation.value, observation.decimals)}${estimate}${dagger}`
}

/** What became of one year’s figure; empty where only one release has it. */
export function lineageSentence({ year, concepts, difference }: Lineage): string {
  const parts = concepts.flatMap(({ vintages, revision }) => {
    const [first, last] = [vintages[0], vintages.at(-1)]
    if (revision === null || first === undefined || last === undefined) return []
    const apart = changeWords(first.observation, last.observation)
    const to = `from ${valueWords(first.observation)} (${formats.date(first.release.day)}) to ${valueWords(last.observation)} (${formats.date(last.release.day)})`
    if (apart.startsWith('not')) return [`${to}, ${apart}`]
    if (revision !== 0) return [`revised ${to}, ${apart}`]
    const have =
      vintages.length === 2
        ? 'both releases that have it'
        : 'the first and the last release that has it'
    return [`the same in ${have}, ${valueWords(last.observation)}`]
  })
  const [older, newer] = [concepts[0]?.vintages.at(-1), concepts[1]?.vintages[0]]
  if (difference !== null && older !== undefined && newer !== undefined) {
    const by = changeWords(older.observation, newer.observation)
    parts.push(
      `${valueWords(newer.observation)} as core defence spending (${formats.date(newer.release.day)}), ${by}: a difference, and ${conceptClause(year)}`,
    )
  }
  return parts.length === 0 ? '' : `${year}: ${parts.join('; ')}.`
}
export const noRevisions =
  'Only one release has a figure for these years, so that none was revised.'

/** Links to the same ally elsewhere. */
export const links = {
  ranking: (name: string) => `${name} in the ranking`,
  trend: (name: string) => `${name} over the years`,
  differ: (name: string, year: number) => `Why ${possessive(name)} figures for ${year} differ`,
  compare: (name: string) => `${name} beside its neighbours`,
} as const
export const copyLabel = 'Take this portrait'
export const noteHead = 'Notes on these figures'
