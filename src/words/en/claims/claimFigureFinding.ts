import { isAggregate } from '../../../domain/ally'
import type {
  AmountClaim,
  ChangeClaim,
  Claim,
  ClaimResult,
  RankClaim,
  ShareClaim,
} from '../../../domain/claim/claim'
import type { Observation, ReleaseFigures } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { type Tense, tenseOf } from '../../../domain/verdict/answer'
import { nameOf } from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { owned } from '../grammar'
import { millionWords } from '../moneyWords'
import { nameInText, namesInText } from '../namesInText'
import { notCounting, priceWords, signed, spendingOf } from './claimSentence'

/** What the right wording is made from: one claim in one release. */
export interface Finding<C extends Claim> {
  readonly claim: C
  readonly result: ClaimResult
  readonly figures: ReleaseFigures
  /** Whether a newer release is held: an expectation is then spoken of in the past. */
  readonly isSuperseded: boolean
}

/** From low to high. */
export type Found = readonly [low: number, high: number]

/** "was", "is estimated to have been", "is expected to be", by what kind of figure it is. */
function beWords(tense: Tense, isSuperseded: boolean, isSingular: boolean): string {
  const present = isSingular ? 'is' : 'are'
  const past = isSingular ? 'was' : 'were'
  if (tense === 'actual') return past
  if (tense === 'estimated') return `${present} estimated to have been`
  return `${isSuperseded ? past : present} expected to be`
}

/** The verb for a figure of a release. */
export function tenseIn(
  release: Release,
  year: number,
  isSuperseded: boolean,
  isSingular: boolean,
): string {
  return beWords(tenseOf(release, year), isSuperseded, isSingular)
}

/** ", before accession" for a year in which the ally was none yet. */
function beforeWords(observation: Observation | undefined): string {
  const isBefore = observation?.counted === false && !isAggregate(observation.series)
  return isBefore ? ', before accession' : ''
}

/** A share, and how far it can be trusted. */
export function shareFound({ claim, result, figures, isSuperseded }: Finding<ShareClaim>): string {
  const [own] = result.allies
  const verb = tenseIn(figures.release, claim.year, isSuperseded, true)
  const value = formats.share(own?.value ?? 0, own?.decimals ?? 2)
  const how =
    own?.decimals === 1
      ? ', printed with one decimal only'
      : own?.origin === 'derived'
        ? ', computed and not printed by NATO, so good to 0.01 points'
        : own?.mayBeLower
          ? ', which may be 0.01 points too high'
          : ''
  return `${spendingOf(claim.ally, figures.allies)} ${verb} ${value} of GDP in ${claim.year}${beforeWords(own)}${how}.`
}

function rangeWords([low, high]: Found, write: (value: number) => string): string {
  return low === high ? write(low) : `between ${write(low)} and ${write(high)}`
}

/** An amount with its prices. */
export function amountFound(finding: Finding<AmountClaim>, found: Found): string {
  const { claim, figures, isSuperseded } = finding
  const { release } = figures
  const verb = tenseIn(release, claim.year, isSuperseded, true)
  const base = release.priceBase === null ? 'base year not known' : `of ${release.priceBase}`
  const prices = `${priceWords[claim.measure]}${claim.measure === 'expenditure' ? ` (${base})` : ''}`
  return `${spendingOf(claim.ally, figures.allies)} ${verb} ${rangeWords(found, millionWords)} in ${claim.year}${beforeWords(finding.result.allies[0])}, ${prices}.`
}

/** Both figures of a change, each spoken of as what it is, and the difference. */
export function changeFound(finding: Finding<ChangeClaim>, found: Found): string {
  const { claim, result, figures, isSuperseded } = finding
  const tense = (year: number) => tenseIn(figures.release, year, isSuperseded, true)
  const [before, after] = result.allies.map(
    (o) => `${formats.share(o.value ?? 0, o.decimals)} in ${o.year}${beforeWords(o)}`,
  )
  const [then, now] = [tense(claim.since), tense(claim.year)]
  const again = then === now ? '' : `${now} `
  return `${owned(nameOf(figures.allies, claim.ally), 'share')} ${then} ${before} and ${again}${after}: ${rangeWords(found, signed)} points.`
}

/** A place, with whom it is shared, and the share that gives it. */
export function rankFound(
  { claim, result, figures, isSuperseded }: Finding<RankClaim>,
  found: Found,
): string {
  const [own] = result.allies
  const verb = tenseIn(figures.release, claim.year, isSuperseded, true)
  const end = claim.fromBottom ? ' from the bottom' : ''
  const [low, high] = found
  const equal = result.close.filter(({ value: other }) => low === high && other === own?.value)
  const names = namesInText(
    figures.allies,
    equal.map(({ series }) => series),
  )
  const place = low === high ? `in place ${low}` : `between places ${low} and ${high}`
  const shared = equal.length === 0 ? '' : `, shared with ${names},`
  const value = own === undefined ? '' : ` with ${valueWords(own)}`
  return `${nameInText(figures.allies, claim.ally)} ${verb} ${place}${end}${shared} in ${claim.year}${value}${notCounting(claim.without, figures.allies)}.`
}
