import type { Mark, NumberShape } from './numberShape'

/** What the numbers of one series prove of its marks, all its cells together. */
export interface MarkEvidence {
  readonly decimal: ReadonlySet<Mark>
  readonly thousands: ReadonlySet<Mark>
}

/**
 * What the mark of an open number (`1.234`) means by the other numbers of its series: one rule for all of
 * them. `null` where they prove nothing, or contradict one another.
 */
export function meaningOf(
  mark: Mark,
  { decimal, thousands }: MarkEvidence,
): 'decimal' | 'thousands' | null {
  const other: Mark = mark === '.' ? ',' : '.'
  const isDecimal = decimal.has(mark) || thousands.has(other)
  const isThousands = thousands.has(mark) || decimal.has(other)
  if (isDecimal === isThousands) return null
  return isDecimal ? 'decimal' : 'thousands'
}

/** The number as decimal text, its open mark taken as said. Digits are kept as they stand. */
export function decimalText(
  { isNegative, left, right, isOpen }: NumberShape,
  meaning: 'decimal' | 'thousands',
): string {
  const sign = isNegative ? '-' : ''
  const whole = (digits: string) => digits.replace(/^0+(?=\d)/, '')
  if (isOpen && meaning === 'thousands') return sign + whole(left + right)
  return `${sign}${whole(left)}${right === '' ? '' : `.${right}`}`
}
