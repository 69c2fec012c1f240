import type { StatedCount } from '../../domain/context'
import type { ComponentChange, Discrepancy, Reason, Step } from '../../domain/discrepancy'
import { releaseWords } from './answerWords'
import { whenWords } from './basisWords'
import { conceptWords, statusWords } from './figureNouns'
import { valueWords } from './figureWords'
import { formats } from './formats'
import { capitalised, inText } from './grammar'
import { changeWords, moreWords, pricesWords } from './moneyWords'
import { figureWords } from './sipriWords'

/** The question of the page. */
export function question(name: string, year: number): string {
  return `Why do the figures for ${inText(name)} in ${year} differ?`
}

/** What there is to explain, in a sentence or two. */
export function summary(name: string, { year, entries, range, sipri }: Discrepancy): string {
  const held = entries.filter(({ observation }) => observation.value !== null)
  const values = new Set(held.map(({ observation }) => observation.value))
  const besides =
    sipri === null ? '' : ` SIPRI, by its own definition, gives ${figureWords(sipri)}.`
  const [only] = held
  const at = (value: number) => {
    const own = held.find(({ observation }) => observation.value === value)
    return own === undefined ? '' : valueWords(own.observation)
  }
  if (only === undefined || range === null) {
    return `No release held here has a figure for ${inText(name)} in ${year}.${besides}`
  }
  if (held.length === 1) {
    return `One release held here has a figure for ${inText(name)} in ${year}: ${valueWords(only.observation)}, ${whenWords(only.release.id)}.${besides}`
  }
  const span =
    values.size === 1
      ? `the same figure, ${valueWords(only.observation)}`
      : `${values.size} different figures, from ${at(range[0])} to ${at(range[1])}`
  return `${held.length} releases give ${span} for ${inText(name)} in ${year}.${besides}`
}

/** What stands beside a release: "estimate · core defence expenditure · from a third party’s copy". */
export function entryFacts(entry: Discrepancy['entries'][number]): string {
  const { release, observation } = entry
  return [
    ...(observation.value === null ? [] : [statusWords[observation.status]]),
    ...(observation.origin === 'derived' ? ['computed'] : []),
    ...(observation.decimals === 1 ? ['held with one decimal'] : []),
    conceptWords[release.concept].toLowerCase(),
  ].join(' · ')
}

/** Name of a release at the head of its row. */
export function entryTitle(entry: Discrepancy['entries'][number]): string {
  const words = releaseWords(entry.release)
  return `NATO’s ${words}`
}

/** The figure, or why there is none. */
export function entryValue({ observation }: Discrepancy['entries'][number]): string {
  return observation.value === null
    ? `No figure: ${statusWords[observation.status]}`
    : valueWords(observation)
}

/** How a figure stands to the one before: "0.11 points less than 24 April 2025: a revision." */
export function stepSentence({ from, to, kind, change }: Step): string {
  const before = `the release of ${formats.date(from.release.id)}`
  if (change === 0) return `The same as in ${before}.`
  const words = changeWords(from.observation, to.observation)
  return words.startsWith('not')
    ? `${capitalised(words)} from ${before}.`
    : `${capitalised(words)} than in ${before}: a ${kind}.`
}

/** Why, one sentence for each reason that is known. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'concept':
      return 'The concept changed: this release measures core defence expenditure. How much of the difference is definition is not known.'
    case 'estimate replaced':
      return 'NATO’s estimate made way for its figure for the year as it was.'
    case 'estimate renewed':
      return 'NATO’s estimate made way for a newer estimate.'
    case 'gdp':
    case 'expenditure':
      return componentSentence(reason)
    case 'prices rebased':
      return `Whether GDP or expenditure moved cannot be told: the two releases give constant prices of different years (${reason.from} and ${reason.to}).`
    case 'components not held':
      return 'Whether GDP or expenditure moved cannot be told: they are not held for both releases.'
    case 'one decimal':
      return reason.isWhole
        ? `The figure of ${formats.date(reason.release)} is held with one decimal only, and rounding alone can make this difference.`
        : `The figure of ${formats.date(reason.release)} is held with one decimal only: up to 0.05 points of the difference are rounding.`
    case 'derived':
      return `The figure of ${formats.date(reason.release)} is computed and may be off by 0.01 points: that alone can make this difference.`
    case 'note':
      return reason.note.text
    case 'unknown':
      return 'Why is not known: nothing that is held here says.'
  }
}

function componentSentence({ kind, change, priceBase, isDerived }: ComponentChange): string {
  const what = kind === 'gdp' ? 'GDP' : 'Expenditure'
  const way = change > 0 ? 'higher' : 'lower'
  const lifts = (kind === 'gdp') === change < 0
  const effect = `which by itself ${lifts ? 'raises' : 'lowers'} the share`
  const computed = isDerived ? ', partly computed' : ''
  return `${what} for the year is ${formats.decimal(Math.abs(change), 2)} % ${way} than before (${pricesWords(priceBase)}${computed}), ${effect}.`
}

/** What NATO said in a release of the year, and how that fits its table. */
export function statementSentence(stated: StatedCount): string {
  const said = stated.status === 'official' ? 'NATO stated' : 'NATO is reported to have stated'
  const difference = stated.difference === '' ? '' : ` The difference: ${stated.difference}.`
  return `${said} that ${stated.wording}.${difference}`
}
export const statementSource = 'where it was reported'

/** SIPRI’s row. */
export const sipriTitle = 'SIPRI, beside NATO'
export function sipriSentence({ sipriDifference }: Discrepancy): string {
  if (sipriDifference === null) return ''
  if (sipriDifference === 0) return 'The same as NATO’s newest figure, by another definition.'
  return `${moreWords(sipriDifference)} than NATO’s newest figure: another definition, other sources and its own GDP. How much each makes is not known.`
}
export function sipriNone(year: number): string {
  return `SIPRI’s database, as held here, has no figure for it in ${year}.`
}

export const reasonsLabel = 'Why'
export const notesLabel = 'Notes'
export const loadingAll = (held: number, all: number) => `Loading the releases, ${held} of ${all} …`
export const someFailed =
  'Releases that cannot be had are left out below, so that the account may lack a step.'

/** The year with most to explain, for who came to one with little. */
export function otherYear(year: number, releases: number): string {
  return `See ${year}, which ${releases} releases have figures for`
}
export const copyLabel = 'Take this account'

/** The account as plain text: each release with its figure and how it came about. */
export function account(name: string, discrepancy: Discrepancy): string {
  const lines = discrepancy.entries.map((entry) => {
    const step =
      entry.step === null
        ? ''
        : ` ${[stepSentence(entry.step), ...entry.step.reasons.map(reasonSentence)].join(' ')}`
    return `${capitalised(releaseWords(entry.release))}: ${entryValue(entry)}.${step}`
  })
  return [summary(name, discrepancy), ...lines].join('\n')
}
