import { isAggregate } from '../../../domain/ally'
import type { RankReading } from '../../../domain/claim/allyReadings'
import type { ChangeReading, ValueReading } from '../../../domain/claim/figureReadings'
import type { Reading } from '../../../domain/claim/reading'
import type { Found, Judgement } from '../../../domain/judging/judgement'
import type { Observation, ReleaseFigures } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { type Tense, tenseOf } from '../../../domain/verdict/answer'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { millionWords } from '../moneyWords'
import { nameInText, namesInText } from '../namesInText'
import { notCounting, priceWords, signed } from './claimSentence'

/** What the right wording is made from: one reading, judged by one release. */
export interface Finding<R extends Reading = Reading> {
  readonly reading: R
  readonly judgement: Judgement
  readonly figures: ReleaseFigures
  /** Whether a newer release is held: an expectation is then spoken of in the past. */
  readonly isSuperseded: boolean
}

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
function beforeWords(observation: Observation): string {
  const isBefore = !observation.counted && !isAggregate(observation.series)
  return isBefore ? ', before accession' : ''
}

/** A share, and how far it can be trusted. */
export function shareFound(finding: Finding<ValueReading>, own: Observation): string {
  const { reading, figures, isSuperseded } = finding
  const verb = tenseIn(figures.release, reading.year, isSuperseded, true)
  const value = formats.share(own.value ?? 0, own.decimals)
  const how =
    own.decimals === 1
      ? ', printed with one decimal only'
      : own.origin === 'derived'
        ? ', computed and not printed by NATO, so good to 0.01 points'
        : own.mayBeLower
          ? ', which may be 0.01 points too high'
          : ''
  return `the defence expenditure of ${nameInText(figures.allies, own.series)} ${verb} ${value} of GDP in ${reading.year}${beforeWords(own)}${how}.`
}

/** What was found, each end in hundredths. */
function hundredthsFound({ low, high, decimals }: Found): readonly [low: number, high: number] {
  const scale = 10 ** (decimals - 2)
  return [Math.round(low / scale), Math.round(high / scale)]
}

function rangeWords(found: Found, write: (hundredths: number) => string): string {
  const [low, high] = hundredthsFound(found).map(write)
  return low === high ? (low ?? '') : `between ${low} and ${high}`
}

/** An amount with its prices. */
export function amountFound(
  { reading, figures, isSuperseded }: Finding<ValueReading>,
  own: Observation,
  found: Found,
): string {
  const { release } = figures
  const verb = tenseIn(release, reading.year, isSuperseded, true)
  const base = release.priceBase === null ? 'base year not known' : `of ${release.priceBase}`
  const isConstant = reading.measure === 'usd_constant'
  const prices = `${priceWords(reading.measure)}${isConstant ? ` (${base})` : ''}`
  return `the defence expenditure of ${nameInText(figures.allies, own.series)} ${verb} ${rangeWords(found, millionWords)} in ${reading.year}${beforeWords(own)}, ${prices}.`
}

/** Both figures of a change, each spoken of as what it is, and the difference. */
export function changeFound(
  { reading, judgement, figures, isSuperseded }: Finding<ChangeReading>,
  found: Found,
): string {
  const tense = (year: number) => tenseIn(figures.release, year, isSuperseded, true)
  const [before, after] = judgement.figures.map(
    (o) => `${formats.share(o.value ?? 0, o.decimals)} in ${o.year}${beforeWords(o)}`,
  )
  const [then, now] = [tense(reading.from), tense(reading.to)]
  const again = then === now ? '' : `${now} `
  const name = nameInText(figures.allies, judgement.figures[0]?.series ?? '')
  return `the share of ${name} ${then} ${before} and ${again}${after}: ${rangeWords(found, signed)} points.`
}

/** A place, with whom it is shared, and the share that gives it. Who has no figure may stand anywhere. */
export function rankFound(
  { reading, judgement, figures, isSuperseded }: Finding<RankReading>,
  own: Observation,
  { low, high }: Found,
): string {
  const { closeCalls, open } = judgement
  const verb = tenseIn(figures.release, reading.year, isSuperseded, true)
  const end = reading.from === 'bottom' ? ' from the bottom' : ''
  const equal = closeCalls.filter(
    ({ value, series }) => value === own.value && series !== own.series,
  )
  const isSettled = open.length === 0 && high - low === equal.length
  const names = namesInText(
    figures.allies,
    equal.map(({ series }) => series),
  )
  const last = high + open.length
  const place = isSettled || low === last ? `in place ${low}` : `between places ${low} and ${last}`
  const shared = isSettled && equal.length > 0 ? `, shared with ${names},` : ''
  return `${nameInText(figures.allies, own.series)} ${verb} ${place}${end}${shared} in ${reading.year} with ${valueWords(own)}${notCounting(reading.excluding, figures.allies)}.`
}
