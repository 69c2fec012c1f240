import { type Tense, tenseOf } from '../../domain/answer'
import type {
  AmountClaim,
  ChangeClaim,
  Claim,
  ClaimResult,
  RankClaim,
  ShareClaim,
} from '../../domain/claim'
import type { ReleaseFigures } from '../../domain/observation'
import type { Release } from '../../domain/release'
import { amountWords, nameInText, notCounting, priceWords, signed } from './claimSentence'
import { valueWords } from './figureWords'
import { formats } from './formats'

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
        : ''
  return `the defence expenditure of ${nameInText(figures.allies, claim.ally)} ${verb} ${value} of GDP in ${claim.year}${how}.`
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
  return `the defence expenditure of ${nameInText(figures.allies, claim.ally)} ${verb} ${rangeWords(found, amountWords)} in ${claim.year}, ${prices}.`
}

/** Both figures of a change, and the difference. */
export function changeFound(
  { claim, result, figures }: Finding<ChangeClaim>,
  found: Found,
): string {
  const [before, after] = result.allies.map((o) => formats.share(o.value ?? 0, o.decimals))
  return `the share of ${nameInText(figures.allies, claim.ally)} goes from ${before} in ${claim.since} to ${after} in ${claim.year}: ${rangeWords(found, signed)} points.`
}

/** A place, with the share that gives it. */
export function rankFound(
  { claim, result, figures, isSuperseded }: Finding<RankClaim>,
  found: Found,
): string {
  const [own] = result.allies
  const verb = tenseIn(figures.release, claim.year, isSuperseded, true)
  const end = claim.fromBottom ? ' from the bottom' : ''
  const [low, high] = found
  const place = low === high ? `in place ${low}` : `between places ${low} and ${high}`
  const value = own === undefined ? '' : ` with ${valueWords(own)}`
  return `${nameInText(figures.allies, claim.ally)} ${verb} ${place}${end} in ${claim.year}${value}${notCounting(claim.without, figures.allies)}.`
}
