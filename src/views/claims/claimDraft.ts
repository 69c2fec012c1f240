import type { SeriesCode } from '../../domain/ally'
import type {
  AmountMeasure,
  Claim,
  Comparison,
  Scope,
  Side,
  Statement,
  WholeStatement,
} from '../../domain/claim/claim'
import { parseHundredths, shortHundredths } from '../../domain/hundredths'

/** A claim while it is put together: every part that any kind has, numbers as they are typed. */
export interface ClaimDraft {
  readonly kind: Claim['kind']
  readonly ally: SeriesCode
  readonly year: number
  readonly since: number
  readonly mark: string
  readonly comparison: Comparison
  readonly number: string
  readonly to: string
  readonly scope: Scope
  readonly side: Side
  readonly named: readonly SeriesCode[]
  readonly without: readonly SeriesCode[]
  readonly measure: AmountMeasure
  readonly fromBottom: boolean
}

const START: ClaimDraft = {
  kind: 'count',
  ally: 'DEU',
  year: 2024,
  since: 2014,
  mark: '2',
  comparison: 'at least',
  number: '2',
  to: '',
  scope: 'each',
  side: 'above',
  named: [],
  without: [],
  measure: 'expenditure',
  fromBottom: false,
}

/** The draft of a claim: its own parts, and usual ones for the other kinds. */
export function draftOf(claim: Claim): ClaimDraft {
  const { kind, year } = claim
  const write = kind === 'count' || kind === 'rank' ? String : shortHundredths
  const mark = 'threshold' in claim ? { mark: shortHundredths(claim.threshold) } : {}
  const statement =
    kind === 'group'
      ? {}
      : {
          comparison: claim.comparison,
          number: write(claim.number),
          to: claim.to === undefined ? '' : write(claim.to),
        }
  const without = 'without' in claim ? { without: claim.without } : {}
  const common = { ...START, ...mark, ...statement, ...without, kind, year }
  switch (kind) {
    case 'count':
      return common
    case 'group':
      return { ...common, scope: claim.scope, side: claim.side, named: claim.allies }
    case 'share':
      return { ...common, ally: claim.ally }
    case 'amount':
      return { ...common, ally: claim.ally, measure: claim.measure }
    case 'change':
      return { ...common, ally: claim.ally, since: claim.since }
    case 'rank':
      return { ...common, ally: claim.ally, fromBottom: claim.fromBottom ?? false }
  }
}

/** The same draft as another kind: numbers start anew, for they count something else. */
export function draftAs(draft: ClaimDraft, kind: Claim['kind']): ClaimDraft {
  const numbers: Readonly<Record<Claim['kind'], string>> = {
    count: '20',
    group: '',
    share: '2',
    amount: '50000',
    change: '0.5',
    rank: '1',
  }
  const isUnfit = draft.comparison === 'to one decimal' && kind !== 'share'
  const comparison = kind === 'rank' ? 'exactly' : isUnfit ? 'at least' : draft.comparison
  const isAggregate = draft.ally.includes('_') && kind === 'rank'
  return {
    ...draft,
    kind,
    comparison: comparison === 'between' ? 'at least' : comparison,
    number: numbers[kind],
    to: '',
    ally: isAggregate ? START.ally : draft.ally,
    named: kind === 'group' && draft.named.length === 0 ? [draft.ally] : draft.named,
  }
}

/** The claim that a draft makes, or `null` while it makes none. */
export function claimOf(draft: ClaimDraft): Claim | null {
  const { kind, year, ally, without } = draft
  if (kind === 'group') return groupOf(draft)
  const isCounted = kind === 'count' || kind === 'rank'
  const statement = statementOf(draft, isCounted ? readWhole : readTyped)
  if (statement === null) return null
  if (kind === 'share') {
    return isNegative(statement) ? null : { kind, ally, year, ...statement }
  }
  if (statement.comparison === 'to one decimal') return null
  const whole: WholeStatement = { ...statement, comparison: statement.comparison }
  switch (kind) {
    case 'count': {
      const threshold = readMark(draft.mark)
      return threshold === null ? null : { kind, year, threshold, without, ...whole }
    }
    case 'rank':
      return {
        kind,
        ally,
        year,
        without: without.filter((code) => code !== ally),
        ...(draft.fromBottom ? { fromBottom: true } : {}),
        ...whole,
      }
    case 'amount':
      return isNegative(whole) ? null : { kind, ally, year, measure: draft.measure, ...whole }
    case 'change':
      return draft.since < year ? { kind, ally, year, since: draft.since, ...whole } : null
  }
}

function groupOf({ year, mark, side, scope, named, without }: ClaimDraft): Claim | null {
  const threshold = readMark(mark)
  const allies = scope === 'all' ? [] : named
  if (threshold === null || (allies.length === 0 && (scope === 'each' || scope === 'only'))) {
    return null
  }
  const isOfNamed = scope === 'each' || (scope === 'none' && allies.length > 0)
  const others = isOfNamed ? [] : without.filter((code) => !allies.includes(code))
  return { kind: 'group', year, threshold, side, scope, allies, without: others }
}

function statementOf(
  { comparison, number: numberText, to: toText }: ClaimDraft,
  read: (text: string) => number | null,
): Statement | null {
  const number = read(numberText)
  if (number === null) return null
  if (comparison !== 'between') return { comparison, number }
  const to = read(toText)
  return to === null || to < number ? null : { comparison, number, to }
}

const isNegative = ({ number }: Statement) => number < 0

/** A number as people type it: a decimal comma, a percent sign, a true minus and spaces are understood. */
function readTyped(text: string): number | null {
  const plain = text
    .replace(/[\s%]/g, '')
    .replace(',', '.')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '')
  return /\.\d{3,}$/.test(plain) ? null : parseHundredths(plain)
}

function readMark(text: string): number | null {
  const value = readTyped(text)
  return value === null || value < 0 || value > 10_000 ? null : value
}

function readWhole(text: string): number | null {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : null
}
