/**
 * Moves the point of a decimal text: `shiftPoint('0.0212', 2)` is `2.12`. Digits are never rounded, and
 * no number passes through a float.
 */
export function shiftPoint(text: string, places: number): string {
  if (places === 0) return text
  const isNegative = text.startsWith('-')
  const [whole = '', fraction = ''] = (isNegative ? text.slice(1) : text).split('.')
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  const moved = tidy(padded.slice(0, at), padded.slice(at))
  return isNegative ? `-${moved}` : moved
}

function tidy(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '')
  return fraction === '' ? digits : `${digits}.${fraction}`
}

/** Whether two decimal texts are the same number: `1.30` and `1.3`. */
export function isSameDecimal(a: string, b: string): boolean {
  return a === b || trimZeros(a) === trimZeros(b)
}

function trimZeros(text: string): string {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return trimmed === '-0' ? '0' : trimmed
}
