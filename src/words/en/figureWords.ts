import type { Hundredths } from '../../domain/hundredths'
import { IN_EMBED } from '../../domain/inEmbed'
import type { Observation } from '../../domain/observation/observation'
import { isOwn, type Release } from '../../domain/release/release'
import { type CloseCall, closeCall, judge } from '../../domain/verdict/verdict'
import { closeCallWords, statusWords, verdictWords } from './figureNouns'
import { formats } from './formats'
import { sourceWords } from './page/answerWords'

/** A year as NATO prints it: `2024e` for an estimate. */
export function yearWords(release: Release, year: number): string {
  return release.estimateYears.includes(year) ? `${year}e` : String(year)
}

/** A year in a sentence or a heading: "2024 (estimate)". */
export function yearInText(release: Release, year: number): string {
  return release.estimateYears.includes(year) ? `${year} (estimate)` : String(year)
}

/** A figure as shown: `2.12%`, with † if it is derived. */
export function valueWords(observation: Observation): string {
  if (observation.value === null) return ''
  const dagger = observation.origin === 'derived' ? '†' : ''
  return `${formats.share(observation.value, observation.decimals)}${dagger}`
}

/** A value without its unit, marked if it is derived: it stands in an area of the map. Empty for none. */
export function bareValueWords({ value, origin, decimals }: Observation): string {
  if (value === null) return ''
  return `${formats.decimal(value, decimals)}${origin === 'derived' ? '†' : ''}`
}

/** How a counted figure stands to the threshold, or why it is not counted. */
export function standingWords(
  observation: Observation,
  threshold: Hundredths,
  isAggregate: boolean,
) {
  if (isAggregate) return 'NATO’s own total, not counted'
  if (!observation.counted) return 'before accession, not counted'
  return verdictWords(judge(observation, threshold), threshold)
}

/** The full name of a figure: "Poland, 4.68%, estimate, at or above 2%". */
export function datumLabel(parts: {
  readonly name: string
  readonly observation: Observation
  readonly threshold: Hundredths
  readonly isAggregate: boolean
  readonly withYear: boolean
}): string {
  const { name, observation, threshold, isAggregate, withYear } = parts
  return [
    name,
    withYear ? String(observation.year) : '',
    valueWords(observation),
    observation.origin === 'derived' ? 'computed' : '',
    statusWords[observation.status],
    standingWords(observation, threshold, isAggregate),
    closeCallWords(closeCall(observation, threshold)),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The footnote for †. */
export const derivedNote = 'Computed by us or by our source, not printed by NATO.'

/** What hatching both ways means. */
export const undecidedNote = 'Hatched both ways: too rough to tell from the mark.'

/** What the triangles of close calls mean. */
export const closeCallNote = {
  above: 'Just above the mark, by 0.05 points or less.',
  below: 'Just below the mark, by 0.05 points or less.',
} as const

/** Title of the share axis. */
export const shareAxisTitle = 'Share of GDP, %'

/** The source line under a picture. Of what a reader's own shares are is not known. */
export function sourceLine(release: Release): string {
  const isOfReal = IN_EMBED || !isOwn(release)
  return `Source: ${sourceWords(release)}.${isOfReal ? ' Shares are of real GDP.' : ''}`
}

/** Headers of the table, by column. */
export const tableHeaders = {
  rank: 'Rank',
  ally: 'Ally',
  code: 'Code',
  year: 'Year',
  share: (year: string) => `Share of GDP, ${year} (%)`,
  shareOverYears: 'Share of GDP (%)',
  figure: 'Figure',
  verdict: (threshold: Hundredths) => `Against ${formats.mark(threshold)}`,
  remark: 'Remark',
} as const

/** The last table column: close calls, derived figures and notes on one figure. */
export function remarkWords(call: CloseCall, isDerived: boolean): string {
  return [closeCallWords(call), isDerived ? '† computed' : '']
    .filter((part) => part !== '')
    .join('. ')
}
