const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/**
 * A number as a workbook stores it, with all its digits, as a plain decimal: `1.2E-3` is `0.0012`.
 * `null` for what is no number. Nothing is rounded and nothing goes through floating point.
 */
export function exactNumber(stored: string): string | null {
  const match = NUMBER.exec(stored.trim())
  if (match === null) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  const before = point > 0 ? digits.slice(0, point).padEnd(point, '0') : ''
  const after = point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(point, 0))
  const plain = `${before.replace(/^0+(?=\d)/, '') || '0'}${after === '' ? '' : `.${after}`}`
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
  return sign === '-' && short !== '0' ? `-${short}` : short
}

const DAY = 86_400_000

/**
 * The day that a workbook stores as a number of days, as `YYYY-MM-DD`, never in a time zone; `null`
 * outside the years 1900 to 9999. Excel counts a 29 February 1900, which never was.
 */
export function dayOf(serial: string, from1904: boolean): string | null {
  const stored = Math.floor(Number(serial)) + (from1904 ? 1462 : 0)
  if (!(stored >= 1 && stored < 2_958_466)) return null
  const start = stored < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return new Date(start + stored * DAY).toISOString().slice(0, 10)
}
