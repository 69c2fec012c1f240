import { decimalText, type MarkEvidence, markEvidence, meaningOf } from '../numbers/decimalMark'
import { shiftPoint } from '../numbers/decimalText'
import type { Mark } from '../numbers/numberShape'
import type { Reason } from '../reasons'
import type { Draft, Series, Settled } from './draft'
import type { Inquiry } from './inquiry'
import { MEASURE_LIMITS } from './measureLimits'
import { hasOwnUnit, seriesShift } from './unitShift'

/**
 * Settles what the numbers of each series mean: their decimal mark, unit, zeros and limits. What is
 * withheld is noted with its row.
 */
export function settle(drafts: readonly Draft[], inquiry: Inquiry): readonly Settled[] {
  const groups = new Map<string, Draft[]>()
  const keys = new Map<Series, string>()
  for (const draft of drafts) {
    const key = keys.get(draft.series) ?? keyOf(draft.series)
    keys.set(draft.series, key)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [draft])
    else group.push(draft)
  }
  return [...groups.values()].flatMap((group) => settleSeries(group, inquiry))
}

function keyOf({ measure, unit, table }: Series): string {
  return [table, measure, unit.isOurs, unit.part, unit.scale, unit.currency].join('|')
}

function withhold(draft: Draft, reason: Reason): void {
  draft.row.issues.push({ column: draft.column, reason, found: draft.cell })
}

function settleSeries(drafts: readonly Draft[], inquiry: Inquiry): readonly Settled[] {
  const [first] = drafts
  if (first === undefined) return []
  const { series } = first
  const texts = writtenTexts(drafts, series, inquiry)
  const sizes = texts.map((text) => (text === null ? Number.NaN : Number(text)))
  const known = drafts.filter((_, index) => texts[index] !== null)
  const shift = seriesShift(
    series,
    known,
    sizes.filter((size) => !Number.isNaN(size)),
    inquiry,
  )
  const settled: Settled[] = []
  for (const [index, draft] of drafts.entries()) {
    const text = texts[index] ?? null
    const own = ownShift(draft, shift)
    if (text === null || own === 'open') withhold(draft, 'awaits_answer')
    else {
      const value = shiftPoint(text, own)
      const reason = reasonAgainst(value, draft, inquiry)
      if (reason !== null) withhold(draft, reason)
      else if (draft.year !== null) settled.push({ draft, year: draft.year, text: value })
    }
  }
  return settled
}

function ownShift(draft: Draft, shift: number | 'open'): number | 'open' {
  if (MEASURE_LIMITS[draft.series.measure].kind === 'percent' && hasOwnUnit(draft)) {
    if (draft.shape.part === 'per mille') return -1
    return draft.shape.part === 'percent' ? 0 : 2
  }
  if (draft.shape.part !== null) return 'open'
  return shift
}

/** Each number as decimal text as it is written, before its unit; `null` where its mark must be asked. */
function writtenTexts(
  drafts: readonly Draft[],
  series: Series,
  inquiry: Inquiry,
): readonly (string | null)[] {
  const evidence = markEvidence(drafts.map(({ shape }) => shape))
  return drafts.map((draft) => {
    const { shape } = draft
    const mark = shape.isOpen ? shape.mark : null
    const meaning =
      mark === null ? 'decimal' : openMeaning(draft, mark, evidence, drafts, series, inquiry)
    if (meaning === null) return null
    const text = decimalText(shape, meaning)
    return shape.exponent === 0 ? text : shiftPoint(text, shape.exponent)
  })
}

function openMeaning(
  draft: Draft,
  mark: Mark,
  evidence: MarkEvidence,
  drafts: readonly Draft[],
  series: Series,
  inquiry: Inquiry,
): 'decimal' | 'thousands' | null {
  const given = inquiry.given('decimal_mark')
  if (given === '.' || given === ',') return given === mark ? 'decimal' : 'thousands'
  // A share cannot be in thousands, so a mark among its digits can only divide decimals.
  if (MEASURE_LIMITS[series.measure].kind === 'percent' && series.unit.part !== 'basis points') {
    if (Number(decimalText(draft.shape, 'thousands')) > 100) return 'decimal'
  }
  if (series.unit.isOurs && mark === '.') return 'decimal'
  return meaningOf(mark, evidence) ?? askMark(mark, drafts, inquiry)
}

function askMark(
  mark: Mark,
  drafts: readonly Draft[],
  inquiry: Inquiry,
): 'decimal' | 'thousands' | null {
  const open = drafts.filter(({ shape }) => shape.isOpen && shape.mark === mark)
  const sample = open.find(({ shape }) => shape.left !== '0') ?? open[0]
  if (sample === undefined) return null
  const { left, right } = sample.shape
  const written = left + mark + right
  const options = {
    thousands: `${written} = ${decimalText(sample.shape, 'thousands')}`,
    decimal: `${written} = ${left}.${right}`,
  }
  const answer = inquiry.ask({
    about: 'decimal_mark',
    need: 'must',
    sentence: `Every number has three digits behind one ${mark === '.' ? 'point' : 'comma'}. Does it group thousands or begin decimals?`,
    options: [
      { value: options.thousands, accepts: (text) => meansThousands(text, mark) === true },
      { value: options.decimal, accepts: (text) => meansThousands(text, mark) === false },
    ],
  })
  return answer === null ? null : answer === options.thousands ? 'thousands' : 'decimal'
}

/** Whether an answer such as `1.437 = 1437` reads the mark as grouping; `null` where it is no such answer. */
function meansThousands(text: string, mark: Mark): boolean | null {
  if (/thousand/i.test(text)) return true
  if (/decimal/i.test(text)) return false
  const found = /([\d.,]+)\s*=\s*([\d., ]+)$/.exec(text.trim())
  if (found === null || !(found[1] ?? '').includes(mark)) return null
  const value = (found[2] ?? '').replace(/\s/g, '')
  return /^\d+$/.test(value) ? true : /^\d+[.,]\d+$/.test(value) ? false : null
}

function reasonAgainst(value: string, draft: Draft, inquiry: Inquiry): Reason | null {
  const limits = MEASURE_LIMITS[draft.series.measure]
  const size = Number(value)
  if (size < limits.least || size > limits.most) return 'out_of_range'
  if (size !== 0 || !limits.asksZero) return null
  const isShare = draft.series.measure === 'share'
  const answer = inquiry.ask({
    about: 'zero',
    need: isShare ? 'must' : 'may',
    sentence: `${draft.cell.trim()} stands where a figure is expected. Does zero mean that there is none?`,
    options: [
      { value: '0 means missing', accepts: (text) => /miss|none|no figure/i.test(text) },
      { value: '0 means zero', accepts: (text) => /zero$|is zero|^0$/i.test(text.trim()) },
    ],
    ...(isShare ? {} : { decided: '0 means zero' }),
  })
  return answer === null ? 'awaits_answer' : answer === '0 means missing' ? 'zero' : null
}
