import type { Ally, SeriesCode } from '../../../domain/ally'
import type {
  AmountMeasure,
  ChangeClaim,
  Claim,
  GroupClaim,
  RankClaim,
  ShareClaim,
  Statement,
} from '../../../domain/claim/claim'
import { nameOf } from '../figureNouns'
import { formats } from '../formats'
import { capitalised, owned } from '../grammar'
import { millionWords } from '../moneyWords'
import { nameInText, namesInText } from '../namesInText'

/** ", not counting the United States", or nothing. */
export function notCounting(without: readonly SeriesCode[], allies: readonly Ally[]): string {
  return without.length === 0 ? '' : `, not counting ${namesInText(allies, without)}`
}

/** What a claim on a share or an amount is about: "Poland’s defence spending". */
export function spendingOf(series: SeriesCode, allies: readonly Ally[]): string {
  return owned(nameOf(allies, series), 'defence spending')
}

/** At which prices an amount is meant. */
export const priceWords: Readonly<Record<AmountMeasure, string>> = {
  expenditure: 'at constant prices',
  expenditureCurrent: 'at current prices',
}

/** Points of a change, always with a sign but for nought: "+2.24". */
export function signed(value: number): string {
  const digits = formats.integer(Math.abs(value) / 100)
  return value === 0 ? digits : `${value > 0 ? '+' : '−'}${digits}`
}

/** What is said of a number, with what it counts: "at least 2% of GDP", "between 20 and 23 allies". */
function said(
  { comparison, number, to = number }: Statement,
  write: (value: number) => string,
  unit = '',
) {
  if (comparison === 'between') return `between ${write(number)} and ${write(to)}${unit}`
  return `${comparison} ${write(number)}${unit}`
}

function shareSaid(claim: ShareClaim): string {
  return claim.comparison === 'to one decimal'
    ? `${formats.share(claim.number, 1)} of GDP to one decimal`
    : said(claim, formats.mark, ' of GDP')
}

/** A change in words that go the way it goes: "falls by at least 0.5 points", never "by at most −0.5". */
function changeSaid({ comparison, number, to = number }: ChangeClaim): string {
  const points = (value: number) => {
    const digits = formats.integer(Math.abs(value) / 100)
    return `${digits} ${digits === '1' ? 'point' : 'points'}`
  }
  const [way, other] = number < 0 ? ['falls', 'rises'] : ['rises', 'falls']
  switch (comparison) {
    case 'exactly':
      return number === 0 ? 'does not change' : `${way} by exactly ${points(number)}`
    case 'at least':
      if (number === 0) return 'does not fall'
      return number > 0
        ? `rises by at least ${points(number)}`
        : `falls by at most ${points(number)}, or ${other}`
    case 'at most':
      if (number === 0) return 'does not rise'
      return number < 0
        ? `falls by at least ${points(number)}`
        : `rises by at most ${points(number)}, or ${other}`
    case 'between':
      if (number > 0) return `rises by between ${signless(number)} and ${points(to)}`
      return to < 0
        ? `falls by between ${signless(to)} and ${points(number)}`
        : `changes by between ${signed(number)} and ${signed(to)} points`
  }
}

const signless = (value: number) => formats.integer(Math.abs(value) / 100)

/** A claim as one sentence: "Exactly 4 allies are at or above 3% of GDP in 2024, not counting the United States." */
export function claimSentence(claim: Claim, allies: readonly Ally[]): string {
  switch (claim.kind) {
    case 'count': {
      const isOne = claim.comparison !== 'between' && claim.number === 1
      const subject = `${capitalised(said(claim, formats.integer))} ${isOne ? 'ally is' : 'allies are'}`
      return `${subject} at or above ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}.`
    }
    case 'group':
      return groupSentence(claim, allies)
    case 'share':
      return `${capitalised(spendingOf(claim.ally, allies))} is ${shareSaid(claim)} in ${claim.year}.`
    case 'amount':
      return `${capitalised(spendingOf(claim.ally, allies))} is ${said(claim, millionWords)} in ${claim.year}, ${priceWords[claim.measure]}.`
    case 'change':
      return `From ${claim.since} to ${claim.year} ${owned(nameOf(allies, claim.ally), 'share')} ${changeSaid(claim)}.`
    case 'rank':
      return `By share of GDP, ${nameInText(allies, claim.ally)} is ${placeWords(claim)} in ${claim.year}${notCounting(claim.without, allies)}.`
  }
}

function groupSentence(claim: GroupClaim, allies: readonly Ally[]): string {
  const side = claim.side === 'above' ? 'at or above' : 'below'
  const rest = `${side} ${formats.mark(claim.threshold)} of GDP in ${claim.year}${notCounting(claim.without, allies)}.`
  const names = namesInText(allies, claim.allies)
  const verb = claim.allies.length === 1 ? 'is' : 'are'
  switch (claim.scope) {
    case 'each':
      return capitalised(`${names} ${verb} ${rest}`)
    case 'only':
      return `Only ${names} ${verb} ${rest}`
    case 'none':
      return capitalised(`${noneOf(claim.allies.map((code) => nameInText(allies, code)))} ${rest}`)
    case 'all':
      return `All allies are ${rest}`
  }
}

/** "No ally is", "Spain is not", "Neither Italy nor Spain is", "None of Italy, Latvia and Spain is". */
function noneOf(names: readonly string[]): string {
  const [first, second] = names
  if (first === undefined) return 'no ally is'
  if (second === undefined) return `${first} is not`
  return names.length === 2
    ? `neither ${first} nor ${second} is`
    : `none of ${formats.list(names)} is`
}

function placeWords({ comparison, number, to = number, fromBottom }: RankClaim): string {
  const end = fromBottom ? ' from the bottom' : ''
  switch (comparison) {
    case 'exactly':
      return `in place ${number}${end}`
    case 'at most':
      return `among the ${fromBottom ? 'last' : 'first'} ${number}`
    case 'at least':
      return `in place ${number}${end} or further ${fromBottom ? 'up' : 'down'}`
    case 'between':
      return `between places ${number} and ${to}${end}`
  }
}
