import type { Discrepancy, Step } from '../../../domain/revision/discrepancy'
import type { ComponentChange, Reason } from '../../../domain/revision/discrepancyReasons'
import { figureWords } from '../countries/sipriWords'
import { conceptInText, statusWords } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { changeWords, moreWords, pricesWords } from '../moneyWords'
import { publishedWords } from '../page/answerWords'
import { whenWords } from '../page/basisWords'
import { conceptClause } from '../revisions/vintageNouns'

/** The head of the page: a question only where there are figures that differ, or may. */
export function question(name: string, { year, different }: Discrepancy): string {
  return different.least > 1 || different.isOpen
    ? `Why do the figures for ${inText(name)} in ${year} differ?`
    : `The figures for ${inText(name)} in ${year}`
}

/** What there is to explain, in a sentence or two. */
export function summary(name: string, discrepancy: Discrepancy): string {
  const { year, entries, range, sipri } = discrepancy
  const held = entries.filter(({ observation }) => observation.value !== null)
  const besides =
    sipri === null ? '' : ` SIPRI, by its own definition, gives ${figureWords(sipri)}.`
  const [only] = held
  const at = (value: number) => {
    const own = held.find(({ observation }) => observation.value === value)
    return own === undefined ? '' : entryValue(own)
  }
  if (only === undefined || range === null) {
    return `No release held here has a figure for ${inText(name)} in ${year}.${besides}`
  }
  if (held.length === 1) {
    return `One release held here has a figure for ${inText(name)} in ${year}: ${entryValue(only)}, ${whenWords(only.release.day)}.${besides}`
  }
  const span = spanWords(discrepancy, at(range[0]), at(range[1]))
  return `${held.length} releases give ${span} for ${inText(name)} in ${year}.${besides}`
}

/** How many figures there are, as far as they can be told apart. */
function spanWords({ different }: Discrepancy, low: string, high: string): string {
  const { least, isOpen } = different
  if (least > 1) {
    return `${isOpen ? 'at least ' : ''}${least} different figures, from ${low} to ${high}`
  }
  if (!isOpen) return `the same figure, ${low}`
  return low === high
    ? `figures that may be the same, ${low}`
    : `figures that cannot be told apart, ${low} and ${high}`
}

/** What stands beside a release: "estimate · core defence expenditure · from a third party’s copy". */
export function entryFacts(entry: Discrepancy['entries'][number]): string {
  const { release, observation } = entry
  return [
    ...(observation.value === null ? [] : [statusWords[observation.status]]),
    ...(observation.value === null || observation.counted ? [] : ['before accession']),
    ...(observation.origin === 'derived' ? ['computed'] : []),
    ...(observation.decimals === 1 ? ['held with one decimal'] : []),
    conceptInText[release.concept],
  ].join(' · ')
}

/** Name of a release at the head of its row. */
export function entryTitle(entry: Discrepancy['entries'][number]): string {
  return `${publishedWords(entry.release, 'NATO’s')}`
}

/** The figure, or why there is none. */
export function entryValue({ observation, isWhole }: Discrepancy['entries'][number]): string {
  const { value, status } = observation
  if (value === null) return `No figure: ${statusWords[status]}`
  return isWhole ? formats.mark(value) : valueWords(observation)
}

/** How a figure stands to the one before: "0.11 points less than 24 April 2025: a revision." */
export function stepSentence({ from, to, kind, change, isUntold }: Step): string {
  const before = `the release of ${formats.date(from.release.day)}`
  if (isUntold) return `Not to be told apart from that of ${before}.`
  if (change === 0) return `The same as in ${before}.`
  return `${capitalised(changeWords(from.observation, to.observation))} than in ${before}: a ${kind}.`
}

/** Why, one sentence for each reason that is known. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'concept':
      return `The concept changed to core defence expenditure: ${conceptClause(reason.year)}.`
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
        ? `The figure of ${formats.date(reason.release)} is held with one decimal only: whether the two differ cannot be told.`
        : `The figure of ${formats.date(reason.release)} is held with one decimal only: up to 0.05 points of the difference are rounding.`
    case 'no decimals':
      return `Our source for the figure of ${formats.date(reason.release)} printed it without decimals: whether the two differ cannot be told.`
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
  return `${what} for the year is ${formats.decimal(Math.abs(change), 2)}% ${way} than before (${pricesWords(priceBase)}${computed}), ${effect}.`
}

/** What NATO said with a release of the year, and how that fits its table. */
export { saidSentence as statementSentence } from './statedWords'

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

export const notesLabel = 'Notes'
export const loadingAll = (held: number, all: number) => `Loading the releases, ${held} of ${all} …`
export const someFailed =
  'Releases that cannot be had are left out below, so that the account may lack a step.'

/** The year with most to explain, for who came to one with little. How many have this ally’s figure is not known yet. */
export function otherYear(year: number): string {
  return `See ${year}, the year that most releases have figures for`
}
export const copyLabel = 'Take this account'

/** The account as plain text: each release with its figure and how it came about. */
export function account(name: string, discrepancy: Discrepancy): string {
  const lines = discrepancy.entries.map((entry) => {
    const step =
      entry.step === null
        ? ''
        : ` ${[stepSentence(entry.step), ...entry.step.reasons.map(reasonSentence)].join(' ')}`
    return `${entryTitle(entry)}: ${entryValue(entry)}.${step}`
  })
  return [summary(name, discrepancy), ...lines].join('\n')
}
