import { estimateIn } from '../terms/estimateTerms'

/** The marks that may divide decimals or group thousands. */
export type Mark = '.' | ','

/** A number as a cell writes it. `1.234` has two meanings: then `isOpen`. */
export interface NumberShape {
  readonly isNegative: boolean
  /** Digits before the only mark, or before the decimal mark; groups are taken out. */
  readonly left: string
  /** Digits behind it; empty where there are none. */
  readonly right: string
  /** The mark between left and right, or the mark that groups thousands where `right` is empty; else `null`. */
  readonly mark: Mark | null
  /** One mark and three digits behind it: decimals or thousands. */
  readonly isOpen: boolean
  /** What the cell itself proves of the mark. */
  readonly proves: 'decimal' | 'thousands' | null
  readonly exponent: number
  readonly part: 'percent' | 'per mille' | null
  /** Whether a flag behind the number calls it an estimate. */
  readonly estimate: boolean | null
  /** Whether any flag stands behind it. */
  readonly flagged: boolean
  /** Whether the sign of a footnote stands behind it, which may say anything. */
  readonly noted: boolean
}

/**
 * Whether a text is plain digits, with a decimal point or none, that have one meaning: `2.06`, `4112`, not
 * `1.234`, which may be thousands. Most cells are, and are told without a closer look.
 */
export function isPlainDecimal(text: string): boolean {
  const length = text.length
  let at = text.charCodeAt(0) === 45 ? 1 : 0
  const start = at
  let point = -1
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 46 && point === -1) point = at
    else if (code < 48 || code > 57) return false
  }
  const whole = (point === -1 ? length : point) - start
  if (whole === 0 || whole > 20 || (whole > 1 && text.charCodeAt(start) === 48)) return false
  const decimals = point === -1 ? -1 : length - point - 1
  return decimals !== 0 && decimals <= 30 && (decimals !== 3 || whole > 3)
}

const SIGNED =
  /^([+\-−–]?)\s*(?:[uU][sS]\s?)?[$€£]?\s*(\d(?:[\d.,'’‘\u0020\u00a0\u2007\u2009\u202f·]*\d)?|[.,]\d+)(?:[eE]([+-]?\d{1,2}))?\s*(.*)$/s
const TAIL =
  /^(%|‰)?\s*([*†‡§¹²³⁰-⁹\u1d43-\u1d6a]*)\s*(?:(\(?[a-z]{1,3}\.?\)?)|[[(]\d{1,2}[\])]|\((?:est\.?|e)\))?\s*(%|‰)?$/iu
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’‘·]\d{3})+$/

/** Per cent in words behind a number, and of what. */
const PERCENT_WORD =
  /\s*(?:per ?cent|prozent|pour ?cent|por ?ciento|per ?cento|pct\.?|proc\.?|procent\p{L}*|prosent\p{L}*|%)(?:\s+(?:of|du|des|del|vom)\s+(?:gdp|pib|bip|pil))?$/iu

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/
const INVISIBLES = /[\u200b-\u200f\u2060\ufeff]/g

/** How a cell writes a number, or `null` where it is none, or more than one. */
export function numberShape(cell: string): NumberShape | null {
  const visible = (INVISIBLE.test(cell) ? cell.replace(INVISIBLES, '') : cell).trim()
  const turned = visible.startsWith('%') ? `${visible.slice(1).trimStart()}%` : visible
  const text = /\p{L}$|[.]$/u.test(turned) ? turned.replace(PERCENT_WORD, '%') : turned
  if (text.length > 40 || !/\d/.test(text)) return null
  const single = /^(\d{1,6})([.,])(\d{1,6})$/.exec(text)
  if (single !== null)
    return singleMark(single[1] ?? '', single[2] === ',' ? ',' : '.', single[3] ?? '')
  const found = SIGNED.exec(text)
  if (found === null) return null
  const tail = TAIL.exec(found[4] ?? '')
  if (tail === null) return null
  const digits = splitDigits(found[2] ?? '')
  if (digits === null) return null
  const flag = (tail[3] ?? '').replace(/[().]/g, '').toLowerCase()
  if (flag !== '' && !/^(?:e|est|b|p|r|d|f|s|u|z|i|ep|be|bp|bd|c|n|pc|usd|eur|m)$/.test(flag))
    return null
  if (/^(?:pc|usd|eur|m|c|n)$/.test(flag)) return null
  const sign = tail[1] ?? tail[4]
  return {
    ...digits,
    isNegative: /[-−–]/.test(found[1] ?? ''),
    exponent: found[3] === undefined ? 0 : Number(found[3]),
    part: sign === undefined ? null : sign === '%' ? 'percent' : 'per mille',
    estimate: flag === '' ? null : flag.includes('e') ? estimateIn('e') : null,
    flagged: flag !== '',
    noted: (tail[2] ?? '') !== '',
  }
}

/** Digits on both sides of one mark and nothing else: the commonest number that is not plain. */
function singleMark(left: string, mark: Mark, right: string): NumberShape {
  const isOpen = right.length === 3 && left.length <= 3
  const proves = isOpen ? null : 'decimal'
  return {
    isNegative: false,
    left,
    right,
    mark,
    isOpen,
    proves,
    exponent: 0,
    part: null,
    estimate: null,
    flagged: false,
    noted: false,
  }
}

type Digits = Pick<NumberShape, 'left' | 'right' | 'mark' | 'isOpen' | 'proves'>

function splitDigits(written: string): Digits | null {
  const marks = [...written].filter((sign): sign is Mark => sign === '.' || sign === ',')
  const [first] = marks
  if (first === undefined) return plain(written, '', null, null)
  const last = marks[marks.length - 1] ?? first
  const at = written.lastIndexOf(last)
  const [left, right] = [written.slice(0, at), written.slice(at + 1)]
  if (!/^\d+$/.test(right)) return null
  if (marks.length === 1) return oneMark(left, right, first)
  if (new Set(marks).size === 1) {
    const groups = written.split(first)
    return isGrouped(groups)
      ? { left: groups.join(''), right: '', mark: first, isOpen: false, proves: 'thousands' }
      : null
  }
  const groups = left.split(first)
  if (marks.slice(0, -1).some((mark) => mark !== first) || !isGrouped(groups)) return null
  return { left: groups.join(''), right, mark: last, isOpen: false, proves: 'decimal' }
}

function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
}

function oneMark(left: string, right: string, mark: Mark): Digits | null {
  if (left === '') return { left: '0', right, mark, isOpen: false, proves: 'decimal' }
  if (/\D/.test(left)) return plain(left, right, mark, 'decimal')
  if (right.length === 3 && left.length <= 3)
    return { left, right, mark, isOpen: true, proves: null }
  return { left, right, mark, isOpen: false, proves: 'decimal' }
}

function plain(
  left: string,
  right: string,
  mark: Mark | null,
  proves: Digits['proves'],
): Digits | null {
  if (/^\d+$/.test(left)) return { left, right, mark, isOpen: false, proves }
  if (!GROUPED_BY_SPACE.test(left)) return null
  return { left: left.replace(/\D/g, ''), right, mark, isOpen: false, proves }
}
