/**
 * A number as people type it, as the notation has it: a decimal comma, a percent sign, a true minus and spaces are
 * understood. Empty where a comma may part thousands or decimals ("90,000"): neither is guessed.
 */
export function typedNumber(text: string): string {
  if (/[1-9]\d*,\d{3}(?!\d)/.test(text)) return ''
  const plain = text
    .replace(/[\s%]/g, '')
    .replace(',', '.')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
  return plain.includes('.') ? plain.replace(/\.?0*$/, '') : plain
}

/** The unit of the last digit that is typed: 0.1 of "2.0". */
export function lastDigit(text: string): string {
  const decimals = text.replace(',', '.').replace(/[\s%]/g, '').split('.')[1]?.length ?? 0
  return decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`
}
